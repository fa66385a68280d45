/** What a cell holds when it holds an error: "#REF!", "#N/A", … */
export interface CellError {
  readonly error: string;
}

/** A cell's value as Excel keeps it: a date is its serial number, an empty cell is null. */
export type CellValue = string | number | boolean | CellError | null;

/** A rectangle of cells; rows and columns count from 0, `bottom` and `right` belong to it. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * One worksheet as the core sees it, whoever read it (Office.js or a file). Rows and columns count from 0 and
 * from A1, whatever the used block is. Reading outside the used block gives an empty cell.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Our mark ("3.9"), when this is a sheet that we made; a marked sheet is never an input and never audited. */
  readonly mark: string | null;
  /** Rows and columns from A1 to the last used cell. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** The first row of a part of a worksheet, which keeps its place: nothing is looked for above it. 0 when not given. */
  readonly firstRow?: number;
  readonly merges: readonly Block[];
  value(row: number, column: number): CellValue;
  /** The formula with its leading "=", in English; null for a constant. */
  formula(row: number, column: number): string | null;
  /** The number format code, "General" when none is set. */
  numberFormat(row: number, column: number): string;
  isBold(row: number, column: number): boolean;
  isRowHidden(row: number): boolean;
}

/** What a formula holds whose value the file does not have and that cannot be calculated here. */
export const NOT_CALCULATED: CellError = { error: '#BELUM' };

/** True for an error value (not for text that looks like one). */
export const isCellError = (value: CellValue): value is CellError =>
  typeof value === 'object' && value !== null;

/** True for an empty cell and for text of spaces only (also no-break ones). */
export const isBlank = (value: CellValue): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '');
