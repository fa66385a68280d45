import type { CellError, CellValue } from '../../../core/sheet/snapshot';
import { Area, type Operand } from '../area';
import { BAD_VALUE, finite, isError, NotCalculable } from '../errors';
import { fixed, repeating, type FunctionSpec } from '../function-spec';
import { criterion, type Criterion } from './criterion';

interface Condition {
  readonly area: Area;
  readonly met: Criterion;
}

/** Pairs of range and criterion; all ranges must have the same shape. */
function conditionsFrom(pairs: readonly Operand[]): Condition[] | CellError {
  const conditions: Condition[] = [];
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const [area, wanted] = [pairs[i], pairs[i + 1]];
    if (!(area instanceof Area) || wanted === undefined || wanted instanceof Area) return BAD_VALUE;
    const first = conditions[0]?.area ?? area;
    if (area.height !== first.height || area.width !== first.width) return BAD_VALUE;
    conditions.push({ area, met: criterion(wanted) });
  }
  return conditions;
}

/** Offsets of the cells that meet every condition, beyond the used part too when a blank would meet them. */
function eachMatch(conditions: readonly Condition[], visit: (row: number, column: number) => void): void {
  const [first] = conditions;
  if (!first) return;
  const blankMeets = conditions.every(({ met }) => met(null));
  const height = blankMeets ? first.area.height : usedHeight(conditions);
  const width = blankMeets ? first.area.width : usedWidth(conditions);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (conditions.every(({ area, met }) => met(area.at(row, column)))) visit(row, column);
    }
  }
}

const usedHeight = (conditions: readonly Condition[]): number =>
  Math.max(...conditions.map(({ area }) => Math.min(area.height, area.sheet.rowCount - area.top)));

const usedWidth = (conditions: readonly Condition[]): number =>
  Math.max(...conditions.map(({ area }) => Math.min(area.width, area.sheet.columnCount - area.left)));

/** Adds the numbers that lie as the matches do; an error among them is the result. */
function sumOf(addends: Area, conditions: readonly Condition[]): Operand {
  let total = 0;
  let failure: CellValue = null;
  eachMatch(conditions, (row, column) => {
    const value = addends.at(row, column);
    if (typeof value === 'number') total += value;
    else if (isError(value)) failure ??= value;
  });
  return failure ?? finite(total);
}

function count(conditions: readonly Condition[]): number {
  let matches = 0;
  eachMatch(conditions, () => matches++);
  return matches;
}

export const CONDITIONALS: Readonly<Record<string, FunctionSpec>> = {
  SUMIF: fixed(['area', 'any', 'area?'], (area, wanted, addends = area) => {
    // Excel gives the third range the first one's shape: cells that the formula does not name, so no dependency.
    if (addends.height !== area.height || addends.width !== area.width) {
      throw new NotCalculable('array', 'SUMIF over ranges of different shape');
    }
    return sumOf(addends, [{ area, met: criterion(wanted) }]);
  }),
  COUNTIF: fixed(['area', 'any'], (area, wanted) => count([{ area, met: criterion(wanted) }])),
  SUMIFS: repeating(['area'], ['area', 'any'], ([addends], pairs) => {
    const conditions = conditionsFrom(pairs);
    if (isError(conditions)) return conditions;
    const shape = conditions[0]?.area;
    if (shape && (shape.height !== addends.height || shape.width !== addends.width)) return BAD_VALUE;
    return sumOf(addends, conditions);
  }),
  COUNTIFS: repeating([], ['area', 'any'], (_, pairs) => {
    const conditions = conditionsFrom(pairs);
    return isError(conditions) ? conditions : count(conditions);
  }),
};
