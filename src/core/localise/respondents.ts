import type { Family, Layout, Row } from './layout';
import type { Demand } from './piece';
import type { Problem } from './problem';
import { startsFor, type Start } from './row-start';
import type { System } from './system';

/** A row that can meet a demand, with its ways to begin. */
export interface Respondent {
  readonly row: Row;
  readonly starts: readonly Start[];
}

/**
 * The rows of a family that can meet a demand, as far as nothing in them is to be mended: the same for every slack,
 * and in every search for alternatives. In most rows the demand contradicts sisa = anggaran − realisasi at once.
 */
export class Respondents {
  private readonly found = new Map<string, readonly Respondent[]>();
  private readonly movables = new Map<number, readonly Row[]>();
  private readonly problem: Problem;

  constructor(system: System, layout: Layout) {
    this.problem = { system, layout, members: new Set(), excluded: new Map() };
  }

  of(family: Family, demand: Demand): readonly Respondent[] {
    let respondents = this.found.get(demand.key);
    if (!respondents) {
      respondents = this.movable(family)
        .map((row) => ({ row, starts: startsFor(this.problem, row, demand) }))
        .filter(({ starts }) => starts.length > 0);
      this.found.set(demand.key, respondents);
    }
    return respondents;
  }

  /** The children that can change: a cell of theirs that enters the family's sums is not settled. */
  private movable(family: Family): readonly Row[] {
    let rows = this.movables.get(family.id);
    if (!rows) {
      const { layout, system } = this.problem;
      rows = family.children
        .map((child) => layout.rows.get(child)!)
        .filter(({ entries }) =>
          family.sums.some((sum) => entries.get(sum)?.some((cell) => !system.cells[cell]!.settled)),
        );
      this.movables.set(family.id, rows);
    }
    return rows;
  }
}
