import type { AnggaranInput, NodeSums } from '../inputs/anggaran/types';
import type { Sen } from '../number/sen';
import { topItems, type BudgetItem } from './budget-items';
import { sourceAmount, type SourceAmount } from './source-terms';
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
  amount(item: BudgetItem, measure: 'anggaran' | 'realisasi'): SourceAmount;
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
  const known = {
    anggaran: new Map<BudgetItem, SourceAmount>(),
    realisasi: new Map<BudgetItem, SourceAmount>(),
  };
  const amount = (item: BudgetItem, measure: 'anggaran' | 'realisasi'): SourceAmount => {
    const before = known[measure].get(item);
    if (before) return before;
    const found =
      together(
        item.children.map((child) => amount(child, measure)),
        item.sums[measure],
      ) ?? ownAmount(input, item, measure, basis);
    // A row without children is asked for once for each table: it takes more room to remember than to look up.
    if (item.children.length > 0) known[measure].set(item, found);
    return found;
  };
  return {
    input,
    basis,
    top: topItems(input.tree.roots, sums),
    total: totalSums(input.tree, sums),
    amount,
  };
}

/** The source cells of an item, from the lines that carry its amounts. */
function ownAmount(
  input: AnggaranInput,
  item: BudgetItem,
  measure: 'anggaran' | 'realisasi',
  basis: Basis,
): SourceAmount {
  const column = measure === 'anggaran' ? basis : measure;
  const lines = carryingLines(item.nodes, column);
  const figures = lines.map((line) => amountOf(line, column));
  return sourceAmount(input.sheet, figures, input.scale);
}

/** Amounts of the rows below put together, in source order; null where the item is not made of them. */
function together(below: readonly SourceAmount[], sen: Sen): SourceAmount | null {
  const sum = below.reduce((total, amount) => total + amount.sen, 0n);
  if (below.length === 0 || sum !== sen) return null;
  const terms = below.flatMap((amount) => amount.terms);
  const isAscending = terms.every((term, i) => i === 0 || terms[i - 1]!.cell.row <= term.cell.row);
  if (!isAscending) terms.sort((a, b) => a.cell.row - b.cell.row);
  return { sen, terms, unread: below.some((amount) => amount.unread) };
}

/** The source cells of the whole budget. */
export const wholeAmount = (budget: Budget, measure: 'anggaran' | 'realisasi'): SourceAmount | null =>
  together(
    budget.top.map((item) => budget.amount(item, measure)),
    budget.total[measure],
  );
