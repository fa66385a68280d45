import type { Family, Layout, Row } from './layout';
import type { Demand } from './piece';
import { sumAt, type Problem } from './problem';
import { startsFor, type Start } from './row-start';
import type { System } from './system';

/** A row that can meet a demand, with its ways to begin. */
export interface Respondent {
  readonly row: Row;
  readonly starts: readonly Start[];
}

/** Sums above, with signs: Σ sign · effect is 0 whatever a row does, as long as sisa = anggaran − realisasi in it. */
type Tie = ReadonlyMap<number, bigint>;

/** A child that can change: a cell of it that enters the family's sums is not settled. */
interface Movable {
  readonly row: Row;
  readonly ties: readonly Tie[];
}

/**
 * The rows of a family that can meet a demand, as far as nothing in them is to be mended: the same for every slack,
 * and in every search for alternatives.
 */
export class Respondents {
  private readonly found = new Map<string, readonly Respondent[]>();
  private readonly movables = new Map<number, readonly Movable[]>();
  private readonly problem: Problem;

  constructor(system: System, layout: Layout) {
    this.problem = { system, layout, members: new Set(), excluded: new Map() };
  }

  of(family: Family, demand: Demand): readonly Respondent[] {
    let respondents = this.found.get(demand.key);
    if (!respondents) {
      respondents = this.movable(family)
        .filter(({ ties }) => ties.every((tie) => isKept(tie, demand)))
        .map(({ row }) => ({ row, starts: startsFor(this.problem, row, demand) }))
        .filter(({ starts }) => starts.length > 0);
      this.found.set(demand.key, respondents);
    }
    return respondents;
  }

  private movable({ id, children, sums }: Family): readonly Movable[] {
    let movable = this.movables.get(id);
    if (!movable) {
      const { layout, system } = this.problem;
      movable = children
        .map((child) => layout.rows.get(child)!)
        .filter(({ entries }) =>
          sums.some((sum) => entries.get(sum)!.some((cell) => !system.cells[cell]!.settled)),
        )
        .map((row) => ({ row, ties: tiesOf(this.problem, row) }));
      this.movables.set(id, movable);
    }
    return movable;
  }
}

/** Whether a demand leaves a tie as it is; it may, where a sum of it is given up. */
function isKept(tie: Tie, { effects, free }: Demand): boolean {
  let off = 0n;
  for (const [sum, sign] of tie) {
    if (free.has(sum)) return true;
    off += sign * (effects.get(sum) ?? 0n);
  }
  return off === 0n;
}

/** The ties of exact sums inside a row of which each cell enters one sum above, and none enters it beside. */
function tiesOf(problem: Problem, { above, constraints, entries }: Row): readonly Tie[] {
  const signIn = (sum: number, cell: number): bigint => sumAt(problem, sum).factors.get(cell)!;
  const sumOf = (cell: number): number | undefined => {
    const [sum, ...others] = above.filter((id) => entries.get(id)!.includes(cell));
    if (sum === undefined || others.length > 0 || entries.get(sum)!.length > 1) return undefined;
    return signIn(sum, cell) ** 2n === 1n && problem.system.cells[cell]!.halfWidth === 0n ? sum : undefined;
  };
  return constraints.flatMap((id) => {
    const constraint = problem.system.constraints[id]!;
    if (constraint.kind === 'ratio' || constraint.broken || constraint.tolerance > 0n) return [];
    const tie = new Map<number, bigint>();
    for (const cell of constraint.cells) {
      const sum = sumOf(cell);
      if (sum === undefined) return [];
      tie.set(sum, constraint.factors.get(cell)! * signIn(sum, cell));
    }
    return [tie];
  });
}
