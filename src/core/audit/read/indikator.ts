import { readColumn, readFigure } from '../../inputs/column-reading';
import { readIku } from '../../inputs/iku/read';
import type { IkuInput } from '../../inputs/iku/types';
import { cellText } from '../../inputs/rows';
import { numberDigits } from '../../number/read-number';
import type { Header } from '../../sheet/header';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { BelanjaRow } from '../written';

const TOTAL = /^jumlah\b.*\banggaran\b/i;

/** ": Rp 4.759.226.249,-" is an amount behind a colon. */
const unmarked = (text: string): string => text.replace(/^:\s*/, '');

/** A sheet as it would be without the colons in front of amounts. */
const withoutColons = (sheet: SheetSnapshot): SheetSnapshot => ({
  ...sheet,
  name: sheet.name,
  rowCount: sheet.rowCount,
  columnCount: sheet.columnCount,
  merges: sheet.merges,
  mark: sheet.mark,
  visibility: sheet.visibility,
  value: (row, column) => {
    const value = sheet.value(row, column);
    return typeof value === 'string' ? unmarked(value) : value;
  },
  formula: (row, column) => sheet.formula(row, column),
  numberFormat: (row, column) => sheet.numberFormat(row, column),
  isBold: (row, column) => sheet.isBold(row, column),
  isRowHidden: (row) => sheet.isRowHidden(row),
});

/** The amounts that the Formulir gives below its indicators, each with the label in front of it. */
function totalsOf(sheet: SheetSnapshot, from: number): BelanjaRow[] {
  const plain = withoutColons(sheet);
  const totals: BelanjaRow[] = [];
  for (let row = from; row < sheet.rowCount; row++)
    for (let column = 0; column + 1 < sheet.columnCount; column++) {
      const name = cellText(sheet, row, column);
      if (!TOTAL.test(name)) continue;
      const at = [1, 2, 3].map((step) => column + step).find((next) => cellText(plain, row, next) !== '');
      if (at === undefined) continue;
      const figure = readFigure(plain, row, readColumn(plain, at, 'money', [row]));
      const measure = /\brealisasi\b/i.test(name) ? 'realisasi' : 'anggaran';
      totals.push({
        row,
        kind: 'total',
        name,
        nameColumn: column,
        amounts: { [measure]: figure },
        persen: null,
        sasaran: '',
      });
      break;
    }
  return totals;
}

const isAmount = (text: string): boolean => /^:/.test(text) || numberDigits(text) !== null;

/** Reads a table of indicators; what stands below its indicators and is none is left out or read as an amount. */
export function readIndikator(
  sheet: SheetSnapshot,
  header: Header,
): { readonly iku: IkuInput; readonly totals: readonly BelanjaRow[] } {
  const iku = readIku(sheet, header);
  const sasaran = header.columns.get('sasaran')?.[0] ?? 0;
  const rows = iku.rows.filter(
    ({ row, indikator }) => !isAmount(indikator) && !TOTAL.test(cellText(sheet, row, sasaran)),
  );
  return { iku: { ...iku, rows }, totals: totalsOf(sheet, header.dataFirst) };
}
