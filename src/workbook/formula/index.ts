/** The formula evaluator: `calculationOf(workbook)` follows a workbook, `FUNCTIONS` says what it can calculate. */
export { Calculation } from './calculation';
export type { CellSource, SheetCells } from './cell-source';
export type { Obstacle } from './errors';
export { FUNCTIONS } from './functions/registry';
export { displayText, type DisplayLocale } from './number-format';
export type { CellsInDoubt } from './in-doubt';
export type { FormulaStatus, UncalculatedFormula } from './status';
export { formulasInDoubt } from './in-doubt';
export { calculateMissing, calculationOf, cellSourceOf } from './workbook-source';
