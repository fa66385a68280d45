import { grandTotalEquations, sumOfChildrenEquations } from '../equations/anggaran';
import { testEquation } from '../equations/equation';
import type { BudgetInput, AnggaranRow } from '../inputs/anggaran/types';
import { budgetInputs } from '../inputs/choose';
import { finding, type Finding, type Severity } from './finding';
import type { Rule } from './rule';

/** Rows of the sheet that stand as an addend in a sum that does not hold. */
function rowsOfBrokenSums(input: BudgetInput): Set<number> {
  const rows = new Set<number>();
  for (const equation of [...sumOfChildrenEquations(input), ...grandTotalEquations(input)]) {
    if (testEquation(equation) === 'disagree') for (const { figure } of equation.terms) rows.add(figure.row);
  }
  return rows;
}

function hiddenFinding(input: BudgetInput, rows: readonly AnggaranRow[], severity: Severity): Finding {
  const cellOf = (row: AnggaranRow) => ({
    sheet: input.sheet.name,
    row: row.row,
    column: input.mapping.columns.kode![0]!,
  });
  const [first, ...others] = rows;
  return finding({
    rule: 'hidden-row',
    severity,
    variant: severity === 'warning' ? 'parent-differs' : null,
    cell: cellOf(first!),
    rowName: first!.uraian || first!.kode.text,
    column: 'kode',
    cells: others.map(cellOf),
    parameters: { count: rows.length },
  });
}

function* hiddenIn(input: BudgetInput): Iterable<Finding> {
  const hidden = input.rows.filter((row) => row.hidden);
  if (hidden.length === 0) return;
  const broken = rowsOfBrokenSums(input);
  const suspect = hidden.filter((row) => broken.has(row.row));
  const plain = hidden.filter((row) => !broken.has(row.row));
  if (suspect.length > 0) yield hiddenFinding(input, suspect, 'warning');
  if (plain.length > 0) yield hiddenFinding(input, plain, 'info');
}

/** Hidden rows count like the others; a warning where the row above them does not add up. */
export const hiddenRow: Rule = {
  id: 'hidden-row',
  family: 'reading',
  *check({ inputs }) {
    for (const input of budgetInputs(inputs)) yield* hiddenIn(input);
  },
};
