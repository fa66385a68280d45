import { revisionChainEquations } from '../equations/chains';
import type { Rule } from './rule';
import { brokenBudgetSums } from './sum-finding';

/** anggaran murni + bertambah/(berkurang) = anggaran perubahan. */
export const revisionChain: Rule = {
  id: 'revision-chain',
  family: 'arithmetic',
  check: (context) => brokenBudgetSums(context, revisionChainEquations),
};
