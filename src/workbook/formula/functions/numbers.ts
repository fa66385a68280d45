import type { CellError, CellValue } from '../../../core/sheet/snapshot';
import { Area, type Operand } from '../area';
import { toNumber } from '../coerce';
import { isError } from '../errors';

/**
 * The numbers an aggregate works on. Behind a reference only true numbers count, so codes kept as text and TRUE
 * are passed over; an argument written out is read as arithmetic reads it. The first error found is the result.
 */
export function numbersIn(operands: readonly Operand[]): number[] | CellError {
  const numbers: number[] = [];
  for (const operand of operands) {
    const failure = operand instanceof Area ? collect(operand, numbers) : append(operand, numbers);
    if (failure) return failure;
  }
  return numbers;
}

function append(value: CellValue, numbers: number[]): CellError | null {
  const number = toNumber(value);
  if (isError(number)) return number;
  numbers.push(number);
  return null;
}

function collect(area: Area, numbers: number[]): CellError | null {
  let failure: CellError | null = null;
  area.some((value) => {
    if (typeof value === 'number') numbers.push(value);
    else if (isError(value)) failure = value;
    return failure !== null;
  });
  return failure;
}
