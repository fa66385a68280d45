import type { CellRef } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { Sen } from '../number/sen';
import type { Scaled } from '../number/scaled';

/**
 * How a cell was read: `read` a number; `none` a dash or N/A (counts as 0); `blank` an empty cell (counts as 0 for a
 * record's amount, as "not printed" for a derived figure); `unreadable` neither.
 */
export type FigureStatus = 'read' | 'none' | 'blank' | 'unreadable';

/** A money amount (or a count) that remembers its cell. */
export interface Figure extends CellRef {
  readonly status: FigureStatus;
  /** In sen, after the sheet's unit (ribu, juta); 0 for none and blank, null when unreadable. */
  readonly sen: Sen | null;
  /** Half of what the last printed digit stands for, in sen, when the print hides digits; 0 when it is exact. */
  readonly halfWidth: Sen;
  /** The cells that it is the sum of, where no single cell holds it (realisasi of four triwulan columns). */
  readonly parts?: readonly Figure[];
  /** What stands in a cell that is unreadable, where the sheet itself is not at hand. */
  readonly raw?: string;
  /** The sheet that holds it, and rupiah per unit there, where that is not the sheet of the other figures. */
  readonly from?: { readonly sheet: SheetSnapshot; readonly scale: number };
}

/** A printed percentage that remembers its cell. */
export interface PercentFigure extends CellRef {
  readonly status: FigureStatus;
  /** In percent (96.09 for "96,09%"), with the decimals that are printed; null unless `read`. */
  readonly percent: Scaled | null;
  /** True when the cell holds text or a fixed number of decimals, so that the decimals are meant. */
  readonly decimalsMeant: boolean;
}
