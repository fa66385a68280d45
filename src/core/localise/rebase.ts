import { holdsUnder, residualUnder, type Assignments } from './figures';
import type { Cell, Constraint, System } from './system';

function constraintAfter(system: System, constraint: Constraint, changes: Assignments): Constraint {
  const broken = !holdsUnder(system, constraint, changes);
  if (constraint.kind === 'sum')
    return { ...constraint, broken, residual: residualUnder(system, constraint, changes) };
  const changed = changes.find((c) => c.cell === constraint.percent);
  if (!changed) return { ...constraint, broken };
  const percent = {
    ...constraint.equation.percent,
    percent: { digits: changed.value, decimals: changed.decimals },
  };
  return { ...constraint, broken, equation: { ...constraint.equation, percent } };
}

/** The workbook as it would be with these corrections made; corrected cells count as certain and stay as they are. */
export function rebase(system: System, changes: Assignments): System {
  if (changes.length === 0) return system;
  const cells: Cell[] = [...system.cells];
  const constraints: Constraint[] = [...system.constraints];
  for (const { cell, value, decimals } of changes) {
    cells[cell] = {
      ...cells[cell]!,
      value,
      decimals: Math.max(decimals, cells[cell]!.decimals),
      settled: true,
    };
    for (const id of system.touching[cell]!)
      constraints[id] = constraintAfter(system, system.constraints[id]!, changes);
  }
  return { cells, constraints, touching: system.touching };
}
