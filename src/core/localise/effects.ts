import { absolute } from '../number/sen';
import type { Assignments } from './figures';
import { startResidual, sumAt, type Problem } from './problem';

/** By sum: how much its residual changes, in sen. */
export type Effects = ReadonlyMap<number, bigint>;

/** How much changes add to the residual of a sum. */
export function effectOn(problem: Problem, sum: number, changes: Assignments): bigint {
  const { factors } = sumAt(problem, sum);
  let effect = 0n;
  for (const { cell, value } of changes) {
    const factor = factors.get(cell);
    if (factor !== undefined) effect += factor * (value - problem.system.cells[cell]!.value);
  }
  return effect;
}

/** What changes do to these sums; those that they leave alone are not listed. */
export function effectsOf(problem: Problem, sums: readonly number[], changes: Assignments): Effects {
  const effects = new Map<number, bigint>();
  for (const sum of sums) {
    const effect = effectOn(problem, sum, changes);
    if (effect !== 0n) effects.set(sum, effect);
  }
  return effects;
}

/** Both together. */
export function added(a: Effects, b: Effects): Effects {
  if (b.size === 0) return a;
  const sum = new Map(a);
  for (const [id, effect] of b) {
    const now = (sum.get(id) ?? 0n) + effect;
    if (now === 0n) sum.delete(id);
    else sum.set(id, now);
  }
  return sum;
}

export const effectsKey = (effects: Effects): string =>
  [...effects]
    .map(([sum, effect]) => `${sum}=${effect}`)
    .sort()
    .join(';');

/** What a sum is still off by, with these effects; 0 within its tolerance. */
export function openResidual(problem: Problem, id: number, effect: bigint): bigint {
  const sum = sumAt(problem, id);
  const residual = startResidual(problem, sum) + effect;
  return absolute(residual) <= sum.tolerance ? 0n : residual;
}
