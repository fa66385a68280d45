import type { Quantity } from '../rules/finding';
import type { Residual } from './explanation';
import type { Constraint, System } from './system';

/** A sum of sisa that is off by just what the sums of anggaran and realisasi of the same row are off. */
function followsOthers(system: System, constraint: Constraint, open: readonly number[]): boolean {
  if (constraint.kind === 'ratio' || constraint.equation.column !== 'sisa' || constraint.inRow) return false;
  let carried = 0n;
  for (const id of open) {
    const other = system.constraints[id]!;
    if (other.kind === 'ratio' || other.equation.rule !== constraint.equation.rule) continue;
    if (other.equation.result.row !== constraint.equation.result.row) continue;
    if (other.equation.column === 'anggaran') carried += other.residual;
    if (other.equation.column === 'realisasi') carried -= other.residual;
  }
  return carried !== 0n && (carried === constraint.residual || carried === -constraint.residual);
}

/** What constraint `id` still shows, `open` being all that stay open together. */
export function residualAt(system: System, id: number, open: readonly number[]): Residual {
  const constraint = system.constraints[id]!;
  const difference: Quantity | null =
    constraint.kind === 'sum' ? { unit: constraint.equation.unit, sen: constraint.residual } : null;
  return { equation: constraint.equation, difference, follows: followsOthers(system, constraint, open) };
}
