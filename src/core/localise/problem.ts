import type { Assignment, Assignments } from './figures';
import { holdsUnder, residualUnder } from './figures';
import type { Layout } from './layout';
import type { Piece } from './piece';
import type { Constraint, SumConstraint, System } from './system';

/** One component of broken constraints to explain, in its workbook. */
export interface Problem {
  readonly system: System;
  readonly layout: Layout;
  /** The broken constraints to explain. The other broken ones are left exactly as they are. */
  readonly members: ReadonlySet<number>;
  /** Corrections that are ruled out, to ask what else there is; by cell. */
  readonly excluded: ReadonlyMap<number, Assignments>;
}

/** Whether a correction is ruled out. */
export const isExcluded = ({ excluded }: Problem, { cell, value, decimals }: Assignment): boolean =>
  excluded.get(cell)?.some((other) => other.value === value && other.decimals === decimals) ?? false;

export const correctionKey = ({ cell, value, decimals }: Assignment): string =>
  `${cell}=${value}/${decimals}`;

/** Whether a constraint is as an explanation must leave it: holding, or, outside the component, untouched. */
export function isSettled(
  { system, members }: Problem,
  constraint: Constraint,
  changes: Assignments,
): boolean {
  if (!constraint.broken || members.has(constraint.id)) return holdsUnder(system, constraint, changes);
  if (constraint.kind === 'ratio') return !changes.some((c) => constraint.cells.includes(c.cell));
  return residualUnder(system, constraint, changes) === constraint.residual;
}

/** Every constraint that a piece touches holds afterwards, is outside and as it was, or is openly unexplained. */
export function isSound(problem: Problem, { changes, abandoned }: Piece): boolean {
  const { constraints, touching } = problem.system;
  const touched = new Set(changes.flatMap(({ cell }) => touching[cell]!));
  return (
    abandoned.every((id) => !holdsUnder(problem.system, constraints[id]!, changes)) &&
    [...touched].every((id) => abandoned.includes(id) || isSettled(problem, constraints[id]!, changes))
  );
}

/** What a sum is off by at the start: 0 for one that is none of this component's business. */
export const startResidual = ({ members }: Problem, sum: SumConstraint): bigint =>
  sum.broken && !members.has(sum.id) ? 0n : sum.residual;

export function sumAt({ system }: Problem, id: number): SumConstraint {
  const constraint = system.constraints[id]!;
  if (constraint.kind !== 'sum') throw new TypeError(`Constraint ${id} is no sum`);
  return constraint;
}
