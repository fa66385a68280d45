import type { Block } from '../../core/sheet/snapshot';
import { displayText } from '../../workbook/formula/number-format';
import type { Sheet } from '../../workbook/sheet';
import { isColumnHidden, isRowHidden } from './hiding';
import type { HostBook } from './host-book';
import { pointsFromCharacters } from '../../workbook/widths';

type Axis = 'row' | 'column';

/** Excel makes no column wider than 255 characters. */
const MOST_POINTS = pointsFromCharacters(255);

export function columnWidth(book: HostBook, sheet: Sheet, column: number): number {
  if (isColumnHidden(book, sheet, column)) return 0;
  const { columnWidths, standardWidth } = book.extras(sheet);
  return columnWidths.get(column) ?? pointsFromCharacters(standardWidth);
}

export function rowHeight(book: HostBook, sheet: Sheet, row: number): number {
  if (isRowHidden(book, sheet, row)) return 0;
  const { rowHeights, standardHeight } = book.extras(sheet);
  return rowHeights.get(row) ?? standardHeight;
}

/** The size that all rows or columns of the block share, null when they differ. */
export function commonSize(book: HostBook, sheet: Sheet, block: Block, axis: Axis): number | null {
  const [first, last, size] =
    axis === 'row' ? [block.top, block.bottom, rowHeight] : [block.left, block.right, columnWidth];
  const common = size(book, sheet, first);
  for (let place = first + 1; place <= last; place++) {
    if (size(book, sheet, place) !== common) return null;
  }
  return common;
}

export function setSize(book: HostBook, sheet: Sheet, block: Block, axis: Axis, points: number | null): void {
  const { columnWidths, rowHeights } = book.extras(sheet);
  const [first, last, sizes] =
    axis === 'row' ? [block.top, block.bottom, rowHeights] : [block.left, block.right, columnWidths];
  for (let place = first; place <= last; place++) {
    if (points === null) sizes.delete(place);
    else sizes.set(place, points);
  }
  book.isDirty = true;
}

/** Points from the edge of one row or column to the edge of another. */
export function distance(book: HostBook, sheet: Sheet, axis: Axis, from: number, to: number): number {
  const size = axis === 'row' ? rowHeight : columnWidth;
  let points = 0;
  for (let place = from; place < to; place++) points += size(book, sheet, place);
  return points;
}

/** *assumed: autofit-columns*: the longest text of the block at 7 pixels a sign; Excel measures the font, and the whole column. */
export function autofitColumns(book: HostBook, sheet: Sheet, block: Block): void {
  const bottom = Math.min(block.bottom, sheet.rowCount - 1);
  for (let column = block.left; column <= Math.min(block.right, sheet.columnCount - 1); column++) {
    let longest = 0;
    for (let row = block.top; row <= bottom; row++) {
      const format = book.numberFormat(sheet, row, column);
      longest = Math.max(longest, displayText(sheet.value(row, column), format, book.displayLocale).length);
    }
    if (longest > 0) book.extras(sheet).columnWidths.set(column, pointsFromCharacters(longest));
  }
}

const NORMAL_SIZE = 11;

/**
 * Double click on a column's edge: the column becomes as wide as its longest content. Merged and wrapped cells do not
 * count, as in Excel; the width of a text is its signs times the size of its font, and one sign more.
 */
export function fitColumn(book: HostBook, sheet: Sheet, column: number): void {
  const inMerges = new Set<number>();
  for (const { top, left, bottom, right } of sheet.merges)
    if (left <= column && column <= right) for (let row = top; row <= bottom; row++) inMerges.add(row);
  let widest = 0;
  for (let row = 0; row < sheet.rowCount; row++) {
    const value = sheet.value(row, column);
    if (value === null || inMerges.has(row)) continue;
    const { wrap, size = NORMAL_SIZE, numberFormat = 'General' } = book.style(sheet, row, column);
    if (wrap) continue;
    const { length } = displayText(value, numberFormat, book.displayLocale);
    widest = Math.max(widest, (length * size) / NORMAL_SIZE);
  }
  if (widest === 0) return;
  resizeColumn(book, sheet, column, pointsFromCharacters(Math.ceil(widest) + 1));
}

/** A column's edge is dragged: it becomes so wide, as far as Excel makes columns. */
export function resizeColumn(book: HostBook, sheet: Sheet, column: number, points: number): void {
  const block = { top: 0, left: column, bottom: 0, right: column };
  setSize(book, sheet, block, 'column', Math.min(points, MOST_POINTS));
}
