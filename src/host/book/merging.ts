import type { Block } from '../../core/sheet/snapshot';
import type { Sheet } from '../../workbook/sheet';
import { cellCountOf, intersection } from './block';
import type { HostBook } from './host-book';

export const mergesIn = (sheet: Sheet, block: Block): readonly Block[] =>
  sheet.merges.filter((merge) => intersection(merge, block));

/** Merges the block, or each of its rows; only the top left value stays, as after Excel's warning. */
export function mergeBlock(book: HostBook, sheet: Sheet, block: Block, across: boolean): void {
  unmergeBlock(sheet, block);
  const parts = across ? rowsOf(block) : [block];
  for (const part of parts.filter((candidate) => cellCountOf(candidate) > 1)) {
    sheet.merges = [...sheet.merges, part];
    for (let row = part.top; row <= part.bottom; row++) {
      for (let column = part.left; column <= part.right; column++) {
        if ((row === part.top && column === part.left) || sheet.value(row, column) === null) continue;
        sheet.setValue(row, column, null);
        book.calculation.clear(sheet, row, column);
      }
    }
  }
  book.isDirty = true;
}

export function unmergeBlock(sheet: Sheet, block: Block): void {
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, block));
}

const rowsOf = (block: Block): Block[] =>
  Array.from({ length: block.bottom - block.top + 1 }, (_, n) => ({
    ...block,
    top: block.top + n,
    bottom: block.top + n,
  }));
