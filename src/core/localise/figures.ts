import { isPercentOf } from '../equations/equation';
import { percentOf } from '../number/percent';
import { absolute } from '../number/sen';
import type { Scaled } from '../number/scaled';
import { changeCost } from './cost';
import { slipOf, type Slip } from './slip';
import type { Cell, Constraint, RatioConstraint, SumConstraint, System, Weighted } from './system';

/** A cell with the figure that it might have been. */
export interface Assignment {
  readonly cell: number;
  /** In sen; for a percentage, its digits at `decimals`. */
  readonly value: bigint;
  readonly decimals: number;
  readonly slip: Slip | null;
  /** In half points. */
  readonly cost: number;
}

export type Assignments = readonly Assignment[];

/** In half points. */
export const costOf = (changes: Assignments): number => changes.reduce((sum, { cost }) => sum + cost, 0);

/** What a cell holds under these changes. */
export const valueOf = (system: System, changes: Assignments, cell: number): bigint =>
  changes.find((c) => c.cell === cell)?.value ?? system.cells[cell]!.value;

/** Another figure for a cell, with its cost; null when the cell cannot have held it. */
export function assign(system: System, id: number, value: bigint): Assignment | null {
  const cell = system.cells[id]!;
  if (value === cell.value || cell.settled || (cell.blank && cell.derived)) return null;
  // A figure that was not negative becomes so only by a lost sign.
  if (value < 0n && cell.value >= 0n && value !== -cell.value && cell.column !== 'selisih') return null;
  const slip = cell.typed ? slipOf(cell.value, value, cell.step) : null;
  return { cell: id, value, decimals: 0, slip, cost: changeCost(cell.derived, slip !== null) };
}

/** Σ factor · value of a sum under these changes: printed result − expected. */
export function residualUnder(system: System, sum: SumConstraint, changes: Assignments): bigint {
  let residual = sum.residual;
  for (const { cell, value } of changes) {
    const factor = sum.factors.get(cell);
    if (factor !== undefined) residual += factor * (value - system.cells[cell]!.value);
  }
  return residual;
}

const total = (system: System, weighted: readonly Weighted[], changes: Assignments): bigint =>
  weighted.reduce((sum, { cell, factor }) => sum + factor * valueOf(system, changes, cell), 0n);

/** Whether a ratio holds under these changes, by the very test that found it broken; `shown` stands for the percentage. */
export function ratioHolds(
  system: System,
  { equation, percent, part, whole }: RatioConstraint,
  changes: Assignments,
  shown?: Scaled,
): boolean {
  const changed = changes.find((c) => c.cell === percent);
  const printed = changed ? { digits: changed.value, decimals: changed.decimals } : equation.percent.percent!;
  return isPercentOf(
    shown ?? printed,
    equation.columnDecimals,
    { sen: total(system, part, changes), halfWidth: equation.part.halfWidth },
    { sen: total(system, whole, changes), halfWidth: equation.whole.halfWidth },
  );
}

/** Whether a ratio might hold with another figure in one cell: a quick look that never says no wrongly. */
export function isNearRatio(
  system: System,
  { percent, part, whole }: RatioConstraint,
  cell: number,
  value: bigint,
): boolean {
  const { cells } = system;
  if ([...part, ...whole].some((each) => cells[each.cell]!.halfWidth > 0n)) return true;
  const amount = (weighted: readonly Weighted[]): number =>
    weighted.reduce((sum, w) => sum + Number(w.cell === cell ? value : cells[w.cell]!.value), 0);
  const unit = 10 ** -cells[percent]!.decimals;
  const printed = Number(cells[percent]!.value) * unit;
  return Math.abs((100 * amount(part)) / amount(whole) - printed) <= 1.001 * unit;
}

/** Whether a constraint holds under these changes. */
export const holdsUnder = (system: System, constraint: Constraint, changes: Assignments): boolean =>
  constraint.kind === 'ratio'
    ? changes.some(({ cell }) => constraint.cells.includes(cell))
      ? ratioHolds(system, constraint, changes)
      : !constraint.broken
    : absolute(residualUnder(system, constraint, changes)) <= constraint.tolerance;

/** The nearest figure that a cell can print. */
function onGrid(value: bigint, { halfWidth }: Cell): bigint {
  if (halfWidth === 0n) return value;
  const step = 2n * halfWidth;
  const below = value - (((value % step) + step) % step);
  return 2n * (value - below) >= step ? below + step : below;
}

/** The cell changed so that its share in a sum changes by −residual; null where it has none, or no whole number does. */
export function closing(
  system: System,
  id: number,
  factor: bigint | undefined,
  residual: bigint,
): Assignment | null {
  if (!factor || residual % factor !== 0n) return null;
  const cell = system.cells[id]!;
  return assign(system, id, onGrid(cell.value - residual / factor, cell));
}

/** The percentage that part / whole gives, half up, in the decimals that make it hold. */
export function closingPercent(
  system: System,
  constraint: RatioConstraint,
  changes: Assignments,
): Assignment | null {
  const cell = system.cells[constraint.percent]!;
  if (cell.settled) return null;
  const [part, whole] = [total(system, constraint.part, changes), total(system, constraint.whole, changes)];
  for (const decimals of [cell.decimals, Math.max(cell.decimals, constraint.equation.columnDecimals ?? 2)]) {
    const percent = percentOf(part, whole, decimals);
    if (!percent || !ratioHolds(system, constraint, changes, percent)) continue;
    const slip = cell.typed && decimals === cell.decimals ? slipOf(cell.value, percent.digits, 1n) : null;
    const cost = changeCost(true, slip !== null);
    return { cell: cell.id, value: percent.digits, decimals, slip, cost };
  }
  return null;
}

/** One is a record, the other the sisa of its row. */
const arePartners = (system: System, one: number, other: number): boolean =>
  system.touching[one]!.some((id) => {
    const constraint = system.constraints[id]!;
    if (constraint.kind !== 'sum' || constraint.equation.rule !== 'row-balance') return false;
    const { cells, results } = constraint;
    const isRecord = (cell: number) => !system.cells[cell]!.derived && cells.includes(cell);
    return (isRecord(one) && results.includes(other)) || (isRecord(other) && results.includes(one));
  });

/**
 * A record and the sisa of its row may not both change freely: together they would absorb a difference of any sum
 * (definitions.md 8).
 */
export const isAbsorbing = (system: System, changes: Assignments, { cell, slip }: Assignment): boolean =>
  slip === null && changes.some((c) => c.slip === null && arePartners(system, cell, c.cell));
