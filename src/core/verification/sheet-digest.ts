import { shownPrecision } from '../number/number-format';
import { isCellError, type CellValue, type SheetSnapshot } from '../sheet/snapshot';
import type { Digest, DigestText } from './digest';

/** What JSON does not write as it stands: control characters, quotes, backslashes, halves of a character. */
const ESCAPED = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

const escaped = (text: string): string => (ESCAPED.test(text) ? JSON.stringify(text).slice(1, -1) : text);

/** A letter for each kind of value. */
const kindOf = (value: CellValue): string =>
  isCellError(value) ? 'e' : typeof value === 'string' ? 's' : typeof value === 'number' ? 'n' : 'b';

/** `",%2`: how a number is shown, after it; nothing behind the comma for General. */
function shownAs(numberFormat: string): string {
  const { percent, decimals } = shownPrecision(numberFormat);
  return `",${percent ? '%' : ''}${decimals ?? ''}\n`;
}

/** `3,0,"sPROGRAM"`, `3,2,"n12.5",%2`: a line for each filled cell, its value as JSON writes a text. */
function writeSheet(sheet: SheetSnapshot, to: DigestText): void {
  const { rowCount, columnCount } = sheet;
  to.text(`${JSON.stringify(sheet.name)}\n`);
  for (let row = 0; row < rowCount; row++) {
    const place = `${row},`;
    let isEmpty = true;
    for (let column = 0; column < columnCount; column++) {
      const value = sheet.value(row, column);
      // Excel calls an empty text an empty cell.
      if (value === null || value === '') continue;
      isEmpty = false;
      to.text(place);
      to.text(`${column},"${kindOf(value)}`);
      if (typeof value === 'number') {
        to.number(value);
        to.text(shownAs(sheet.numberFormat(row, column)));
      } else {
        to.text(escaped(isCellError(value) ? value.error : String(value)));
        to.text('"\n');
      }
    }
    if (!isEmpty && sheet.isRowHidden(row)) to.text('hidden\n');
  }
}

/**
 * SHA-256 of everything that a check reads of a sheet: its name, and of each filled cell the place, the value and, of
 * a number, whether and with how many decimals it is shown as a percentage. Colours, widths and formulas that give the
 * same values do not count.
 */
export const sheetDigest = (sheet: SheetSnapshot, digest: Digest): string | Promise<string> =>
  digest((to) => writeSheet(sheet, to));
