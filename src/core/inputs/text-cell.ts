import type { CellRef } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import { cellText } from './rows';

/** A text of a sheet, and its cell when that holds exactly this text, so that a table can link to it. */
export interface TextCell {
  readonly text: string;
  readonly cell: CellRef | null;
}

export const NO_TEXT: TextCell = { text: '', cell: null };

/** The text of one cell, spaces folded; `column` is null where the sheet has no such column. */
export function textCell(sheet: SheetSnapshot, row: number, column: number | null | undefined): TextCell {
  if (column === null || column === undefined) return NO_TEXT;
  const text = cellText(sheet, row, column);
  const isWhole = text !== '' && sheet.value(row, column) === text;
  return { text, cell: isWhole ? { sheet: sheet.name, row, column } : null };
}
