import type { Identitas } from '../inputs/identitas/types';
import type { InputKind } from '../inputs/mapping';
import { sheetInFormula } from '../sheet/address';
import { perangkatDaerah, tahun, triwulan, words } from '../tables/captions';
import type { DescribedChanges } from '../refresh/request';
import { writeChanges } from './changes-block';
import type { CellStyle, SheetPlan } from './plan';
import { SheetBuilder } from './sheet-builder';
import { HEADER, LINK_COLOR, NOTE, TITLE } from './styles';
import { countLines } from './text-size';
import {
  AS_OF,
  DAFTAR_HEADER,
  DAFTAR_TITLE,
  DRAFT_TEXT,
  hasilLink,
  needsText,
  SKIPPED,
  unknownText,
  WRITTEN,
} from './texts';

/** One line of the index of tables. */
export interface ListedTable {
  readonly id: string;
  /** The caption below the number, in one line. */
  readonly title: string;
  /** The sheet's name; null when the table could not be made. */
  readonly sheet: string | null;
  /** What is missing; empty when it was made. */
  readonly needs: readonly InputKind[];
  /** Rows of the body without totals; null when it was not made. */
  readonly rows: number | null;
  readonly draft: boolean;
}

const WIDTHS = [6, 10, 56, 20, 20, 12, 36];
const TITLE_COLUMN = 2;
const NOTE_COLUMN = 6;

const TEXT: CellStyle = { border: 'thin', vertical: 'center', wrap: true, numberFormat: '@' };
const CENTRED: CellStyle = { border: 'thin', vertical: 'center', horizontal: 'center', numberFormat: '@' };
const COUNT: CellStyle = { border: 'thin', vertical: 'center', horizontal: 'center', numberFormat: '0' };
const LINK: CellStyle = { ...TEXT, color: LINK_COLOR };

/** The office and the period of the report; null when nothing is known. */
export const reportLine = (identitas: Identitas): string | null =>
  words(perangkatDaerah(identitas), triwulan(identitas), tahun(identitas));

function writeTable(sheet: SheetBuilder, row: number, number: number, table: ListedTable): void {
  const status = table.sheet === null ? SKIPPED : WRITTEN;
  const text = table.sheet === null ? needsText(table.needs) : table.draft ? DRAFT_TEXT : '';
  sheet.put({ row, column: 0, value: number, style: sheet.style(COUNT) });
  sheet.put({ row, column: 1, value: table.id, style: sheet.style(CENTRED) });
  sheet.put({ row, column: TITLE_COLUMN, value: table.title, style: sheet.style(TEXT) });
  const link = table.sheet === null ? {} : { link: `${sheetInFormula(table.sheet)}!A1` };
  sheet.put({ row, column: 3, value: table.sheet, style: sheet.style(table.sheet ? LINK : TEXT), ...link });
  sheet.put({ row, column: 4, value: status, style: sheet.style(TEXT) });
  sheet.put({ row, column: 5, value: table.rows, style: sheet.style(COUNT) });
  sheet.put({ row, column: NOTE_COLUMN, value: text === '' ? null : text, style: sheet.style(TEXT) });
  sheet.lines(
    row,
    Math.max(countLines(table.title, WIDTHS[TITLE_COLUMN]!), countLines(text, WIDTHS[NOTE_COLUMN]!)),
  );
}

/** What the captions of the tables cannot say. */
function unknownParts({ perangkatDaerah, kabupaten, tahun, periode }: Identitas): string[] {
  const parts = { 'perangkat daerah': perangkatDaerah, kabupaten, tahun, periode };
  return Object.entries(parts).flatMap(([name, value]) => (value === null ? [name] : []));
}

/** `Daftar Tabel`: the index of our sheets, with links. */
export function daftarPlan(
  name: string,
  identitas: Identitas,
  tables: readonly ListedTable[],
  hasilSheet: string,
  changes: DescribedChanges | null = null,
): SheetPlan {
  const sheet = new SheetBuilder();
  let row = 0;
  sheet.centred(row++, DAFTAR_TITLE, WIDTHS.length, TITLE);
  const line = reportLine(identitas);
  if (line !== null) sheet.centred(row++, line, WIDTHS.length, TITLE);
  const headerRow = ++row;
  sheet.row(row, 0, DAFTAR_HEADER, sheet.style(HEADER));
  sheet.lines(row++, 2);
  tables.forEach((table, index) => writeTable(sheet, row++, index + 1, table));
  row++;
  const links: CellStyle = { ...NOTE, color: LINK_COLOR };
  sheet.put({
    row: row++,
    column: 0,
    value: hasilLink(hasilSheet),
    style: sheet.style(links),
    link: `${sheetInFormula(hasilSheet)}!A1`,
  });
  sheet.put({ row: row++, column: 0, value: AS_OF, style: sheet.style(NOTE) });
  const unknown = unknownParts(identitas);
  if (unknown.length > 0)
    sheet.put({ row: row++, column: 0, value: unknownText(unknown), style: sheet.style(NOTE) });
  if (changes) writeChanges(sheet, row + 1, changes, WIDTHS);
  // The header of the list would stand over the columns of the changes as well.
  const isLong = (changes?.lines.length ?? 0) > 0;
  return sheet.plan({
    mark: 'daftar',
    name,
    widths: WIDTHS,
    frozenRows: isLong ? 0 : headerRow + 1,
    print: {
      orientation: 'landscape',
      paper: 'A4',
      // The list fits on a page; what follows it has a header of its own, and Office.js cannot take titles back.
      repeatRows: null,
    },
  });
}
