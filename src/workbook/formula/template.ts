import type { NotCalculable } from './errors';
import type { Calculable } from './expression';

/** What formulas of one shape have in common. */
export interface Template {
  readonly calculable: Calculable | null;
  /** Set when such a formula cannot be calculated here. */
  readonly obstacle: NotCalculable | null;
  /** Names of sheets and defined names it was read with, in upper case: when they change it must be read again. */
  readonly leansOn: ReadonlySet<string>;
  readonly isSubtotal: boolean;
  /** The sheet named with each of its cells, null for the formula's own. */
  readonly sheets: readonly (string | null)[];
}
