import { tidy } from '../number/read-number';
import type { Block, SheetSnapshot } from './snapshot';

/** The label of one column over the rows of a header, its levels joined by " / ". */
export interface BandColumn {
  readonly column: number;
  readonly label: string;
}

const LEVELS_JOINED_BY = ' / ';

/** The lowest level of a column's label: "Keuangan (Rp)" of "Realisasi / Keuangan (Rp)". */
export const ownLevel = (label: string): string => label.slice(label.lastIndexOf(LEVELS_JOINED_BY) + 1);

/** A word cut in two at the end of a line: "Reali-\nsasi". */
const CUT_WORD = /(\p{L})-[ \t]*\r?\n[ \t]*(?=\p{Ll})/gu;

const textAt = (sheet: SheetSnapshot, row: number, column: number): string => {
  const value = sheet.value(row, column);
  if (typeof value === 'string') return tidy(value.includes('\n') ? value.replace(CUT_WORD, '$1') : value);
  return typeof value === 'number' ? String(value) : '';
};

const covers = (merge: Block, row: number, column: number): boolean =>
  row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right;

/**
 * Labels of one header row. A merged label stands over each of its columns; so does a group label whose cells to the
 * right are empty while the row below names them (exports lose the merge).
 */
function labelsOfRow(
  sheet: SheetSnapshot,
  row: number,
  below: readonly string[] | null,
  width: number,
  merges: readonly Block[],
): string[] {
  const labels = Array.from({ length: width }, (_, column) => textAt(sheet, row, column));
  const merged = new Set<number>();
  for (const merge of merges) {
    if (row < merge.top || row > merge.bottom) continue;
    const text = textAt(sheet, merge.top, merge.left);
    for (let column = merge.left; column <= Math.min(merge.right, width - 1); column++) {
      labels[column] = text;
      merged.add(column);
    }
  }
  if (!below) return labels;
  for (let column = 1; column < width; column++) {
    const groupedByLeft = labels[column - 1] !== '' && below[column - 1] !== '' && !merged.has(column - 1);
    if (labels[column] === '' && below[column] !== '' && groupedByLeft) labels[column] = labels[column - 1]!;
  }
  return labels;
}

/** Reads the rows [first, last] as one header. */
export function readBand(sheet: SheetSnapshot, first: number, last: number, width: number): BandColumn[] {
  const merges = sheet.merges.filter((merge) => merge.bottom >= first && merge.top <= last);
  const rows: string[][] = [];
  for (let row = last; row >= first; row--) {
    rows.unshift(labelsOfRow(sheet, row, rows[0] ?? null, width, merges));
  }
  return Array.from({ length: width }, (_, column) => ({
    column,
    label: rows
      .map((labels) => labels[column]!)
      .filter((text, level, all) => text !== '' && text !== all[level - 1])
      .join(LEVELS_JOINED_BY),
  }));
}

/** The columns of the merged block that begins at a header cell; just the cell when it is not merged. */
export function mergedColumns(sheet: SheetSnapshot, row: number, column: number): readonly number[] {
  const merge = sheet.merges.find((block) => covers(block, row, column));
  const right = merge ? merge.right : column;
  return Array.from({ length: right - column + 1 }, (_, offset) => column + offset);
}
