import { rowBalanceEquations } from '../equations/anggaran';
import type { Rule } from './rule';
import { brokenBudgetSums } from './sum-finding';

/** sisa = anggaran − realisasi in every row (the sample's 1.06.01 is 90 too low). */
export const rowBalance: Rule = {
  id: 'row-balance',
  family: 'arithmetic',
  check: (context) => brokenBudgetSums(context, rowBalanceEquations),
};
