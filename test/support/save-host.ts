import ExcelJS from 'exceljs';
import { address } from '../../src/core/sheet/address';
import { isCellError, type CellValue } from '../../src/core/sheet/snapshot';
import type { Host } from '../../src/host';

const resultOf = (value: CellValue): ExcelJS.CellFormulaValue['result'] =>
  value === null ? undefined : isCellError(value) ? ({ error: value.error } as never) : value;

/** Saves what a host's workbook holds: values, formulas with their results, number formats, and highlights. */
export async function saveHost(host: Host, file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  for (const sheet of host.workbook.sheets) {
    const copy = workbook.addWorksheet(sheet.name);
    for (let row = 0; row < sheet.rowCount; row++)
      for (let column = 0; column < sheet.columnCount; column++) {
        const value = sheet.value(row, column);
        const formula = sheet.formula(row, column);
        if (value === null && formula === null) continue;
        const cell = copy.getCell(row + 1, column + 1);
        const constant = isCellError(value) ? ({ error: value.error } as never) : value;
        cell.value = formula === null ? constant : { formula: formula.slice(1), result: resultOf(value)! };
        cell.numFmt = sheet.numberFormat(row, column);
      }
    for (const [priority, { block, formula, fill }] of host.sheet(sheet.name).rules.entries()) {
      const { top, left, bottom, right } = block;
      copy.addConditionalFormatting({
        ref: `${address(top, left)}:${address(bottom, right)}`,
        rules: [
          {
            ...{ type: 'expression', priority: priority + 1, formulae: [formula.replace(/^=/, '')] },
            style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: `FF${fill.slice(1)}` } } },
          },
        ],
      });
    }
  }
  await workbook.xlsx.writeFile(file);
}
