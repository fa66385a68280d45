import type { Oddity } from '../inputs/anggaran/types';
import { yearOfSheet } from '../inputs/anggaran/years';
import { budgetInputs, type Inputs } from '../inputs/choose';
import type { InputKind, Mapping } from '../inputs/mapping';
import type { SheetSnapshot } from '../sheet/snapshot';
import { finding, type Finding } from './finding';
import type { Rule } from './rule';

interface Sheet {
  readonly kind: InputKind;
  readonly sheet: SheetSnapshot;
  readonly mapping: Mapping;
  readonly oddities: readonly Oddity[];
}

/** Tables of several years in one sheet: only the year reported on is read. */
function* otherTables({ kind, sheet, mapping, oddities }: Sheet): Iterable<Finding> {
  const column = (mapping.columns.kode ?? mapping.columns.jenis)![0]!;
  const years = oddities.filter((oddity) => oddity.kind === 'other-year');
  for (const { row, year, taken, count } of years)
    yield finding({
      rule: 'period-mismatch',
      severity: 'warning',
      ...(kind === 'ppks' ? { variant: kind } : {}),
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
    if (inputs.ppks) yield* otherTables(inputs.ppks);
    yield* otherRealisasi(inputs);
  },
};
