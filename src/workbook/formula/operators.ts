import type { CellValue } from '../../core/sheet/snapshot';
import { toNumber, toText } from './coerce';
import { compareValues } from './compare';
import { BAD_NUMBER, DIV_ZERO, finite, isError } from './errors';

export type BinaryOperation = (left: CellValue, right: CellValue) => CellValue;

const arithmetic =
  (calculate: (a: number, b: number) => CellValue): BinaryOperation =>
  (left, right) => {
    const a = toNumber(left);
    if (isError(a)) return a;
    const b = toNumber(right);
    return isError(b) ? b : calculate(a, b);
  };

const comparison =
  (holds: (order: number) => boolean): BinaryOperation =>
  (left, right) => {
    const order = compareValues(left, right);
    return isError(order) ? order : holds(order);
  };

/**
 * What is left of two nearly equal numbers is rounding noise: Excel and LibreOffice both make it 0 (1-0.9-0.1
 * stays, 1.1-1.1 in binary dust does not).
 */
function add(a: number, b: number): CellValue {
  const sum = a + b;
  return finite(Math.abs(sum) < Math.abs(a) * 2 ** -48 ? 0 : sum);
}

function power(base: number, exponent: number): CellValue {
  return base === 0 && exponent === 0 ? BAD_NUMBER : finite(base ** exponent);
}

function join(left: CellValue, right: CellValue): CellValue {
  const a = toText(left);
  if (isError(a)) return a;
  const b = toText(right);
  return isError(b) ? b : a + b;
}

/** The operators between two values; ":" "," and " " work on references and are not here. */
export const BINARY: Readonly<Record<string, BinaryOperation>> = {
  '+': arithmetic(add),
  '-': arithmetic((a, b) => add(a, -b)),
  '*': arithmetic((a, b) => finite(a * b)),
  '/': arithmetic((a, b) => (b === 0 ? DIV_ZERO : finite(a / b))),
  '^': arithmetic(power),
  '&': join,
  '=': comparison((order) => order === 0),
  '<>': comparison((order) => order !== 0),
  '<': comparison((order) => order < 0),
  '>': comparison((order) => order > 0),
  '<=': comparison((order) => order <= 0),
  '>=': comparison((order) => order >= 0),
};

const numeric =
  (calculate: (value: number) => number) =>
  (value: CellValue): CellValue => {
    const number = toNumber(value);
    return isError(number) ? number : finite(calculate(number));
  };

/** "@" asks for one value of a reference and "+" for nothing: both leave a single value as it is. */
export const UNARY: Readonly<Record<string, (value: CellValue) => CellValue>> = {
  '-': numeric((value) => -value || 0),
  '%': numeric((value) => value / 100),
  '+': (value) => value,
  '@': (value) => value,
};
