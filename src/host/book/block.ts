import { address, columnIndex, columnName, sheetInFormula } from '../../core/sheet/address';
import type { Block } from '../../core/sheet/snapshot';
import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/formula/cell-source';
import { invalidArgument } from '../protocol/api-error';

const LAST_ROW = MAX_ROWS - 1;
const LAST_COLUMN = MAX_COLUMNS - 1;

export const WHOLE_SHEET: Block = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export const heightOf = ({ top, bottom }: Block): number => bottom - top + 1;
export const widthOf = ({ left, right }: Block): number => right - left + 1;
export const cellCountOf = (block: Block): number => heightOf(block) * widthOf(block);
export const isWholeColumns = ({ top, bottom }: Block): boolean => top === 0 && bottom === LAST_ROW;
export const isWholeRows = ({ left, right }: Block): boolean => left === 0 && right === LAST_COLUMN;

/** A block inside the grid, or InvalidArgument: "outside the bounds of the worksheet grid, an error will be thrown". */
export function blockAt(top: number, left: number, bottom: number, right: number): Block {
  const isWhole = [top, left, bottom, right].every(Number.isInteger);
  if (!isWhole || top < 0 || left < 0 || bottom > LAST_ROW || right > LAST_COLUMN) throw invalidArgument();
  if (bottom < top || right < left) throw invalidArgument();
  return { top, left, bottom, right };
}

export function intersection(a: Block, b: Block): Block | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top > bottom || left > right ? null : { top, left, bottom, right };
}

export const boundingBlock = (a: Block, b: Block): Block => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

export const contains = (outer: Block, row: number, column: number): boolean =>
  row >= outer.top && row <= outer.bottom && column >= outer.left && column <= outer.right;

export const sameBlock = (a: Block, b: Block): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** "B2:C4", "B2", "B:C", "2:4": as addresses without their sheet are written. */
export function localAddress(block: Block): string {
  if (isWholeRows(block)) return `${block.top + 1}:${block.bottom + 1}`;
  if (isWholeColumns(block)) return `${columnName(block.left)}:${columnName(block.right)}`;
  const first = address(block.top, block.left);
  return cellCountOf(block) === 1 ? first : `${first}:${address(block.bottom, block.right)}`;
}

export const fullAddress = (sheet: string, block: Block): string =>
  `${sheetInFormula(sheet)}!${localAddress(block)}`;

/** "'LRA 2024'!B2:C4" → its sheet (null when none is written) and the rest. */
export function splitAddress(text: string): { readonly sheet: string | null; readonly rest: string } {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { sheet: null, rest: text };
  const written = text.slice(0, mark);
  const isQuoted = written.length > 1 && written.startsWith("'") && written.endsWith("'");
  return {
    sheet: isQuoted ? written.slice(1, -1).replaceAll("''", "'") : written,
    rest: text.slice(mark + 1),
  };
}

const CELLS = /^([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?$/;
const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/;
const ROWS = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/;

/** "B2:C4", "$B$2", "B:C", "2:4" → its block; null when the text is no address (it may be a name). */
export function parseBlock(text: string): Block | null {
  const plain = text.replaceAll('$', '').toUpperCase();
  const cells = CELLS.exec(plain);
  if (cells) {
    const [, column = '', row = '', otherColumn = column, otherRow = row] = cells;
    return spanning(Number(row) - 1, columnIndex(column), Number(otherRow) - 1, columnIndex(otherColumn));
  }
  const columns = COLUMNS.exec(plain);
  if (columns) return spanning(0, columnIndex(columns[1]!), LAST_ROW, columnIndex(columns[2]!));
  const rows = ROWS.exec(plain);
  return rows ? spanning(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN) : null;
}

const spanning = (row: number, column: number, otherRow: number, otherColumn: number): Block =>
  blockAt(
    Math.min(row, otherRow),
    Math.min(column, otherColumn),
    Math.max(row, otherRow),
    Math.max(column, otherColumn),
  );
