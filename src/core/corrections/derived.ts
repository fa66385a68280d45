import type { Change, Explanation } from '../localise/explanation';
import { plainQuantity } from '../rules/plain-quantity';
import type { CellRef } from '../sheet/address';

/** A cell that only follows from others (sisa, percentage, sum), and what it should be. */
export interface DerivedCorrection {
  readonly cell: CellRef;
  readonly rowName: string;
  /** Meaning of its column: "sisa", "persen", "anggaran", … */
  readonly column: string;
  /** The rule of the first equation that it closes. */
  readonly rule: string;
  /** Figures as the core writes them: "156526090", "94.88" (percent). */
  readonly printed: string;
  readonly suggested: string;
  readonly isPercent: boolean;
}

const keyOf = ({ cell: { sheet, row, column }, suggested }: Change): string =>
  `${row}:${column}:${plainQuantity(suggested)}:${sheet}`;

/**
 * The corrections that may be made in bulk (definitions.md 8): sure causes of which every cell is derived, and which
 * build on no correction but such. A record, or what builds on one, is decided one at a time with its dasar.
 */
export function derivedCorrections(explanations: readonly Explanation[]): readonly DerivedCorrection[] {
  let parts = explanations.flatMap(({ sure }) =>
    sure.filter(({ changes }) => changes.every(({ derived }) => derived)),
  );
  for (let before = -1; before !== parts.length;) {
    before = parts.length;
    const made = new Set(parts.flatMap(({ changes }) => changes.map(keyOf)));
    parts = parts.filter(({ assumes }) => assumes.every((change) => made.has(keyOf(change))));
  }
  const found = new Map<string, DerivedCorrection>();
  for (const { changes, closes } of parts) {
    for (const change of changes) {
      const { cell, rowName, column, printed, suggested } = change;
      found.set(keyOf(change), {
        cell,
        rowName,
        column,
        rule: closes[0]?.rule ?? '',
        printed: plainQuantity(printed),
        suggested: plainQuantity(suggested),
        isPercent: suggested.unit === 'percent',
      });
    }
  }
  const inOrder = (a: CellRef, b: CellRef): number =>
    (a.sheet === b.sheet ? 0 : a.sheet < b.sheet ? -1 : 1) || a.row - b.row || a.column - b.column;
  return [...found.values()].sort((a, b) => inOrder(a.cell, b.cell));
}
