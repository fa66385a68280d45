import type { CellValue } from '../core/sheet/snapshot';
import type { StoredFormula } from './cells';

/** What a cell holds. */
export interface CellState {
  readonly value: CellValue;
  readonly formula: StoredFormula | null;
  readonly style: number;
}

/** A cell that was changed since the file was read. */
export type Edit = { -readonly [K in keyof CellState]: CellState[K] };

/** A cell that may have been changed; `before` is null where the file has none. */
export interface EditedCell {
  readonly column: number;
  readonly before: CellState | null;
  readonly after: CellState;
}

/** The cells of a sheet that were changed since it was read. */
export class CellOverlay {
  /** Rows and columns from A1 to the last cell that was ever changed. */
  rowCount = 0;
  columnCount = 0;
  private readonly rows = new Map<number, Map<number, Edit>>();

  get(row: number, column: number): Edit | undefined {
    return this.rows.size > 0 ? this.rows.get(row)?.get(column) : undefined;
  }

  set(row: number, column: number, edit: Edit): void {
    let line = this.rows.get(row);
    if (!line) this.rows.set(row, (line = new Map<number, Edit>()));
    line.set(column, edit);
    this.rowCount = Math.max(this.rowCount, row + 1);
    this.columnCount = Math.max(this.columnCount, column + 1);
  }

  delete(row: number, column: number): void {
    const line = this.rows.get(row);
    line?.delete(column);
    if (line?.size === 0) this.rows.delete(row);
  }

  /** By column, in no order. */
  row(row: number): ReadonlyMap<number, Edit> | undefined {
    return this.rows.get(row);
  }

  /** Rows that have any, from the top. */
  get rowNumbers(): readonly number[] {
    return [...this.rows.keys()].sort((a, b) => a - b);
  }
}
