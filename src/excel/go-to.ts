/// <reference types="office-js" />
import type { CellRef } from '../core/sheet/address';
import { ExcelProblem } from './problem';

/** Shows a sheet, and selects a cell of it; a hidden sheet is explained, not unhidden. */
export async function goTo(
  context: Excel.RequestContext,
  sheetName: string,
  cell: Pick<CellRef, 'row' | 'column'> | null,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName).load('visibility');
  await context.sync();
  if (sheet.isNullObject) throw new ExcelProblem('gone', { sheet: sheetName });
  if (sheet.visibility !== 'Visible') throw new ExcelProblem('sheet-hidden', { sheet: sheetName });
  sheet.activate();
  if (cell) sheet.getCell(cell.row, cell.column).select();
  await context.sync();
}
