import { absolute } from '../number/sen';
import { Groups } from './groups';
import type { System } from './system';

/** The difference that a broken sum shows; null for a ratio, which shows none. */
const gap = (system: System, id: number): bigint | null => {
  const constraint = system.constraints[id]!;
  return constraint.kind === 'sum' ? absolute(constraint.residual) : null;
};

/**
 * Joins broken constraints that a sum which holds connects, if they show the same difference: an error that was
 * carried into the sum above leaves that sum whole and shows again, unchanged in size, in the row above.
 */
function joinCarried(system: System, sets: Groups, broken: readonly number[]): void {
  const at = new Map<number, number[]>();
  for (const id of broken) {
    if (gap(system, id) === null) continue;
    for (const cell of system.constraints[id]!.cells) {
      for (const constraint of system.touching[cell]!) {
        const between = system.constraints[constraint]!;
        if (between.broken || between.kind !== 'sum') continue;
        at.set(constraint, [...(at.get(constraint) ?? []), id]);
      }
    }
  }
  for (const met of at.values()) {
    const byGap = new Map<bigint, number>();
    for (const id of met) {
      const size = gap(system, id)!;
      const other = byGap.get(size);
      if (other === undefined) byGap.set(size, id);
      else sets.join(id, other);
    }
  }
}

/** Broken constraints in groups that have to be explained together: sharing a cell, or showing a carried difference. */
export function componentsOf(
  system: System,
  broken: readonly number[] = system.constraints.filter((c) => c.broken).map((c) => c.id),
): readonly (readonly number[])[] {
  const sets = new Groups();
  const byCell = new Map<number, number>();
  for (const id of broken) {
    for (const cell of system.constraints[id]!.cells) {
      const other = byCell.get(cell);
      if (other === undefined) byCell.set(cell, id);
      else sets.join(id, other);
    }
  }
  joinCarried(system, sets, broken);
  const groups = new Map<number, number[]>();
  for (const id of broken) {
    const root = sets.find(id);
    groups.set(root, [...(groups.get(root) ?? []), id]);
  }
  return [...groups.values()];
}
