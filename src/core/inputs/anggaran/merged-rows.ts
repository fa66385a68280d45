import type { SheetSnapshot } from '../../sheet/snapshot';

/** The rows of a column that belong to a merged cell beginning above → the row where it begins. */
export function mergedFromAbove(sheet: SheetSnapshot, column: number): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const { top, bottom, left, right } of sheet.merges) {
    if (column < left || column > right) continue;
    for (let row = top + 1; row <= Math.min(bottom, sheet.rowCount - 1); row++) rows.set(row, top);
  }
  return rows;
}
