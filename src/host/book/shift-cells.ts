import type { Block } from '../../core/sheet/snapshot';
import { cellKey } from '../../workbook/formula/cell-source';
import { withShift, type Shift } from '../../workbook/formula/rewrite';
import type { Sheet } from '../../workbook/sheet';
import { WHOLE_SHEET } from './block';
import { rewriteFormulas } from './formulas-rewritten';
import type { HostBook } from './host-book';

interface Held {
  readonly row: number;
  readonly column: number;
  readonly value: ReturnType<Sheet['value']>;
  readonly formula: string | null;
  readonly style: number;
}

/** Inserts (count > 0) or deletes (count < 0) whole rows or columns: cells, merges and every reference move along. */
export function shiftCells(book: HostBook, sheet: Sheet, shift: Shift): void {
  const held = takeOut(book, sheet, shift);
  const gone = shift.count < 0 ? shift.at - shift.count : shift.at;
  for (const cell of held) {
    const place = shift.axis === 'row' ? cell.row : cell.column;
    if (place >= gone) putBack(sheet, moved(cell, shift));
  }
  sheet.merges = sheet.merges.flatMap((merge) => shiftedBlock(merge, shift) ?? []);
  shiftExtras(book, sheet, shift);
  rewriteFormulas(book, (formula, own) => withShift(formula, own.name, sheet.name, shift));
  for (const { row, column, formula } of sheet.formulaCells()) {
    book.calculation.setFormula(sheet, row, column, formula);
  }
}

/** Empties every cell from the place on, and gives what was in them. */
function takeOut(book: HostBook, sheet: Sheet, { axis, at }: Shift): Held[] {
  const held: Held[] = [];
  const { rowCount, columnCount } = sheet;
  for (let row = axis === 'row' ? at : 0; row < rowCount; row++) {
    for (let column = axis === 'column' ? at : 0; column < columnCount; column++) {
      const value = sheet.value(row, column);
      const formula = sheet.formula(row, column);
      const style = sheet.styleIndex(row, column);
      if (value === null && formula === null && style === 0) continue;
      held.push({ row, column, value, formula, style });
      sheet.setValue(row, column, null);
      sheet.setStyle(row, column, 0);
      book.calculation.clear(sheet, row, column);
    }
  }
  return held;
}

const moved = (cell: Held, { axis, count }: Shift): Held =>
  axis === 'row' ? { ...cell, row: cell.row + count } : { ...cell, column: cell.column + count };

function putBack(sheet: Sheet, { row, column, value, formula, style }: Held): void {
  if (formula === null) sheet.setValue(row, column, value);
  else sheet.setFormula(row, column, formula, value);
  sheet.setStyle(row, column, style);
}

/** null when all of it is deleted. */
export function shiftedBlock(block: Block, { axis, at, count }: Shift): Block | null {
  const [first, last] = axis === 'row' ? [block.top, block.bottom] : [block.left, block.right];
  const place = (spot: number, isEnd: boolean): number => {
    if (count > 0) return spot >= at ? spot + count : spot;
    const end = at - count;
    if (spot < at) return spot;
    return spot >= end ? spot + count : isEnd ? at - 1 : at;
  };
  const [from, to] = [place(first, false), place(last, true)];
  if (to < from) return null;
  return axis === 'row' ? { ...block, top: from, bottom: to } : { ...block, left: from, right: to };
}

function shiftExtras(book: HostBook, sheet: Sheet, shift: Shift): void {
  const extras = book.extras(sheet);
  const places =
    shift.axis === 'row' ? [extras.rowHeights, extras.rowStyles] : [extras.columnWidths, extras.columnStyles];
  for (const map of places) moveKeys(map, (place) => movedPlace(place, shift));
  moveKeys(extras.links, (key) => {
    const cell = { row: Math.floor(key / 16384), column: key % 16384 };
    const place = movedPlace(shift.axis === 'row' ? cell.row : cell.column, shift);
    if (place === null) return null;
    return shift.axis === 'row' ? cellKey(place, cell.column) : cellKey(cell.row, place);
  });
  const { print } = extras;
  const moved = (block: Block): Block | null => withinSheet(shiftedBlock(block, shift));
  print.area = print.area.flatMap((block) => moved(block) ?? []);
  const titles = shift.axis === 'row' ? 'titleRows' : 'titleColumns';
  print[titles] = print[titles] && moved(print[titles]);
  const rules = extras.rules.splice(0);
  extras.rules.push(
    ...rules.flatMap((rule) => {
      const block = shiftedBlock(rule.block, shift);
      return block
        ? [{ ...rule, block, formula: withShift(rule.formula, sheet.name, sheet.name, shift) }]
        : [];
    }),
  );
}

/** A block of whole columns stays one when rows come or go. */
const withinSheet = (block: Block | null): Block | null =>
  block && {
    ...block,
    bottom: Math.min(block.bottom, WHOLE_SHEET.bottom),
    right: Math.min(block.right, WHOLE_SHEET.right),
  };

function movedPlace(place: number, { at, count }: Shift): number | null {
  if (place < at) return place;
  return count < 0 && place < at - count ? null : place + count;
}

function moveKeys<T>(map: Map<number, T>, move: (key: number) => number | null): void {
  const entries = [...map];
  map.clear();
  for (const [key, value] of entries) {
    const now = move(key);
    if (now !== null) map.set(now, value);
  }
}
