import type { CellValue } from '../../core/sheet/snapshot';

/** What a formula may ask of one worksheet. Rows and columns count from 0. */
export interface SheetCells {
  readonly name: string;
  /** Rows and columns from A1 to the last used cell: a reference to a whole column stops there. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** A constant, or what a formula last came to. */
  value(row: number, column: number): CellValue;
  isRowHidden(row: number): boolean;
}

/** The workbook as formulas see it. Sheets are told apart by identity, so a sheet may be renamed. */
export interface CellSource {
  /** Found without regard to case, as Excel does. */
  sheet(name: string): SheetCells | undefined;
  /**
   * What a defined name stands for ("=Data!$B$1:$B$6", the "=" may be missing), the sheet's own name before the
   * workbook's; undefined when there is none.
   */
  definedName(name: string, sheet: SheetCells): string | undefined;
  /** Keeps what a formula came to; must not count as an edit. */
  store(sheet: SheetCells, row: number, column: number, value: CellValue): void;
}

/** One whole number per cell; 16,384 columns is Excel's own limit. */
export const cellKey = (row: number, column: number): number => row * MAX_COLUMNS + column;

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
