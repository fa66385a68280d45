import type { Block } from '../../core/sheet/snapshot';
import type { Sheet } from '../../workbook/sheet';
import { isWholeColumns, isWholeRows } from './block';
import type { HostBook } from './host-book';
import type { HostStyle } from '../../workbook/host-style';

/** Where in its range a cell lies, for borders: is there a neighbour inside the range on that side? */
export interface Edges {
  readonly atTop: boolean;
  readonly atBottom: boolean;
  readonly atLeft: boolean;
  readonly atRight: boolean;
}

export type Restyle = (style: HostStyle, edges: Edges) => HostStyle;

/** Gives every cell of a block another format; whole columns and rows keep theirs for cells yet to come. */
export function restyle(book: HostBook, sheet: Sheet, block: Block, change: Restyle): void {
  const extras = book.extras(sheet);
  const changed = remembered(book, change);
  const whole = { atTop: true, atBottom: true, atLeft: true, atRight: true };
  if (isWholeColumns(block)) {
    for (let column = block.left; column <= lastColumn(sheet, block); column++) {
      extras.columnStyles.set(column, changed(extras.columnStyles.get(column) ?? 0, whole));
    }
  } else if (isWholeRows(block)) {
    for (let row = block.top; row <= block.bottom; row++) {
      extras.rowStyles.set(row, changed(extras.rowStyles.get(row) ?? 0, whole));
    }
  }
  const { bottom, right } = existingPart(sheet, block);
  for (let row = block.top; row <= bottom; row++) {
    for (let column = block.left; column <= right; column++) {
      const before = book.styleIndex(sheet, row, column);
      const after = changed(before, edgesOf(block, row, column));
      if (after !== before) sheet.setStyle(row, column, after);
    }
  }
  book.isDirty = true;
}

/** The part of the block where cells are kept one by one. */
function existingPart(sheet: Sheet, block: Block): { bottom: number; right: number } {
  return {
    bottom: isWholeColumns(block) ? Math.min(block.bottom, sheet.rowCount - 1) : block.bottom,
    right: isWholeRows(block) ? Math.min(block.right, sheet.columnCount - 1) : block.right,
  };
}

/** A format of the whole sheet is kept for the columns that anybody will look at. */
const lastColumn = (sheet: Sheet, block: Block): number =>
  isWholeRows(block) ? Math.max(sheet.columnCount - 1, 255) : block.right;

/** The same change of the same format is worked out once, not for each of 100,000 cells. */
function remembered(book: HostBook, change: Restyle): (index: number, edges: Edges) => number {
  const { styles } = book.workbook;
  const known = new Map<number, number>();
  return (index, edges) => {
    const key = index * 16 + +edges.atTop + 2 * +edges.atBottom + 4 * +edges.atLeft + 8 * +edges.atRight;
    let after = known.get(key);
    if (after === undefined) {
      const style = change(styles.at(index) as HostStyle, edges);
      after = Object.keys(style).length === 0 ? 0 : styles.add(style, index);
      known.set(key, after);
    }
    return after;
  };
}

const edgesOf = (block: Block, row: number, column: number): Edges => ({
  atTop: row === block.top,
  atBottom: row === block.bottom,
  atLeft: column === block.left,
  atRight: column === block.right,
});

/** What all cells of a block have in common, null where they differ ("null when the range isn't uniform"). */
export function uniform<T>(
  book: HostBook,
  sheet: Sheet,
  block: Block,
  read: (style: HostStyle, edges: Edges) => T,
): T | null {
  const { styles } = book.workbook;
  const seen = new Map<number, T>();
  const bottom = Math.min(block.bottom, Math.max(block.top, sheet.rowCount));
  const right = Math.min(block.right, Math.max(block.left, sheet.columnCount));
  let common: T | undefined;
  for (let row = block.top; row <= bottom; row++) {
    for (let column = block.left; column <= right; column++) {
      const index = book.styleIndex(sheet, row, column);
      const edges = edgesOf(block, row, column);
      const key = index * 16 + +edges.atTop + 2 * +edges.atBottom + 4 * +edges.atLeft + 8 * +edges.atRight;
      let value = seen.get(key);
      if (value === undefined) seen.set(key, (value = read(styles.at(index) as HostStyle, edges)));
      if (common === undefined) common = value;
      else if (common !== value) return null;
    }
  }
  return common ?? null;
}
