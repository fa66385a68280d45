import type { CellRef } from '../sheet/address';

/** A value per cell, by sheet, row and column. */
export class CellMap<Value> {
  private readonly sheets = new Map<string, Map<number, Value[]>>();

  get({ sheet, row, column }: CellRef): Value | undefined {
    return this.sheets.get(sheet)?.get(row)?.[column];
  }

  set({ sheet, row, column }: CellRef, value: Value): void {
    let rows = this.sheets.get(sheet);
    if (!rows) this.sheets.set(sheet, (rows = new Map()));
    let values = rows.get(row);
    if (!values) rows.set(row, (values = []));
    values[column] = value;
  }
}
