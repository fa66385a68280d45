import { groupBy, Groups } from './groups';
import type { System } from './system';

/**
 * Cells that constraints inside a row join: a row of the sheet, or several (two TOTALs of the same rows). `above` are
 * the sums that it is an addend of, `families` those that it is the result of.
 */
export interface Row {
  readonly id: number;
  readonly cells: readonly number[];
  /** Constraints between its own cells. */
  readonly constraints: readonly number[];
  readonly above: readonly number[];
  readonly families: readonly Family[];
  /** Per sum above: the cells with which the row enters it. */
  readonly entries: ReadonlyMap<number, readonly number[]>;
  /** The row of the results of `above`; null for a root. */
  readonly parent: number | null;
}

/** Sums over the same rows: one per measure, all with results in the parent row. */
export interface Family {
  readonly id: number;
  readonly parent: number;
  readonly children: readonly number[];
  readonly sums: readonly number[];
}

/** The constraints of a workbook as a forest of rows. */
export interface Layout {
  readonly rows: ReadonlyMap<number, Row>;
  readonly rowOf: (cell: number) => number;
  /** Rows that are no addend of anything. */
  readonly roots: readonly number[];
  /** Sums that fit into no forest (a row that is its own addend): they are never mended. */
  readonly irregular: ReadonlySet<number>;
}

function joinRows(system: System): Groups {
  const rows = new Groups();
  for (const constraint of system.constraints) {
    if (constraint.inRow) constraint.cells.forEach((cell) => rows.join(constraint.cells[0]!, cell));
  }
  return rows;
}

/** Joins sums with a common addend row, and then the rows of their results, until no rows are joined any more. */
function joinFamilies(system: System, rows: Groups, sums: readonly number[]): Groups {
  const families = new Groups();
  for (let changed = true; changed;) {
    changed = false;
    const ofChild = new Map<number, number>();
    const ofFamily = new Map<number, number>();
    for (const id of sums) {
      for (const cell of addends(system, id)) {
        const row = rows.find(cell);
        const known = ofChild.get(row);
        if (known === undefined) ofChild.set(row, id);
        else families.join(known, id);
      }
    }
    for (const id of sums) {
      const family = families.find(id);
      for (const cell of results(system, id)) {
        const known = ofFamily.get(family);
        if (known === undefined) ofFamily.set(family, cell);
        else changed = rows.join(known, cell) || changed;
      }
    }
  }
  return families;
}

const sumOf = (system: System, id: number) => {
  const constraint = system.constraints[id]!;
  if (constraint.kind !== 'sum') throw new TypeError(`Constraint ${id} is no sum`);
  return constraint;
};
const results = (system: System, id: number): readonly number[] => sumOf(system, id).results;
const addends = (system: System, id: number): readonly number[] => {
  const { cells, results: own } = sumOf(system, id);
  return cells.filter((cell) => !own.includes(cell));
};

/** The cells of a row by the sums above it that they enter. */
const entriesOf = (system: System, cells: readonly number[], sums: readonly number[]) =>
  new Map(sums.map((sum) => [sum, cells.filter((cell) => sumOf(system, sum).factors.has(cell))]));

/** Arranges the constraints: rows, and the sums that lead from rows to the row above them. */
export function layoutOf(system: System): Layout {
  const sums = system.constraints.filter((c) => c.kind === 'sum' && !c.inRow).map((c) => c.id);
  const rows = joinRows(system);
  const grouped = joinFamilies(system, rows, sums);
  const irregular = new Set<number>();
  const families: Family[] = [];
  for (const [id, members] of groupBy(sums, (sum) => grouped.find(sum))) {
    const parent = rows.find(results(system, members[0]!)[0]!);
    const children = new Set(members.flatMap((sum) => addends(system, sum).map((cell) => rows.find(cell))));
    if (children.has(parent)) members.forEach((sum) => irregular.add(sum));
    else families.push({ id, parent, children: [...children], sums: members });
  }
  const cells = groupBy(
    system.cells.map((cell) => cell.id),
    (cell) => rows.find(cell),
  );
  const inRow = groupBy(
    system.constraints.filter((c) => c.inRow),
    (c) => rows.find(c.cells[0]!),
  );
  const below = groupBy(families, (family) => family.parent);
  const above = new Map<number, Family>();
  for (const family of families) for (const child of family.children) above.set(child, family);
  const all = new Map<number, Row>();
  for (const [id, own] of cells) {
    const constraints = (inRow.get(id) ?? []).sort((a, b) => a.rank - b.rank).map((c) => c.id);
    const family = above.get(id);
    all.set(id, {
      id,
      cells: own,
      constraints,
      above: family?.sums ?? [],
      entries: entriesOf(system, own, family?.sums ?? []),
      families: below.get(id) ?? [],
      parent: family?.parent ?? null,
    });
  }
  const roots = [...all.keys()].filter((id) => !above.has(id));
  return { rows: all, rowOf: (cell) => rows.find(cell), roots, irregular };
}
