import { parsePeriode } from '../inputs/identitas/read';
import type { Identitas, Periode } from '../inputs/identitas/types';
import { cellText } from '../inputs/rows';
import type { SheetSnapshot } from '../sheet/snapshot';

/** What stands above a table that an office typed. */
export interface Caption {
  /** "3.9" of "Tabel 3.9", "Tabel 2. 6"; null for a table without a number. */
  readonly nomor: string | null;
  /** All lines above the header, spaces folded. */
  readonly title: string;
  /** Years that the title names; none when it is silent. */
  readonly tahun: readonly number[];
  readonly periode: Periode | null;
}

const NUMBERED = /^(?:tabel|tbl|table)[\s._-]*(\d{1,2})(?:\s*[._-]\s*(\d{1,3}))?(?!\d)/i;
const SEARCHED = { rows: 15, columns: 12 } as const;

/** The number of the table that a text is the caption of; null when it is none. */
export function numberIn(text: string): string | null {
  const found = NUMBERED.exec(text.trim());
  return found ? [found[1], found[2]].filter((part) => part !== undefined).join('.') : null;
}

/** The first row that holds anything: tables of one sheet begin where the one before has ended. */
function firstRow(sheet: SheetSnapshot): number {
  for (let row = 0; row < sheet.rowCount; row++)
    for (let column = 0; column < Math.min(sheet.columnCount, SEARCHED.columns); column++)
      if (cellText(sheet, row, column) !== '') return row;
  return 0;
}

/** The texts of the first rows, down to `end`, in reading order. */
function linesAbove(sheet: SheetSnapshot, end: number): string[] {
  const lines: string[] = [];
  for (let row = firstRow(sheet); row < Math.min(end, sheet.rowCount); row++)
    for (let column = 0; column < Math.min(sheet.columnCount, SEARCHED.columns); column++) {
      const text = cellText(sheet, row, column);
      if (text !== '') lines.push(text);
    }
  return lines;
}

/** The number of a table, as its name or the lines above it give it; null where neither does. */
export function tableNumber(
  sheet: SheetSnapshot,
  end: number = firstRow(sheet) + SEARCHED.rows,
): string | null {
  return (
    linesAbove(sheet, end)
      .map(numberIn)
      .find((nomor) => nomor !== null) ?? numberIn(sheet.name)
  );
}

const FORMULIR = /^formulir pengukuran kinerja/i;

/** True for a sheet that says of itself that it is a table of the report, or its Formulir. */
export const isCaptioned = (sheet: SheetSnapshot): boolean =>
  tableNumber(sheet) !== null ||
  linesAbove(sheet, firstRow(sheet) + SEARCHED.rows).some((line) => FORMULIR.test(line));

const PERIOD = /\b(?:triwulan|tw)\s*(?:iv|iii|ii|i|[1-4])\b/i;

/** Reads the lines above the header that begins in row `headerFirst`. */
export function captionOf(sheet: SheetSnapshot, headerFirst: number): Caption {
  const title = linesAbove(sheet, headerFirst).join(' ');
  return {
    nomor: tableNumber(sheet, headerFirst),
    title,
    tahun: [...title.matchAll(/\b20\d\d\b/g)].map(([year]) => Number(year)),
    periode: parsePeriode(PERIOD.exec(title)?.[0] ?? ''),
  };
}

/** False for a table of another year or period than the report's: its figures are not the report's. */
export function isOfReport({ tahun, periode }: Caption, identitas: Identitas): boolean {
  const sameYear = identitas.tahun === null || tahun.length === 0 || tahun.includes(identitas.tahun);
  const samePeriod = identitas.periode === null || periode === null || periode === identitas.periode;
  return sameYear && samePeriod;
}
