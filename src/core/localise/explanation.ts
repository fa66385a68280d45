import type { Equation } from '../equations/equation';
import type { Quantity } from '../rules/finding';
import type { CellRef } from '../sheet/address';
import type { Slip } from './slip';

/** A cell, and what it might have been. */
export interface Change {
  readonly cell: CellRef;
  readonly rowName: string;
  /** Meaning of its column: "anggaran", "sisa", "persen", "populasi", … */
  readonly column: string;
  readonly printed: Quantity;
  readonly suggested: Quantity;
  /** The typing slip that leads from the suggested figure to the printed one; null when none does. */
  readonly slip: Slip | null;
  /** Sisa, percentage or sum; the others are records, to be corrected one at a time with their dasar. */
  readonly derived: boolean;
}

/** Cells whose correction makes broken equations hold, and breaks none. */
export interface Hypothesis {
  /** Records first; derived cells that only follow come last. */
  readonly changes: readonly Change[];
  readonly closes: readonly Equation[];
  /** Sure corrections elsewhere that it builds on: without them an equation that it closes would stay open. */
  readonly assumes: readonly Change[];
  /** By definitions.md 8: a slip 1, another change 2, half a point less for derived cells, 2 per residual left. */
  readonly cost: number;
}

/** A difference that stays, once the sure corrections are made. */
export interface Residual {
  readonly equation: Equation;
  /** printed − expected after the sure corrections; null for a percentage. */
  readonly difference: Quantity | null;
  /** Only the consequence of other residuals: a sum of sisa where those of anggaran or realisasi stay open. */
  readonly follows: boolean;
}

/** A cause that is in every cheapest explanation, with what would be the next likely ones, cheapest first. */
export interface SurePart extends Hypothesis {
  readonly alternatives: readonly Hypothesis[];
}

/** Equations for which several explanations are equally cheap, or none is cheaper than leaving them open. */
export interface OpenPart {
  readonly residuals: readonly Residual[];
  /** How many explanations are equally cheap: at least 2, or 1 when leaving it open is the cheapest. */
  readonly tied: number;
  /** False when the search stopped early: `tied` is then "at least", and a cheaper explanation may exist. */
  readonly exact: boolean;
  /** The first few of them that change anything. */
  readonly possibilities: readonly Hypothesis[];
}

/** What is likely behind one connected set of broken equations. */
export interface Explanation {
  readonly broken: readonly Equation[];
  /** Of the whole set, by definitions.md 8. */
  readonly cost: number;
  /** No cheaper explanation exists within the bound of docs/adr/0401; false when the search stopped early. */
  readonly exact: boolean;
  /** Those that close most come first. */
  readonly sure: readonly SurePart[];
  readonly open: readonly OpenPart[];
}
