import { sumOfChildrenEquations } from '../equations/anggaran';
import { ppksGroupEquations } from '../equations/ppks';
import type { Rule } from './rule';
import { brokenBudgetSums, brokenSums } from './sum-finding';

/** A printed parent is the sum of the printed rows next below it, per amount column. */
export const sumOfChildren: Rule = {
  id: 'sum-of-children',
  family: 'arithmetic',
  *check(context) {
    const { ppks } = context.inputs;
    yield* brokenBudgetSums(context, sumOfChildrenEquations);
    if (ppks) yield* brokenSums(context, ppksGroupEquations(ppks));
  },
};
