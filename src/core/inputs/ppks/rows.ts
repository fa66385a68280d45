import { isNumberRow, type Header } from '../../sheet/header';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { cellText, holdsNumber, isCarriedOver, isTotalLabel, repeatsHeader } from '../rows';

/** Columns that tell what a row of beneficiaries is. */
export interface PpksColumns {
  readonly jenis: readonly number[];
  readonly populasi: number;
  readonly realisasi: number;
}

/** The rows below the header: types, totals, and where a page begins anew. */
export type PpksSheetRow = {
  readonly type: 'row' | 'total' | 'break';
  readonly row: number;
  readonly label: string;
};

/** The name of a type: the last filled of its columns. */
export function jenisAt(
  sheet: SheetSnapshot,
  row: number,
  columns: readonly number[],
): { readonly text: string; readonly linkable: boolean } {
  const column = columns.findLast((at) => cellText(sheet, row, at) !== '');
  if (column === undefined) return { text: '', linkable: false };
  const text = cellText(sheet, row, column);
  return { text, linkable: sheet.value(row, column) === text };
}

function typeOf(
  sheet: SheetSnapshot,
  header: Header,
  columns: PpksColumns,
  row: number,
): PpksSheetRow | null {
  const { jenis, populasi, realisasi } = columns;
  const name = jenisAt(sheet, row, jenis).text;
  const labels = [name, ...Array.from({ length: jenis[0]! }, (_, column) => cellText(sheet, row, column))];
  const counts = [populasi, realisasi].filter((column) => holdsNumber(sheet, row, column)).length;
  if (labels.some(isCarriedOver)) return { type: 'break', row, label: '' };
  const label = labels.find((text) => isTotalLabel(text));
  if (label !== undefined) return counts > 0 ? { type: 'total', row, label } : null;
  if (repeatsHeader(sheet, row, header.labels) || isNumberRow(sheet, row, header.labels.length))
    return { type: 'break', row, label: '' };
  // Two counts below the table that nobody named are its total.
  if (name === '')
    return counts === 2 && labels.every((text) => text === '')
      ? { type: 'total', row, label: 'TOTAL' }
      : null;
  const isDashed = [populasi, realisasi].every((column) => cellText(sheet, row, column) !== '');
  return counts > 0 || isDashed ? { type: 'row', row, label: name } : null;
}

/** Which rows are types, which are totals; headings and notes are neither. */
export function ppksSheetRows(sheet: SheetSnapshot, header: Header, columns: PpksColumns): PpksSheetRow[] {
  const rows: PpksSheetRow[] = [];
  for (let row = header.dataFirst; row < sheet.rowCount; row++) {
    const found = typeOf(sheet, header, columns, row);
    if (found) rows.push(found);
  }
  return rows;
}
