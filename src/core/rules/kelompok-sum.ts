import { kelompokSumEquations } from '../equations/chains';
import type { Rule } from './rule';
import { brokenBudgetSums } from './sum-finding';

/** A DPA divides anggaran by kelompok belanja: the kelompok add up to it, row by row. */
export const kelompokSum: Rule = {
  id: 'kelompok-sum',
  family: 'arithmetic',
  check: (context) => brokenBudgetSums(context, kelompokSumEquations),
};
