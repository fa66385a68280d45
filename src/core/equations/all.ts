import type { Inputs } from '../inputs/choose';
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

/**
 * Every equation of a workbook's inputs: the ones that the rules test, and no other. Of the rows of the budget only
 * those that are wanted; its totals always.
 */
export function* allEquations(
  { anggaran, ppks }: Pick<Inputs, 'anggaran' | 'ppks'>,
  isWanted?: Wanted,
): Iterable<Equation> {
  if (anggaran) {
    yield* rowBalanceEquations(anggaran, isWanted);
    yield* sumOfChildrenEquations(anggaran, isWanted);
    yield* grandTotalEquations(anggaran);
    yield* percentageEquations(anggaran, isWanted);
    yield* periodChainEquations(anggaran, isWanted);
    yield* revisionChainEquations(anggaran, isWanted);
    yield* spjChainEquations(anggaran, isWanted);
    yield* kelompokSumEquations(anggaran, isWanted);
  }
  if (ppks) {
    yield* ppksGroupEquations(ppks);
    yield* ppksTotalEquations(ppks);
    yield* ppksPercentageEquations(ppks);
  }
}
