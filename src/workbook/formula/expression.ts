import type { CellValue } from '../../core/sheet/snapshot';
import { Area, type Operand } from './area';
import { NotCalculable } from './errors';

/** The cells that one formula looks at, in the order in which it names them. */
export type Areas = readonly Area[];

/** A piece of a formula. Formulas of the same shape share it: what differs is the cells that they look at. */
export interface Calculable {
  /** A value or a reference. */
  operand(areas: Areas): Operand;
  /** One value; a reference to one cell is read. */
  value(areas: Areas): CellValue;
}

export const constant = (value: CellValue): Calculable => ({ operand: () => value, value: () => value });

/** The n-th of the cells that the formula names. */
export const reference = (n: number): Calculable => ({
  operand: (areas) => areas[n]!,
  value: (areas) => oneValue(areas[n]!),
});

export const computed = (calculate: (areas: Areas) => CellValue): Calculable => ({
  operand: calculate,
  value: calculate,
});

export const mayBeReference = (calculate: (areas: Areas) => Operand): Calculable => ({
  operand: calculate,
  value: (areas) => oneValue(calculate(areas)),
});

/**
 * Old files mean the cell of the same row here, new ones a whole array that spills. Which one it is cannot be seen
 * from the text of the formula, so such a formula keeps its stored value.
 */
function oneValue(operand: Operand): CellValue {
  if (!(operand instanceof Area)) return operand;
  if (!operand.isOneCell) throw new NotCalculable('array', 'a range where one value is wanted');
  return operand.sheet.value(operand.top, operand.left);
}
