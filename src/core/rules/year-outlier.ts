import type { YearFigure } from '../inputs/iku/types';
import type { QuantityFigure } from '../inputs/quantity';
import { finding, type Finding } from './finding';
import { cellOf, quantityText, rawQuantity } from './kinerja-facts';
import type { Rule } from './rule';

const LARGEST_RATIO = 5;
const FEWEST_POINTS = 30;

const valueOf = ({ number }: QuantityFigure): number => Number(`${number!.digits}e-${number!.decimals}`);

/** Percentages and scores can be compared in points. */
const isComparable = (a: QuantityFigure, b: QuantityFigure): boolean =>
  a.number !== null &&
  b.number !== null &&
  a.percent === b.percent &&
  (a.percent || (a.predikat !== '' && b.predikat !== ''));

function isOutlier(figure: QuantityFigure, before: QuantityFigure): boolean {
  if (!isComparable(figure, before)) return false;
  const [later, earlier] = [valueOf(figure), valueOf(before)];
  if (Math.abs(later - earlier) < FEWEST_POINTS) return false;
  const [small, large] = [Math.min(later, earlier), Math.max(later, earlier)];
  return small >= 0 && large > LARGEST_RATIO * small;
}

/** The first year that is far from the one before it. */
export function outlierOf(
  name: string,
  column: 'realisasi' | 'target',
  years: readonly Pick<YearFigure, 'tahun' | 'figure'>[],
): Finding | null {
  const known = years.filter(({ tahun, figure }) => tahun !== null && figure.number !== null);
  const inOrder = [...known].sort((a, b) => a.tahun! - b.tahun!);
  const at = inOrder.findIndex(
    ({ figure }, place) => place > 0 && isOutlier(figure, inOrder[place - 1]!.figure),
  );
  if (at < 0) return null;
  const [before, year] = [inOrder[at - 1]!, inOrder[at]!];
  return finding({
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

/** An indicator that is five times (or a fifth of) what it was a year before, by thirty points or more. */
export const yearOutlier: Rule = {
  id: 'year-outlier',
  family: 'plausibility',
  *check({ inputs: { iku, renstra } }) {
    for (const { indikator, realisasi } of iku?.rows ?? []) {
      const found = outlierOf(indikator, 'realisasi', realisasi);
      if (found) yield found;
    }
    for (const { indikator, targets } of renstra?.rows ?? []) {
      const found = outlierOf(indikator.text, 'target', targets);
      if (found) yield found;
    }
  },
};
