import { holdsUnder, type Assignment, type Assignments } from './figures';
import { Groups } from './groups';
import { correctionKey } from './problem';
import type { Piece } from './piece';
import type { System } from './system';

/** Corrections that belong together, with the broken constraints that they close. */
export interface Part {
  readonly changes: Assignments;
  readonly closes: readonly number[];
}

/** Corrections that every one of the pieces makes. */
function common(pieces: readonly Piece[]): Assignment[] {
  const [first, ...others] = pieces;
  if (!first) return [];
  const keys = others.map(({ changes }) => new Set(changes.map(correctionKey)));
  return first.changes.filter((change) => keys.every((set) => set.has(correctionKey(change))));
}

const touchedBy = (system: System, changes: Assignments): number[] => [
  ...new Set(changes.flatMap(({ cell }) => system.touching[cell]!)),
];

/** Leaves out corrections that would break what held, were they made without the others. */
function harmless(system: System, changes: Assignments): Assignments {
  for (const id of touchedBy(system, changes)) {
    const constraint = system.constraints[id]!;
    if (constraint.broken || holdsUnder(system, constraint, changes)) continue;
    return harmless(
      system,
      changes.filter(({ cell }) => !constraint.cells.includes(cell)),
    );
  }
  return changes;
}

/**
 * Cuts corrections into parts that can be made one without the other: two belong together when they stand in an
 * equation that holds with both.
 */
export function partsOf(system: System, changes: Assignments): Part[] {
  const groups = new Groups();
  const held = touchedBy(system, changes).filter((id) =>
    holdsUnder(system, system.constraints[id]!, changes),
  );
  for (const id of held) {
    const inside = changes.filter(({ cell }) => system.constraints[id]!.cells.includes(cell));
    inside.forEach(({ cell }) => groups.join(inside[0]!.cell, cell));
  }
  const parts = new Map<number, Assignment[]>();
  for (const change of changes) {
    const key = groups.find(change.cell);
    parts.set(key, [...(parts.get(key) ?? []), change]);
  }
  const mended = held.filter((id) => system.constraints[id]!.broken);
  return [...parts.values()].map((own) => {
    const touched = new Set(touchedBy(system, own));
    return { changes: own, closes: mended.filter((id) => touched.has(id)) };
  });
}

/** What is sure: the corrections that all equally cheap explanations share, in parts that mend something. */
export const sureParts = (system: System, pieces: readonly Piece[]): Part[] =>
  partsOf(system, harmless(system, common(pieces))).filter((part) => part.closes.length > 0);

/** Each part once. */
export const distinctParts = (parts: readonly Part[]): Part[] => [
  ...new Map(parts.map((part) => [part.changes.map(correctionKey).sort().join(';'), part])).values(),
];
