/** A difference between our table and the reference report's, and its reason. */
export type Difference = readonly [difference: string, reason: string];

/** "row.column: ours ≠ theirs" for every cell that differs, rows and columns from 1. */
export const differences = (
  ours: readonly (readonly string[])[],
  theirs: readonly (readonly string[])[],
): string[] => [
  ...(ours.length === theirs.length ? [] : [`${ours.length} rows ≠ ${theirs.length}`]),
  ...theirs.flatMap((row, r) =>
    row.flatMap((figure, c) =>
      ours[r]?.[c] === figure ? [] : [`${r + 1}.${c + 1}: ${ours[r]?.[c]} ≠ ${figure}`],
    ),
  ),
];

/** Fails on a difference without a reason, and on a reason without its difference. */
export function expectExplained(found: readonly string[], explained: readonly Difference[]): void {
  expect(found).toEqual(explained.map(([difference]) => difference));
  for (const [, reason] of explained) expect(reason).not.toBe('');
}
