import { absolute, RUPIAH, type Sen } from '../../number/sen';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { readColumn, readFigure } from '../column-reading';

/** The amounts of a column in some rows, in sen (of the sheet's unit); null where there is none. */
export function amountsOf(sheet: SheetSnapshot, column: number, rows: readonly number[]): (Sen | null)[] {
  const reading = readColumn(sheet, column, 'money', rows);
  return rows.map((row) => {
    const figure = readFigure(sheet, row, reading);
    return figure.status === 'read' ? figure.sen : null;
  });
}

/** In how many rows a column prints a − b (or b − a), to the rupiah, where that is not 0. */
export function differences(
  column: readonly (Sen | null)[],
  a: readonly (Sen | null)[],
  b: readonly (Sen | null)[],
): number {
  return column.filter((sen, i) => {
    const [first, second] = [a[i], b[i]];
    if (sen === null || sen === 0n || first === null || first === undefined) return false;
    return absolute(absolute(sen) - absolute(first - (second ?? 0n))) < RUPIAH;
  }).length;
}

/** True when a column prints a − b in most of its rows, and in two at least. */
export function isDifference(
  column: readonly (Sen | null)[],
  a: readonly (Sen | null)[],
  b: readonly (Sen | null)[],
): boolean {
  const hits = differences(column, a, b);
  return hits >= 2 && hits * 2 > column.filter((sen) => sen !== null && sen !== 0n).length;
}
