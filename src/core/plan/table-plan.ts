import type { PrefaceLine, TableColumn, TableModel } from '../tables/table';
import type { FlowingPlan, PlanCell } from './plan';
import { SheetBuilder, type SheetShape } from './sheet-builder';
import { writeSignature } from './signature';
import { DRAFT, HEADER, NOTE, PREFACE, TITLE } from './styles';
import { TableBody } from './table-body';
import { TableFormulas } from './table-formula';
import { VALUES_NOTE } from './texts';
import { countLines, wrapText } from './text-size';

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
  if (table.preface) row = writePreface(sheet, table.preface, table.columns, row + 1);
  const headerTop = row + 1;
  return { headerTop, bodyTop: headerTop + table.headerRows + (table.numbered ? 1 : 0) };
}

/** Columns over which the label of a preface line stands. */
const PREFACE_LABEL = 2;

/** The labelled lines above the header; gives the next row. */
function writePreface(
  sheet: SheetBuilder,
  lines: readonly PrefaceLine[],
  columns: readonly TableColumn[],
  top: number,
): number {
  const [label, text] = [sheet.style({ ...PREFACE, bold: true }), sheet.style(PREFACE)];
  const [middle, last] = [PREFACE_LABEL - 1, columns.length - 1];
  const room = totalWidth(columns.slice(PREFACE_LABEL));
  const source = new TableFormulas(top, columns.length);
  lines.forEach((line, index) => {
    const row = top + index;
    sheet.row(row, 0, [line.label, ...new Array<null>(middle).fill(null)], label);
    const formula = line.cell && source.formula({ kind: 'label', cell: line.cell }, 0);
    const value = { row, column: PREFACE_LABEL, value: line.text, style: text };
    sheet.put(formula === null ? value : { ...value, formula });
    sheet.row(row, PREFACE_LABEL + 1, new Array<null>(last - PREFACE_LABEL).fill(null), text);
    sheet.merges.push({ top: row, left: 0, bottom: row, right: middle });
    sheet.merges.push({ top: row, left: PREFACE_LABEL, bottom: row, right: last });
    sheet.lines(row, countLines(line.text, room));
  });
  return top + lines.length;
}

const totalWidth = (columns: readonly TableColumn[]): number =>
  columns.reduce((width, column) => width + column.width, 0);

function writeHeader(sheet: SheetBuilder, table: TableModel, headerTop: number): void {
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

/** Readings, footnotes and the source, one line of text per row so that no merging is needed; gives the next row. */
function writeNotes(sheet: SheetBuilder, table: TableModel, bodyTop: number, hasValues: boolean): number {
  const style = sheet.style(NOTE);
  const formulas = new TableFormulas(bodyTop, table.columns.length);
  const width = totalWidth(table.columns);
  let row = bodyTop + table.rows.length;
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

/** The cells of a table's sheet, from the caption to the signature, the body row by row. */
function* piecesOf(sheet: SheetBuilder, table: TableModel, body: TableBody): Iterable<readonly PlanCell[]> {
  yield sheet.take();
  for (let index = 0; index < table.rows.length; index++) yield body.row(index);
  const below = writeNotes(sheet, table, body.top, body.hasValues);
  writeSignature(sheet, table, below + 1);
  yield sheet.take();
}

/** What one table's worksheet holds. `name` is the sheet's name, which need not be "Tabel 1.5". */
export function tablePlan(table: TableModel, name: string): FlowingPlan {
  const sheet = new SheetBuilder();
  const { headerTop, bodyTop } = writeCaption(sheet, table);
  writeHeader(sheet, table, headerTop);
  const body = new TableBody(sheet, table, bodyTop);
  body.merge();
  for (const { name: cellName, row, column } of table.names)
    sheet.names.push({ name: cellName, row: bodyTop + row, column });
  const shape: SheetShape = {
    mark: table.id,
    name,
    widths: table.columns.map(({ width }) => width),
    frozenRows: table.preface ? 0 : bodyTop,
    print: {
      orientation: table.landscape ? 'landscape' : 'portrait',
      paper: 'A4',
      repeatRows: { first: headerTop, last: bodyTop - 1 },
    },
  };
  return sheet.flowing(shape, piecesOf(sheet, table, body));
}
