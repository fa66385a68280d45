/** Takes the text of a digest, piece by piece, as UTF-8. */
export interface DigestText {
  text(text: string): void;
  /** A finite number in the digits that `String` gives it. */
  number(value: number): void;
}

/**
 * SHA-256 of what is written, as 64 hexadecimal digits: whoever runs the core has one. In a browser it is worked out
 * beside the script, so the answer may have to be waited for.
 */
export type Digest = (write: (to: DigestText) => void) => string | Promise<string>;

/** The digest of lines, with a line break between each two. */
export const digestLines = (lines: readonly string[], digest: Digest): string | Promise<string> =>
  digest((to) => lines.forEach((line, at) => to.text(at === 0 ? line : `\n${line}`)));
