import { shownPrecision } from '../number/number-format';
import { isCellError, type CellValue, type SheetSnapshot } from '../sheet/snapshot';
import type { Digest } from './digest';

function typed(value: Exclude<CellValue, null>): string {
  if (isCellError(value)) return `e${value.error}`;
  return `${typeof value === 'string' ? 's' : typeof value === 'number' ? 'n' : 'b'}${String(value)}`;
}

function* piecesOf(sheet: SheetSnapshot): Iterable<string> {
  yield `${JSON.stringify(sheet.name)}\n`;
  for (let row = 0; row < sheet.rowCount; row++) {
    let line = '';
    for (let column = 0; column < sheet.columnCount; column++) {
      const value = sheet.value(row, column);
      // Excel calls an empty text an empty cell.
      if (value === null || value === '') continue;
      line += `${row},${column},${JSON.stringify(typed(value))}`;
      if (typeof value === 'number') {
        const { percent, decimals } = shownPrecision(sheet.numberFormat(row, column));
        line += `,${percent ? '%' : ''}${decimals ?? ''}`;
      }
      line += '\n';
    }
    if (line !== '') yield sheet.isRowHidden(row) ? `${line}hidden\n` : line;
  }
}

/**
 * SHA-256 of everything that a check reads of a sheet: its name, and of each filled cell the place, the value and, of
 * a number, whether and with how many decimals it is shown as a percentage. Colours, widths and formulas that give the
 * same values do not count.
 */
export const sheetDigest = (sheet: SheetSnapshot, digest: Digest): string | Promise<string> =>
  digest(piecesOf(sheet));
