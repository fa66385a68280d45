import { realisasiKelompok } from '../inputs/anggaran/kelompok-columns';
import { SPJ_GROUPS } from '../inputs/anggaran/spj-columns';
import { TRIWULAN } from '../inputs/anggaran/triwulan';
import { KELOMPOK_COLUMNS, type BudgetInput } from '../inputs/anggaran/types';
import type { Figure } from '../inputs/figure';
import { amountRows, isPrinted, type AmountRow, type Wanted } from './amount-rows';
import type { SumEquation } from './equation';

const chain = (
  rule: 'period-chain' | 'revision-chain' | 'kelompok-sum',
  { name, kind }: AmountRow,
  column: string,
  result: Figure,
  parts: readonly [string, Figure][],
): SumEquation => ({
  kind: 'sum',
  rule,
  result,
  name,
  column,
  unit: 'rupiah',
  terms: parts.map(([part, figure]) => ({ figure, name: part, sign: 1 })),
  rowKind: kind,
  termKind: 'baris',
});

const PERIODS = ['lalu', 'ini', ...TRIWULAN] as const;

/** s.d. periode lalu + periode ini = s.d. periode ini; triwulan columns = realisasi, as a sum or the last one. */
export function* periodChainEquations(input: BudgetInput, isWanted?: Wanted): Iterable<SumEquation> {
  if (!PERIODS.some((period) => input.readings[period])) return;
  for (const row of amountRows(input, isWanted)) {
    const { amounts } = row;
    const { realisasi, lalu, ini } = amounts;
    if (!isPrinted(realisasi)) continue;
    if (lalu && ini && (isPrinted(lalu) || isPrinted(ini))) {
      yield chain('period-chain', row, 'realisasi', realisasi, [
        ['lalu', lalu],
        ['ini', ini],
      ]);
    }
    const quarters = TRIWULAN.flatMap((tw) =>
      isPrinted(amounts[tw]) ? [[tw, amounts[tw]] as [string, Figure]] : [],
    );
    if (quarters.length === 0 || quarters.some(([, figure]) => figure.column === realisasi.column)) continue;
    yield chain(
      'period-chain',
      row,
      'realisasi',
      realisasi,
      input.twCumulative ? quarters.filter(([tw]) => tw === input.twLatest) : quarters,
    );
  }
}

/**
 * An SPJ Fungsional: each way of spending s.d. bulan lalu + bulan ini = s.d. bulan ini, and the three together are
 * the realisasi.
 */
export function* spjChainEquations(input: BudgetInput, isWanted?: Wanted): Iterable<SumEquation> {
  if (!SPJ_GROUPS.some((group) => input.readings[group])) return;
  for (const row of amountRows(input, isWanted)) {
    const { amounts } = row;
    for (const group of SPJ_GROUPS) {
      const [lalu, ini, sdIni] = [amounts[`${group}Lalu`], amounts[`${group}Ini`], amounts[group]];
      if (lalu && ini && isPrinted(sdIni) && (isPrinted(lalu) || isPrinted(ini)))
        yield chain('period-chain', row, group, sdIni, [
          [`${group}Lalu`, lalu],
          [`${group}Ini`, ini],
        ]);
    }
    const parts = SPJ_GROUPS.flatMap((group) => {
      const figure = amounts[group];
      return figure ? [[group, figure] as [string, Figure]] : [];
    });
    const { realisasi } = amounts;
    if (isPrinted(realisasi) && parts.length === SPJ_GROUPS.length)
      yield chain('period-chain', row, 'realisasi', realisasi, parts);
  }
}

/** Anggaran (and realisasi) = Σ of its kelompok: belanja operasi, modal, tidak terduga, transfer. */
export function* kelompokSumEquations(input: BudgetInput, isWanted?: Wanted): Iterable<SumEquation> {
  const sides = [
    ['anggaran', KELOMPOK_COLUMNS],
    ['realisasi', KELOMPOK_COLUMNS.map(realisasiKelompok)],
  ] as const;
  for (const [measure, columns] of sides) {
    const present = columns.filter((column) => input.readings[column]);
    if (present.length < 2) continue;
    for (const row of amountRows(input, isWanted)) {
      const result = row.amounts[measure];
      const parts = present.flatMap((column) => {
        const figure = row.amounts[column];
        return figure ? [[column, figure] as [string, Figure]] : [];
      });
      if (isPrinted(result) && !result.parts && parts.some(([, figure]) => isPrinted(figure)))
        yield chain('kelompok-sum', row, measure, result, parts);
    }
  }
}

/** anggaran murni + bertambah/(berkurang) = anggaran perubahan. */
export function* revisionChainEquations(input: BudgetInput, isWanted?: Wanted): Iterable<SumEquation> {
  if (!input.hasMurniAndPerubahan) return;
  for (const row of amountRows(input, isWanted)) {
    const { murni, selisih, anggaran } = row.amounts;
    if (!murni || !selisih || !isPrinted(anggaran)) continue;
    yield chain('revision-chain', row, 'anggaran', anggaran, [
      ['murni', murni],
      ['selisih', selisih],
    ]);
  }
}
