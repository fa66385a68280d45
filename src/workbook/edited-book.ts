import type { Calculation } from './formula';
import type { Sheet } from './sheet';
import type { SheetExtras } from './sheet-extras';

/** An open workbook with what was changed in it since it was read; `HostBook` of src/host is one. */
export interface EditedBook {
  /** Tabs from left to right. */
  readonly order: readonly Sheet[];
  readonly calculation: Calculation;
  /** What a sheet has now beside its cells. */
  extras(sheet: Sheet): SheetExtras;
}
