import type { Sheet } from '../../workbook/sheet';
import type { HostBook } from './host-book';

/**
 * Rewrites every formula and defined name, as Excel does when a sheet is renamed or deleted or cells move. With
 * `keepsResults` the formulas still say the same, so that those which cannot be calculated here keep what they came to.
 */
export function rewriteFormulas(
  book: HostBook,
  rewrite: (formula: string, own: Sheet) => string,
  keepsResults = false,
): void {
  const { workbook, calculation } = book;
  for (const sheet of workbook.sheets) {
    for (const { row, column, formula } of [...sheet.formulaCells()]) {
      const after = rewrite(formula, sheet);
      if (after === formula) continue;
      const value = sheet.value(row, column);
      sheet.setFormula(row, column, after, value);
      calculation.setFormula(sheet, row, column, after, keepsResults && value !== null ? value : undefined);
    }
  }
  const [anySheet] = workbook.sheets;
  for (const name of workbook.names) {
    const own = name.scope ?? anySheet;
    if (!own) return;
    const after = rewrite(`=${name.refersTo}`, own).slice(1);
    if (after === name.refersTo) continue;
    workbook.setName({ ...name, refersTo: after });
    calculation.renamed(name.name);
  }
}
