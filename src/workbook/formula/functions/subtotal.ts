import type { CellError } from '../../../core/sheet/snapshot';
import type { Area } from '../area';
import { BAD_VALUE, DIV_ZERO, finite, isError } from '../errors';
import { repeating, type FunctionSpec, type Surroundings } from '../function-spec';
import { average, greatest, least, sum, type Statistic } from './aggregate';

interface Collected {
  readonly numbers: readonly number[];
  readonly filled: number;
}

const product: Statistic = (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => a * b, 1));

/** Over n − 1 for a sample, over n for a whole population. */
const variance =
  (lost: 0 | 1): Statistic =>
  (numbers) => {
    if (numbers.length <= lost) return DIV_ZERO;
    const mean = sum(numbers) / numbers.length;
    return sum(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - lost);
  };

const deviation =
  (lost: 0 | 1): Statistic =>
  (numbers) => {
    const spread = variance(lost)(numbers);
    return isError(spread) ? spread : Math.sqrt(spread);
  };

/** SUBTOTAL's function numbers 2 (COUNT) and 3 (COUNTA) are counted, the others are statistics. */
const STATISTICS: ReadonlyMap<number, Statistic> = new Map([
  [1, average],
  [4, greatest],
  [5, least],
  [6, product],
  [7, deviation(1)],
  [8, deviation(0)],
  [9, sum],
  [10, variance(1)],
  [11, variance(0)],
]);

/** The cells SUBTOTAL works on: no other SUBTOTAL, and with 101–111 no row that the user hid. */
function collect(
  areas: readonly Area[],
  skipHidden: boolean,
  skipErrors: boolean,
  around: Surroundings,
): Collected | CellError {
  const numbers: number[] = [];
  let filled = 0;
  let failure: CellError | null = null;
  for (const area of areas) {
    area.some((value, row, column) => {
      if (value === null || (skipHidden && area.sheet.isRowHidden(row))) return false;
      if (around.isSubtotal(area.sheet, row, column)) return false;
      filled++;
      if (typeof value === 'number') numbers.push(value);
      if (isError(value) && !skipErrors) failure = value;
      return failure !== null;
    });
  }
  return failure ?? { numbers, filled };
}

export const SUBTOTALS: Readonly<Record<string, FunctionSpec>> = {
  SUBTOTAL: repeating(['number'], ['area'], ([code], areas, around) => {
    const wanted = Math.trunc(code);
    const kind = wanted > 100 ? wanted - 100 : wanted;
    const counts = kind === 2 || kind === 3;
    const statistic = STATISTICS.get(kind);
    if (!counts && !statistic) return BAD_VALUE;
    const collected = collect(areas, wanted > 100, counts, around);
    if (isError(collected)) return collected;
    if (counts || !statistic) return kind === 2 ? collected.numbers.length : collected.filled;
    const result = statistic(collected.numbers);
    return isError(result) ? result : finite(result);
  }),
};
