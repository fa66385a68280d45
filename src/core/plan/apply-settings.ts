import type { Settings } from '../settings/settings';
import type { FlowingPlan, PlanCell } from './plan';

function* withoutFormulas(cells: Iterable<PlanCell>): Iterable<PlanCell> {
  for (const { row, column, value, style, link } of cells)
    yield { row, column, value, style, ...(link !== undefined && { link }) };
}

/** What settings change in any of our sheets: the paper, and values in the place of formulas. */
export const withPlanSettings = (plan: FlowingPlan, { kertas, rumusHidup }: Settings): FlowingPlan => ({
  ...plan,
  print: { ...plan.print, paper: kertas },
  cells: rumusHidup ? plan.cells : withoutFormulas(plan.cells),
});
