import { buildTree } from '../../../kode/tree';
import type { Figure } from '../../figure';
import type { AnggaranInput, AnggaranRow, BudgetNode, TotalRow } from '../types';
import { isFilled, together } from './lines';

type Amounts = AnggaranRow['amounts'];

/** A row of the budget, and whether something stands below it in its own unit. */
interface Member {
  readonly row: AnggaranRow;
  readonly isSum: boolean;
}

/** The rows of several units that become one, with those that stand below it. */
interface Group {
  readonly at: number[];
  readonly members: Member[];
  readonly below: Group[];
}

/**
 * The same amount of several rows. One that all of them print is their sum, as is one of a record; a sum that some
 * units print and others do not tells nothing of all of them together, and counts as not printed.
 */
function sumOf(members: readonly Member[], amount: keyof Amounts): Figure | undefined {
  const figures = members.flatMap(({ row }) => row.amounts[amount] ?? []);
  const filled = figures.filter(isFilled);
  const blank = figures.find((figure) => !isFilled(figure));
  const isSum = members.every((member) => member.isSum || !isFilled(member.row.amounts[amount]));
  const isPartial = filled.length < members.length && members.some((member) => member.isSum);
  return isPartial && isSum && blank ? blank : (together(filled) ?? blank);
}

function sums(members: readonly Member[]): Amounts {
  const names = new Set(members.flatMap(({ row }) => Object.keys(row.amounts) as (keyof Amounts)[]));
  return Object.fromEntries([...names].map((name) => [name, sumOf(members, name)]));
}

/** One row for those of several units; the percentage of one unit is none of all. */
function merged(members: readonly Member[]): AnggaranRow {
  const { row } = members[0]!;
  if (members.length === 1) return { ...row, unit: '' };
  return { ...row, unit: '', amounts: sums(members), persen: null };
}

/** Groups the rows of one kode and sumber dana at one place; one that a unit repeats stays a row of its own. */
function groupsOf(budget: AnggaranInput): readonly Group[] {
  const { nodes } = buildTree(budget.rows.map((row) => ({ ...row, unit: '' })));
  const roots: Group[] = [];
  const latest = new Map<BudgetNode, Group>();
  const groups = new Map<Group[], Map<string, Group>>();
  const seen = new Map<Group[], Map<string, number>>();
  budget.rows.forEach((row, at) => {
    const node = nodes[at]!;
    let above = node.parent;
    while (above && !latest.has(above)) above = above.parent;
    const beside = above ? latest.get(above)!.below : roots;
    const known = groups.get(beside) ?? new Map<string, Group>();
    const counts = seen.get(beside) ?? new Map<string, number>();
    const name = `${row.kode.key}|${row.sumberDana}`;
    const nth = (counts.get(`${name}|${row.unit}`) ?? 0) + 1;
    counts.set(`${name}|${row.unit}`, nth);
    const group = known.get(`${name}|${nth}`) ?? { at: [], members: [], below: [] };
    if (group.at.length === 0) beside.push(group);
    group.at.push(at);
    group.members.push({ row, isSum: budget.tree.nodes[at]!.children.length > 0 });
    latest.set(node, group);
    groups.set(beside, known.set(`${name}|${nth}`, group));
    seen.set(beside, counts);
  });
  return roots;
}

/** Each group before those below it: an account stands below the row before it. */
const inOrder = (groups: readonly Group[]): Group[] =>
  groups.flatMap((group) => [group, ...inOrder(group.below)]);

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
  const rows = groups.map(({ members }) => merged(members));
  return { ...budget, rows, tree: buildTree(rows), totals: totalsOver(budget.totals, groups) };
}
