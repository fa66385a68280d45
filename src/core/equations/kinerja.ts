import type { KinerjaInput } from '../inputs/kinerja/types';
import type { Figure } from '../inputs/figure';
import type { Matching } from '../matching/types';
import type { BudgetItem } from '../tables/budget';
import { carryingLines } from '../tables/sums';
import { columnDecimals } from './anggaran';
import type { RatioEquation } from './equation';

/** Σ of the budget's figures of some rows as one figure; null when one of them is missing or cannot be read. */
function sumOf(items: readonly BudgetItem[], measure: 'anggaran' | 'realisasi'): Figure | null {
  const nodes = items.flatMap((item) => item.nodes);
  const figures = carryingLines(nodes, measure).map(({ amounts }) => amounts[measure]);
  const read = figures.filter((figure): figure is Figure => figure !== undefined && figure.sen !== null);
  const [first] = read;
  if (!first || read.length < figures.length) return null;
  return {
    ...first,
    sen: read.reduce((sum, { sen }) => sum + sen!, 0n),
    halfWidth: read.reduce((sum, { halfWidth }) => sum + halfWidth, 0n),
    parts: read,
  };
}

/** A printed absorption = Σ realisasi / Σ anggaran of the budget rows that its row surely stands for. */
export function* absorptionEquations(kinerja: KinerjaInput, matching: Matching): Iterable<RatioEquation> {
  const decimals = columnDecimals(kinerja.rows.map(({ serapan }) => serapan));
  for (const row of kinerja.rows) {
    const { serapan, further, nama } = row;
    if (!serapan || further || (serapan.status !== 'read' && serapan.status !== 'unreadable')) continue;
    const match = matching.matches.get(row);
    if (!match || match.state === 'proposed') continue;
    const [part, whole] = [sumOf(match.items, 'realisasi'), sumOf(match.items, 'anggaran')];
    if (!part || !whole || whole.sen === 0n) continue;
    yield {
      kind: 'ratio',
      rule: 'percentage',
      percent: serapan,
      name: nama,
      column: 'serapan',
      unit: 'rupiah',
      part,
      whole,
      columnDecimals: decimals,
    };
  }
}
