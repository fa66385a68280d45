import type { CellRef } from '../sheet/address';
import type { Cell } from './system';

/** Numbers the cells of the equations, each once. */
export class CellTable {
  readonly cells: Cell[] = [];
  private readonly ids = new Map<string, number>();

  static key = ({ sheet, row, column }: CellRef): string => `${row}:${column}:${sheet}`;

  /** The number of a cell; what it prints is noted when it is met first. */
  add({ sheet, row, column }: CellRef, particular: Omit<Cell, 'id' | 'ref'>): number {
    const key = CellTable.key({ sheet, row, column });
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.cells.length;
    this.ids.set(key, id);
    this.cells.push({ id, ref: { sheet, row, column }, ...particular });
    return id;
  }
}
