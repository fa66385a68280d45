import type { CellRef } from './address';

/** Columns that a sheet can have. */
const COLUMNS = 16_384;

/** Something for each of many cells. */
export class CellMap<T> {
  private readonly sheets = new Map<string, Map<number, T>>();

  get({ sheet, row, column }: CellRef): T | undefined {
    return this.sheets.get(sheet)?.get(row * COLUMNS + column);
  }

  set({ sheet, row, column }: CellRef, value: T): void {
    let cells = this.sheets.get(sheet);
    if (!cells) this.sheets.set(sheet, (cells = new Map<number, T>()));
    cells.set(row * COLUMNS + column, value);
  }
}
