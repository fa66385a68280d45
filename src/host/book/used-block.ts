import type { Block } from '../../core/sheet/snapshot';
import type { Sheet } from '../../workbook/sheet';
import { WHOLE_SHEET } from './block';

/**
 * The smallest block around all cells, inside `within`, that have a value or a format ("any cells that have a value
 * or formatting assigned to them"); with `valuesOnly` around those with a value. null when there is none.
 */
export function usedBlock(sheet: Sheet, valuesOnly: boolean, within: Block = WHOLE_SHEET): Block | null {
  const isUsed = (row: number, column: number): boolean =>
    sheet.value(row, column) !== null ||
    sheet.formula(row, column) !== null ||
    (!valuesOnly && sheet.styleIndex(row, column) !== 0);
  const lastRow = Math.min(within.bottom, sheet.rowCount - 1);
  const lastColumn = Math.min(within.right, sheet.columnCount - 1);
  const rowHas = (row: number): boolean =>
    firstIn(within.left, lastColumn, (column) => isUsed(row, column)) !== null;
  const top = firstIn(within.top, lastRow, rowHas);
  if (top === null) return null;
  const bottom = lastIn(top, lastRow, rowHas) ?? top;
  const columnHas = (column: number): boolean => firstIn(top, bottom, (row) => isUsed(row, column)) !== null;
  const left = firstIn(within.left, lastColumn, columnHas) ?? within.left;
  const right = lastIn(left, lastColumn, columnHas) ?? left;
  return { top, left, bottom, right };
}

function firstIn(from: number, to: number, test: (place: number) => boolean): number | null {
  for (let place = from; place <= to; place++) if (test(place)) return place;
  return null;
}

function lastIn(from: number, to: number, test: (place: number) => boolean): number | null {
  for (let place = to; place >= from; place--) if (test(place)) return place;
  return null;
}
