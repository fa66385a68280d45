import type { AnggaranRow, BudgetNode, BudgetTree, NodeSums } from '../inputs/anggaran/types';
import type { Figure } from '../inputs/figure';

/** Which amount column stands for "anggaran": the one that the tables use, or one of the two bases. */
export type Basis = 'anggaran' | 'murni' | 'perubahan';

/** The column that an amount is taken from; a basis that the sheet does not have is its anggaran. */
export function amountOf({ amounts }: AnggaranRow, measure: Basis | 'realisasi'): Figure | undefined {
  switch (measure) {
    case 'anggaran':
      return amounts.anggaran;
    case 'realisasi':
      return amounts.realisasi;
    default:
      return amounts[measure] ?? amounts.anggaran;
  }
}

const isFilled = (row: AnggaranRow, measure: Basis | 'realisasi'): boolean => {
  const status = amountOf(row, measure)?.status;
  return status !== undefined && status !== 'blank';
};

/**
 * Appends the lines that carry a measure at or below a node, in tree order: all lines of its leaves; where nothing
 * below a node has an amount (realisasi kept per sub kegiatan, anggaran per account), its own lines. True when
 * there is an amount. The tree is as deep as a code has levels, so recursion is safe.
 */
export function collectLines(node: BudgetNode, measure: Basis | 'realisasi', lines: AnggaranRow[]): boolean {
  const start = lines.length;
  let isAny = false;
  for (const child of node.children) if (collectLines(child, measure, lines)) isAny = true;
  if (isAny) return true;
  const ownFilled = node.rows.some((row) => isFilled(row, measure));
  if (node.children.length > 0 && !ownFilled) return false;
  lines.length = start;
  for (const row of node.rows) lines.push(row);
  return ownFilled;
}

/** The lines that carry a measure at or below some nodes, in source order. */
export function carryingLines(
  nodes: readonly BudgetNode[],
  measure: Basis | 'realisasi',
): readonly AnggaranRow[] {
  if (nodes.length === 1 && nodes[0]!.children.length === 0) return nodes[0]!.rows;
  const lines: AnggaranRow[] = [];
  for (const node of nodes) collectLines(node, measure, lines);
  const isAscending = lines.every((line, index) => index === 0 || lines[index - 1]!.row < line.row);
  return isAscending ? lines : lines.sort((a, b) => a.row - b.row);
}

/**
 * Bottom-up sums of every node, in sen: what the lines that carry the amounts add up to (`collectLines`), whatever
 * the source prints above them. An amount that is missing or cannot be read counts as 0.
 */
export function budgetSums(tree: BudgetTree, basis: Basis = 'anggaran'): ReadonlyMap<BudgetNode, NodeSums> {
  const sums = new Map<BudgetNode, NodeSums>();
  const filled = { anggaran: false, realisasi: false };
  const visit = (node: BudgetNode): void => {
    let anggaran = 0n;
    let realisasi = 0n;
    let isAnggaran = false;
    let isRealisasi = false;
    for (const child of node.children) {
      visit(child);
      const below = sums.get(child)!;
      anggaran += below.anggaran;
      realisasi += below.realisasi;
      isAnggaran ||= filled.anggaran;
      isRealisasi ||= filled.realisasi;
    }
    if (!isAnggaran)
      for (const row of node.rows) {
        anggaran += amountOf(row, basis)?.sen ?? 0n;
        isAnggaran ||= isFilled(row, basis);
      }
    if (!isRealisasi)
      for (const row of node.rows) {
        realisasi += row.amounts.realisasi?.sen ?? 0n;
        isRealisasi ||= isFilled(row, 'realisasi');
      }
    sums.set(node, { anggaran, realisasi });
    filled.anggaran = isAnggaran;
    filled.realisasi = isRealisasi;
  };
  tree.roots.forEach(visit);
  return sums;
}

/** The whole tree, in sen. */
export function totalSums(tree: BudgetTree, sums: ReadonlyMap<BudgetNode, NodeSums>): NodeSums {
  let anggaran = 0n;
  let realisasi = 0n;
  for (const root of tree.roots) {
    anggaran += sums.get(root)?.anggaran ?? 0n;
    realisasi += sums.get(root)?.realisasi ?? 0n;
  }
  return { anggaran, realisasi };
}
