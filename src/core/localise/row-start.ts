import { absolute } from '../number/sen';
import { effectOn, openResidual, type Effects } from './effects';
import { closing, costOf, isAbsorbing, type Assignment, type Assignments } from './figures';
import type { Row } from './layout';
import { NOTHING, type Demand, type Piece } from './piece';
import { isExcluded, isSettled, sumAt, type Problem } from './problem';

/** How a row begins: with changes, and cells that then may not change any more. */
export interface Start {
  readonly piece: Piece;
  readonly frozen: ReadonlySet<number>;
  /** The row's own constraints hold with no more than these changes. */
  readonly settles: boolean;
  /** Whether slips are tried that no sum asks for. */
  readonly freeSlips: boolean;
}

/** The start of a row of which nothing is demanded. */
export const UNASKED: Start = { piece: NOTHING, frozen: new Set(), settles: false, freeSlips: true };

/** How the cells of a row can do what is demanded: one cell per sum takes the change, the others stay. */
export function startsFor(problem: Problem, row: Row, demand: Demand): readonly Start[] {
  const bound = row.above.filter((sum) => !demand.free.has(sum));
  let starts: Assignments[] = [NOTHING.changes];
  for (const sum of bound) {
    const effect = demand.effects.get(sum) ?? 0n;
    starts = starts.flatMap((changes) => serve(problem, row, sum, effect, changes));
    if (starts.length === 0) return [];
  }
  const frozen = new Set(bound.flatMap((sum) => row.entries.get(sum)!));
  const possible = starts.filter(
    (changes) =>
      !isStuck(problem, row, frozen, changes) &&
      bound.every((sum) => isServed(problem, sum, changes, demand)) &&
      !changes.some((change) => isAbsorbing(problem.system, changes, change)),
  );
  return possible.map((changes) => {
    const settles = row.constraints.every((id) =>
      isSettled(problem, problem.system.constraints[id]!, changes),
    );
    const piece = { changes, abandoned: [], cost: costOf(changes) };
    return { piece, frozen, settles, freeSlips: false };
  });
}

/** A figure that hides digits meets a demand as nearly as it can be printed. */
function isServed(problem: Problem, sum: number, changes: Assignments, { effects }: Demand): boolean {
  const missing = effectOn(problem, sum, changes) - (effects.get(sum) ?? 0n);
  return absolute(missing) <= sumAt(problem, sum).tolerance;
}

/** Some sum of the row stays open whatever the cells do that can still change. */
function isStuck(problem: Problem, row: Row, frozen: ReadonlySet<number>, changes: Assignments): boolean {
  return row.constraints.some((id) => {
    const constraint = problem.system.constraints[id]!;
    if (constraint.kind === 'ratio' || problem.members.has(id)) return false;
    return constraint.cells.every((cell) => frozen.has(cell)) && !isSettled(problem, constraint, changes);
  });
}

function serve(problem: Problem, row: Row, sum: number, effect: bigint, changes: Assignments): Assignments[] {
  const missing = effectOn(problem, sum, changes) - effect;
  if (missing === 0n) return [changes];
  const { factors } = sumAt(problem, sum);
  return row.entries.get(sum)!.flatMap((cell) => {
    if (changes.some((c) => c.cell === cell)) return [];
    const figure = closing(problem.system, cell, factors.get(cell), missing);
    return figure && !isExcluded(problem, figure) ? [[...changes, figure]] : [];
  });
}

/** Figures with which the row's own cells close the sums below it. */
export function wantedBelow(
  problem: Problem,
  row: Row,
  frozen: ReadonlySet<number>,
  effects: Effects,
): ReadonlyMap<number, readonly Assignment[]> {
  const wanted = new Map<number, Assignment[]>();
  for (const id of row.families.flatMap((family) => family.sums)) {
    const sum = sumAt(problem, id);
    const residual = openResidual(problem, id, effects.get(id) ?? 0n);
    if (residual === 0n) continue;
    for (const cell of sum.results) {
      if (frozen.has(cell)) continue;
      const figure = closing(problem.system, cell, sum.factors.get(cell), residual);
      if (figure) wanted.set(cell, [...(wanted.get(cell) ?? []), figure]);
    }
  }
  return wanted;
}
