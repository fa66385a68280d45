import type { Block } from '../../core/sheet/snapshot';
import type { Sheet } from '../../workbook/sheet';
import type { HostBook } from './host-book';

type Axis = 'row' | 'column';

export function isRowHidden(book: HostBook, sheet: Sheet, row: number): boolean {
  return book.extras(sheet).hiddenRows.get(row) ?? sheet.isRowHidden(row);
}

export function isColumnHidden(book: HostBook, sheet: Sheet, column: number): boolean {
  return book.extras(sheet).hiddenColumns.get(column) ?? sheet.isColumnHidden(column);
}

/** true when all are hidden, false when none is, null when some are. Beyond what is used nothing is hidden. */
export function isHidden(book: HostBook, sheet: Sheet, block: Block, axis: Axis): boolean | null {
  const [first, last, test] =
    axis === 'row' ? [block.top, block.bottom, isRowHidden] : [block.left, block.right, isColumnHidden];
  const end = Math.min(last, Math.max(first, lastKnown(book, sheet, axis)));
  let hidden = 0;
  for (let place = first; place <= end; place++) hidden += +test(book, sheet, place);
  if (hidden === 0) return false;
  return hidden === last - first + 1 ? true : null;
}

export function setHidden(
  book: HostBook,
  sheet: Sheet,
  block: Block,
  axis: Axis,
  isHiddenNow: boolean,
): void {
  const { hiddenRows, hiddenColumns } = book.extras(sheet);
  const [first, last] = axis === 'row' ? [block.top, block.bottom] : [block.left, block.right];
  const hidden = axis === 'row' ? hiddenRows : hiddenColumns;
  const end = isHiddenNow ? last : Math.min(last, Math.max(first, lastKnown(book, sheet, axis)));
  for (let place = first; place <= end; place++) hidden.set(place, isHiddenNow);
  book.isDirty = true;
}

function lastKnown(book: HostBook, sheet: Sheet, axis: Axis): number {
  const { hiddenRows, hiddenColumns } = book.extras(sheet);
  const set = axis === 'row' ? hiddenRows : hiddenColumns;
  const used = (axis === 'row' ? sheet.rowCount : sheet.columnCount) - 1;
  return [...set.keys()].reduce((most, place) => Math.max(most, place), used);
}
