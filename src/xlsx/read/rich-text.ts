import type { ByteScanner } from './byte-scanner';

const LETTER_T = 0x74;

/** Passes over the rest of the element whose opening tag the scanner is at. */
export function skipElement(scan: ByteScanner): void {
  if (scan.isEmpty) return;
  const inside = scan.depth;
  while (scan.next()) if (scan.depth < inside) return;
}

/**
 * The text of the `<si>` or `<is>` element whose opening tag the scanner is at: its runs joined, without the
 * phonetic guide (`<rPh>`). `take` makes the string of one `<t>` that was just read.
 */
export function richText(scan: ByteScanner, take: () => string): string {
  if (scan.isEmpty) return '';
  const inside = scan.depth;
  let text = '';
  while (scan.next()) {
    if (scan.isClosing) {
      if (scan.depth < inside) break;
    } else if (scan.initial === LETTER_T && scan.nameLength === 1) {
      if (scan.isEmpty) continue;
      scan.readText();
      text = text === '' ? take() : text + take();
    } else if (scan.is('rPh')) {
      skipElement(scan);
    }
  }
  return text;
}
