import { address } from '../../core/sheet/address';
import { isCellError, type CellValue } from '../../core/sheet/snapshot';
import { MAX_COLUMNS } from '../../workbook/formula/cell-source';
import { shiftFormula } from '../../workbook/shift-formula';
import type { Sheet } from '../../workbook/sheet';
import { contains } from './block';
import type { HostBook } from './host-book';
import type { CustomRule } from '../../workbook/sheet-extras';

/** A rule holds for TRUE and for any number but 0. */
const holds = (value: CellValue): boolean =>
  value !== null && !isCellError(value) && typeof value !== 'string' && Number(value) !== 0;

/** Does the rule hold for that cell? Its formula is written for the top left cell and moves along. */
function applies(book: HostBook, sheet: Sheet, rule: CustomRule, row: number, column: number): boolean {
  if (!contains(rule.block, row, column)) return false;
  const formula = shiftFormula(rule.formula, row - rule.block.top, column - rule.block.left);
  return holds(book.calculation.evaluate(formula, sheet));
}

/** The fill "#RRGGBB" that conditional formats give to a cell now, null for none: the first rule with a fill wins. */
export function conditionalFill(book: HostBook, sheet: Sheet, row: number, column: number): string | null {
  for (const rule of book.extras(sheet).rules) {
    if (!applies(book, sheet, rule, row, column)) continue;
    if (rule.fill !== '') return rule.fill;
    if (rule.stopIfTrue) return null;
  }
  return null;
}

/** Every cell of the sheet that conditional formats fill now, with its colour. */
export function conditionalFills(book: HostBook, sheet: Sheet): ReadonlyMap<string, string> {
  book.calculateIfDue();
  const cells = new Set<number>();
  for (const { block } of book.extras(sheet).rules) {
    const bottom = Math.min(block.bottom, Math.max(block.top, sheet.rowCount - 1));
    const right = Math.min(block.right, Math.max(block.left, sheet.columnCount - 1));
    for (let row = block.top; row <= bottom; row++) {
      for (let column = block.left; column <= right; column++) cells.add(row * MAX_COLUMNS + column);
    }
  }
  const fills = new Map<string, string>();
  for (const cell of cells) {
    const [row, column] = [Math.floor(cell / MAX_COLUMNS), cell % MAX_COLUMNS];
    const fill = conditionalFill(book, sheet, row, column);
    if (fill !== null) fills.set(address(row, column), fill);
  }
  return fills;
}
