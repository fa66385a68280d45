import { grandTotalEquations, sumOfChildrenEquations } from '../equations/anggaran';
import { testEquation } from '../equations/equation';
import type { AnggaranInput, AnggaranRow } from '../inputs/anggaran/types';
import { finding, type Finding, type Severity } from './finding';
import type { Rule } from './rule';

/** Rows of the sheet that stand as an addend in a sum that does not hold. */
function rowsOfBrokenSums(input: AnggaranInput): Set<number> {
  const rows = new Set<number>();
  for (const equation of [...sumOfChildrenEquations(input), ...grandTotalEquations(input)]) {
    if (testEquation(equation) === 'disagree') for (const { figure } of equation.terms) rows.add(figure.row);
  }
  return rows;
}

function hiddenFinding(input: AnggaranInput, rows: readonly AnggaranRow[], severity: Severity): Finding {
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

/** Hidden rows count like the others; a warning where the row above them does not add up. */
export const hiddenRow: Rule = {
  id: 'hidden-row',
  family: 'reading',
  *check({ inputs }) {
    const input = inputs.anggaran;
    const hidden = input?.rows.filter((row) => row.hidden) ?? [];
    if (!input || hidden.length === 0) return;
    const broken = rowsOfBrokenSums(input);
    const suspect = hidden.filter((row) => broken.has(row.row));
    const plain = hidden.filter((row) => !broken.has(row.row));
    if (suspect.length > 0) yield hiddenFinding(input, suspect, 'warning');
    if (plain.length > 0) yield hiddenFinding(input, plain, 'info');
  },
};
