import type { RatioEquation, SumEquation } from '../equations/equation';
import type { CellRef } from '../sheet/address';

/** A cell of the equations: what it prints, and what a change of it costs. */
export interface Cell {
  readonly id: number;
  readonly ref: CellRef;
  readonly rowName: string;
  /** Meaning of its column: "anggaran", "sisa", "persen", "populasi", … */
  readonly column: string;
  readonly unit: 'rupiah' | 'count' | 'percent';
  /** In sen; for a percentage, its digits at `decimals`. */
  readonly value: bigint;
  /** Half of what the print hides, in sen (see Figure). */
  readonly halfWidth: bigint;
  /** What the last printed digit stands for, in sen; 1 for a percentage. */
  readonly step: bigint;
  /** Decimals of a percentage; 0 for an amount. */
  readonly decimals: number;
  /** Sisa, percentage, or a sum (parent, TOTAL); the others are records. */
  readonly derived: boolean;
  /** A number stands there, so that it can have been mistyped; a dash or a blank cannot. */
  readonly typed: boolean;
  /** Nothing stands there: a record may be missing, a derived figure is just not printed. */
  readonly blank: boolean;
  /** Corrected already, and taken as right from then on. */
  readonly settled: boolean;
}

/** A cell with the factor that it has in a sum written as 0 = Σ factor · cell. */
export interface Weighted {
  readonly cell: number;
  readonly factor: bigint;
}

interface ConstraintBase {
  readonly id: number;
  readonly cells: readonly number[];
  /** It does not hold as printed. */
  readonly broken: boolean;
  /** Its cells stand in one row (sisa, %, chains), in contrast to sums over rows. */
  readonly inRow: boolean;
  /** Order of treatment: sums before ratios, shorter ones first. */
  readonly rank: number;
}

/** |Σ factor · cell| ≤ tolerance. */
export interface SumConstraint extends ConstraintBase {
  readonly kind: 'sum';
  readonly equation: SumEquation;
  /** Cells of the result: one, or those that it is the sum of. */
  readonly results: readonly number[];
  readonly factors: ReadonlyMap<number, bigint>;
  /** Σ factor · printed, in sen: printed result − expected. */
  readonly residual: bigint;
  readonly tolerance: bigint;
}

/** The percentage is part / whole, as an interval. */
export interface RatioConstraint extends ConstraintBase {
  readonly kind: 'ratio';
  readonly equation: RatioEquation;
  readonly percent: number;
  readonly part: readonly Weighted[];
  readonly whole: readonly Weighted[];
}

export type Constraint = SumConstraint | RatioConstraint;

/** The tested equations of a workbook over numbered cells. */
export interface System {
  readonly cells: readonly Cell[];
  readonly constraints: readonly Constraint[];
  /** Per cell: the constraints that it stands in. */
  readonly touching: readonly (readonly number[])[];
}
