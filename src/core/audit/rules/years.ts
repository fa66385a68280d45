import { finding } from '../../rules/finding';
import { cellOf, quantityText, rawQuantity } from '../../rules/kinerja-facts';
import type { Rule } from '../../rules/rule';
import type { IndicatorFact } from '../indicators';

const OUTLIER = { ratio: 5, points: 30 } as const;

const percentOf = ({ figure: { number, percent } }: IndicatorFact): number | null =>
  number && percent ? Number(number.digits) / 10 ** number.decimals : null;

function isOutlier(a: number, b: number): boolean {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  return high - low >= OUTLIER.points && low >= 0 && high > OUTLIER.ratio * low;
}

/** Facts of one kind by year, each year once. */
function byYear(facts: readonly IndicatorFact[]): readonly (IndicatorFact & { readonly tahun: number })[] {
  const years = new Map<number, IndicatorFact & { readonly tahun: number }>();
  for (const fact of facts)
    if (fact.tahun !== null && !years.has(fact.tahun) && percentOf(fact) !== null)
      years.set(fact.tahun, { ...fact, tahun: fact.tahun });
  return [...years.values()].sort((a, b) => a.tahun - b.tahun);
}

/** A percentage of typed tables that leaps from one year to the next (2% and then 80%). */
export const writtenYearOutlier: Rule = {
  id: 'year-outlier',
  family: 'plausibility',
  *check({ audit }) {
    for (const { name, targets, realisasi } of audit?.indicators ?? [])
      for (const [column, facts] of [
        ['target', byYear(targets)],
        ['realisasi', byYear(realisasi)],
      ] as const) {
        const at = facts.findIndex(
          (fact, i) => i > 0 && isOutlier(percentOf(facts[i - 1]!)!, percentOf(fact)!),
        );
        const [before, year] = [facts[at - 1], facts[at]];
        if (!before || !year) continue;
        yield finding({
          rule: 'year-outlier',
          severity: 'info',
          variant: column,
          cell: cellOf(year.figure),
          rowName: name,
          column,
          printed: rawQuantity(year.figure),
          cells: [cellOf(before.figure)],
          parameters: {
            tahun: String(year.tahun),
            printed: quantityText(year.figure),
            before: String(before.tahun),
            other: quantityText(before.figure),
          },
        });
      }
  },
};
