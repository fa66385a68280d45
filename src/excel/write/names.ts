/// <reference types="office-js" />
import { columnName, sheetInFormula } from '../../core/sheet/address';
import type { SheetPlan } from '../../core/plan/plan';
import type { NameFacts } from '../read/facts';
import { BYTES_OF_CALL, type Outbox } from './outbox';

/** Workbook-wide names of ours for cells begin with this (definitions.md 4). */
const OURS = /^LKjIP_/i;

export const isOurName = ({ name }: NameFacts): boolean => OURS.test(name);

/** True when the name stands for something in that sheet. */
export function refersTo({ formula }: NameFacts, sheet: string): boolean {
  const lower = formula.replace(/^=/, '').toLowerCase();
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  return [quoted, sheetInFormula(sheet)].some((name) => lower.startsWith(`${name.toLowerCase()}!`));
}

/** Names that lost their cell may be given one again. */
const isBroken = ({ formula }: NameFacts): boolean => formula.includes('#REF!');

/**
 * Gives the sheet's cells the names that its plan asks for. A name that is there already is pointed to its new cell,
 * never removed and added again, so that formulas that use it stay whole; a name that the user gave to something else
 * stays the user's.
 */
export async function writeNames(
  outbox: Outbox,
  plan: SheetPlan,
  present: readonly NameFacts[],
): Promise<void> {
  const { names } = outbox.context.workbook;
  const known = new Map(present.map((one) => [one.name.toLowerCase(), one]));
  const sheet = sheetInFormula(plan.name);
  for (const { name, row, column } of plan.names) {
    const formula = `=${sheet}!$${columnName(column)}$${row + 1}`;
    const before = known.get(name.toLowerCase());
    known.delete(name.toLowerCase());
    if (before && !refersTo(before, plan.name) && !isBroken(before)) continue;
    if (before?.formula === formula) continue;
    await outbox.put(BYTES_OF_CALL + formula.length, () => {
      if (before) names.getItem(before.name).formula = formula;
      else names.add(name, formula);
    });
  }
  for (const gone of [...known.values()].filter((one) => isOurName(one) && refersTo(one, plan.name)))
    await outbox.put(BYTES_OF_CALL, () => names.getItem(gone.name).delete());
}
