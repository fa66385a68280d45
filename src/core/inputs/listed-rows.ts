import { isNumberRow, type Header } from '../sheet/header';
import { isBlank, type SheetSnapshot } from '../sheet/snapshot';
import type { Columns, InputKind, Mapping } from './mapping';
import { cellText, holdsNumber, isTotalLabel, repeatsHeader, sumsUp } from './rows';

/** A row of a plain list: a record, or a total that sums the records above it. */
export interface ListedRow {
  readonly row: number;
  /** Its first words, where labels of totals and notes stand. */
  readonly label: string;
  readonly isTotal: boolean;
}

/** A note, the place and date, the line above a signature: what stands below a list and is no part of it. */
const BELOW_LIST =
  /^(?:sumber|catatan|keterangan|mengetahui|menyetujui|disusun oleh|dibuat oleh|dicetak|nip|\*|\(\*\))(?![\p{L}])|,\s*\d{0,2}\s*\p{L}+\s+\d{4}$/iu;

/** The first words of a row; `isNumbered` with a number in front of them, as records have and totals have not. */
function firstText(sheet: SheetSnapshot, row: number, width: number) {
  let isNumbered = false;
  for (let column = 0; column < width; column++) {
    const text = cellText(sheet, row, column);
    if (/[\p{L}*]/u.test(text)) return { label: text, isNumbered };
    isNumbered ||= holdsNumber(sheet, row, column);
  }
  return { label: '', isNumbered };
}

const filledCells = (sheet: SheetSnapshot, row: number, width: number): number => {
  let filled = 0;
  for (let column = 0; column < width; column++) if (!isBlank(sheet.value(row, column))) filled++;
  return filled;
};

/**
 * The rows of a list below its header, up to `end`: blank rows, repeated headers and number rows left out; a note, the
 * place and date or a signature ends it.
 */
export function listedRows(sheet: SheetSnapshot, header: Header, end = sheet.rowCount): ListedRow[] {
  const width = header.labels.length;
  const rows: ListedRow[] = [];
  for (let row = header.dataFirst; row < end; row++) {
    const filled = filledCells(sheet, row, width);
    if (filled === 0) continue;
    if (repeatsHeader(sheet, row, header.labels) || isNumberRow(sheet, row, width)) continue;
    const { label, isNumbered } = firstText(sheet, row, width);
    if (filled === 1 && BELOW_LIST.test(label)) break;
    rows.push({ row, label, isTotal: isTotalLabel(label) && sumsUp(label, isNumbered) });
  }
  return rows;
}

/** The mapping of a list: the columns of the meanings that are used, in that order. */
export const listMapping = (
  kind: InputKind,
  sheet: SheetSnapshot,
  header: Header,
  meanings: readonly string[],
): Mapping => ({
  kind,
  sheet: sheet.name,
  headerFirst: header.first,
  headerLast: header.last,
  columns: Object.fromEntries(
    meanings.flatMap((meaning) => {
      const columns = header.columns.get(meaning);
      return columns ? [[meaning, columns]] : [];
    }),
  ) as Columns,
});
