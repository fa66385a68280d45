import type { Figure } from '../inputs/figure';
import type { BudgetInput, AnggaranRow } from '../inputs/anggaran/types';
import { budgetInputs } from '../inputs/choose';
import type { PpksInput } from '../inputs/ppks/types';
import { finding, type Finding } from './finding';
import type { Rule } from './rule';

interface Sum {
  readonly figure: Figure;
  readonly name: string;
  readonly column: string;
}

function* sumsOfRow(amounts: AnggaranRow['amounts'], name: string): Iterable<Sum> {
  for (const [column, figure] of Object.entries(amounts)) if (figure) yield { figure, name, column };
}

/** Every sum of a budget sheet: rows with rows below them, and totals. */
function* sumsOfBudget(input: BudgetInput): Iterable<Sum> {
  for (const [at, { amounts, uraian, kode }] of input.rows.entries())
    if (input.tree.nodes[at]!.children.length > 0) yield* sumsOfRow(amounts, uraian || kode.text);
  for (const { amounts, label } of input.totals) yield* sumsOfRow(amounts, label);
}

function* sumsOfPpks(input: PpksInput): Iterable<Sum> {
  for (const total of input.totals) {
    for (const column of ['populasi', 'realisasi'] as const)
      yield { figure: total[column], name: total.label, column };
  }
}

function typedAmongFormulas(input: BudgetInput | PpksInput, sums: Iterable<Sum>): Finding | null {
  const typed: Sum[] = [];
  let formulas = 0;
  for (const sum of sums) {
    const { sheet, row, column, status } = sum.figure;
    if (status !== 'read' || sheet !== input.sheet.name) continue;
    if (input.sheet.formula(row, column) !== null) formulas++;
    else typed.push(sum);
  }
  const [first] = typed;
  if (formulas === 0 || !first) return null;
  const cellOf = ({ figure: { sheet, row, column } }: Sum) => ({ sheet, row, column });
  return finding({
    rule: 'hardcoded-total',
    severity: 'info',
    cell: cellOf(first),
    rowName: first.name,
    column: first.column,
    cells: typed.slice(1).map(cellOf),
    parameters: { count: typed.length, formulas },
  });
}

/** A typed sum where the other sums of the sheet are formulas: it will not follow its rows. Once per sheet. */
export const hardcodedTotal: Rule = {
  id: 'hardcoded-total',
  family: 'arithmetic',
  *check({ inputs }) {
    const { ppks } = inputs;
    const found = [
      ...budgetInputs(inputs).map((input) => typedAmongFormulas(input, sumsOfBudget(input))),
      ppks && typedAmongFormulas(ppks, sumsOfPpks(ppks)),
    ];
    for (const each of found) if (each) yield each;
  },
};
