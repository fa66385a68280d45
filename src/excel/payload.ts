/**
 * Excel on the web takes 5 MB per request and per response ("Resource limits and performance optimization for Office
 * Add-ins"). We stay below 4 MB by what we measure, and aim at 3 MB where we have to guess.
 */
export const MOST_BYTES = 4_000_000;
export const AIMED_BYTES = 3_000_000;

/** Bytes of a text in UTF-8, never less; a quotation mark is escaped twice on its way. */
export function textBytes(text: string): number {
  let bytes = text.length + 6;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7ff) bytes += 2;
    else if (code > 0x7f) bytes += 1;
    else if (code === 34 || code === 92) bytes += 3;
    else if (code < 32) bytes += 6;
  }
  return bytes;
}

/** Bytes of a cell's value or formula as JSON. */
export const valueBytes = (value: unknown): number =>
  typeof value === 'string' ? textBytes(value) : typeof value === 'number' ? String(value).length + 1 : 6;
