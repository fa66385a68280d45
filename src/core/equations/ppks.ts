import type { PpksInput, PpksRow, PpksTotal } from '../inputs/ppks/types';
import { columnDecimals } from './anggaran';
import type { Equation, SumEquation } from './equation';

const MEASURES = ['populasi', 'realisasi'] as const;

const sumEquation = (
  rule: 'grand-total' | 'sum-of-children',
  { label, ...printed }: PpksTotal,
  column: (typeof MEASURES)[number],
  types: readonly PpksRow[],
): SumEquation => ({
  kind: 'sum',
  rule,
  result: printed[column],
  name: label,
  column,
  unit: 'count',
  terms: types.map((row) => ({ figure: row[column], name: row.jenis, sign: 1 })),
  rowKind: rule === 'grand-total' ? 'total' : 'kelompok',
  termKind: 'jenis',
});

/** TOTAL of populasi and of realisasi = Σ of the types that count. */
export function* ppksTotalEquations(input: PpksInput): Iterable<SumEquation> {
  for (const total of input.totals) {
    const counted = total.rows.filter((row) => row.masukIku);
    for (const column of MEASURES)
      if (total[column].status !== 'blank' && counted.length > 0)
        yield sumEquation('grand-total', total, column, counted);
  }
}

/** A group (A. ANAK) = Σ of the types below it. */
export function* ppksGroupEquations(input: PpksInput): Iterable<SumEquation> {
  for (const group of input.groups)
    for (const column of MEASURES)
      if (group[column].status !== 'blank') yield sumEquation('sum-of-children', group, column, group.rows);
}

/** % = realisasi / populasi, row by row, totals too. */
export function* ppksPercentageEquations(input: PpksInput): Iterable<Equation> {
  if (!input.persenReading) return;
  const rows = [
    ...input.rows.map((row) => ({ ...row, name: row.jenis })),
    ...[...input.groups, ...input.totals].map((total) => ({ ...total, name: total.label })),
  ];
  const decimals = columnDecimals(rows.map((row) => row.persen));
  for (const { persen, populasi, realisasi, name } of rows) {
    if (!persen || (persen.status !== 'read' && persen.status !== 'unreadable') || populasi.sen === 0n)
      continue;
    yield {
      kind: 'ratio',
      rule: 'percentage',
      percent: persen,
      name,
      column: 'persen',
      unit: 'count',
      part: realisasi,
      whole: populasi,
      columnDecimals: decimals,
    };
  }
}
