import { countColumns, type CountMeaning } from '../inputs/ppks/columns';
import type { PpksInput } from '../inputs/ppks/types';
import { holdsNumber } from '../inputs/rows';
import { finding, type Finding } from './finding';
import type { Rule } from './rule';

function* unsummed({ sheet, header, rows, readings }: PpksInput, meaning: CountMeaning): Iterable<Finding> {
  const taken = readings[meaning].column;
  const columns = countColumns(header, meaning).filter(
    (column) => column === taken || rows.some(({ row }) => holdsNumber(sheet, row, column)),
  );
  if (columns.length < 2) return;
  const cellAt = (column: number) => ({ sheet: sheet.name, row: header.last, column });
  yield finding({
    rule: 'ppks-columns',
    severity: 'error',
    cell: cellAt(taken),
    column: meaning,
    printed: { unit: 'raw', text: header.labels[taken] ?? '' },
    cells: columns.filter((column) => column !== taken).map(cellAt),
    parameters: { count: columns.length },
  });
}

/** Counts in several columns (kecamatan, triwulan) and none that says it is their Jumlah: only the first is read. */
export const ppksColumns: Rule = {
  id: 'ppks-columns',
  family: 'reading',
  *check({ inputs: { ppks } }) {
    if (!ppks) return;
    for (const meaning of ['populasi', 'realisasi'] as const) yield* unsummed(ppks, meaning);
  },
};
