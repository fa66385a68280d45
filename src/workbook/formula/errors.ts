import type { CellError, CellValue } from '../../core/sheet/snapshot';

export const DIV_ZERO: CellError = { error: '#DIV/0!' };
export const NOT_AVAILABLE: CellError = { error: '#N/A' };
export const BAD_NAME: CellError = { error: '#NAME?' };
export const BAD_NUMBER: CellError = { error: '#NUM!' };
export const BAD_REFERENCE: CellError = { error: '#REF!' };
export const BAD_VALUE: CellError = { error: '#VALUE!' };

/** True for an error; written out here because it also narrows references and missing arguments. */
export const isError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;

/** A number that Excel could not keep in a cell is #NUM!. */
export const finite = (value: number): CellValue => (Number.isFinite(value) ? value : BAD_NUMBER);

/** Why a formula is not calculated here and keeps the value that stands in the file. */
export type Obstacle = 'function' | 'array' | 'external' | 'table' | 'syntax';

/** Thrown while a formula is compiled or calculated; never leaves the evaluator. */
export class NotCalculable extends Error {
  constructor(
    readonly obstacle: Obstacle,
    readonly detail: string,
  ) {
    super(`${obstacle}: ${detail}`);
  }
}
