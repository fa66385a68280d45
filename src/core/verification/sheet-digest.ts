import { shownPrecision } from '../number/number-format';
import { isCellError, type SheetSnapshot } from '../sheet/snapshot';
import type { Digest } from './digest';

/** Characters of a piece: rows are handed over together, one by one that takes longer than digesting them. */
const PIECE = 32_768;

/** What JSON does not write as it stands: control characters, quotes, backslashes, halves of a character. */
const ESCAPED = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

const escaped = (text: string): string => (ESCAPED.test(text) ? JSON.stringify(text).slice(1, -1) : text);

/** `",%2`: what follows a number, which tells how it is shown; nothing after the comma for General. */
function shownAs(numberFormat: string): string {
  const { percent, decimals } = shownPrecision(numberFormat);
  return `",${percent ? '%' : ''}${decimals ?? ''}\n`;
}

/** `3,0,"sPROGRAM"`, `3,2,"n12.5",%2`: a letter for the kind, and the value as JSON writes a text; "" for an empty cell. */
function lineOf(sheet: SheetSnapshot, row: number, column: number): string {
  const value = sheet.value(row, column);
  if (typeof value === 'number')
    return `${row},${column},"n${value}${shownAs(sheet.numberFormat(row, column))}`;
  // Excel calls an empty text an empty cell.
  if (value === null || value === '') return '';
  if (typeof value === 'string') return `${row},${column},"s${escaped(value)}"\n`;
  return `${row},${column},"${isCellError(value) ? `e${escaped(value.error)}` : `b${value}`}"\n`;
}

function* piecesOf(sheet: SheetSnapshot): Iterable<string> {
  const { rowCount, columnCount } = sheet;
  let piece = `${JSON.stringify(sheet.name)}\n`;
  for (let row = 0; row < rowCount; row++) {
    const before = piece.length;
    for (let column = 0; column < columnCount; column++) piece += lineOf(sheet, row, column);
    if (piece.length > before && sheet.isRowHidden(row)) piece += 'hidden\n';
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/**
 * SHA-256 of everything that a check reads of a sheet: its name, and of each filled cell the place, the value and, of
 * a number, whether and with how many decimals it is shown as a percentage. Colours, widths and formulas that give the
 * same values do not count.
 */
export const sheetDigest = (sheet: SheetSnapshot, digest: Digest): string | Promise<string> =>
  digest(piecesOf(sheet));
