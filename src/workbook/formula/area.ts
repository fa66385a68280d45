import type { Block, CellValue } from '../../core/sheet/snapshot';
import type { SheetCells } from './cell-source';

/** A reference: a rectangle of cells of one sheet. It may reach beyond what is used. */
export class Area implements Block {
  constructor(
    readonly sheet: SheetCells,
    readonly top: number,
    readonly left: number,
    readonly bottom: number,
    readonly right: number,
  ) {}

  get height(): number {
    return this.bottom - this.top + 1;
  }

  get width(): number {
    return this.right - this.left + 1;
  }

  get isOneCell(): boolean {
    return this.top === this.bottom && this.left === this.right;
  }

  /** The value at an offset from the top left cell. */
  at(row: number, column: number): CellValue {
    return this.sheet.value(this.top + row, this.left + column);
  }

  /** Row by row over the used part; everything outside it is empty. Stops when `visit` gives true. */
  some(visit: (value: CellValue, row: number, column: number) => boolean): boolean {
    const bottom = Math.min(this.bottom, this.sheet.rowCount - 1);
    const right = Math.min(this.right, this.sheet.columnCount - 1);
    for (let row = this.top; row <= bottom; row++) {
      for (let column = this.left; column <= right; column++) {
        if (visit(this.sheet.value(row, column), row, column)) return true;
      }
    }
    return false;
  }
}

/** What an expression comes to: a value, or a reference that is not read yet. */
export type Operand = CellValue | Area;
