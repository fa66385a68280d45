import { grandTotalEquations } from '../equations/anggaran';
import { sumOfTerms, testEquation, type SumEquation, type Term } from '../equations/equation';
import { ppksTotalEquations } from '../equations/ppks';
import { budgetInputs } from '../inputs/choose';
import { finding, type Finding } from './finding';
import type { Rule } from './rule';

/** The largest of several addends, when none is negative: a total can never be below it. */
function largest(equation: SumEquation): Term | null {
  if (equation.terms.length < 2) return null;
  let found: Term | null = null;
  for (const term of equation.terms) {
    if (term.figure.sen === null || term.figure.sen < 0n) return null;
    if (!found || term.figure.sen > found.figure.sen!) found = term;
  }
  return found;
}

/** The finding of a total below its largest addend; null when it is not. */
export function outsideRange(equation: SumEquation): Finding | null {
  const printed = equation.result.sen;
  const addend = largest(equation);
  if (printed === null || !addend || printed >= addend.figure.sen!) return null;
  if (testEquation(equation) !== 'disagree') return null;
  const { unit, terms } = equation;
  const expected = sumOfTerms(equation)!;
  const { sheet, row, column } = addend.figure;
  return finding({
    rule: 'total-outside-range',
    severity: 'error',
    cell: { sheet: equation.result.sheet, row: equation.result.row, column: equation.result.column },
    rowName: equation.name,
    column: equation.column,
    printed: { unit, sen: printed },
    expected: { unit, sen: expected },
    difference: { unit, sen: printed - expected },
    cells: [{ sheet, row, column }],
    addends: [{ cell: { sheet, row, column }, name: addend.name, sen: addend.figure.sen!, sign: 1 }],
    parameters: { terms: terms.length, rowKind: 'total', termKind: equation.termKind },
  });
}

/** A TOTAL below its largest addend (356.254.450 under a program of 3.849.366.607): typed in the wrong place. */
export const totalOutsideRange: Rule = {
  id: 'total-outside-range',
  family: 'arithmetic',
  *check({ inputs }) {
    const equations = [
      ...budgetInputs(inputs).flatMap((input) => [...grandTotalEquations(input)]),
      ...(inputs.ppks ? ppksTotalEquations(inputs.ppks) : []),
    ];
    for (const equation of equations) {
      const found = outsideRange(equation);
      if (found) yield found;
    }
  },
};
