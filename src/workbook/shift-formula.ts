import { columnIndex, columnName } from '../core/sheet/address';

const MAX_ROW = 1048576;
const MAX_COLUMN = 16384;

/**
 * What a formula is made of, as far as moving it goes: text, quoted sheet names and structured references stay
 * as they are, words that are followed by "(" or "!" are functions and sheets, the rest may be references.
 */
const PARTS = new RegExp(
  [
    /"(?:[^"]|"")*"/, // text
    /'(?:[^']|'')*'/, // quoted sheet name
    /\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]/, // structured reference or other workbook
    /(?<![\w.$])(\$?)(\d+):(\$?)(\d+)(?![\w.(!])/, // whole rows
    /(?<![\w.$])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!])/, // whole columns
    /(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!])/, // a cell
    /[\w.\\]+/, // any other word or number
  ]
    .map((part) => part.source)
    .join('|'),
  'gu',
);

/**
 * A shared formula as it reads in another cell: relative references moved by `rows` and `columns`, around the
 * sheet's edges as Excel does. Formula without or with its leading "=".
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const row = (fixed: string, text: string): string =>
    fixed ? `$${text}` : String(wrapped(Number(text) - 1 + rows, MAX_ROW) + 1);
  const column = (fixed: string, text: string): string =>
    fixed ? `$${text}` : columnName(wrapped(columnIndex(text) + columns, MAX_COLUMN));
  return formula.replace(PARTS, (whole: string, ...groups: (string | undefined)[]) => {
    const [r1, fromRow, r2, toRow, c1, fromColumn, c2, toColumn, fixedColumn, cellColumn, fixedRow, cellRow] =
      groups;
    if (fromRow && toRow) return `${row(r1!, fromRow)}:${row(r2!, toRow)}`;
    if (fromColumn && toColumn) {
      if (isTooFar(fromColumn) || isTooFar(toColumn)) return whole;
      return `${column(c1!, fromColumn)}:${column(c2!, toColumn)}`;
    }
    if (cellColumn && cellRow) {
      if (isTooFar(cellColumn) || Number(cellRow) > MAX_ROW) return whole;
      return column(fixedColumn!, cellColumn) + row(fixedRow!, cellRow);
    }
    return whole;
  });
}

const isTooFar = (column: string): boolean => columnIndex(column) >= MAX_COLUMN;

const wrapped = (place: number, size: number): number => ((place % size) + size) % size;
