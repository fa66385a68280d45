import type { FlowingPlan } from '../plan/plan';
import { address } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { RecordDifference } from './verify';

/** Differences of typed figures begin with this key: "sel.Tabel 3.9!D7". */
export const TYPED_KEY = 'sel';

/**
 * Figures of our tables that were typed over: `plans` give a formula where the sheet of that mark holds another number
 * and no formula any more. A figure that still is a formula follows its source; a cell that is empty or holds a text may
 * stand there because rows were moved, and tells nothing.
 */
export function* typedFigures(
  plans: Iterable<FlowingPlan>,
  sheetOf: (mark: string) => SheetSnapshot | undefined,
): Iterable<RecordDifference> {
  for (const { mark, pieces } of plans) {
    const sheet = sheetOf(mark);
    if (!sheet) continue;
    for (const piece of pieces)
      for (const { row, column, value, formula } of piece) {
        const typed = sheet.value(row, column);
        if (formula === undefined || typeof value !== 'number' || typeof typed !== 'number') continue;
        if (typed === value || sheet.formula(row, column) !== null) continue;
        const key = `${TYPED_KEY}.${sheet.name}!${address(row, column)}`;
        yield { key, before: String(value), now: String(typed) };
      }
  }
}
