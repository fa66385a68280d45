import type { AnggaranRow, BudgetNode, NodeSums } from '../inputs/anggaran/types';

/**
 * One row of the budget tables: all lines of one kode, over all units of the sheet (ADR 0302). `children` are the
 * rows shown below it; a row without children takes its amounts from the source.
 */
export interface BudgetItem {
  readonly role: 'program' | 'kegiatan' | 'subkegiatan' | 'item';
  /** The code as the source shows it, and as the tree compares it. */
  readonly kode: string;
  readonly key: string;
  readonly name: string;
  /** The first line of this kode; null for a level that the source leaves out. */
  readonly line: AnggaranRow | null;
  readonly nodes: readonly BudgetNode[];
  readonly children: readonly BudgetItem[];
  readonly sums: NodeSums;
}

type Sums = ReadonlyMap<BudgetNode, NodeSums>;

const isShown = (node: BudgetNode): boolean =>
  node.kode.level === 'program' ||
  node.kode.level === 'subkegiatan' ||
  (node.kode.level === 'kegiatan' && node.rows.length > 0);

/**
 * The nodes that are shown first below (or among) `nodes`: levels that the tables leave out give their place to
 * what is below them. `stray` is money outside those rows: an account that no sub kegiatan holds, an empty unit.
 */
function shownAmong(nodes: readonly BudgetNode[], sums: Sums) {
  const shown: BudgetNode[] = [];
  const stray: BudgetNode[] = [];
  const visit = (node: BudgetNode): void => {
    if (isShown(node)) shown.push(node);
    else if (node.children.length > 0) node.children.forEach(visit);
    else if (hasMoney(sums.get(node))) stray.push(node);
  };
  nodes.forEach(visit);
  return { shown, stray };
}

/** The rows below an item; stray accounts stand beside others, so that their money stays in the total. */
function itemsBelow(nodes: readonly BudgetNode[], sums: Sums): BudgetItem[] {
  const children = nodes.length === 1 ? nodes[0]!.children : nodes.flatMap((node) => node.children);
  if (children.length === 0) return [];
  const { shown, stray } = shownAmong(children, sums);
  return shown.length === 0 ? [] : itemsOf(stray.length === 0 ? shown : [...shown, ...stray], sums);
}

const hasMoney = (sums: NodeSums | undefined): boolean =>
  sums !== undefined && (sums.anggaran !== 0n || sums.realisasi !== 0n);

/** Nodes of one kode stand in one row; an account (its code is never unique) stands alone (ADR 0302). */
function byKode(nodes: readonly BudgetNode[]): BudgetNode[][] {
  const groups = new Map<string | BudgetNode, BudgetNode[]>();
  for (const node of nodes) {
    const key = isShown(node) ? node.kode.key : node;
    const group = groups.get(key);
    if (group) group.push(node);
    else groups.set(key, [node]);
  }
  return [...groups.values()];
}

function sumNodes(nodes: readonly BudgetNode[], sums: Sums): NodeSums {
  if (nodes.length === 1) return sums.get(nodes[0]!) ?? { anggaran: 0n, realisasi: 0n };
  return nodes.reduce(
    (total, node) => ({
      anggaran: total.anggaran + (sums.get(node)?.anggaran ?? 0n),
      realisasi: total.realisasi + (sums.get(node)?.realisasi ?? 0n),
    }),
    { anggaran: 0n, realisasi: 0n },
  );
}

const roleOf = (node: BudgetNode): BudgetItem['role'] =>
  node.kode.level === 'program' || node.kode.level === 'kegiatan' || node.kode.level === 'subkegiatan'
    ? node.kode.level
    : 'item';

function itemOf(nodes: readonly BudgetNode[], sums: Sums): BudgetItem {
  const first = nodes[0]!;
  const line = nodes.find((node) => node.rows.length > 0)?.rows[0] ?? null;
  const kode = line?.kode.text ?? first.kode.text;
  return {
    role: roleOf(first),
    kode,
    key: first.kode.key,
    name: line === null || line.uraian === '' ? kode : line.uraian,
    line,
    nodes,
    children: itemsBelow(nodes, sums),
    sums: sumNodes(nodes, sums),
  };
}

const itemsOf = (nodes: readonly BudgetNode[], sums: Sums): BudgetItem[] =>
  byKode(nodes).map((group) => itemOf(group, sums));

/** The rows that TOTAL sums: programs, and money that stands outside any program. */
export function topItems(roots: readonly BudgetNode[], sums: Sums): BudgetItem[] {
  const { shown, stray } = shownAmong(roots, sums);
  return itemsOf([...shown, ...stray], sums);
}
