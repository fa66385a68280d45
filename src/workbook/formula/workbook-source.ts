import { NOT_CALCULATED } from '../../core/sheet/snapshot';
import type { Sheet } from '../sheet';
import type { Workbook } from '../workbook';
import { Calculation } from './calculation';
import type { CellSource, SheetCells } from './cell-source';

/** A workbook as its formulas see it. */
export function cellSourceOf(workbook: Workbook): CellSource {
  const definedName = (name: string, scope: SheetCells | null): string | undefined => {
    const wanted = name.toLowerCase();
    return workbook.names.find((known) => known.scope === scope && known.name.toLowerCase() === wanted)
      ?.refersTo;
  };
  return {
    sheet: (name) => workbook.sheet(name) ?? undefined,
    definedName: (name, sheet) => definedName(name, sheet) ?? definedName(name, null),
    store: (sheet, row, column, value) => (sheet as Sheet).setResult(row, column, value),
  };
}

/**
 * Follows all formulas of a workbook. Their values stay as they were read until a cell that they look at changes;
 * formulas without a value are calculated at the next `recalculate`.
 */
export function calculationOf(workbook: Workbook): Calculation {
  const calculation = new Calculation(cellSourceOf(workbook));
  for (const sheet of workbook.sheets) {
    for (const { row, column, formula } of sheet.formulaCells()) {
      calculation.setFormula(sheet, row, column, formula, sheet.value(row, column) ?? undefined);
    }
  }
  return calculation;
}

/** Beyond so many formulas, or cells to look at, values stay missing: a hostile file could take hours and gigabytes. */
const MOST_FORMULAS = 60_000;
const MOST_CELLS = 50_000_000;

/**
 * Gives formulas their values where the file has none: programs that write files do not calculate. What cannot be
 * calculated here gets an error in the place of its value, so that it is not taken for an empty cell.
 */
export function calculateMissing(workbook: Workbook): void {
  const sheets = workbook.sheets.filter((sheet) => sheet.mark === null);
  if (!sheets.some((sheet) => sheet.lacksResults)) return;
  const missing = sheets.flatMap((sheet) =>
    [...sheet.formulaCells()].flatMap(({ row, column }) =>
      sheet.value(row, column) === null ? [{ sheet, row, column }] : [],
    ),
  );
  if (sheets.reduce((count, sheet) => count + sheet.formulaCount, 0) <= MOST_FORMULAS) {
    const calculation = calculationOf(workbook);
    if (calculation.pendingCells <= MOST_CELLS) calculate(calculation, missing);
  }
  for (const { sheet, row, column } of missing)
    if (sheet.value(row, column) === null) sheet.setResult(row, column, NOT_CALCULATED);
}

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Calculates what is missing; what builds on a formula that cannot be calculated cannot be either. */
function calculate(calculation: Calculation, missing: readonly Place[]): void {
  calculation.recalculate();
  for (const { sheet, row, column } of missing) {
    if (calculation.status(sheet, row, column)?.kind === 'calculated') continue;
    sheet.setResult(row, column, NOT_CALCULATED);
    calculation.edited(sheet, { top: row, left: column, bottom: row, right: column });
  }
  calculation.recalculate();
}
