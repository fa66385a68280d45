/**
 * SHA-256 of text as UTF-8, given piece by piece, as 64 hexadecimal digits: whoever runs the core has one. In a browser
 * it is worked out beside the script, so the answer may have to be waited for.
 */
export type Digest = (pieces: Iterable<string>) => string | Promise<string>;
