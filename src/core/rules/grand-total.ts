import { grandTotalEquations } from '../equations/anggaran';
import { staffTotalEquations } from '../equations/pegawai';
import { ppksTotalEquations } from '../equations/ppks';
import type { Rule } from './rule';
import { brokenBudgetSums, brokenSums } from './sum-finding';

/** A TOTAL is the sum of the top rows of its block (leaves only where there are no others), per column. */
export const grandTotal: Rule = {
  id: 'grand-total',
  family: 'arithmetic',
  *check(context) {
    const { ppks } = context.inputs;
    yield* brokenBudgetSums(context, grandTotalEquations);
    if (ppks) yield* brokenSums(context, ppksTotalEquations(ppks));
    yield* brokenSums(context, staffTotalEquations(context.inputs));
  },
};
