import type { ByteScanner } from '../read/byte-scanner';
import { skipElement } from '../read/rich-text';

/** An `<f>` element. */
export interface FormulaSource {
  readonly start: number;
  readonly end: number;
  /** "shared", "array", "dataTable", or null for a plain one. */
  readonly type: string | null;
  readonly index: number;
  readonly ref: string | null;
  /** "" for a cell that takes part in a shared formula written elsewhere. */
  readonly text: string;
}

/** A `<c>` element as it is written: places in the part's bytes. */
export interface CellSource {
  readonly start: number;
  readonly tagEnd: number;
  /** Behind the last thing in it. */
  readonly insideEnd: number;
  readonly end: number;
  readonly formula: FormulaSource | null;
  /** The `<v>` element, [-1, -1] when there is none. */
  readonly value: readonly [number, number];
}

const [LETTER_F, LETTER_V] = [0x66, 0x76];

/** Reads the cell whose opening tag the scanner is at, and on to behind it. */
export function readCell(scan: ByteScanner): CellSource {
  const start = scan.tagStart;
  const tagEnd = scan.position;
  let formula: FormulaSource | null = null;
  let value: readonly [number, number] = [-1, -1];
  if (scan.isEmpty) return { start, tagEnd, insideEnd: tagEnd, end: tagEnd, formula, value };
  const inside = scan.depth;
  while (scan.next()) {
    if (scan.isClosing) {
      if (scan.depth < inside) break;
    } else if (scan.nameLength === 1 && scan.initial === LETTER_F) formula = readFormula(scan);
    else {
      const isValue = scan.nameLength === 1 && scan.initial === LETTER_V;
      const from = scan.tagStart;
      skipElement(scan);
      if (isValue) value = [from, scan.position];
    }
  }
  return { start, tagEnd, insideEnd: scan.tagStart, end: scan.position, formula, value };
}

function readFormula(scan: ByteScanner): FormulaSource {
  const start = scan.tagStart;
  const type = scan.attribute('t');
  const index = scan.integer('si', -1);
  const ref = scan.attribute('ref');
  let text = '';
  if (!scan.isEmpty) {
    scan.readText();
    text = scan.takeText();
    scan.next();
  }
  return { start, end: scan.position, type, index, ref, text };
}
