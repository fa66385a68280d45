import type { Block } from '../../core/sheet/snapshot';
import type { Sheet } from '../../workbook/sheet';
import type { HostBook } from '../book/host-book';
import type { HostStyle } from '../../workbook/host-style';
import { restyle, uniform, type Edges, type Restyle } from '../book/styling';
import { accessDenied } from '../protocol/api-error';

/** The cells that a format object speaks of: one block of a range, several of a RangeAreas. */
export class CellsTarget {
  constructor(
    readonly book: HostBook,
    readonly sheet: Sheet,
    readonly blocks: readonly Block[],
  ) {}

  /** "AccessDenied" on a protected sheet, unless all cells are unlocked or that kind of change is allowed. */
  checkWritable(allowedBy?: 'allowFormatCells' | 'allowFormatColumns' | 'allowFormatRows'): void {
    const { isProtected, protectionOptions } = this.book.extras(this.sheet);
    if (!isProtected || (allowedBy && protectionOptions?.[allowedBy] === true)) return;
    const isLocked = (block: Block): boolean =>
      uniform(this.book, this.sheet, block, (style) => style.isUnlocked === true) !== true;
    if (allowedBy || this.blocks.some(isLocked)) throw accessDenied();
  }

  restyle(change: Restyle): void {
    this.checkWritable('allowFormatCells');
    for (const block of this.blocks) restyle(this.book, this.sheet, block, change);
  }

  /** What all cells have in common, null where they differ. */
  common<T>(read: (style: HostStyle, edges: Edges) => T): T | null {
    const values = this.blocks.map((block) => uniform(this.book, this.sheet, block, read));
    return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
  }
}
