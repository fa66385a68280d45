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

/** For each row how wide it is, 0 when it cannot belong to a header; the same for every vocabulary. */
const rowWidths = new WeakMap<SheetSnapshot, number[]>();

export function widthsUpTo(sheet: SheetSnapshot, end: number, width: number): readonly number[] {
  const widths = rowWidths.get(sheet) ?? [];
  for (let row = widths.length; row < end; row++) {
    const isUsable =
      row < sheet.rowCount &&
      couldBeHeaderRow(sheet, row, width) &&
      (row < SEARCHED_ROWS[0] || namesColumns(sheet, row, width));
    widths.push(isUsable ? lastFilled(sheet, row, width) + 1 : 0);
  }
  rowWidths.set(sheet, widths);
  return widths;
}
