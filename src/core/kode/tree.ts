import { levelAbove, parentKode, type Kode, type Level } from './kode';
import { NodesByKey } from './nodes-by-key';

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
  /** The node of each row, in the order of the rows. */
  readonly nodes: readonly KodeNode<Row>[];
}

interface Growing<Row extends Coded> extends KodeNode<Row> {
  rows: Row[];
  children: Growing<Row>[];
  readonly parent: Growing<Row> | null;
}

/** What stands below a leaf, one array for all of them. */
const NOTHING: never[] = [];

/** The rows that follow belong to this unit: its place in the tree and its row. */
interface UnitContext<Row extends Coded> {
  readonly path: string;
  readonly node: Growing<Row> | null;
}

/** Places one line after the other. */
class TreeBuilder<Row extends Coded> {
  readonly roots: Growing<Row>[] = [];
  readonly nodes: readonly Growing<Row>[];
  /** The nodes of one unit, for each unit at each place. */
  private readonly scopes = new Map<string, NodesByKey<Growing<Row>>>();
  private readonly units = new Map<string, Growing<Row>>();
  /** The latest node of a kode, whatever its unit; kept only where a column names units. */
  private readonly latest: Map<string, Growing<Row>> | null;
  private context: UnitContext<Row> = { path: '', node: null };
  private current: Growing<Row> | null = null;
  private scope: { readonly path: string; readonly unit: string; readonly nodes: NodesByKey<Growing<Row>> };

  constructor(rows: readonly Row[]) {
    this.latest = rows.some((row) => row.unit !== '') ? new Map() : null;
    this.scope = { path: '', unit: '', nodes: this.nodesOf('', '') };
    this.nodes = rows.map((row) => this.place(row));
  }

  private place(row: Row): Growing<Row> {
    const unit = row.unit || this.context.node?.kode.key || '';
    const node = this.nodeFor(row.kode, unit);
    // Most nodes have one row: an array of one takes less room than one that was pushed to.
    if (node.rows.length === 0) node.rows = [row];
    else node.rows.push(row);
    this.current = node;
    return node;
  }

  private nodeFor(kode: Kode, unit: string): Growing<Row> {
    if (kode.level === 'unit') return this.unitNode(kode);
    if (kode.level === 'account') return this.accountNode(kode, unit);
    if (kode.level === 'urusan' || kode.level === 'bidang') this.leaveUnit();
    return this.budgetNode(kode, unit);
  }

  private add(kode: Kode, unit: string, parent: Growing<Row> | null): Growing<Row> {
    const node: Growing<Row> = { kode, unit, rows: NOTHING, children: NOTHING, parent };
    if (!parent) this.roots.push(node);
    else if (parent.children.length === 0) parent.children = [node];
    else parent.children.push(node);
    return node;
  }

  private nodesOf(path: string, unit: string): NodesByKey<Growing<Row>> {
    const key = `${path}|${unit}`;
    const known = this.scopes.get(key) ?? new NodesByKey<Growing<Row>>();
    this.scopes.set(key, known);
    return known;
  }

  /** The nodes of a unit at this place; neighbouring rows mostly share them. */
  private inScope(unit: string): NodesByKey<Growing<Row>> {
    const { path } = this.context;
    if (this.scope.path !== path || this.scope.unit !== unit)
      this.scope = { path, unit, nodes: this.nodesOf(path, unit) };
    return this.scope.nodes;
  }

  private budgetNode(kode: Kode, unit: string): Growing<Row> {
    const nodes = this.inScope(unit);
    const known = nodes.get(kode.key);
    if (known) return known;
    const node = this.add(kode, unit, this.above(kode, unit));
    nodes.add(node);
    this.latest?.set(kode.key, node);
    return node;
  }

  private above(kode: Kode, unit: string): Growing<Row> | null {
    const level = levelAbove(kode.level);
    if (!level) return this.context.node;
    return this.openNode(kode, level, unit) ?? this.parentNode(parentKode(kode)!, unit);
  }

  /** The node above a line where the line before it stands there as well, as in a sheet in order. */
  private openNode(kode: Kode, level: Level, unit: string): Growing<Row> | null {
    if (this.latest) return null;
    let node = this.current;
    while (node && node.kode.level !== level) node = node === this.context.node ? null : node.parent;
    return node?.unit === unit && kode.key.startsWith(node.kode.key) ? node : null;
  }

  /** The node above a line: its own unit's, else a row for all units; a line without unit takes the latest. */
  private parentNode(kode: Kode, unit: string): Growing<Row> {
    const own = this.inScope(unit).get(kode.key);
    if (own || !this.latest) return own ?? this.budgetNode(kode, unit);
    const forAll = this.nodesOf(this.context.path, '').get(kode.key);
    return forAll ?? (unit === '' ? this.latest.get(kode.key) : undefined) ?? this.budgetNode(kode, unit);
  }

  private unitNode(kode: Kode): Growing<Row> {
    const level = this.current?.kode.level;
    const outer = level === 'urusan' || level === 'bidang' ? this.current : null;
    const above = outer ?? this.context.node?.parent ?? null;
    const path = `${above ? above.kode.key : ''}/${kode.key}`;
    const node = this.units.get(path) ?? this.add(kode, kode.key, above);
    this.units.set(path, node);
    this.context = { path, node };
    return node;
  }

  private accountNode(kode: Kode, unit: string): Growing<Row> {
    let above = this.current;
    while (above?.kode.level === 'account' && !kode.key.startsWith(`${above.kode.key}.`))
      above = above.parent;
    return this.add(kode, unit, above ?? this.context.node);
  }

  /** A bidang behind the programs of a unit that itself stands below a bidang begins the next bidang. */
  private leaveUnit(): void {
    const { node } = this.context;
    if (!node?.parent || node.children.length === 0) return;
    this.context = { path: '', node: null };
    this.current = null;
  }
}

/**
 * Builds the tree of coded lines in source order. Missing levels become nodes without rows. A unit row stands above
 * all that follows it, below the bidang or urusan row before it; where a column names units, a row without one stands
 * for all units. An account stands below the account that it begins with, else below the sub kegiatan (or whatever
 * row) above it.
 */
export function buildTree<Row extends Coded>(rows: readonly Row[]): KodeTree<Row> {
  const { roots, nodes } = new TreeBuilder(rows);
  return { roots, nodes };
}

/** Every node, parents before children. */
export function* walkTree<Row extends Coded>(nodes: readonly KodeNode<Row>[]): Iterable<KodeNode<Row>> {
  const stack = [...nodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
  }
}
