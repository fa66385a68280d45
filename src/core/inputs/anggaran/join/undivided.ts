import { buildTree } from '../../../kode/tree';
import type { Figure } from '../../figure';
import type { AnggaranInput, AnggaranRow, BudgetNode, TotalRow } from '../types';
import { isFilled, together } from './lines';

type Amounts = AnggaranRow['amounts'];

/** The rows of several units that become one, with those that stand below it. */
interface Group {
  readonly at: number[];
  readonly rows: AnggaranRow[];
  /** What stands for its kode in each unit, also where that unit has no row of it. */
  readonly twins: Set<BudgetNode>;
  readonly below: Groups;
}

/** By kode, sumber dana and how often a unit has both. */
type Groups = Map<string, Group>;

const printedIn = ({ rows }: BudgetNode, amount: keyof Amounts): Figure[] =>
  rows.flatMap(({ amounts }) => amounts[amount] ?? []).filter(isFilled);

/**
 * The same amount of several rows. A sum that some units print and others, with rows of their own, do not tells
 * nothing of all of them together: it counts as not printed.
 */
function sumOf({ rows, twins }: Group, amount: keyof Amounts): Figure | undefined {
  const [first] = rows.flatMap(({ amounts }) => amounts[amount] ?? []);
  const printed = rows.flatMap(({ amounts }) => amounts[amount] ?? []).filter(isFilled);
  const isSum = ({ children }: BudgetNode): boolean => children.length > 0;
  const [printing, lacking] = [true, false].map((prints) =>
    [...twins].filter((twin) => printedIn(twin, amount).length > 0 === prints),
  );
  const isPartial = lacking!.some(isSum) && printing!.every(isSum);
  if (first && isPartial) return { ...first, status: 'blank', sen: 0n, halfWidth: 0n };
  return together(printed) ?? first;
}

/** One row for those of several units; the percentage of one unit is none of all. */
function merged(group: Group): AnggaranRow {
  const row: AnggaranRow = { ...group.rows[0]!, unit: '' };
  if (group.twins.size === 1) return row;
  const names = new Set(group.rows.flatMap(({ amounts }) => Object.keys(amounts) as (keyof Amounts)[]));
  const amounts = Object.fromEntries([...names].map((name) => [name, sumOf(group, name)]));
  return { ...row, amounts, persen: null };
}

/** The nodes of each unit by the node that they are together. */
function twinsOf(nodes: readonly BudgetNode[], own: readonly BudgetNode[]): Map<BudgetNode, Set<BudgetNode>> {
  const twins = new Map<BudgetNode, Set<BudgetNode>>();
  for (const [at, node] of nodes.entries()) {
    let [all, one]: (BudgetNode | null)[] = [node, own[at]!];
    while (all && one && all.kode.key === one.kode.key) {
      twins.set(all, (twins.get(all) ?? new Set()).add(one));
      [all, one] = [all.parent, one.parent];
    }
  }
  return twins;
}

/** Groups the rows of one kode and sumber dana at one place; one that a unit repeats stays a row of its own. */
function groupsOf(budget: AnggaranInput): Groups {
  const { nodes } = buildTree(budget.rows.map((row) => ({ ...row, unit: '' })));
  const twins = twinsOf(nodes, budget.tree.nodes);
  const roots: Groups = new Map();
  const latest = new Map<BudgetNode | null, Group>();
  budget.rows.forEach((row, at) => {
    const node = nodes[at]!;
    let above = node.parent;
    while (above && !latest.has(above)) above = above.parent;
    const beside = latest.get(above)?.below ?? roots;
    let name = `${row.kode.key}|${row.sumberDana}`;
    while (beside.get(name)?.rows.some(({ unit }) => unit === row.unit)) name += '|';
    const group: Group = beside.get(name) ?? { at: [], rows: [], twins: new Set(), below: new Map() };
    beside.set(name, group);
    group.at.push(at);
    group.rows.push(row);
    for (const twin of twins.get(node) ?? []) group.twins.add(twin);
    latest.set(node, group);
  });
  return roots;
}

const isBareAccount = ({ rows, below }: Group): boolean =>
  rows[0]!.kode.level === 'account' && below.size === 0;

/**
 * Each group before those below it. An account stands below the row before it, so that one of a unit that prints no
 * sums of accounts comes before the sums of another.
 */
const inOrder = (groups: Groups): Group[] =>
  [...groups.values()]
    .sort((a, b) => Number(isBareAccount(b)) - Number(isBareAccount(a)))
    .flatMap((group) => [group, ...inOrder(group.below)]);

/** What several totals print together, where all of them print it. */
function totalOf(totals: readonly TotalRow[]): TotalRow {
  const [first] = totals;
  if (totals.length === 1) return first!;
  const amounts = Object.entries(first!.amounts).flatMap(([name]) => {
    const figures = totals.flatMap(({ amounts: own }) => own[name as keyof Amounts] ?? []);
    return figures.length === totals.length && figures.every(isFilled) ? [[name, together(figures)]] : [];
  });
  return { ...first!, amounts: Object.fromEntries(amounts) as Amounts, persen: null };
}

/**
 * Totals over the merged rows. One that stands for whole groups, all of them neighbours, keeps standing for them. One
 * of a single unit stands for parts of rows and can be held against none; those of neighbouring units together can,
 * as soon as their spans make up whole groups. What is left after that is dropped.
 */
function totalsOver(totals: readonly TotalRow[], groups: readonly Group[]): TotalRow[] {
  const place = new Map(groups.flatMap(({ at }, index) => at.map((old) => [old, index] as const)));
  const spanOf = (first: number, last: number): Pick<TotalRow, 'firstRow' | 'lastRow'> | null => {
    const touched = new Set<number>();
    for (let at = first; at <= last; at++) touched.add(place.get(at)!);
    const [firstRow, lastRow] = [Math.min(...touched), Math.max(...touched)];
    const isWhole = [...touched].every((index) => groups[index]!.at.every((at) => first <= at && at <= last));
    return touched.size > 0 && isWhole && lastRow - firstRow + 1 === touched.size
      ? { firstRow, lastRow }
      : null;
  };
  let open: TotalRow[] = [];
  return totals.flatMap((total) => {
    const own = spanOf(total.firstRow, total.lastRow);
    if (own) return [{ ...total, ...own }];
    const follows = open.at(-1)?.lastRow === total.firstRow - 1;
    open = follows ? [...open, total] : [total];
    const all = spanOf(open[0]!.firstRow, total.lastRow);
    return all ? [{ ...totalOf(open), ...all }] : [];
  });
}

/**
 * A budget without its units, for realisasi that does not tell them apart: rows that differ in their unit alone
 * become one, in the place of the first, with their amounts together.
 */
export function undivided(budget: AnggaranInput): AnggaranInput {
  if (new Set(budget.rows.map(({ unit }) => unit)).size < 2) return budget;
  const groups = inOrder(groupsOf(budget));
  const rows = groups.map(merged);
  return { ...budget, rows, tree: buildTree(rows), totals: totalsOver(budget.totals, groups) };
}
