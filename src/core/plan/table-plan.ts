import { rupiahNumber } from '../tables/source-terms';
import type { TableCell, TableColumn, TableModel, TableRow } from '../tables/table';
import type { CellValue } from '../sheet/snapshot';
import { TableCellStyles } from './cell-styles';
import type { SheetPlan } from './plan';
import { SheetBuilder } from './sheet-builder';
import { cellNumber } from './quantity-format';
import { writeSignature } from './signature';
import { DRAFT, HEADER, NOTE, TITLE } from './styles';
import { TableFormulas } from './table-formula';
import { VALUES_NOTE } from './texts';
import { countLines, LINE_HEIGHT, wrapText } from './text-size';

/** Where the parts of a table stand on its sheet; rows from 0. */
interface Layout {
  readonly headerTop: number;
  readonly bodyTop: number;
}

function writeCaption(sheet: SheetBuilder, table: TableModel): Layout {
  const columns = table.columns.length;
  const width = totalWidth(table.columns);
  let row = 0;
  for (const text of table.caption)
    for (const line of wrapText(text, width / 1.1, true)) sheet.centred(row++, line, columns, TITLE);
  if (table.draft !== null) sheet.centred(row++, table.draft, columns, DRAFT);
  const headerTop = row + 1;
  return { headerTop, bodyTop: headerTop + table.headerRows + (table.numbered ? 1 : 0) };
}

const totalWidth = (columns: readonly TableColumn[]): number =>
  columns.reduce((width, column) => width + column.width, 0);

function writeHeader(sheet: SheetBuilder, table: TableModel, { headerTop }: Layout): void {
  const style = sheet.style(HEADER);
  const texts = new Map<string, string>();
  for (const { row, column, text, rowSpan = 1, columnSpan = 1 } of table.header) {
    texts.set(`${row},${column}`, text);
    const top = headerTop + row;
    if (rowSpan > 1 || columnSpan > 1)
      sheet.merges.push({ top, left: column, bottom: top + rowSpan - 1, right: column + columnSpan - 1 });
    else sheet.lines(top, countLines(text, table.columns[column]!.width, true));
  }
  for (let row = 0; row < table.headerRows; row++) {
    const values = table.columns.map((_, column) => texts.get(`${row},${column}`) ?? null);
    sheet.row(headerTop + row, 0, values, style);
  }
  if (!table.numbered) return;
  const numbers = table.columns.map((_, column) => `(${column + 1})`);
  sheet.row(headerTop + table.headerRows, 0, numbers, style);
}

function cellValue(cell: TableCell, column: TableColumn): CellValue {
  const { value } = cell;
  if (cell.quantity) return cellNumber(cell.quantity.number);
  if (value === null) return column.kind === 'percent' || column.kind === 'points' ? '–' : null;
  if (typeof value === 'string') return value;
  if (column.kind === 'points') return Number(value) / 100;
  if (column.kind === 'percent') return Number(value) / 10000;
  return column.kind === 'number' ? Number(value) : rupiahNumber(value);
}

/** Writes the body; true when some figure has no formula although it is calculated (too long for Excel). */
function writeBody(sheet: SheetBuilder, table: TableModel, { bodyTop }: Layout): boolean {
  const formulas = new TableFormulas(bodyTop, table.columns.length, table.percentDecimals);
  const styles = new TableCellStyles(sheet.list, table);
  let hasValues = false;
  const write = (cell: TableCell | undefined, tableRow: TableRow, r: number, c: number): void => {
    const row = bodyTop + r;
    if (cell === undefined)
      return sheet.put({ row, column: c, value: null, style: styles.empty(tableRow, c) });
    const { computation } = cell;
    const formula =
      computation.kind === 'sum' ? formulas.sum(computation.rows, c) : formulas.formula(computation, r);
    const value = cellValue(cell, table.columns[c]!);
    if (formula !== null)
      return sheet.put({ row, column: c, value, formula, style: styles.of(cell, tableRow, c, 'formula') });
    const isLost = computation.kind !== 'fixed' && cell.value !== 0n;
    hasValues ||= isLost;
    sheet.put({ row, column: c, value, style: styles.of(cell, tableRow, c, isLost ? 'value' : 'fixed') });
  };
  table.rows.forEach((tableRow, r) => {
    for (let c = 0; c < table.columns.length; c++) write(tableRow.cells[c], tableRow, r, c);
    writeRowShape(sheet, table, styles, r, bodyTop);
  });
  return hasValues;
}

/** The height that a row's texts need, and the label of a total over the empty columns beside it. */
function writeRowShape(
  sheet: SheetBuilder,
  table: TableModel,
  styles: TableCellStyles,
  r: number,
  bodyTop: number,
): void {
  const { role, cells } = table.rows[r]!;
  const bold = role === 'program' || role === 'total';
  let lines = 1;
  for (let c = 0; c < table.columns.length; c++) {
    const { kind, width } = table.columns[c]!;
    const value = cells[c]?.value;
    if (kind !== 'text' || typeof value !== 'string' || isSpanned(table, r, c)) continue;
    lines = Math.max(lines, countLines(value, width - INDENT_WIDTH * styles.indent(role, c), bold));
  }
  sheet.lines(bodyTop + r, lines);
  if (role !== 'total') return;
  const next = cells.findIndex((cell, c) => c > 0 && cell !== undefined);
  const row = bodyTop + r;
  if (next > 1) sheet.merges.push({ top: row, left: 0, bottom: row, right: next - 1 });
}

/** One step of indent in characters. */
const INDENT_WIDTH = 1.4;

const isSpanned = ({ spans }: TableModel, r: number, c: number): boolean =>
  spans.some((span) => span.column === c && span.firstRow <= r && r <= span.lastRow);

/** Merged cells of the body; their last row grows when the text needs more room than its rows have. */
function writeSpans(sheet: SheetBuilder, table: TableModel, { bodyTop }: Layout): void {
  for (const { column, firstRow, lastRow } of table.spans) {
    sheet.merges.push({ top: bodyTop + firstRow, left: column, bottom: bodyTop + lastRow, right: column });
    const text = table.rows[firstRow]?.cells[column]?.value;
    if (typeof text !== 'string') continue;
    let room = 0;
    for (let r = firstRow; r <= lastRow; r++) room += sheet.heights.get(bodyTop + r) ?? LINE_HEIGHT;
    const missing = countLines(text, table.columns[column]!.width) * LINE_HEIGHT - room;
    const last = bodyTop + lastRow;
    if (missing > 0) sheet.heights.set(last, (sheet.heights.get(last) ?? LINE_HEIGHT) + missing);
  }
}

/** Readings, footnotes and the source, one line of text per row so that no merging is needed; gives the next row. */
function writeNotes(sheet: SheetBuilder, table: TableModel, layout: Layout, hasValues: boolean): number {
  const style = sheet.style(NOTE);
  const formulas = new TableFormulas(layout.bodyTop, table.columns.length);
  const width = totalWidth(table.columns);
  let row = layout.bodyTop + table.rows.length;
  const plain = (text: string): void => {
    for (const line of wrapText(text, width)) sheet.put({ row: row++, column: 0, value: line, style });
  };
  for (const { value, computation } of table.notes) {
    if (typeof value !== 'string') continue;
    const formula = formulas.formula(computation, 0);
    if (formula === null) plain(value);
    else sheet.put({ row: row++, column: 0, value, formula, style });
  }
  if (hasValues) plain(VALUES_NOTE);
  if (table.source !== null) plain(table.source);
  return row;
}

/** What one table's worksheet holds. `name` is the sheet's name, which need not be "Tabel 1.5". */
export function tablePlan(table: TableModel, name: string): SheetPlan {
  const sheet = new SheetBuilder();
  const layout = writeCaption(sheet, table);
  writeHeader(sheet, table, layout);
  const hasValues = writeBody(sheet, table, layout);
  writeSpans(sheet, table, layout);
  const below = writeNotes(sheet, table, layout, hasValues);
  writeSignature(sheet, table, below + 1);
  for (const { name: cellName, row, column } of table.names)
    sheet.names.push({ name: cellName, row: layout.bodyTop + row, column });
  const { headerTop, bodyTop } = layout;
  return sheet.plan(
    { mark: table.id, name },
    table.columns.map(({ width }) => width),
    bodyTop,
    {
      orientation: table.landscape ? 'landscape' : 'portrait',
      paper: 'A4',
      repeatRows: { first: headerTop, last: bodyTop - 1 },
    },
  );
}
