import type { CellValue } from '../../core/sheet/snapshot';
import { Area, type Operand } from './area';
import { NotCalculable } from './errors';

/** A piece of a formula, ready to be calculated as often as needed. */
export interface Calculable {
  /** A value or a reference. */
  operand(): Operand;
  /** One value; a reference to one cell is read. */
  value(): CellValue;
}

export const constant = (value: CellValue): Calculable => ({ operand: () => value, value: () => value });

export function reference(area: Area): Calculable {
  const { sheet, top, left } = area;
  const value = area.isOneCell ? () => sheet.value(top, left) : () => oneValue(area);
  return { operand: () => area, value };
}

export const computed = (calculate: () => CellValue): Calculable => ({
  operand: calculate,
  value: calculate,
});

export const mayBeReference = (calculate: () => Operand): Calculable => ({
  operand: calculate,
  value: () => oneValue(calculate()),
});

/**
 * Old files mean the cell of the same row here, new ones a whole array that spills. Which one it is cannot be seen
 * from the text of the formula, so such a formula keeps its stored value.
 */
function oneValue(operand: Operand): CellValue {
  if (!(operand instanceof Area)) return operand;
  if (!operand.isOneCell) throw new NotCalculable('array', 'a range where one value is wanted');
  return operand.at(0, 0);
}
