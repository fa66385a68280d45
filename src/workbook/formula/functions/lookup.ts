import type { CellValue } from '../../../core/sheet/snapshot';
import { Area, type Operand } from '../area';
import { compareValues, sameForLookup } from '../compare';
import { BAD_REFERENCE, BAD_VALUE, isError, NOT_AVAILABLE } from '../errors';
import { fixed, type FunctionSpec } from '../function-spec';
import { wildcard } from './wildcard';

type Wanted = string | number | boolean;
/** One row or one column, read by position. */
interface Line {
  readonly length: number;
  at(index: number): CellValue;
}

const columnLine = (area: Area): Line => ({
  length: Math.min(area.height, area.sheet.rowCount - area.top),
  at: (row) => area.at(row, 0),
});

const rowLine = (area: Area): Line => ({
  length: Math.min(area.width, area.sheet.columnCount - area.left),
  at: (column) => area.at(0, column),
});

/** The first cell that is equal; a text may hold wildcards. −1 when there is none. */
function findExact(line: Line, wanted: Wanted): number {
  const matchesText = typeof wanted === 'string' ? wildcard(wanted) : null;
  for (let index = 0; index < line.length; index++) {
    const value = line.at(index);
    if (matchesText ? typeof value === 'string' && matchesText(value) : sameForLookup(value, wanted)) {
      return index;
    }
  }
  return -1;
}

/** The last cell that is not beyond `wanted` in a line sorted upwards (sign 1) or downwards (sign −1). */
function findSorted(line: Line, wanted: Wanted, sign: 1 | -1): number {
  let found = -1;
  for (let index = 0; index < line.length; index++) {
    const value = line.at(index);
    if (value === null || isError(value) || typeof value !== typeof wanted) continue;
    const order = compareValues(value, wanted);
    if (isError(order) || order * sign > 0) break;
    found = index;
  }
  return found;
}

function match(wanted: Wanted, area: Area, mode: number): Operand {
  if (area.height > 1 && area.width > 1) return NOT_AVAILABLE;
  const line = area.width === 1 ? columnLine(area) : rowLine(area);
  const index = mode === 0 ? findExact(line, wanted) : findSorted(line, wanted, mode > 0 ? 1 : -1);
  return index < 0 ? NOT_AVAILABLE : index + 1;
}

function vlookup(wanted: Wanted, table: Area, column: number, sorted: boolean): Operand {
  if (column < 1) return BAD_VALUE;
  if (column > table.width) return BAD_REFERENCE;
  const line = columnLine(table);
  const row = sorted ? findSorted(line, wanted, 1) : findExact(line, wanted);
  return row < 0 ? NOT_AVAILABLE : table.at(row, column - 1);
}

/** Row or column 0 stands for all of them; the result is a reference and may be summed. */
function index(area: Area, row: number, column: number): Operand {
  if (row < 0 || column < 0) return BAD_VALUE;
  if (row > area.height || column > area.width) return BAD_REFERENCE;
  return new Area(
    area.sheet,
    row === 0 ? area.top : area.top + row - 1,
    column === 0 ? area.left : area.left + column - 1,
    row === 0 ? area.bottom : area.top + row - 1,
    column === 0 ? area.right : area.left + column - 1,
  );
}

export const LOOKUPS: Readonly<Record<string, FunctionSpec>> = {
  VLOOKUP: fixed(['value', 'area', 'number', 'logical?'], (wanted, table, column, sorted) =>
    vlookup(wanted ?? 0, table, Math.trunc(column), sorted ?? true),
  ),
  MATCH: fixed(['value', 'area', 'number?'], (wanted, area, mode) => match(wanted ?? 0, area, mode ?? 1)),
  INDEX: fixed(['area', 'number', 'number?'], (area, row, column) => {
    const across = column === undefined && area.height === 1;
    return across
      ? index(area, 1, Math.trunc(row))
      : index(area, Math.trunc(row), Math.trunc(column ?? +(area.width === 1)));
  }),
};
