import { ANGGARAN, COLUMNS, PERSEN, REALISASI, SISA, type BudgetTable } from './random-budget';

/** 0 = Σ factor · value over cells, or value of `percent` = part / whole in hundredths of a percent, half up. */
export type BruteEquation =
  | { readonly kind: 'sum'; readonly cells: readonly number[]; readonly factors: readonly bigint[] }
  | { readonly kind: 'ratio'; readonly cells: readonly [percent: number, part: number, whole: number] };

export interface BruteModel {
  readonly values: readonly bigint[];
  readonly equations: readonly BruteEquation[];
  readonly ofCell: readonly (readonly number[])[];
  readonly derived: readonly boolean[];
  /** Per cell: cells that may not change freely together with it. */
  readonly partners: readonly (readonly number[])[];
}

/** The equations of a budget table, written down from its shape. */
export function bruteModel(table: BudgetTable): BruteModel {
  const equations: BruteEquation[] = [];
  const id = (row: number, column: number) => row * COLUMNS + column;
  const isSum = table.map((_, i) => table.some((row) => row.parent === i));
  table.forEach((_, i) => {
    equations.push({
      kind: 'sum',
      cells: [id(i, SISA), id(i, ANGGARAN), id(i, REALISASI)],
      factors: [1n, -1n, 1n],
    });
    equations.push({ kind: 'ratio', cells: [id(i, PERSEN), id(i, REALISASI), id(i, ANGGARAN)] });
    if (!isSum[i]) return;
    const children = [...table.keys()].filter((j) => table[j]!.parent === i);
    for (const column of [ANGGARAN, REALISASI, SISA]) {
      const cells = [id(i, column), ...children.map((j) => id(j, column))];
      equations.push({ kind: 'sum', cells, factors: [1n, ...children.map(() => -1n)] });
    }
  });
  const values = table.flatMap((row) => row.cells);
  const ofCell: number[][] = values.map(() => []);
  equations.forEach(({ cells }, e) => cells.forEach((cell) => ofCell[cell]!.push(e)));
  const derived = values.map((_, c) => c % COLUMNS >= SISA || isSum[Math.floor(c / COLUMNS)]!);
  const partners: number[][] = values.map(() => []);
  table.forEach((_, i) => {
    if (isSum[i]) return;
    for (const column of [ANGGARAN, REALISASI]) {
      partners[id(i, SISA)]!.push(id(i, column));
      partners[id(i, column)]!.push(id(i, SISA));
    }
  });
  return { values, equations, ofCell, derived, partners };
}

/** Whether an equation holds for these values. */
export function bruteHolds(equation: BruteEquation, value: (cell: number) => bigint): boolean {
  if (equation.kind === 'sum') {
    let sum = 0n;
    equation.cells.forEach((cell, i) => (sum += equation.factors[i]! * value(cell)));
    return sum === 0n;
  }
  const [percent, part, whole] = equation.cells.map(value) as [bigint, bigint, bigint];
  if (whole === 0n) return false;
  const off = 10000n * part - percent * whole;
  const size = whole < 0n ? -whole : whole;
  return 2n * (off < 0n ? -off : off) <= size;
}
