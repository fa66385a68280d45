import { closing, closingPercent, holdsUnder, residualUnder, type Assignment } from './figures';
import type { Part } from './parts';
import { correctionKey } from './problem';
import { rebase } from './rebase';
import type { System } from './system';

/** A correction can make the next one obvious. */
const PASSES = 4;

/** A correction of one cell that closes equations and breaks none. */
interface Mending {
  readonly change: Assignment;
  readonly closes: readonly number[];
}

/** What a correction of one cell closes; null when it breaks something, or closes fewer than two. */
function mendingOf(system: System, change: Assignment): Mending | null {
  const closes: number[] = [];
  for (const id of system.touching[change.cell]!) {
    const constraint = system.constraints[id]!;
    const holds = holdsUnder(system, constraint, [change]);
    if (!holds && !constraint.broken) return null;
    if (holds && constraint.broken) closes.push(id);
  }
  return closes.length >= 2 ? { change, closes } : null;
}

function* corrections(system: System, id: number): Iterable<Assignment> {
  const constraint = system.constraints[id]!;
  if (constraint.kind === 'ratio') {
    const percent = closingPercent(system, constraint, []);
    if (percent) yield percent;
    return;
  }
  const residual = residualUnder(system, constraint, []);
  for (const cell of constraint.cells) {
    const figure = closing(system, cell, constraint.factors.get(cell), residual);
    if (figure) yield figure;
  }
}

const better = (a: Mending, b: Mending): number =>
  b.closes.length - a.closes.length || a.change.cost - b.change.cost;

/** All such corrections, those that close most first; without any that another one equals on a common equation. */
function obviousMendings(system: System, members: readonly number[]): Mending[] {
  const found = new Map<string, Mending>();
  for (const id of members) {
    if (!system.constraints[id]!.broken) continue;
    for (const change of corrections(system, id)) {
      const mending = mendingOf(system, change);
      if (mending) found.set(correctionKey(change), mending);
    }
  }
  const closers = new Map<number, Mending[]>();
  for (const mending of found.values()) {
    for (const id of mending.closes) closers.set(id, [...(closers.get(id) ?? []), mending]);
  }
  const hasRival = (one: Mending): boolean =>
    one.closes.some((id) => closers.get(id)!.some((other) => other !== one && better(one, other) === 0));
  return [...found.values()].filter((mending) => !hasRival(mending)).sort(better);
}

/** Those of them that can be made together: none touches an equation that an earlier one closes, or the reverse. */
function together(system: System, mendings: readonly Mending[]): Mending[] {
  const frozen = new Set<number>();
  const moved = new Set<number>();
  return mendings.filter(({ change: { cell }, closes }) => {
    if (frozen.has(cell) || closes.some((id) => moved.has(id))) return false;
    system.touching[cell]!.forEach((id) => moved.add(id));
    closes.forEach((id) => system.constraints[id]!.cells.forEach((other) => frozen.add(other)));
    return true;
  });
}

/**
 * For a component that is too large to be searched: corrections of single cells that close two equations or more,
 * those that close most first. A heuristic: it leaves a smaller component, and proves nothing.
 */
export function obviousParts(system: System, members: readonly number[]): Part[] {
  const parts: Part[] = [];
  let now = system;
  for (let pass = 0; pass < PASSES; pass++) {
    const found = together(now, obviousMendings(now, members));
    if (found.length === 0) break;
    parts.push(...found.map(({ change, closes }) => ({ changes: [change], closes })));
    now = rebase(
      now,
      found.map(({ change }) => change),
    );
  }
  return parts;
}
