import type { Block } from '../../core/sheet/snapshot';
import { shiftFormula } from '../../workbook/shift-formula';
import type { Sheet } from '../../workbook/sheet';
import { intersection } from './block';
import type { HostBook } from './host-book';
import type { CustomRule } from '../../workbook/sheet-extras';

/** What is left of a block when a hole is cut into it: up to four blocks. */
export function withoutBlock(block: Block, hole: Block): Block[] {
  const cut = intersection(block, hole);
  if (!cut) return [block];
  return [
    { ...block, bottom: cut.top - 1 },
    { ...block, top: cut.bottom + 1 },
    { ...block, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...block, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** Takes conditional formats off those cells; a rule that reaches beyond them stays on the others. */
export function removeRulesIn(book: HostBook, sheet: Sheet, hole: Block): void {
  const { rules } = book.extras(sheet);
  const before = rules.splice(0);
  rules.push(...before.flatMap((rule) => (intersection(rule.block, hole) ? remains(rule, hole) : [rule])));
}

const remains = (rule: CustomRule, hole: Block): CustomRule[] =>
  withoutBlock(rule.block, hole).map((block, n) => ({
    ...rule,
    id: n === 0 ? rule.id : `${rule.id}-${n}`,
    block,
    formula: shiftFormula(rule.formula, block.top - rule.block.top, block.left - rule.block.left),
  }));
