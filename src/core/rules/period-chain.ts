import { periodChainEquations } from '../equations/anggaran';
import type { Rule } from './rule';
import { brokenSums } from './sum-finding';

/** s.d. periode lalu + periode ini = s.d. periode ini; triwulan columns lead to realisasi. */
export const periodChain: Rule = {
  id: 'period-chain',
  family: 'arithmetic',
  *check(context) {
    const { anggaran } = context.inputs;
    if (anggaran) yield* brokenSums(context, periodChainEquations(anggaran));
  },
};
