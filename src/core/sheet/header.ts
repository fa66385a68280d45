import { isBlank, type CellValue, type SheetSnapshot } from './snapshot';
import { bandsWithin } from './header-rows';
import { SEARCHED, SEARCHED_ROWS } from './searched';
import { correctHeaderWords, normaliseHeader, readableLabel } from './header-words';
import { ownLevel, readBand, type BandColumn } from './header-band';
import { extendDown, extendUp } from './header-levels';

/** One meaning that a column can have, and how its label reads (normalised: lower case, "%" kept). */
export interface ColumnMeaning {
  readonly meaning: string;
  readonly label: RegExp;
  /** What the lowest level of the label must say as well ("Fisik" under "Realisasi fisik dan keuangan"). */
  readonly own?: RegExp;
  readonly not?: RegExp;
  /** What most cells below the label must hold, where the label alone does not tell ("Program": its kode or its name). */
  readonly holds?: (value: NonNullable<CellValue>) => boolean;
}

/** What one kind of sheet calls its columns. The first meaning that fits a label wins. */
export interface Vocabulary {
  readonly meanings: readonly ColumnMeaning[];
  /** What a sheet of this kind must have: of each group at least one meaning; the first names it. */
  readonly required: readonly (readonly string[])[];
}

export interface HeaderTypo {
  readonly row: number;
  readonly column: number;
  readonly printed: string;
  readonly meant: string;
}

export interface Header {
  readonly first: number;
  readonly last: number;
  /** First row below the header and its number row. */
  readonly dataFirst: number;
  /** Meaning → columns, in sheet order. */
  readonly columns: ReadonlyMap<string, readonly number[]>;
  /** The label of each column as printed (levels joined by " / "); "" where there is none. */
  readonly labels: readonly string[];
  readonly typos: readonly HeaderTypo[];
}

/** The best row for a header that is not one: which required meanings it lacks. */
export interface NoHeader {
  readonly missing: readonly string[];
  readonly seen: readonly string[];
  readonly row: number | null;
  /** The sheet goes on beyond what was searched. */
  readonly isCut: boolean;
}

export const isHeader = (found: Header | NoHeader): found is Header => 'columns' in found;

/** Rows below a header in which a column shows what it holds. */
const LOOKED_AT = 60;

function mostlyHolds(
  sheet: SheetSnapshot,
  top: number,
  column: number,
  fits: NonNullable<ColumnMeaning['holds']>,
): boolean {
  let [filled, fitting] = [0, 0];
  for (let row = top; row < Math.min(sheet.rowCount, top + LOOKED_AT); row++) {
    const value = sheet.value(row, column);
    if (value === null || isBlank(value)) continue;
    filled++;
    if (fits(value)) fitting++;
  }
  return fitting * 2 > filled;
}

/** Meaning → columns of one band that ends above the row `below`, from the whole label of each column. */
function columnsOf(
  sheet: SheetSnapshot,
  band: readonly BandColumn[],
  below: number,
  vocabulary: Vocabulary,
): Map<string, number[]> {
  const columns = new Map<string, number[]>();
  for (const { column, label: printed } of band) {
    const label = readableLabel(printed);
    const fits = (m: ColumnMeaning): boolean =>
      m.label.test(label) &&
      (!m.own || m.own.test(readableLabel(ownLevel(printed)))) &&
      !m.not?.test(label) &&
      (!m.holds || mostlyHolds(sheet, below, column, m.holds));
    const meaning = label === '' ? undefined : vocabulary.meanings.find(fits)?.meaning;
    const known = meaning && columns.get(meaning);
    if (known) known.push(column);
    else if (meaning) columns.set(meaning, [column]);
  }
  return columns;
}

const missingOf = (columns: ReadonlyMap<string, readonly number[]>, vocabulary: Vocabulary): string[] =>
  vocabulary.required.filter((group) => !group.some((m) => columns.has(m))).map(([name]) => name!);

/** "(1) (2) (3)", "1 2 3 4 5=3-4": the row that numbers the columns. */
export function isNumberRow(sheet: SheetSnapshot, row: number, width: number): boolean {
  const numbers: number[] = [];
  for (let column = 0; column < width && numbers.length < 30; column++) {
    const value = sheet.value(row, column);
    if (value === null || (typeof value === 'string' && value.trim() === '')) continue;
    const match = /^\(?\s*(\d{1,2})\s*\)?(?:\s*=.*)?$/.exec(String(value).trim());
    if (!match) return false;
    numbers.push(Number(match[1]));
  }
  return (
    numbers.length >= 3 && numbers[0]! <= 1 && numbers.every((n, i) => i === 0 || n === numbers[i - 1]! + 1)
  );
}

function typosOf(
  band: readonly BandColumn[],
  sheet: SheetSnapshot,
  first: number,
  last: number,
): HeaderTypo[] {
  const typos: HeaderTypo[] = [];
  for (const { column } of band) {
    for (let row = first; row <= last; row++) {
      const value = sheet.value(row, column);
      if (typeof value !== 'string') continue;
      for (const [printed, meant] of correctHeaderWords(normaliseHeader(value)).corrections) {
        typos.push({ row, column, printed, meant });
      }
    }
  }
  return typos;
}

function accept(
  sheet: SheetSnapshot,
  first: number,
  last: number,
  width: number,
  vocabulary: Vocabulary,
): Header {
  const top = extendUp(sheet, first);
  const end = extendDown(sheet, top, last, width);
  const whole = bandBesideRp(sheet, top, end, width, vocabulary);
  const used =
    missingOf(whole.columns, vocabulary).length === 0
      ? { ...whole, first: top, last: end }
      : { ...bandBesideRp(sheet, first, last, width, vocabulary), first, last };
  const dataFirst = used.last + (isNumberRow(sheet, used.last + 1, width) ? 2 : 1);
  const labels: string[] = [];
  for (const { column, label } of used.band) labels[column] = label;
  return {
    first: used.first,
    last: used.last,
    dataFirst,
    columns: used.columns,
    labels: Array.from({ length: width }, (_, column) => labels[column] ?? ''),
    typos: typosOf(used.band, sheet, used.first, used.last),
  };
}

function plainBand(sheet: SheetSnapshot, first: number, last: number, width: number, vocabulary: Vocabulary) {
  const band = readBand(sheet, first, last, width);
  return { band, columns: columnsOf(sheet, band, last + 1, vocabulary) };
}

const isRp = (value: CellValue): boolean => typeof value === 'string' && /^\s*rp\.?\s*$/i.test(value);

/** The same, where "Rp" stands in a column of its own: the label belongs to the amounts, the next column. */
function bandBesideRp(
  sheet: SheetSnapshot,
  first: number,
  last: number,
  width: number,
  vocabulary: Vocabulary,
) {
  const printed = readBand(sheet, first, last, width);
  const standsBefore = printed.map(({ column, label }) => {
    const beside = printed[column + 1]?.label;
    return label !== '' && (beside === '' || beside === label) && mostlyHolds(sheet, last + 1, column, isRp);
  });
  const band = printed.map(({ column, label }): BandColumn => {
    if (standsBefore[column]) return { column, label: 'Rp' };
    return { column, label: standsBefore[column - 1] ? printed[column - 1]!.label : label };
  });
  return { band, columns: columnsOf(sheet, band, last + 1, vocabulary) };
}

/**
 * Finds the header of a sheet: the highest band of rows whose labels give every required meaning, of as few rows as
 * it takes. Titles and dates above it, merged levels and a number row below it are understood; misspelt words too
 * (see typos).
 */
export function findHeader(sheet: SheetSnapshot, vocabulary: Vocabulary): Header | NoHeader {
  const { firstRow = 0 } = sheet;
  const isCut = sheet.rowCount - firstRow > SEARCHED.rows || sheet.columnCount > SEARCHED.columns;
  const none = { missing: vocabulary.required.map(([name]) => name!), seen: [], row: null, isCut };
  let nearest: NoHeader = none;
  let searched = firstRow;
  for (const rows of SEARCHED_ROWS) {
    const end = Math.min(sheet.rowCount, firstRow + rows);
    const found = findWithin(sheet, vocabulary, searched, end, nearest);
    if (isHeader(found)) return found;
    nearest = found;
    searched = end;
  }
  return nearest;
}

/** Among the bands that end in the rows [from, end). */
function findWithin(
  sheet: SheetSnapshot,
  vocabulary: Vocabulary,
  from: number,
  end: number,
  nearestSoFar: NoHeader,
): Header | NoHeader {
  const width = Math.min(sheet.columnCount, SEARCHED.columns);
  let nearest = nearestSoFar;
  for (const rows of bandsWithin(sheet, from, end, width)) {
    const { first, last } = rows;
    const { band, columns } = plainBand(sheet, first, last, rows.width, vocabulary);
    const missing = missingOf(columns, vocabulary);
    if (missing.length === 0) return accept(sheet, first, last, width, vocabulary);
    if (missing.length < nearest.missing.length) {
      nearest = { ...nearest, missing, seen: band.map((c) => c.label).filter((l) => l !== ''), row: first };
    }
  }
  return nearest;
}
