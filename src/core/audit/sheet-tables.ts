import { cellText } from '../inputs/rows';
import type { SheetSnapshot } from '../sheet/snapshot';
import { numberIn } from './caption';

const SEARCHED_COLUMNS = 12;

/** The filled cells of a row among the first columns, as texts. */
function textsOf(sheet: SheetSnapshot, row: number): string[] {
  const texts: string[] = [];
  const end = Math.min(sheet.columnCount, SEARCHED_COLUMNS);
  for (let column = 0; column < end; column++) {
    const text = cellText(sheet, row, column);
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** A quick look, so that large sheets are not read text by text: the first filled cell begins like "Tabel". */
function mayBeCaption(sheet: SheetSnapshot, row: number): boolean {
  const end = Math.min(sheet.columnCount, SEARCHED_COLUMNS);
  for (let column = 0; column < end; column++) {
    const value = sheet.value(row, column);
    if (value !== null && value !== '') return typeof value === 'string' && /^\s*t/i.test(value);
  }
  return false;
}

interface Mark {
  readonly row: number;
  readonly nomor: string;
}

/** A caption stands alone in its row, or with its title beside it. */
const CAPTION_CELLS = 2;

/** The rows with the caption of a table; one that goes on under the same number is no new table. */
function captionRows(sheet: SheetSnapshot): readonly Mark[] {
  const marks: Mark[] = [];
  for (let row = 0; row < sheet.rowCount; row++) {
    if (!mayBeCaption(sheet, row)) continue;
    const texts = textsOf(sheet, row);
    const nomor = texts.length > 0 && texts.length <= CAPTION_CELLS ? numberIn(texts[0]!) : null;
    if (nomor !== null && nomor !== marks.at(-1)?.nomor) marks.push({ row, nomor });
  }
  return marks;
}

/** Rows with several filled cells make a table. */
const holdsTable = (sheet: SheetSnapshot, from: number, end: number): boolean => {
  for (let row = from; row < end; row++) if (textsOf(sheet, row).length > CAPTION_CELLS) return true;
  return false;
};

/** A worksheet of which only some rows are filled; all cells keep their place. */
const rowsOnly = (sheet: SheetSnapshot, from: number, end: number): SheetSnapshot => {
  const isIn = (row: number): boolean => row >= from && row < end;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    mark: sheet.mark,
    firstRow: from,
    rowCount: end,
    columnCount: sheet.columnCount,
    merges: sheet.merges.filter(({ top }) => isIn(top)),
    value: (row, column) => (isIn(row) ? sheet.value(row, column) : null),
    formula: (row, column) => (isIn(row) ? sheet.formula(row, column) : null),
    numberFormat: (row, column) => sheet.numberFormat(row, column),
    isBold: (row, column) => isIn(row) && sheet.isBold(row, column),
    isRowHidden: (row) => sheet.isRowHidden(row),
  };
};

/**
 * The tables of a worksheet that holds several of the report, one below the other, each under its caption or above it
 * ("Tabel 3.4"): worksheets of which only the rows of one table are filled. Any other worksheet stays as it is.
 */
export function tablesOfSheet(sheet: SheetSnapshot): readonly SheetSnapshot[] {
  if (sheet.mark !== null || sheet.visibility !== 'visible') return [sheet];
  const marks = captionRows(sheet);
  if (marks.length < 2) return [sheet];
  const [first, last] = [marks[0]!.row, marks.at(-1)!.row];
  const isBelow = holdsTable(sheet, 0, first) && !holdsTable(sheet, last + 1, sheet.rowCount);
  const starts = isBelow
    ? [0, ...marks.slice(0, -1).map(({ row }) => row + 1)]
    : [0, ...marks.slice(1).map(({ row }) => row)];
  return starts.map((from, at) => rowsOnly(sheet, from, starts[at + 1] ?? sheet.rowCount));
}
