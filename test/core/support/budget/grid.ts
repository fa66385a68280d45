import { address } from '../../../../src/core/sheet/address';
import type { Block, CellValue } from '../../../../src/core/sheet/snapshot';
import type { Written } from './notation';

/** Rows of a sheet as they are written, one after the other. */
export class Grid {
  readonly rows: CellValue[][] = [[]];
  readonly formats: Record<string, string> = {};
  readonly merges: Block[] = [];
  readonly bold: number[] = [];
  readonly hidden: number[] = [];

  /** The row that is being written. */
  get row(): number {
    return this.rows.length - 1;
  }

  put(column: number, value: CellValue): this {
    if (value !== '') this.rows[this.row]![column] = value;
    return this;
  }

  write(column: number, { value, format }: Written): void {
    this.put(column, value);
    if (format !== 'General') this.formats[address(this.row, column)] = format;
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (bottom > top || right > left) this.merges.push({ top, left, bottom, right });
  }

  embolden(): void {
    this.bold.push(this.row);
  }

  hide(): void {
    this.hidden.push(this.row);
  }

  next(): void {
    this.rows.push([]);
  }
}
