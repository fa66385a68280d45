import { normaliseHeader } from '../../sheet/header-words';
import type { Header } from '../../sheet/header';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { cellText, holdsNumber, repeatsHeader } from '../rows';
import type { OtherYear } from './types';

/** "TAHUN ANGGARAN 2023", "T.A. 2023" (as headers are compared). */
const OF_YEAR = /\b(?:tahun|t a)(?: anggaran)? (20\d\d)\b/g;
const ONLY_YEAR = /^(?:(?:tahun|t a)(?: anggaran)? )?20\d\d$/;
/** "Rincian Belanja 2023" above a header; no date. */
const ENDS_WITH_YEAR = /^(?!.*\b(?:tanggal|dicetak|cetak|\d{1,2}) ).*\p{L} (20\d\d)$/u;
/** Where figures come from, not which year they are of. */
const NOTE = /^(?:sumber|catatan|keterangan)\b/;
const LABEL_YEAR = /\b20\d\d\b/g;

const WIDEST_TITLE = 40;

/** A row of a table: a total, where a page begins anew, or one with figures of its own. */
interface TableRow {
  readonly row: number;
  readonly type: string;
}

const hasOwn = ({ type }: TableRow): boolean => type !== 'total' && type !== 'break';

/** What the rows between two rows of the budget say about the year of what follows. */
interface Announced {
  year: number | null;
  /** A header follows, or nothing but the year stands in the row: a new table, no name that goes on. */
  isSure: boolean;
}

const only = (years: readonly string[]): number | null =>
  new Set(years).size === 1 ? Number(years[0]) : null;

/** The one year of the amount labels of a header row. */
function yearOfLabels(sheet: SheetSnapshot, row: number, width: number): number | null {
  const texts = Array.from({ length: width }, (_, column) => cellText(sheet, row, column));
  return only(texts.flatMap((text) => text.match(LABEL_YEAR) ?? []));
}

function listen(sheet: SheetSnapshot, row: number, header: Header, heard: Announced): void {
  const width = header.labels.length;
  if (repeatsHeader(sheet, row, header.labels)) {
    heard.year = yearOfLabels(sheet, row, width) ?? heard.year;
    heard.isSure ||= heard.year !== null;
    return;
  }
  for (let column = 0; column < Math.min(width, WIDEST_TITLE); column++) {
    const text = normaliseHeader(cellText(sheet, row, column));
    if (text === '' || text.length > 120 || NOTE.test(text)) continue;
    const named = only([...text.matchAll(OF_YEAR)].map(([, year]) => year!));
    const year = named ?? (ENDS_WITH_YEAR.test(text) ? Number(text.slice(-4)) : null);
    if (year === null) continue;
    heard.year = year;
    heard.isSure ||= ONLY_YEAR.test(text);
  }
}

/** The year of the first table: what its title or its header says. */
function firstYear(sheet: SheetSnapshot, header: Header): number | null {
  const heard: Announced = { year: null, isSure: false };
  for (let row = 0; row < header.first; row++) listen(sheet, row, header, heard);
  return only(header.labels.flatMap((label) => label.match(LABEL_YEAR) ?? [])) ?? heard.year;
}

/** The year that a sheet says it is of: in its title or header, else in its name; null where it does not. */
export const yearOfSheet = (sheet: SheetSnapshot, header: Header): number | null =>
  firstYear(sheet, header) ?? only(sheet.name.match(/(?<!\d)20\d\d(?!\d)/g) ?? []);

/** The year of each row, where the sheet says it; a table behind another begins with its own title or header. */
function yearsOf(sheet: SheetSnapshot, header: Header, rows: readonly TableRow[]): (number | null)[] {
  let year = firstYear(sheet, header);
  let last = header.dataFirst - 1;
  let heard: Announced = { year: null, isSure: false };
  return rows.map((row) => {
    for (let between = last + 1; between < row.row; between++) listen(sheet, between, header, heard);
    last = row.row;
    if (row.type === 'break') {
      listen(sheet, row.row, header, heard);
      return year;
    }
    if (heard.year !== null && heard.isSure) year = heard.year;
    heard = { year: null, isSure: false };
    return year;
  });
}

/** The latest year that something was spent in: a plan for the next year is not the one reported on. */
function reported(
  sheet: SheetSnapshot,
  rows: readonly TableRow[],
  years: readonly (number | null)[],
  realisasi: readonly number[],
): number {
  const spent = years.filter(
    (_, i) => hasOwn(rows[i]!) && realisasi.some((column) => holdsNumber(sheet, rows[i]!.row, column)),
  );
  const known = (spent.length > 0 ? spent : years).filter((year) => year !== null);
  return Math.max(...known);
}

/**
 * Of tables of several years that stand in one sheet only the year reported on; the others are left out and told
 * (definitions.md 2: T−1 and T+1 are not anggaran). Where one table does not say its year, all are kept.
 */
export function ofOneYear<Row extends TableRow>(
  sheet: SheetSnapshot,
  header: Header,
  rows: readonly Row[],
  realisasi: readonly number[],
): { readonly rows: readonly Row[]; readonly oddities: readonly OtherYear[] } {
  if (!rows.some(({ row }, i) => row - (rows[i - 1]?.row ?? row - 1) > 1 || rows[i]!.type === 'break'))
    return { rows, oddities: [] };
  const years = yearsOf(sheet, header, rows);
  const named = new Set(years.filter((_, i) => hasOwn(rows[i]!)));
  if (named.size < 2 || named.has(null)) return { rows, oddities: [] };
  const taken = reported(sheet, rows, years, realisasi);
  const oddities = [...named].flatMap((year): OtherYear[] => {
    const left = rows.filter((row, i) => hasOwn(row) && years[i] === year);
    return year === null || year === taken
      ? []
      : [{ kind: 'other-year', row: left[0]!.row, year, taken, count: left.length }];
  });
  return { rows: rows.filter((_, i) => years[i] === taken), oddities };
}
