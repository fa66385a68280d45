import type { CellValue } from '../../core/sheet/snapshot';
import { cellKey } from '../../workbook/formula/cell-source';
import { ByteScanner } from '../read/byte-scanner';
import { cellPlace } from '../read/cell-place';
import { changedCell } from '../save/cell-markup';
import type { CellContent } from '../save/cell-write';
import { readCell } from '../save/read-cell';
import { OTHER_DECLARATION } from '../xml/encoding';

/** What one cell of a worksheet is to hold; its format stays. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: NonNullable<CellValue>;
  /** True for the new result of a formula, which stays itself. */
  readonly isResult: boolean;
}

/**
 * A worksheet part with some of its cells changed; every other byte stays (of an encoding other than UTF-8, every other
 * character). Gives what could not be found as `missing`: only cells that are there are changed.
 */
export function withCellEdits(
  bytes: Uint8Array,
  decode: (start: number, end: number) => string,
  part: string,
  edits: readonly CellEdit[],
): { readonly chunks: readonly Uint8Array[]; readonly missing: readonly CellEdit[] } {
  const wanted = new Map(edits.map((edit) => [cellKey(edit.row, edit.column), edit]));
  const encoder = new TextEncoder();
  const scan = new ByteScanner(bytes, decode, part);
  const declaration = OTHER_DECLARATION.exec(decode(0, Math.min(bytes.length, 200)))?.[0] ?? '';
  const chunks: Uint8Array[] = [
    encoder.encode(declaration === '' ? '' : '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'),
  ];
  let copied = declaration.length;
  let [row, column] = [-1, -1];
  while (wanted.size > 0 && scan.next()) {
    if (scan.isClosing) continue;
    if (scan.is('row')) [row, column] = [scan.integer('r', row + 2) - 1, -1];
    if (!scan.is('c')) continue;
    ({ row, column } = cellPlace(scan) ?? { row, column: column + 1 });
    const edit = wanted.get(cellKey(row, column));
    if (!edit) continue;
    wanted.delete(cellKey(row, column));
    const start = scan.tagStart;
    const cell = editedCell(scan, decode, edit);
    chunks.push(bytes.subarray(copied, start), encoder.encode(cell));
    copied = scan.position;
  }
  chunks.push(bytes.subarray(copied));
  return { chunks, missing: [...wanted.values()] };
}

/** The cell that the scanner is at, and on to behind it, with what the edit puts into it. */
function editedCell(
  scan: ByteScanner,
  decode: (start: number, end: number) => string,
  { value, isResult }: CellEdit,
): string {
  const { start, tagEnd, formula } = readCell(scan);
  const source = { tag: decode(start, tagEnd), formula: formula ? decode(formula.start, formula.end) : '' };
  const content: CellContent = isResult ? { kind: 'result', result: value } : { kind: 'constant', value };
  return changedCell({ ...source, inside: '' }, { style: null, content });
}
