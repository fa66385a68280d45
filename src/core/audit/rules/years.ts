import type { Rule } from '../../rules/rule';
import { outlierOf } from '../../rules/year-outlier';
import type { IndicatorFact } from '../indicators';

/** The percentages of one kind, each year once. */
function byYear(facts: readonly IndicatorFact[]): readonly IndicatorFact[] {
  const years = new Map<number | null, IndicatorFact>();
  for (const fact of facts)
    if (fact.figure.number && fact.figure.percent && !years.has(fact.tahun)) years.set(fact.tahun, fact);
  return [...years.values()];
}

/** A percentage of typed tables that leaps from one year to the next (2% and then 80%). */
export const writtenYearOutlier: Rule = {
  id: 'year-outlier',
  family: 'plausibility',
  *check({ audit }) {
    for (const { name, targets, realisasi } of audit?.indicators ?? [])
      for (const [column, facts] of [
        ['target', targets],
        ['realisasi', realisasi],
      ] as const) {
        const found = outlierOf(name, column, byYear(facts));
        if (found) yield found;
      }
  },
};
