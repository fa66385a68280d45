import { BadFile } from '../bad-file';
import { ByteScanner } from './byte-scanner';

/** A worksheet part without its cells, which are nearly all of it. */
export interface AroundCells {
  /** The document with an empty `<sheetData>`, its opening and closing tags both there. */
  readonly text: string;
  /** Where in the part the cells stand: behind the opening tag, and at the closing tag (at the end of `<sheetData/>`). */
  readonly start: number;
  readonly end: number;
}

/** `bytes` in UTF-8. A worksheet without `<sheetData>` is all text. */
export function aroundCells(bytes: Uint8Array, part: string): AroundCells {
  const decode = (from: number, to: number): string => new TextDecoder().decode(bytes.subarray(from, to));
  const scan = new ByteScanner(bytes, decode, part);
  while (scan.next()) {
    if (scan.isClosing || !scan.is('sheetData')) continue;
    const start = scan.position;
    const tag = decode(scan.tagStart, start);
    const head = decode(0, scan.tagStart);
    if (scan.isEmpty) {
      const close = `</${/^<([^\s/>]+)/.exec(tag)![1]}>`;
      const open = `${tag.slice(0, tag.lastIndexOf('/'))}>`;
      return { text: head + open + close + decode(start, bytes.length), start, end: start };
    }
    const end = closingTag(bytes);
    if (end < start) throw new BadFile('damaged-part', { part });
    return { text: head + tag + decode(end, bytes.length), start, end };
  }
  return { text: decode(0, bytes.length), start: 0, end: 0 };
}

const SHEET_DATA = new TextEncoder().encode('sheetData');
const [LT, SLASH, COLON] = [0x3c, 0x2f, 0x3a];

/** Where the last `</sheetData>` begins, −1 when there is none: what stands behind it is short. */
function closingTag(bytes: Uint8Array): number {
  const first = SHEET_DATA[0]!;
  for (let at = bytes.lastIndexOf(first); at > 0; at = bytes.lastIndexOf(first, at - 1)) {
    if (!SHEET_DATA.every((byte, n) => bytes[at + n] === byte)) continue;
    let slash = at - 1;
    if (bytes[slash] === COLON) while (slash > 0 && bytes[slash] !== SLASH && bytes[slash] !== LT) slash--;
    if (bytes[slash] === SLASH && bytes[slash - 1] === LT) return slash - 1;
  }
  return -1;
}
