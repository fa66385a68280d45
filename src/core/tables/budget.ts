import type { AnggaranInput, NodeSums } from '../inputs/anggaran/types';
import type { Figure } from '../inputs/figure';
import { topItems, type BudgetItem } from './budget-items';
import { amountOfCells, cellsOf, type SourceAmount } from './source-terms';
import { amountOf, budgetSums, carryingLines, totalSums, type Basis } from './sums';

export type { BudgetItem } from './budget-items';

/** The budget as the tables show it, on one basis. */
export interface Budget {
  readonly input: AnggaranInput;
  readonly basis: Basis;
  /** The rows that TOTAL sums: programs, and what stands outside any program. */
  readonly top: readonly BudgetItem[];
  readonly total: NodeSums;
  /** The source cells of an item, over all leaves below it. */
  amount(item: BudgetItem, measure: BudgetMeasure): SourceAmount;
}

const budgets = new WeakMap<AnggaranInput, Map<Basis, Budget>>();

/** The rows of the tables from the tree of the sheet. An input never changes: its budget is made once. */
export function budgetOf(input: AnggaranInput, basis: Basis = 'anggaran'): Budget {
  const known = budgets.get(input) ?? new Map<Basis, Budget>();
  budgets.set(input, known);
  const budget = known.get(basis) ?? makeBudget(input, basis);
  known.set(basis, budget);
  return budget;
}

function makeBudget(input: AnggaranInput, basis: Basis): Budget {
  const sums = budgetSums(input.tree, basis);
  return {
    input,
    basis,
    top: topItems(input.tree.roots, sums),
    total: totalSums(input.tree, sums),
    amount(item, measure) {
      const { children, sums: own } = item;
      const cells = isSumOf(children, measure, own)
        ? cellsBelow(children, measure, basis)
        : ownCells(item, measure, basis);
      return amountOfCells(own[measure], input.sheet, cells, input.scale);
    },
  };
}

type BudgetMeasure = 'anggaran' | 'realisasi';

/** The cells of the lines that carry an item's amounts. */
function ownCells({ nodes }: BudgetItem, measure: BudgetMeasure, basis: Basis): readonly Figure[] {
  const column = measure === 'anggaran' ? basis : measure;
  return cellsOf(carryingLines(nodes, column).map((line) => amountOf(line, column)));
}

/** The cells of some items in source order, those of the rows below an item where they make it up. */
function cellsBelow(items: readonly BudgetItem[], measure: BudgetMeasure, basis: Basis): readonly Figure[] {
  const cells: Figure[] = [];
  const add = (item: BudgetItem): void => {
    if (isSumOf(item.children, measure, item.sums)) item.children.forEach(add);
    else for (const cell of ownCells(item, measure, basis)) cells.push(cell);
  };
  items.forEach(add);
  const isAscending = cells.every((cell, index) => index === 0 || cells[index - 1]!.row <= cell.row);
  return isAscending ? cells : cells.sort((a, b) => a.row - b.row);
}

/** The rows make up all of `sums`: nothing stands beside them. */
function isSumOf(items: readonly BudgetItem[], measure: BudgetMeasure, sums: NodeSums): boolean {
  let sum = 0n;
  for (const item of items) sum += item.sums[measure];
  return items.length > 0 && sum === sums[measure];
}

/** The source cells of the whole budget; null where its rows do not make up its total. */
export function wholeAmount(
  { top, total, basis, input }: Budget,
  measure: BudgetMeasure,
): SourceAmount | null {
  if (!isSumOf(top, measure, total)) return null;
  return amountOfCells(total[measure], input.sheet, cellsBelow(top, measure, basis), input.scale);
}
