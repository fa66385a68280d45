import type { Block } from '../../core/sheet/snapshot';
import {
  blockAt,
  boundingBlock,
  cellCountOf,
  fullAddress,
  heightOf,
  intersection,
  isWholeColumns,
  isWholeRows,
  WHOLE_SHEET,
  widthOf,
} from '../book/block';
import { usedBlock } from '../book/used-block';
import { itemNotFound } from '../protocol/api-error';
import { blockOn, optional, truth, whole } from './arguments';
import { BlockObject } from './model';

/** Excel.Range, the part about where it is and which ranges lie around it. */
export abstract class RangePlace extends BlockObject {
  get address(): string {
    return fullAddress(this.sheet.name, this.block);
  }

  get addressLocal(): string {
    return this.address;
  }

  /** "−1 if the cell count exceeds 2^31−1". */
  get cellCount(): number {
    const count = cellCountOf(this.block);
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get rowCount(): number {
    return heightOf(this.block);
  }

  get columnCount(): number {
    return widthOf(this.block);
  }

  get rowIndex(): number {
    return this.block.top;
  }

  get columnIndex(): number {
    return this.block.left;
  }

  get isEntireColumn(): boolean {
    return isWholeColumns(this.block);
  }

  get isEntireRow(): boolean {
    return isWholeRows(this.block);
  }

  /** "can be outside the bounds of its parent range, so long as it stays within the worksheet grid". */
  getCell(row: unknown, column: unknown): BlockObject {
    const { top, left } = this.block;
    return this.#at(top + whole(row), left + whole(column), top + whole(row), left + whole(column));
  }

  getRow(row: unknown): BlockObject {
    const { top, left, right } = this.block;
    return this.#at(top + whole(row), left, top + whole(row), right);
  }

  getColumn(column: unknown): BlockObject {
    const { top, left, bottom } = this.block;
    return this.#at(top, left + whole(column), bottom, left + whole(column));
  }

  getLastCell(): BlockObject {
    const { bottom, right } = this.block;
    return this.#at(bottom, right, bottom, right);
  }

  getLastRow(): BlockObject {
    const { left, bottom, right } = this.block;
    return this.#at(bottom, left, bottom, right);
  }

  getLastColumn(): BlockObject {
    const { top, bottom, right } = this.block;
    return this.#at(top, right, bottom, right);
  }

  getOffsetRange(rows: unknown, columns: unknown): BlockObject {
    const { top, left, bottom, right } = this.block;
    return this.#at(top + whole(rows), left + whole(columns), bottom + whole(rows), right + whole(columns));
  }

  getResizedRange(rows: unknown, columns: unknown): BlockObject {
    const { top, left, bottom, right } = this.block;
    return this.#at(top, left, bottom + whole(rows), right + whole(columns));
  }

  getAbsoluteResizedRange(rows: unknown, columns: unknown): BlockObject {
    const { top, left } = this.block;
    return this.#at(top, left, top + whole(rows, 1) - 1, left + whole(columns, 1) - 1);
  }

  getEntireRow(): BlockObject {
    return this.#at(this.block.top, 0, this.block.bottom, WHOLE_SHEET.right);
  }

  getEntireColumn(): BlockObject {
    return this.#at(0, this.block.left, WHOLE_SHEET.bottom, this.block.right);
  }

  /** A negative count takes rows inside the range (reference: "use a negative number to get rows within the current range"). */
  getRowsBelow(count?: unknown): BlockObject {
    const { bottom, left, right } = this.block;
    const rows = optional(count, whole, 1);
    return rows > 0
      ? this.#at(bottom + 1, left, bottom + rows, right)
      : this.#at(bottom + rows + 1, left, bottom, right);
  }

  getRowsAbove(count?: unknown): BlockObject {
    const { top, left, right } = this.block;
    const rows = optional(count, whole, 1);
    return rows > 0 ? this.#at(top - rows, left, top - 1, right) : this.#at(top, left, top - rows - 1, right);
  }

  getColumnsAfter(count?: unknown): BlockObject {
    const { top, bottom, right } = this.block;
    const columns = optional(count, whole, 1);
    return columns > 0
      ? this.#at(top, right + 1, bottom, right + columns)
      : this.#at(top, right + columns + 1, bottom, right);
  }

  getColumnsBefore(count?: unknown): BlockObject {
    const { top, bottom, left } = this.block;
    const columns = optional(count, whole, 1);
    return columns > 0
      ? this.#at(top, left - columns, bottom, left - 1)
      : this.#at(top, left, bottom, left - columns - 1);
  }

  getBoundingRect(other: unknown): BlockObject {
    return this.#range(boundingBlock(this.block, blockOn(this.model, this.sheet, other)));
  }

  getIntersection(other: unknown): BlockObject {
    return present(this.getIntersectionOrNullObject(other));
  }

  getIntersectionOrNullObject(other: unknown): BlockObject | null {
    const common = intersection(this.block, blockOn(this.model, this.sheet, other));
    return common && this.#range(common);
  }

  /** "If there are no used cells within the range, this function will throw an ItemNotFound error." */
  getUsedRange(valuesOnly?: unknown): BlockObject {
    return present(this.getUsedRangeOrNullObject(valuesOnly));
  }

  getUsedRangeOrNullObject(valuesOnly?: unknown): BlockObject | null {
    const used = usedBlock(this.sheet, optional(valuesOnly, truth, false), this.block);
    return used && this.#range(used);
  }

  #range(block: Block): BlockObject {
    return this.model.range(this.sheet, block);
  }

  #at(top: number, left: number, bottom: number, right: number): BlockObject {
    return this.#range(blockAt(top, left, bottom, right));
  }
}

function present(range: BlockObject | null): BlockObject {
  if (!range) throw itemNotFound();
  return range;
}
