/**
 * The pairs (row → column) of the largest total weight, each row and column used once (Kuhn–Munkres with potentials,
 * O(n²m)). A weight of 0 or less is no pair. Ties go to pairs that keep the order, through the weights given.
 */
export function bestAssignment(weights: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const rows = weights.length;
  const columns = weights[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return new Map();
  // A square-or-wider matrix of costs: every row may also stay alone, at cost 0, in a column of its own.
  const wide = columns + rows;
  const cost = (row: number, column: number): number =>
    column < columns ? -Math.max(0, weights[row]![column]!) : 0;
  const potentialRow = new Float64Array(rows + 1);
  const potentialColumn = new Float64Array(wide + 1);
  const rowOf = new Int32Array(wide + 1);
  for (let row = 1; row <= rows; row++) augment(row);

  function augment(row: number): void {
    const from = new Int32Array(wide + 1);
    const least = new Float64Array(wide + 1).fill(Infinity);
    const used = new Uint8Array(wide + 1);
    rowOf[0] = row;
    let column = 0;
    do {
      used[column] = 1;
      const at = rowOf[column]!;
      let delta = Infinity;
      let next = 0;
      for (let c = 1; c <= wide; c++) {
        if (used[c]) continue;
        const reduced = cost(at - 1, c - 1) - potentialRow[at]! - potentialColumn[c]!;
        if (reduced < least[c]!) {
          least[c] = reduced;
          from[c] = column;
        }
        if (least[c]! < delta) {
          delta = least[c]!;
          next = c;
        }
      }
      for (let c = 0; c <= wide; c++) {
        if (used[c]) {
          potentialRow[rowOf[c]!]! += delta;
          potentialColumn[c]! -= delta;
        } else least[c]! -= delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const before = from[column]!;
      rowOf[column] = rowOf[before]!;
      column = before;
    }
  }

  const pairs = new Map<number, number>();
  for (let column = 1; column <= columns; column++) {
    const row = rowOf[column]! - 1;
    if (row >= 0 && weights[row]![column - 1]! > 0) pairs.set(row, column - 1);
  }
  return pairs;
}
