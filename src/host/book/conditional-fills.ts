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
  // Data bars and their like are no formula.
  if (rule.formula === '' || !contains(rule.block, row, column)) return false;
  const formula = shiftFormula(rule.formula, row - rule.block.top, column - rule.block.left);
  return holds(book.calculation.evaluate(formula, sheet));
}

/** What conditional formats give to a cell now; null where they leave it as it is. */
export interface ConditionalLook {
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
}

/** Of each property the first rule that sets it wins. `rules`: those that may hold there, all of the sheet's else. */
export function conditionalLook(
  book: HostBook,
  sheet: Sheet,
  row: number,
  column: number,
  rules: readonly CustomRule[] = book.extras(sheet).rules,
): ConditionalLook | null {
  let look = null as ConditionalLook | null;
  for (const rule of rules) {
    if (!applies(book, sheet, rule, row, column)) continue;
    look = {
      fill: look?.fill ?? (rule.fill || null),
      color: look?.color ?? (rule.fontColor || null),
      bold: look?.bold ?? rule.bold,
      italic: look?.italic ?? rule.italic,
    };
    if (rule.stopIfTrue) break;
  }
  return look;
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
    const fill = conditionalLook(book, sheet, row, column)?.fill ?? null;
    if (fill !== null) fills.set(address(row, column), fill);
  }
  return fills;
}
