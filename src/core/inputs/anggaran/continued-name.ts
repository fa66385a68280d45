import { isBlank, type SheetSnapshot } from '../../sheet/snapshot';

/** What stands below a table and is no part of it: notes, the place and date, who signs. */
const NOT_A_NAME =
  /^(?:sumber|catatan|keterangan|ket|mengetahui|menyetujui|disusun|dibuat|dicetak|tanggal|kepala|plt|plh|a\.?n|pengguna|kuasa|bendahara|pejabat|sekretaris|nip|\*|\(\*\))(?![\p{L}])|,\s*\d{0,2}\s*\p{L}+\s+\d{4}$/iu;

/** True for a note, the place and date, or the title of who signs. */
export const endsTheTable = (text: string): boolean => NOT_A_NAME.test(text);

/** Rows that a page break takes at most: blank lines, its title, the repeated header. */
export const LONGEST_BREAK = 10;

const isCapitals = (text: string): boolean => text === text.toUpperCase();

function isBlankRow(sheet: SheetSnapshot, row: number): boolean {
  for (let column = 0; column < Math.min(sheet.columnCount, 40); column++)
    if (!isBlank(sheet.value(row, column))) return false;
  return true;
}

/**
 * Whether the text of a row without code and amounts goes on with the name that began at `begun`: right below it, or
 * behind a page break (blank rows alone are none).
 */
export function canContinueName(
  sheet: SheetSnapshot,
  lastOwnRow: number,
  row: number,
  begun: string,
  text: string,
): boolean {
  if (row - lastOwnRow > LONGEST_BREAK) return false;
  if (isCapitals(text) && !isCapitals(begun)) return false;
  if (row === lastOwnRow + 1) return true;
  if (isCapitals(text)) return false;
  for (let between = lastOwnRow + 1; between < row; between++) if (!isBlankRow(sheet, between)) return true;
  return false;
}
