export interface LinearRow {
  readonly factors: readonly bigint[];
  readonly right: bigint;
}

/** Solves Σ factor · x = right exactly; null unless there is one solution and it is whole. */
export function solveLinear(rows: readonly LinearRow[], unknowns: number): bigint[] | null {
  const matrix = rows.map(({ factors, right }) => [...factors, right]);
  const pivots: number[] = [];
  for (let column = 0; column < unknowns; column++) {
    const at = pivots.length;
    const pivot = matrix.findIndex((row, i) => i >= at && row[column] !== 0n);
    if (pivot < 0) return null;
    [matrix[at], matrix[pivot]] = [matrix[pivot]!, matrix[at]!];
    const own = matrix[at]!;
    matrix.forEach((row, i) => {
      if (i === at || row[column] === 0n) return;
      const [a, b] = [own[column]!, row[column]!];
      row.forEach((value, j) => (row[j] = value * a - own[j]! * b));
    });
    pivots.push(at);
  }
  const inconsistent = matrix.some(
    (row) => row.slice(0, unknowns).every((f) => f === 0n) && row[unknowns] !== 0n,
  );
  if (inconsistent) return null;
  const solution = pivots.map((at, column) => {
    const [factor, right] = [matrix[at]![column]!, matrix[at]![unknowns]!];
    return right % factor === 0n ? right / factor : null;
  });
  return solution.every((value) => value !== null) ? solution : null;
}
