import { countColumns, type CountMeaning } from '../inputs/ppks/columns';
import type { PpksInput } from '../inputs/ppks/types';
import { holdsNumber } from '../inputs/rows';
import { columnsWithoutSum } from './columns-without-sum';
import type { Finding } from './finding';
import type { Rule } from './rule';

function* unsummed(input: PpksInput, meaning: CountMeaning): Iterable<Finding> {
  const { sheet, header, rows, readings } = input;
  const taken = readings[meaning].column;
  const others = countColumns(header, meaning).filter(
    (column) => column !== taken && rows.some(({ row }) => holdsNumber(sheet, row, column)),
  );
  if (others.length > 0) yield columnsWithoutSum('ppks-columns', 'error', input, meaning, taken, others);
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
