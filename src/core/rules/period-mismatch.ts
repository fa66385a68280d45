import type { Oddity } from '../inputs/anggaran/types';
import { finding } from './finding';
import type { Rule } from './rule';

type OtherYear = Extract<Oddity, { kind: 'other-year' }>;

/** Tables of several years in one sheet: only the year reported on is read. */
export const periodMismatch: Rule = {
  id: 'period-mismatch',
  family: 'reading',
  *check({ inputs: { anggaran } }) {
    if (!anggaran) return;
    const column = anggaran.mapping.columns.kode![0]!;
    const years = anggaran.oddities.filter((oddity): oddity is OtherYear => oddity.kind === 'other-year');
    for (const { row, year, taken, count } of years)
      yield finding({
        rule: 'period-mismatch',
        severity: 'warning',
        cell: { sheet: anggaran.sheet.name, row, column },
        column: 'tahun',
        parameters: { count, year, taken },
      });
  },
};
