import { isNumberRow, type Header } from '../sheet/header';
import { isBlank, isCellError, type SheetSnapshot } from '../sheet/snapshot';
import { BY_HAND } from './by-hand-columns';
import type { ColumnChoice, InputKind } from './mapping';
import { holdsDataOf, type Candidate } from './recognise';

const labelAt = (sheet: SheetSnapshot, row: number, column: number): string => {
  const value = sheet.value(row, column);
  return isBlank(value) || isCellError(value) ? '' : String(value).trim();
};

/**
 * A sheet whose header was not recognised, as the user says that it is read: the last row of its header, and the columns.
 * Null where the user said nothing, or not enough, or where no row of that kind stands below.
 */
export function candidateByHand(
  kind: InputKind,
  sheet: SheetSnapshot,
  choice: ColumnChoice,
): Candidate | null {
  const own = choice[kind];
  const needed = BY_HAND[kind];
  if (!needed || own?.headerLast === undefined || own.sheet !== sheet.name) return null;
  const columns = new Map(
    Object.entries(own.columns).filter(([, at]) => at.length > 0 && at.every((c) => c < sheet.columnCount)),
  );
  if (!needed.required.every((meaning) => columns.has(meaning))) return null;
  const last = own.headerLast;
  const header: Header = {
    first: last,
    last,
    dataFirst: last + (isNumberRow(sheet, last + 1, sheet.columnCount) ? 2 : 1),
    columns,
    labels: Array.from({ length: sheet.columnCount }, (_, column) => labelAt(sheet, last, column)),
    typos: [],
  };
  return kind !== 'identitas' && holdsDataOf(kind, sheet, header) ? { kind, sheet, header } : null;
}
