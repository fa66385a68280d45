import { ancestorKode } from '../kode/kode';
import type { Budget, BudgetItem } from '../tables/budget';

/** A kegiatan of the budget, whether or not the sheet has a row for it. */
export interface BudgetKegiatan {
  /** Tree key: "1.06.04.2.02". */
  readonly key: string;
  /** "" where the sheet has no row for it. */
  readonly name: string;
  /** The rows that its amounts come from: its sub kegiatan, or itself where the sheet goes no deeper. */
  readonly leaves: readonly BudgetItem[];
}

/** A program of the budget with all its kegiatan. */
export interface BudgetProgram {
  readonly item: BudgetItem;
  readonly kegiatan: readonly BudgetKegiatan[];
  readonly leaves: readonly BudgetItem[];
}

const leavesOf = (item: BudgetItem): readonly BudgetItem[] =>
  item.children.length === 0 ? [item] : item.children.flatMap(leavesOf);

/** The kegiatan that an item belongs to, from its code; null for a code above it. */
const kegiatanKey = (item: BudgetItem): string | null =>
  ancestorKode(item.nodes[0]!.kode, 'kegiatan')?.key ?? null;

function programOf(item: BudgetItem): BudgetProgram {
  const leaves = item.children.flatMap(leavesOf).filter(({ role }) => role !== 'item');
  const names = new Map(
    item.children.filter(({ role }) => role === 'kegiatan').map(({ key, name }) => [key, name]),
  );
  const groups = new Map<string, BudgetItem[]>();
  for (const leaf of leaves) {
    const key = kegiatanKey(leaf);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(leaf);
    else groups.set(key, [leaf]);
  }
  const kegiatan = [...groups].map(([key, own]) => ({ key, name: names.get(key) ?? '', leaves: own }));
  return { item, kegiatan, leaves };
}

/** The programs that performance rows are matched to, in source order. */
export const budgetPrograms = (budget: Budget): readonly BudgetProgram[] =>
  budget.top.filter(({ role }) => role === 'program').map(programOf);
