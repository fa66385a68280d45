import type { AnggaranInput, Oddity } from '../inputs/anggaran/types';
import { yearOfSheet } from '../inputs/anggaran/years';
import { budgetInputs, type Inputs } from '../inputs/choose';
import { finding, type Finding } from './finding';
import type { Rule } from './rule';

type OtherYear = Extract<Oddity, { kind: 'other-year' }>;

type Sheet = Pick<AnggaranInput, 'sheet' | 'mapping' | 'oddities'>;

/** Tables of several years in one sheet: only the year reported on is read. */
function* otherTables({ sheet, mapping, oddities }: Sheet): Iterable<Finding> {
  const column = mapping.columns.kode![0]!;
  const years = oddities.filter((oddity): oddity is OtherYear => oddity.kind === 'other-year');
  for (const { row, year, taken, count } of years)
    yield finding({
      rule: 'period-mismatch',
      severity: 'warning',
      cell: { sheet: sheet.name, row, column },
      column: 'tahun',
      parameters: { count, year, taken },
    });
}

/** Realisasi in a sheet of its own that says it is of another year than the budget. */
function* otherRealisasi({ anggaran, realisasi, identitas }: Inputs): Iterable<Finding> {
  if (!anggaran || !realisasi) return;
  const { sheet, header, mapping } = realisasi;
  const year = yearOfSheet(sheet, header);
  const taken = yearOfSheet(anggaran.sheet, anggaran.header) ?? identitas.tahun;
  if (year === null || taken === null || year === taken) return;
  yield finding({
    rule: 'period-mismatch',
    severity: 'warning',
    variant: 'realisasi',
    cell: { sheet: sheet.name, row: header.last, column: mapping.columns.realisasi?.[0] ?? 0 },
    column: 'tahun',
    parameters: { year, taken },
  });
}

/** What is of another year than the budget that is reported on. */
export const periodMismatch: Rule = {
  id: 'period-mismatch',
  family: 'reading',
  *check({ inputs }) {
    for (const input of budgetInputs(inputs)) yield* otherTables(input);
    yield* otherRealisasi(inputs);
  },
};
