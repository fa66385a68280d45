import { parseAddress } from '../../../src/core/sheet/address';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { calculationOf, type Calculation, type FormulaStatus } from '../../../src/workbook/formula';
import type { Sheet } from '../../../src/workbook/sheet';
import { Workbook } from '../../../src/workbook/workbook';

/** A workbook with its calculation, addressed as a person would: `book.put('Data!A1', '=B1+1')`. */
export class Book {
  readonly workbook = new Workbook();
  readonly calculation: Calculation = calculationOf(this.workbook);

  sheet(name: string): Sheet {
    return this.workbook.sheet(name) ?? this.workbook.addSheet(name);
  }

  /** A string that begins with "=" is a formula; `stored` is the value that came with it. */
  put(cell: string, content: CellValue, stored?: CellValue): this {
    const { sheet, row, column } = this.#place(cell);
    if (typeof content === 'string' && content.startsWith('=')) {
      sheet.setFormula(row, column, content, stored ?? null);
      this.calculation.setFormula(sheet, row, column, content, stored);
    } else {
      sheet.setValue(row, column, content);
      this.calculation.clear(sheet, row, column);
    }
    return this;
  }

  value(cell: string): CellValue {
    const { sheet, row, column } = this.#place(cell);
    this.calculation.recalculate();
    return sheet.value(row, column);
  }

  status(cell: string): FormulaStatus | null {
    const { sheet, row, column } = this.#place(cell);
    this.calculation.recalculate();
    return this.calculation.status(sheet, row, column);
  }

  #place(cell: string): { sheet: Sheet; row: number; column: number } {
    const [name = '', address = ''] = cell.includes('!') ? cell.split('!') : ['S', cell];
    const { row, column } = parseAddress(address)!;
    return { sheet: this.sheet(name), row, column };
  }
}
