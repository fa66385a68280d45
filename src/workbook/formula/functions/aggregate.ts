import type { CellError } from '../../../core/sheet/snapshot';
import { Area, type Operand } from '../area';
import { DIV_ZERO, finite, isError } from '../errors';
import { repeating, type FunctionSpec } from '../function-spec';
import { numberInText } from '../number-format';
import { numbersIn } from './numbers';

/** One value for a list of numbers. */
export type Statistic = (numbers: readonly number[]) => number | CellError;

export const sum = (numbers: readonly number[]): number => {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
};

export const average: Statistic = (numbers) =>
  numbers.length === 0 ? DIV_ZERO : sum(numbers) / numbers.length;

// Not Math.min(...numbers): a whole column would be more arguments than a call can take.
export const least: Statistic = (numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);
export const greatest: Statistic = (numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);

const statistic = (calculate: Statistic): FunctionSpec =>
  repeating([], ['operand'], (_, operands) => {
    const numbers = numbersIn(operands);
    if (isError(numbers)) return numbers;
    const result = calculate(numbers);
    return isError(result) ? result : finite(result);
  });

/** Behind a reference only numbers count; written out, whatever can be read as one, and a left-out argument. */
function countNumbers(operand: Operand): number {
  if (!(operand instanceof Area)) {
    if (typeof operand === 'string') return numberInText(operand) === null ? 0 : 1;
    return isError(operand) ? 0 : 1;
  }
  let count = 0;
  operand.some((value) => {
    if (typeof value === 'number') count++;
    return false;
  });
  return count;
}

/** Everything but empty cells: errors and "" count. */
function countFilled(operand: Operand): number {
  if (!(operand instanceof Area)) return 1;
  let count = 0;
  operand.some((value) => {
    if (value !== null) count++;
    return false;
  });
  return count;
}

const count = (of: (operand: Operand) => number): FunctionSpec =>
  repeating([], ['operand'], (_, operands) => sum(operands.map(of)));

export const AGGREGATES: Readonly<Record<string, FunctionSpec>> = {
  SUM: statistic(sum),
  AVERAGE: statistic(average),
  MIN: statistic(least),
  MAX: statistic(greatest),
  COUNT: count(countNumbers),
  COUNTA: count(countFilled),
};
