import type { Sen } from '../number/sen';
import type { Budget, BudgetItem } from './budget';
import { leavesCell, linked } from './cells';
import type { TableContext } from './context';
import { sentence } from './footnotes';
import type { SentenceAmount, TableCell } from './table';

/** Programs by key that the tables per sasaran leave out. */
const hiddenKeys = (context: TableContext): ReadonlySet<string> =>
  new Set(context.programs.filter(({ penunjang }) => penunjang).map(({ program }) => program.key));

/** The programs that the tables per sasaran show: all but the supporting one. */
export function shownPrograms(budget: Budget, context: TableContext): readonly BudgetItem[] {
  const hidden = hiddenKeys(context);
  return budget.top.filter((item) => !hidden.has(item.key));
}

export const totalOf = (items: readonly BudgetItem[], measure: 'anggaran' | 'realisasi'): Sen =>
  items.reduce((sum, item) => sum + item.sums[measure], 0n);

/** The cells of a program's row in a table that does not list what is below it. */
export function programCells(budget: Budget, context: TableContext) {
  const printed = context.printed(budget);
  const { sheet, mapping } = budget.input;
  return {
    name: ({ line, name }: BudgetItem): TableCell =>
      linked(sheet, line?.uraianLinkable ? line.row : null, mapping.columns.uraian, name),
    amount: (item: BudgetItem, measure: 'anggaran' | 'realisasi'): TableCell =>
      leavesCell(budget.amount(item, measure), printed.item(item)[measure]),
    percentDiffers: (item: BudgetItem): boolean => printed.item(item).persen,
  };
}

/**
 * "Tidak termasuk Program Penunjang Rp… (…% dari anggaran)": what a table per sasaran leaves out, so that its
 * total and this line give TOTAL of table 1.5. Empty when nothing is left out.
 */
export function hiddenNote(
  budget: Budget,
  context: TableContext,
  column: number,
  rows: readonly number[],
  total: Sen,
): TableCell[] {
  const hidden = hiddenKeys(context);
  const items = budget.top.filter((item) => hidden.has(item.key));
  if (items.length === 0) return [];
  const terms = items.flatMap((item) => budget.amount(item, 'anggaran').terms);
  const left: SentenceAmount = { kind: 'leaves', terms, sen: totalOf(items, 'anggaran') };
  const shown: SentenceAmount = { kind: 'rows', column, rows, sen: total };
  return [
    sentence(
      'Tidak termasuk Program Penunjang Rp',
      { kind: 'amount', amount: left },
      ' (',
      { kind: 'percent', part: left, whole: [left, shown] },
      ' dari anggaran)',
    ),
  ];
}
