import type { BudgetInput } from '../inputs/anggaran/types';
import { budgetInputs, type Inputs } from '../inputs/choose';
import type { Wanted } from './amount-rows';
import {
  grandTotalEquations,
  percentageEquations,
  rowBalanceEquations,
  sumOfChildrenEquations,
} from './anggaran';
import {
  kelompokSumEquations,
  periodChainEquations,
  revisionChainEquations,
  spjChainEquations,
} from './chains';
import type { Equation } from './equation';
import { ppksGroupEquations, ppksPercentageEquations, ppksTotalEquations } from './ppks';

/** The inputs whose figures add up. */
export type SummedInputs = Pick<Inputs, 'anggaran' | 'realisasi' | 'lra' | 'ppks'>;

/** The equations of one budget sheet. */
function* budgetEquations(input: BudgetInput, isWanted?: Wanted): Iterable<Equation> {
  yield* rowBalanceEquations(input, isWanted);
  yield* sumOfChildrenEquations(input, isWanted);
  yield* grandTotalEquations(input);
  yield* percentageEquations(input, isWanted);
  yield* periodChainEquations(input, isWanted);
  yield* revisionChainEquations(input, isWanted);
  yield* spjChainEquations(input, isWanted);
  yield* kelompokSumEquations(input, isWanted);
}

/**
 * Every equation of a workbook's inputs: the ones that the rules test, and no other. Of the rows of budget sheets only
 * those that are wanted; totals always.
 */
export function* allEquations(
  inputs: SummedInputs,
  wanted?: (input: BudgetInput) => Wanted,
): Iterable<Equation> {
  for (const input of budgetInputs(inputs)) yield* budgetEquations(input, wanted?.(input));
  const { ppks } = inputs;
  if (ppks) {
    yield* ppksGroupEquations(ppks);
    yield* ppksTotalEquations(ppks);
    yield* ppksPercentageEquations(ppks);
  }
}
