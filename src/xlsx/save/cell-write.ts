import { isCellError, NOT_CALCULATED, type CellValue } from '../../core/sheet/snapshot';
import { written } from '../../workbook/cells';
import type { CellState, EditedCell } from '../../workbook/cell-overlay';
import { withFuturePrefixes } from './future-functions';

/** What a cell of a worksheet is to hold instead of what it holds. */
export type CellContent =
  /** null empties the cell. */
  | { readonly kind: 'constant'; readonly value: CellValue }
  /** Without the leading "="; a result that must not be handed on is null. */
  | { readonly kind: 'formula'; readonly formula: string; readonly result: CellValue }
  /** The formula stays as it is written. */
  | { readonly kind: 'result'; readonly result: CellValue };

/** A change of one cell. */
export interface CellWrite {
  readonly column: number;
  /** The number of its format in the file; null where that stays. */
  readonly style: number | null;
  /** null where that stays. */
  readonly content: CellContent | null;
}

/** What there is to know about a cell beside itself. */
export interface CellSurroundings {
  /** The format that the cell has when the file has none for it: its row's or column's. */
  readonly defaultStyle: number;
  /** Its result, if it has a formula, stands for what other cells held before (`formulasInDoubt`). */
  readonly isStale: boolean;
  readonly isUnknown: boolean;
}

/** How a cell differs from what the file has; null where it does not. `styleId` gives a format's number in the file. */
export function cellWrite(
  { column, before, after }: EditedCell,
  row: number,
  around: CellSurroundings,
  styleId: (index: number) => number,
): CellWrite | null {
  const content = contentOf(before, after, row, column, around);
  const styleBefore = before?.style ?? around.defaultStyle;
  const isNew = before === null && content !== null;
  const style = after.style !== styleBefore || isNew ? styleId(after.style) : null;
  return content === null && style === null ? null : { column, style, content };
}

function contentOf(
  before: CellState | null,
  after: CellState,
  row: number,
  column: number,
  { isStale, isUnknown }: CellSurroundings,
): CellContent | null {
  const was = before?.formula ? written(before.formula, row, column) : null;
  const is = after.formula === null ? null : written(after.formula, row, column);
  const result = isUnknown || isNotCalculated(after.value) ? null : after.value;
  if (is === null) {
    const value = after.value === '' ? null : after.value;
    if (was === null && isSame(before?.value ?? null, value)) return null;
    return { kind: 'constant', value };
  }
  if (is !== was) return { kind: 'formula', formula: withFuturePrefixes(is.slice(1)), result };
  // A result that the file lacks is for whoever opens it to calculate.
  if (!before || before.value === null) return null;
  if (isStale) return { kind: 'result', result: null };
  return isSame(before.value, after.value) ? null : { kind: 'result', result };
}

const isNotCalculated = (value: CellValue): boolean =>
  isCellError(value) && value.error === NOT_CALCULATED.error;

const isSame = (a: CellValue, b: CellValue): boolean =>
  a === b || (isCellError(a) && isCellError(b) && a.error === b.error);
