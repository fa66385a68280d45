import type { Settings } from '../settings/settings';
import type { PlanCell, SheetPlan } from './plan';

const withoutFormula = ({ formula: _, ...cell }: PlanCell): PlanCell => cell;

/** What settings change in any of our sheets: the paper, and values in the place of formulas. */
export const withPlanSettings = (plan: SheetPlan, { kertas, rumusHidup }: Settings): SheetPlan => ({
  ...plan,
  print: { ...plan.print, paper: kertas },
  cells: rumusHidup ? plan.cells : plan.cells.map(withoutFormula),
});
