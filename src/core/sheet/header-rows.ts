import { numberDigits } from '../number/read-number';
import { headerWordIn } from './header-words';
import { SEARCHED_ROWS } from './searched';
import type { SheetSnapshot } from './snapshot';

/** A row that could still belong to a header: texts or years only, no amount, no code. */
export function couldBeHeaderRow(sheet: SheetSnapshot, row: number, width: number): boolean {
  let texts = 0;
  let years = 0;
  for (let column = 0; column < width; column++) {
    const value = sheet.value(row, column);
    if (value === null) continue;
    if (typeof value === 'number' && value >= 1990 && value <= 2100) {
      years++;
      continue;
    }
    if (typeof value !== 'string') return false;
    if (numberDigits(value) !== null && !/^\s*(?:19|20)\d\d\s*$/.test(value)) return false;
    if (value.trim() !== '') texts++;
  }
  return texts > 0 || years >= 2;
}

/** Words of headers that a row far down has at least, where lists of texts go on. */
const WORDS_FAR_DOWN = 3;

function namesColumns(sheet: SheetSnapshot, row: number, width: number): boolean {
  const words = new Set<string>();
  for (let column = 0; column < width && words.size < WORDS_FAR_DOWN; column++) {
    const value = sheet.value(row, column);
    const word = typeof value === 'string' && value.length <= 80 ? headerWordIn(value) : null;
    if (word !== null) words.add(word);
  }
  return words.size >= WORDS_FAR_DOWN;
}

function lastFilled(sheet: SheetSnapshot, row: number, width: number): number {
  for (let column = width - 1; column >= 0; column--) if (sheet.value(row, column) !== null) return column;
  return -1;
}

/** From its first row on, for each row how wide it is, 0 when it cannot belong to a header; the same for every vocabulary. */
const rowWidths = new WeakMap<SheetSnapshot, number[]>();

function widthsUpTo(sheet: SheetSnapshot, end: number, width: number): readonly number[] {
  const widths = rowWidths.get(sheet) ?? [];
  const { firstRow = 0 } = sheet;
  for (let row = firstRow + widths.length; row < end; row++) {
    const isUsable =
      row < sheet.rowCount &&
      couldBeHeaderRow(sheet, row, width) &&
      (row - firstRow < SEARCHED_ROWS[0] || namesColumns(sheet, row, width));
    widths.push(isUsable ? lastFilled(sheet, row, width) + 1 : 0);
  }
  rowWidths.set(sheet, widths);
  return widths;
}

/** Rows that could be a header together, both included, and the columns to the last that one of them fills. */
export interface BandRows {
  readonly first: number;
  readonly last: number;
  readonly width: number;
}

const BAND_HEIGHTS = [1, 2, 3, 4] as const;

/** The bands of rows that end in [from, end), those of fewest rows first, each from the top. */
export function bandsWithin(sheet: SheetSnapshot, from: number, end: number, width: number): BandRows[] {
  const widths = widthsUpTo(sheet, end, width);
  const { firstRow = 0 } = sheet;
  const bands: BandRows[] = [];
  for (const height of BAND_HEIGHTS)
    for (let first = Math.max(firstRow, from - height + 1); first + height <= end; first++) {
      const last = first + height - 1;
      let [row, widest] = [first, 0];
      while (row <= last && widths[row - firstRow]! > 0) widest = Math.max(widest, widths[row++ - firstRow]!);
      if (row > last) bands.push({ first, last, width: widest });
      // No band goes over a row that cannot belong to a header.
      else first = row;
    }
  return bands;
}
