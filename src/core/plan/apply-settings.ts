import type { Settings } from '../settings/settings';
import type { FlowingPlan, PlanCell } from './plan';

const withoutFormula = ({ row, column, value, style, link }: PlanCell): PlanCell => ({
  row,
  column,
  value,
  style,
  ...(link !== undefined && { link }),
});

function* withoutFormulas(pieces: FlowingPlan['pieces']): FlowingPlan['pieces'] {
  for (const piece of pieces) yield piece.map(withoutFormula);
}

/** What settings change in any of our sheets: the paper, and values in the place of formulas. */
export const withPlanSettings = (plan: FlowingPlan, { kertas, rumusHidup }: Settings): FlowingPlan => ({
  ...plan,
  print: { ...plan.print, paper: kertas },
  pieces: rumusHidup ? plan.pieces : withoutFormulas(plan.pieces),
});
