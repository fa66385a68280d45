import type { Sen } from '../../number/sen';
import { absolute } from '../../number/sen';
import { isGrandTotalLabel } from '../rows';
import {
  MEASURES,
  type AnggaranRow,
  type BudgetTree,
  type ChainColumn,
  type Measure,
  type TotalRow,
} from './types';

type Amount = Measure | ChainColumn;

const hasAmount = (row: AnggaranRow, measure: Amount): boolean => {
  const status = row.amounts[measure]?.status;
  return status !== undefined && status !== 'blank';
};

/**
 * The rows of [first, last] that no other row of it contains: what a total adds up. For a measure, a row without an
 * amount gives way to the rows below it.
 */
export function topRows(
  rows: readonly AnggaranRow[],
  tree: BudgetTree,
  first: number,
  last: number,
  measure: Amount,
): AnggaranRow[] {
  const inside = new Set<AnggaranRow>();
  for (let i = first; i <= last; i++) if (hasAmount(rows[i]!, measure)) inside.add(rows[i]!);
  const covered = (row: AnggaranRow): boolean => {
    for (let node = tree.nodeOf.get(row)!.parent; node; node = node.parent) {
      if (node.rows.some((above) => inside.has(above))) return true;
    }
    return false;
  };
  return [...inside].filter((row) => !covered(row));
}

const sumOf = (rows: readonly AnggaranRow[], measure: Measure): Sen =>
  rows.reduce((sum, row) => sum + (row.amounts[measure]?.sen ?? 0n), 0n);

/** How far a total is from the top rows of a span, over the measures; 0 where it agrees with all of them. */
function misfit(
  total: TotalRow,
  rows: readonly AnggaranRow[],
  tree: BudgetTree,
  first: number,
  last: number,
): Sen {
  let misses = 0n;
  for (const measure of MEASURES) {
    const printed = total.amounts[measure];
    if (!printed || printed.sen === null || printed.status === 'blank') continue;
    misses += absolute(printed.sen - sumOf(topRows(rows, tree, first, last, measure), measure));
  }
  return misses;
}

/**
 * Settles what each total stands for. A total right below another one, and one called GRAND TOTAL, stands for all
 * rows above it; any other for its own block, unless it fits everything above and not its block.
 */
export function settleTotals(
  totals: readonly TotalRow[],
  rows: readonly AnggaranRow[],
  tree: BudgetTree,
): readonly TotalRow[] {
  return totals.map((total, i) => {
    const { firstRow, lastRow } = total;
    if (firstRow === 0 && lastRow >= firstRow) return total;
    const previous = totals[i - 1];
    const everything = { ...total, firstRow: 0, lastRow: Math.max(lastRow, previous?.lastRow ?? lastRow) };
    if (lastRow < firstRow) return everything;
    if (isGrandTotalLabel(total.label)) return everything;
    const own = misfit(total, rows, tree, firstRow, lastRow);
    return own !== 0n && misfit(total, rows, tree, 0, lastRow) < own ? everything : total;
  });
}
