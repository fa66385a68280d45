import type { Block } from '../../core/sheet/snapshot';
import type { Sheet } from '../../workbook/sheet';
import { cellCountOf, fullAddress, isWholeColumns, isWholeRows } from '../book/block';
import { clearBlock, type ClearWhat } from '../book/clear';
import { itemNotFound } from '../protocol/api-error';
import { HostCollection, HostObject, ITEM, ITEMS } from '../protocol/host-object';
import { oneOf, optional, whole } from './arguments';
import { CellsTarget } from './cells-target';
import type { Model } from './model';
import { RangeFormat } from './range-format';

const CLEAR = ['All', 'Formats', 'Contents', 'Hyperlinks'] as const;

/** Excel.RangeAreas: several blocks of one sheet. */
export class RangeAreas extends HostObject {
  readonly #target: CellsTarget;

  constructor(
    readonly model: Model,
    readonly sheet: Sheet,
    readonly blocks: readonly Block[],
  ) {
    super();
    this.#target = new CellsTarget(model.book, sheet, blocks);
  }

  get areas(): HostObject {
    return new RangeCollection(this.model, this.sheet, this.blocks);
  }

  get format(): HostObject {
    return new RangeFormat(this.#target);
  }

  get worksheet(): HostObject {
    return this.model.worksheet(this.sheet);
  }

  /** "Address value contains the worksheet name for each rectangular block of cells (e.g., "Sheet1!A1:B4, Sheet1!D1:D4")". */
  get address(): string {
    return this.blocks.map((block) => fullAddress(this.sheet.name, block)).join(',');
  }

  get areaCount(): number {
    return this.blocks.length;
  }

  get cellCount(): number {
    return this.blocks.reduce((count, block) => count + cellCountOf(block), 0);
  }

  get isEntireColumn(): boolean {
    return this.blocks.every(isWholeColumns);
  }

  get isEntireRow(): boolean {
    return this.blocks.every(isWholeRows);
  }

  clear(applyTo?: unknown): void {
    const what = optional(applyTo, (value) => oneOf<ClearWhat>(value, CLEAR), 'All');
    this.#target.checkWritable();
    for (const block of this.blocks) clearBlock(this.model.book, this.sheet, block, what);
  }
}

/** Excel.RangeCollection. */
class RangeCollection extends HostCollection {
  constructor(
    readonly model: Model,
    readonly sheet: Sheet,
    readonly blocks: readonly Block[],
  ) {
    super();
  }

  override [ITEMS](): readonly HostObject[] {
    return this.blocks.map((block) => this.model.range(this.sheet, block));
  }

  override [ITEM](index: unknown): HostObject {
    return this.getItemAt(index);
  }

  getCount(): number {
    return this.blocks.length;
  }

  getItemAt(index: unknown): HostObject {
    const block = this.blocks[whole(index, 0)];
    if (!block) throw itemNotFound();
    return this.model.range(this.sheet, block);
  }
}
