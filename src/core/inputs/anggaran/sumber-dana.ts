import type { AnggaranRow } from './types';

/** How many rows right below a row divide it by sumber dana: its code again, each with a source, the row with none. */
function linesBelow(rows: readonly AnggaranRow[], at: number): number {
  const head = rows[at]!;
  if (head.sumberDana !== '' || head.kode.level === 'account') return 0;
  let count = 0;
  for (let next = rows[at + 1]; next; next = rows[at + 1 + count]) {
    const isLine = next.kode.key === head.kode.key && next.unit === head.unit && next.sumberDana !== '';
    if (!isLine) break;
    count++;
  }
  return count;
}

/**
 * Rows that divide the row above them by sumber dana stand below it, like its accounts, so that they are not counted
 * twice: 150 = 100 (DAU) + 50 (PAD).
 */
export function belowTheirRow(rows: readonly AnggaranRow[]): readonly AnggaranRow[] {
  if (!rows.some((row) => row.sumberDana !== '')) return rows;
  const placed = [...rows];
  for (let at = 0; at < rows.length; at++) {
    const count = linesBelow(rows, at);
    for (let line = at + 1; line <= at + count; line++) {
      const row = rows[line]!;
      placed[line] = { ...row, kode: { ...row.kode, level: 'account' } };
    }
    at += count;
  }
  return placed;
}
