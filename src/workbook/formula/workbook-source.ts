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
 * `recalculateAll` calculates them at once, for a file that was written without values.
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
