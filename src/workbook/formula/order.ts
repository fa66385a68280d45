import type { Area } from './area';
import type { SheetCells } from './cell-source';
import type { FormulaNode } from './graph';

/** Formulas to be calculated together: one, or several that look at each other in a ring. */
export interface Group {
  readonly nodes: readonly FormulaNode[];
  readonly isRing: boolean;
}

interface Visit {
  readonly node: FormulaNode;
  readonly precedents: Iterator<FormulaNode>;
  readonly index: number;
  low: number;
  isOpen: boolean;
}

/**
 * The formulas in an order in which each comes after all it looks at, rings as one group (Tarjan's strongly
 * connected components, without recursion: a chain of 100,000 cells would overflow the stack).
 */
export function* inOrder(nodes: ReadonlySet<FormulaNode>): Generator<Group> {
  const table = new ColumnTable(nodes);
  const visits = new Map<FormulaNode, Visit>();
  const open: Visit[] = [];
  const path: Visit[] = [];

  const enter = (node: FormulaNode): void => {
    const index = visits.size;
    const visit: Visit = { node, precedents: table.precedentsOf(node), index, low: index, isOpen: true };
    visits.set(node, visit);
    open.push(visit);
    path.push(visit);
  };

  for (const start of nodes) {
    if (!visits.has(start)) enter(start);
    for (let current = path.at(-1); current; current = path.at(-1)) {
      const next = current.precedents.next();
      if (!next.done) {
        const known = visits.get(next.value);
        if (!known) enter(next.value);
        else if (known.isOpen) current.low = Math.min(current.low, known.index);
        continue;
      }
      path.pop();
      const caller = path.at(-1);
      if (caller) caller.low = Math.min(caller.low, current.low);
      if (current.low === current.index) yield closeGroup(current, open);
    }
  }
}

function closeGroup(first: Visit, open: Visit[]): Group {
  const group = open.splice(open.lastIndexOf(first));
  for (const visit of group) visit.isOpen = false;
  const nodes = group.map(({ node }) => node);
  return { nodes, isRing: nodes.length > 1 || looksAtItself(first.node) };
}

const looksAtItself = ({ sheet, row, column, compiled }: FormulaNode): boolean =>
  compiled.precedents.some(
    (area) =>
      area.sheet === sheet &&
      row >= area.top &&
      row <= area.bottom &&
      column >= area.left &&
      column <= area.right,
  );

/** The formulas to be calculated, by sheet and column in row order, so that a range finds those inside it. */
class ColumnTable {
  readonly #sheets = new Map<SheetCells, Map<number, FormulaNode[]>>();

  constructor(nodes: ReadonlySet<FormulaNode>) {
    for (const node of nodes) this.#column(node).push(node);
    for (const columns of this.#sheets.values()) {
      for (const column of columns.values()) column.sort((a, b) => a.row - b.row);
    }
  }

  #column({ sheet, column }: FormulaNode): FormulaNode[] {
    let columns = this.#sheets.get(sheet);
    if (!columns) this.#sheets.set(sheet, (columns = new Map<number, FormulaNode[]>()));
    let nodes = columns.get(column);
    if (!nodes) columns.set(column, (nodes = []));
    return nodes;
  }

  *precedentsOf(node: FormulaNode): Generator<FormulaNode> {
    for (const area of node.compiled.precedents) {
      const columns = this.#sheets.get(area.sheet);
      if (!columns) continue;
      if (area.width <= columns.size) {
        for (let column = area.left; column <= area.right; column++) yield* inside(columns.get(column), area);
      } else {
        for (const [column, nodes] of columns) {
          if (column >= area.left && column <= area.right) yield* inside(nodes, area);
        }
      }
    }
  }
}

function* inside(nodes: readonly FormulaNode[] | undefined, { top, bottom }: Area): Generator<FormulaNode> {
  if (!nodes) return;
  for (let index = firstFrom(nodes, top); ; index++) {
    const node = nodes[index];
    if (!node || node.row > bottom) return;
    yield node;
  }
}

/** Position of the first formula at or below `row`. */
function firstFrom(nodes: readonly FormulaNode[], row: number): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nodes[middle]!.row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
