/** The end of each kind of markup that is no tag, by what it begins with. */
const KINDS = (
  [
    ['<?', '?>'],
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
  ] as const
).map(([start, end]) => ({
  start: new TextEncoder().encode(start),
  end: new TextEncoder().encode(end),
}));

const DOCTYPE = new TextEncoder().encode('<!DOCTYPE');

const standsAt = (bytes: Uint8Array, at: number, word: Uint8Array): boolean =>
  word.every((byte, n) => bytes[at + n] === byte);

/** True for a document type declaration at `at`, where a "<" stands. */
export const isDoctype = (bytes: Uint8Array, at: number): boolean => standsAt(bytes, at, DOCTYPE);

/** The place behind the comment, CDATA section or processing instruction that begins at `at`; −1 if it has no end. */
export function afterMarkup(bytes: Uint8Array, at: number): number {
  const kind = KINDS.find(({ start }) => standsAt(bytes, at, start));
  if (!kind) return -1;
  let end = bytes.indexOf(kind.end[0]!, at + kind.start.length);
  while (end >= 0 && !standsAt(bytes, end, kind.end)) end = bytes.indexOf(kind.end[0]!, end + 1);
  return end < 0 ? -1 : end + kind.end.length;
}
