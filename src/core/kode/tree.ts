import { parentKode, type Kode } from './kode';

/** What a tree is made of: lines with a code; `unit` is what a unit column says ("" without one). */
export interface Coded {
  readonly kode: Kode;
  readonly unit: string;
}

/** A node of the tree; a level that the sheet leaves out is a node without rows. */
export interface KodeNode<Row extends Coded> {
  readonly kode: Kode;
  readonly unit: string;
  /** The lines of this kode, in source order; empty for an implicit node. */
  readonly rows: readonly Row[];
  readonly children: readonly KodeNode<Row>[];
  readonly parent: KodeNode<Row> | null;
}

export interface KodeTree<Row extends Coded> {
  readonly roots: readonly KodeNode<Row>[];
  readonly nodeOf: ReadonlyMap<Row, KodeNode<Row>>;
}

interface Growing<Row extends Coded> extends KodeNode<Row> {
  readonly rows: Row[];
  readonly children: Growing<Row>[];
}

/**
 * Builds the tree of coded lines in source order. Missing levels become nodes without rows. A unit row stands above
 * all that follows it, below the bidang or urusan row before it. In a sheet with a unit column a row without unit
 * stands for all units. An account stands below the account that it begins
 * with, else below the sub kegiatan (or whatever row) above it.
 */
export function buildTree<Row extends Coded>(rows: readonly Row[]): KodeTree<Row> {
  const roots: Growing<Row>[] = [];
  const nodeOf = new Map<Row, Growing<Row>>();
  const byKey = new Map<string, Growing<Row>>();
  const hasUnits = rows.some((row) => row.unit !== '');
  const lastOfKode = new Map<string, Growing<Row>>();
  let context: { readonly path: string; readonly node: Growing<Row> | null } = { path: '', node: null };
  let current: Growing<Row> | null = null;

  const add = (kode: Kode, unit: string, parent: Growing<Row> | null): Growing<Row> => {
    const node: Growing<Row> = { kode, unit, rows: [], children: [], parent };
    (parent ? parent.children : roots).push(node);
    return node;
  };
  const keyOf = (kode: Kode, unit: string): string => `${context.path}|${unit}|${kode.key}`;
  /** The node above a unit's line: its own unit's, else a row for all units; a line without unit takes the last one. */
  const parentOf = (kode: Kode, unit: string): Growing<Row> => {
    const own = byKey.get(keyOf(kode, unit)) ?? (hasUnits ? byKey.get(keyOf(kode, '')) : undefined);
    return own ?? (unit === '' ? lastOfKode.get(kode.key) : undefined) ?? budgetNode(kode, unit);
  };
  const budgetNode = (kode: Kode, unit: string): Growing<Row> => {
    const key = keyOf(kode, unit);
    const known = byKey.get(key);
    if (known) return known;
    const above = parentKode(kode);
    const node = add(kode, unit, above ? parentOf(above, unit) : context.node);
    byKey.set(key, node);
    if (hasUnits) lastOfKode.set(kode.key, node);
    return node;
  };
  const unitNode = (kode: Kode): Growing<Row> => {
    const outer =
      current && (current.kode.level === 'urusan' || current.kode.level === 'bidang') ? current : null;
    const above = outer ?? (context.node ? context.node.parent : null);
    const path = `${above ? above.kode.key : ''}/${kode.key}`;
    const known = byKey.get(path);
    const node = known ?? add(kode, kode.key, above as Growing<Row> | null);
    byKey.set(path, node);
    context = { path, node };
    return node;
  };
  const accountNode = (kode: Kode, unit: string): Growing<Row> => {
    let above = current;
    while (above?.kode.level === 'account' && !kode.key.startsWith(`${above.kode.key}.`))
      above = above.parent as Growing<Row> | null;
    return add(kode, unit, above ?? context.node);
  };

  /** A bidang behind the programs of a unit that itself stands below a bidang begins the next bidang. */
  const leaveUnit = (): void => {
    if (context.node?.parent && context.node.children.length > 0) context = { path: '', node: null };
  };

  for (const row of rows) {
    const { kode } = row;
    const unit = row.unit || context.node?.kode.key || '';
    let node: Growing<Row>;
    if (kode.level === 'unit') node = unitNode(kode);
    else if (kode.level === 'account') node = accountNode(kode, unit);
    else {
      if (kode.level === 'urusan' || kode.level === 'bidang') leaveUnit();
      node = budgetNode(kode, unit);
    }
    node.rows.push(row);
    nodeOf.set(row, node);
    current = node;
  }
  return { roots, nodeOf };
}

/** Every node, parents before children. */
export function* walkTree<Row extends Coded>(nodes: readonly KodeNode<Row>[]): Iterable<KodeNode<Row>> {
  const stack = [...nodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
  }
}

/** The printed nodes next below a node: children with rows; through a child without rows, its own. */
export function printedBelow<Row extends Coded>(
  node: KodeNode<Row>,
  isPrinted: (node: KodeNode<Row>) => boolean,
): KodeNode<Row>[] {
  return node.children.flatMap((child) => (isPrinted(child) ? [child] : printedBelow(child, isPrinted)));
}
