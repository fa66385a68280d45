import { changeCost, UNEXPLAINED } from './cost';
import type { Layout, Row } from './layout';
import { sumAt, type Problem } from './problem';
import { rowOptions, type SlipMemory } from './row-options';
import { UNASKED } from './row-start';

/** Two changed cells of a row cost at least a slip of a record and one of a derived cell. */
const TWO_CELLS = 3;
/** The least that anything costs: a slip of a derived cell. */
const LEAST = changeCost(true, true);

const above = (layout: Layout, parent: number | null): Row | undefined =>
  parent === null ? undefined : layout.rows.get(parent);

/**
 * Where the members of a component stand in the forest of rows, and the least that each row with members costs,
 * whatever is done elsewhere.
 */
export class Extent {
  /** Rows that hold a member, or stand above one that does. */
  private readonly marked = new Set<number>();
  private readonly floors = new Map<number, number>();
  private readonly addends = new Map<number, number>();
  private readonly ownFloors = new Map<number, number>();

  constructor(
    private readonly problem: Problem,
    private readonly memory: SlipMemory,
  ) {
    const { layout, system, members } = problem;
    for (const id of members) {
      const constraint = system.constraints[id]!;
      const cell = constraint.kind === 'sum' ? constraint.results[0]! : constraint.percent;
      for (let row = layout.rows.get(layout.rowOf(cell)); row && !this.marked.has(row.id);) {
        this.marked.add(row.id);
        row = above(layout, row.parent);
      }
    }
  }

  has = (row: number): boolean => this.marked.has(row);

  /** The least that a row and all below it cost, in half points. */
  floor(id: number): number {
    if (!this.marked.has(id)) return 0;
    let floor = this.floors.get(id);
    if (floor === undefined) {
      const row = this.problem.layout.rows.get(id)!;
      floor = this.ownFloor(row);
      for (const { children } of row.families) for (const child of children) floor += this.floor(child);
      this.floors.set(id, floor);
    }
    return floor;
  }

  /** Members inside the rows that stand above a row. */
  membersAbove({ parent }: Row): number {
    const { layout, members } = this.problem;
    let count = 0;
    for (let row = above(layout, parent); row; row = above(layout, row.parent))
      count += row.constraints.filter((id) => members.has(id)).length;
    return count;
  }

  /** The cheapest change of an addend of a sum. */
  leastAddend(id: number): number {
    let least = this.addends.get(id);
    if (least === undefined) {
      const { cells } = this.problem.system;
      const { cells: all, results } = sumAt(this.problem, id);
      least = UNEXPLAINED;
      for (const cell of all) {
        const { derived, typed, settled } = cells[cell]!;
        if (!settled && !results.includes(cell)) least = Math.min(least, changeCost(derived, typed));
      }
      this.addends.set(id, least);
    }
    return least;
  }

  /** The least that the constraints inside a row cost. */
  ownFloor(row: Row): number {
    const known = this.ownFloors.get(row.id);
    if (known !== undefined) return known;
    const broken = row.constraints.filter((id) => this.problem.members.has(id)).length;
    if (broken === 0) return 0;
    const start = { start: UNASKED, wanted: new Map(), limit: TWO_CELLS };
    const { options, isWhole } = rowOptions(this.problem, row, start, this.memory);
    const floor = isWhole ? Math.min(TWO_CELLS, ...options.map((option) => option.cost)) : LEAST;
    this.ownFloors.set(row.id, floor);
    return floor;
  }
}
