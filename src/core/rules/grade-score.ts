import type { IkuInput, IkuRow } from '../inputs/iku/types';
import type { QuantityFigure } from '../inputs/quantity';
import { gradeOf, isSakipIndicator, otherConvention, type SakipConvention } from '../performance/sakip-grade';
import { finding, type Finding } from './finding';
import { cellOf, quantityText, rawQuantity } from './kinerja-facts';
import type { Rule } from './rule';

const figuresOf = (row: IkuRow): QuantityFigure[] =>
  [
    row.targetIku,
    row.targetPk,
    row.target,
    ...row.renstra.map(({ figure }) => figure),
    ...row.realisasi.map(({ figure }) => figure),
  ].filter((figure) => figure !== null);

/** Figures with both grade and score, of indicators that are judged by SAKIP's scale. */
function* gradedFigures({ rows }: IkuInput): Iterable<{ row: IkuRow; figures: readonly QuantityFigure[] }> {
  for (const row of rows) {
    if (!isSakipIndicator(row.indikator)) continue;
    const figures = figuresOf(row).filter(({ predikat, number }) => predikat !== '' && number !== null);
    const same = new Map<string, QuantityFigure[]>();
    for (const figure of figures) {
      const key = `${figure.predikat} ${figure.number!.digits}e${figure.number!.decimals}`;
      same.set(key, [...(same.get(key) ?? []), figure]);
    }
    for (const equal of same.values()) yield { row, figures: equal };
  }
}

const fits = ({ predikat, number }: QuantityFigure, convention: SakipConvention): boolean =>
  gradeOf(number!, convention) === predikat;

/** "B (75)" is no grade of any convention; "A (80)" is one of the other convention than the office's. */
export const gradeScore: Rule = {
  id: 'grade-score',
  family: 'across',
  *check({ inputs: { iku }, settings: { sakip } }) {
    if (!iku) return;
    for (const { row, figures } of gradedFigures(iku)) {
      const [first, ...others] = figures as [QuantityFigure, ...QuantityFigure[]];
      if (fits(first, sakip)) continue;
      const isBoundary = fits(first, otherConvention(sakip));
      yield finding({
        rule: 'grade-score',
        severity: isBoundary ? 'warning' : 'error',
        variant: isBoundary ? 'boundary' : 'wrong',
        cell: cellOf(first),
        rowName: row.indikator,
        column: 'predikat',
        printed: rawQuantity(first),
        expected: { unit: 'raw', text: gradeOf(first.number!, sakip) },
        cells: others.map(cellOf),
        parameters: { grade: gradeOf(first.number!, sakip), convention: sakip },
      });
    }
  },
};

/** Boundary scores of one workbook that follow different conventions: B (70) beside A (80). */
export const gradeConventionMixed: Rule = {
  id: 'grade-convention-mixed',
  family: 'across',
  *check({ inputs: { iku } }): Iterable<Finding> {
    if (!iku) return;
    const only = { 'batas-atas': [] as QuantityFigure[], 'batas-bawah': [] as QuantityFigure[] };
    let name = '';
    for (const { row, figures } of gradedFigures(iku))
      for (const convention of ['batas-atas', 'batas-bawah'] as const) {
        const other = otherConvention(convention);
        const own = figures.filter((figure) => fits(figure, convention) && !fits(figure, other));
        if (own.length > 0) name = row.indikator;
        only[convention].push(...own);
      }
    const [upper, lower] = [only['batas-atas'][0], only['batas-bawah'][0]];
    if (!upper || !lower) return;
    yield finding({
      rule: 'grade-convention-mixed',
      severity: 'warning',
      cell: cellOf(lower),
      rowName: name,
      column: 'predikat',
      printed: rawQuantity(lower),
      cells: [...only['batas-atas'], ...only['batas-bawah'].slice(1)].map(cellOf),
      parameters: { upper: quantityText(upper), lower: quantityText(lower) },
    });
  },
};
