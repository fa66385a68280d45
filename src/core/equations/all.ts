import type { Inputs } from '../inputs/choose';
import {
  grandTotalEquations,
  percentageEquations,
  periodChainEquations,
  revisionChainEquations,
  rowBalanceEquations,
  sumOfChildrenEquations,
} from './anggaran';
import type { Equation } from './equation';
import { ppksPercentageEquations, ppksTotalEquations } from './ppks';

/** Every equation of a workbook's inputs: the ones that the rules test, and no other. */
export function* allEquations({ anggaran, ppks }: Pick<Inputs, 'anggaran' | 'ppks'>): Iterable<Equation> {
  if (anggaran) {
    yield* rowBalanceEquations(anggaran);
    yield* sumOfChildrenEquations(anggaran);
    yield* grandTotalEquations(anggaran);
    yield* percentageEquations(anggaran);
    yield* periodChainEquations(anggaran);
    yield* revisionChainEquations(anggaran);
  }
  if (ppks) {
    yield* ppksTotalEquations(ppks);
    yield* ppksPercentageEquations(ppks);
  }
}
