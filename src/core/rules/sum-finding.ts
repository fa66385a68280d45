import { sumOfTerms, type SumEquation } from '../equations/equation';
import type { BudgetInput } from '../inputs/anggaran/types';
import { budgetInputs } from '../inputs/choose';
import type { CellRef } from '../sheet/address';
import { finding, type Finding, type Quantity } from './finding';
import type { RuleContext } from './rule';

const cellOf = ({ sheet, row, column }: CellRef): CellRef => ({ sheet, row, column });

/** The finding of a sum that does not hold: printed, expected, difference, and the sum written out. */
export function sumFinding(equation: SumEquation): Finding {
  const { result, unit, terms } = equation;
  const printed = result.sen!;
  const expected = sumOfTerms(equation)!;
  const quantity = (sen: bigint): Quantity => ({ unit, sen });
  return finding({
    rule: equation.rule,
    severity: 'error',
    cell: cellOf(result),
    rowName: equation.name,
    column: equation.column,
    printed: quantity(printed),
    expected: quantity(expected),
    difference: quantity(printed - expected),
    cells: terms.flatMap(({ figure }) => (figure.parts ?? [figure]).map(cellOf)),
    addends: terms.map(({ figure, name, sign }) => ({ cell: cellOf(figure), name, sen: figure.sen!, sign })),
    parameters: { terms: terms.length, rowKind: equation.rowKind, termKind: equation.termKind },
  });
}

/** Tests equations of sums; one finding for each that does not hold. */
export function* brokenSums(context: RuleContext, equations: Iterable<SumEquation>): Iterable<Finding> {
  for (const equation of equations) {
    if (context.test(equation) === 'disagree') yield sumFinding(equation);
  }
}

/** Those of each budget sheet. */
export function* brokenBudgetSums(
  context: RuleContext,
  equationsOf: (input: BudgetInput) => Iterable<SumEquation>,
): Iterable<Finding> {
  for (const input of budgetInputs(context.inputs)) yield* brokenSums(context, equationsOf(input));
}
