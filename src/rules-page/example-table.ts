import type { CellRef } from '../core/sheet/address';
import { columnName } from '../core/sheet/address';
import { isCellError, type SheetSnapshot } from '../core/sheet/snapshot';

/** Smaller numbers are years, or need no grouping. */
const GROUPED_FROM = 10_000;

/** A cell as Excel shows it under Indonesian settings. */
function shown(sheet: SheetSnapshot, row: number, column: number): string {
  const value = sheet.value(row, column);
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value !== 'number') return String(value);
  const [whole = '', fraction] = String(value).split('.');
  const grouped = value >= GROUPED_FROM ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

const isNumeric = (text: string): boolean => /^\(?(?:Rp\.? ?)?-?\d[\d.,]*%?\)?$/.test(text);

/** Amounts stand to the right, like in a workbook. */
function alignment(sheet: SheetSnapshot, column: number): string {
  const texts = Array.from({ length: sheet.rowCount }, (_, row) => shown(sheet, row, column));
  const numeric = texts.filter(isNumeric).length;
  return column > 0 && numeric * 2 >= texts.filter((text) => text !== '').length - 1 && numeric > 0
    ? '--:'
    : ':--';
}

const escaped = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

/** A worksheet as a Markdown table with its row numbers and column letters; `marked` cells in bold. */
export function exampleTable(sheet: SheetSnapshot, marked: readonly CellRef[]): string {
  const columns = Array.from({ length: sheet.columnCount }, (_, column) => column);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const cell = (row: number, column: number): string => {
    const formula = sheet.formula(row, column);
    const text = escaped(shown(sheet, row, column)) + (formula === null ? '' : ` \`${formula}\``);
    const isMarked = marked.some((at) => at.sheet === sheet.name && at.row === row && at.column === column);
    return isMarked ? `**${text === '' ? '(kosong)' : text}**` : text;
  };
  return [
    line(['', ...columns.map(columnName)]),
    line([':-:', ...columns.map((column) => alignment(sheet, column))]),
    ...Array.from({ length: sheet.rowCount }, (_, row) =>
      line([
        `${row + 1}${sheet.isRowHidden(row) ? ' (tersembunyi)' : ''}`,
        ...columns.map((column) => cell(row, column)),
      ]),
    ),
  ].join('\n');
}
