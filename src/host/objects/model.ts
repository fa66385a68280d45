import type { Block } from '../../core/sheet/snapshot';
import type { Sheet } from '../../workbook/sheet';
import type { HostBook } from '../book/host-book';
import { HostObject } from '../protocol/host-object';

/** Stands for a worksheet; arguments of type Worksheet are checked against it. */
export abstract class SheetObject extends HostObject {
  constructor(
    readonly model: Model,
    readonly sheet: Sheet,
  ) {
    super();
  }
}

/** Stands for cells of a worksheet; arguments of type Range are checked against it. */
export abstract class BlockObject extends HostObject {
  constructor(
    readonly model: Model,
    readonly sheet: Sheet,
    readonly block: Block,
  ) {
    super();
  }
}

/** How objects make one another: a range has a worksheet, which has ranges. */
export interface Model {
  readonly book: HostBook;
  worksheet(sheet: Sheet): SheetObject;
  range(sheet: Sheet, block: Block): BlockObject;
  /** RangeAreas: several blocks of one sheet. */
  areas(sheet: Sheet, blocks: readonly Block[]): HostObject;
  /** Makes an object findable by the id that an event carries. */
  keep(object: HostObject): string;
  find(referenceId: string): HostObject;
}
