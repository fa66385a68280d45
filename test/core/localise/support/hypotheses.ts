import { testEquation, type Equation } from '../../../../src/core/equations/equation';
import type { Figure } from '../../../../src/core/inputs/figure';
import type { Change, Explanation, Hypothesis } from '../../../../src/core/localise/explanation';
import { address, type CellRef } from '../../../../src/core/sheet/address';
import { plainAmount } from '../../../../src/core/number/sen';
import { plainPercent } from '../../../../src/core/number/write-number';
import type { Quantity } from '../../../../src/core/rules/finding';

export const plain = (quantity: Quantity): string =>
  quantity.unit === 'percent'
    ? plainPercent(quantity.percent)
    : quantity.unit === 'raw'
      ? quantity.text
      : plainAmount(quantity.sen);

/** "C18 6345448 → 6345488 (digit)". */
export const changeLine = ({ cell, printed, suggested, slip }: Change): string =>
  `${address(cell.row, cell.column)} ${plain(printed)} → ${plain(suggested)}${slip ? ` (${slip})` : ''}`;

export const hypothesisLine = ({ changes, closes }: Hypothesis): string =>
  `${changes.map(changeLine).join(', ')}: ${closes.length}`;

export const sureLines = (explanations: readonly Explanation[]): string[] =>
  explanations.flatMap(({ sure }) => sure.map(hypothesisLine));

const sameCell = (a: CellRef, b: CellRef): boolean =>
  a.sheet === b.sheet && a.row === b.row && a.column === b.column;

function corrected(figure: Figure, changes: readonly Change[]): Figure {
  if (figure.parts) {
    const parts = figure.parts.map((part) => corrected(part, changes));
    return { ...figure, parts, sen: parts.reduce<bigint>((sum, part) => sum + (part.sen ?? 0n), 0n) };
  }
  const suggested = changes.find(({ cell }) => sameCell(cell, figure))?.suggested;
  return suggested && suggested.unit !== 'percent' && suggested.unit !== 'raw'
    ? { ...figure, sen: suggested.sen }
    : figure;
}

/** An equation as it would be with these corrections made. */
export function withCorrections(equation: Equation, changes: readonly Change[]): Equation {
  if (equation.kind === 'sum') {
    const terms = equation.terms.map((term) => ({ ...term, figure: corrected(term.figure, changes) }));
    return { ...equation, result: corrected(equation.result, changes), terms };
  }
  const suggested = changes.find(({ cell }) => sameCell(cell, equation.percent))?.suggested;
  const percent = suggested?.unit === 'percent' ? suggested.percent : equation.percent.percent;
  return {
    ...equation,
    percent: { ...equation.percent, percent },
    part: corrected(equation.part, changes),
    whole: corrected(equation.whole, changes),
  };
}

/** What is wrong with corrections: equations that they claim to close and do not, and equations that they break. */
export function faults(
  equations: readonly Equation[],
  { changes, closes, assumes }: Hypothesis,
  before: readonly Change[] = assumes,
): string[] {
  return equations.flatMap((equation) => {
    const was = testEquation(withCorrections(equation, before));
    const is = testEquation(withCorrections(equation, [...before, ...changes]));
    const claims = closes.includes(equation);
    if (claims && is !== 'agree') return [`leaves ${equation.rule} ${equation.name} ${equation.column} open`];
    if (was === 'agree' && is !== 'agree')
      return [`breaks ${equation.rule} ${equation.name} ${equation.column}`];
    return [];
  });
}
