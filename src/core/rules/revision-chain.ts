import { revisionChainEquations } from '../equations/chains';
import type { Rule } from './rule';
import { brokenSums } from './sum-finding';

/** anggaran murni + bertambah/(berkurang) = anggaran perubahan. */
export const revisionChain: Rule = {
  id: 'revision-chain',
  family: 'arithmetic',
  *check(context) {
    const { anggaran } = context.inputs;
    if (anggaran) yield* brokenSums(context, revisionChainEquations(anggaran));
  },
};
