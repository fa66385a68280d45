/** SHA-256 of text as UTF-8, given piece by piece, as 64 hexadecimal digits: whoever runs the core has one. */
export type Digest = (pieces: Iterable<string>) => string;
