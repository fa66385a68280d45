import type { PpksInput } from '../inputs/ppks/types';
import { columnDecimals } from './anggaran';
import type { Equation, SumEquation } from './equation';

/** TOTAL of populasi and of realisasi = Σ of the types that count. */
export function* ppksTotalEquations(input: PpksInput): Iterable<SumEquation> {
  for (const total of input.totals) {
    const counted = total.rows.filter((row) => row.masukIku);
    for (const column of ['populasi', 'realisasi'] as const) {
      if (total[column].status === 'blank' || counted.length === 0) continue;
      yield {
        kind: 'sum',
        rule: 'grand-total',
        result: total[column],
        name: total.label,
        column,
        unit: 'count',
        terms: counted.map((row) => ({ figure: row[column], name: row.jenis, sign: 1 })),
        rowKind: 'total',
        termKind: 'jenis',
      };
    }
  }
}

/** % = realisasi / populasi, row by row, totals too. */
export function* ppksPercentageEquations(input: PpksInput): Iterable<Equation> {
  if (!input.persenReading) return;
  const rows = [
    ...input.rows.map((row) => ({ ...row, name: row.jenis })),
    ...input.totals.map((total) => ({ ...total, name: total.label })),
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
