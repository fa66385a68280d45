import type { BudgetNode } from '../inputs/anggaran/types';
import type { Budget, BudgetItem } from './budget';

/** Where the sheet names no source of funds. */
const APBD = 'APBD';

/** The distinct sumber dana of the lines below these items, in source order; "APBD" where none is given. */
export function keterangan({ input }: Budget, items: readonly BudgetItem[]): string {
  if (input.mapping.columns.sumberDana === undefined) return APBD;
  const found = new Map<string, string>();
  const visit = (node: BudgetNode, above: string): void => {
    const own = node.rows.length === 1 ? node.rows[0]!.sumberDana : '';
    const inherited = own === '' ? above : own;
    if (node.children.length > 0) node.children.forEach((child) => visit(child, inherited));
    else if (node.rows.length === 0) add(inherited);
    else for (const row of node.rows) add(row.sumberDana === '' ? inherited : row.sumberDana);
  };
  const add = (name: string): void => {
    const key = name.toUpperCase();
    if (name !== '' && !found.has(key)) found.set(key, name);
  };
  for (const item of items) for (const node of item.nodes) visit(node, '');
  return found.size === 0 ? APBD : [...found.values()].join(', ');
}
