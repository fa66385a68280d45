import { readColumn, readFigure } from '../../inputs/column-reading';
import { readIku } from '../../inputs/iku/read';
import type { IkuInput } from '../../inputs/iku/types';
import { cellText } from '../../inputs/rows';
import { numberDigits } from '../../number/read-number';
import type { Header } from '../../sheet/header';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { BelanjaRow, Money } from '../written';

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

/** What a label names, in the order of its amounts: "Jumlah realisasi anggaran" one, "Jumlah anggaran dan realisasi" two. */
function measuresOf(label: string): readonly Money[] {
  if (/\banggaran\b.*\bdan\b.*\brealisasi\b/i.test(label)) return ['anggaran', 'realisasi'];
  if (/\brealisasi\b.*\bdan\b.*\banggaran\b/i.test(label)) return ['realisasi', 'anggaran'];
  return [/\brealisasi\b/i.test(label) ? 'realisasi' : 'anggaran'];
}

/** How far right of its label an amount stands at most. */
const REACH = 4;

/** The amounts that the Formulir gives below its indicators, each with the label in front of it. */
function totalsOf(sheet: SheetSnapshot, from: number): BelanjaRow[] {
  const plain = withoutColons(sheet);
  const totals: BelanjaRow[] = [];
  for (let row = from; row < sheet.rowCount; row++)
    for (let column = 0; column + 1 < sheet.columnCount; column++) {
      const name = cellText(sheet, row, column);
      if (!TOTAL.test(name)) continue;
      const at = Array.from({ length: REACH }, (_, step) => column + 1 + step).filter(
        (next) => cellText(plain, row, next) !== '',
      );
      if (at.length === 0) continue;
      const amounts = measuresOf(name).flatMap((measure, i) =>
        at[i] === undefined
          ? []
          : [[measure, readFigure(plain, row, readColumn(plain, at[i], 'money', [row]))] as const],
      );
      totals.push({
        row,
        kind: 'total',
        name,
        nameColumn: column,
        amounts: Object.fromEntries(amounts),
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
