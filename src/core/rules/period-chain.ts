import { periodChainEquations, spjChainEquations } from '../equations/chains';
import type { Rule } from './rule';
import { brokenBudgetSums } from './sum-finding';
import { finding, type Finding } from './finding';
import { TRIWULAN } from '../inputs/anggaran/triwulan';
import { budgetInputs } from '../inputs/choose';
import type { BudgetInput } from '../inputs/anggaran/types';

type Columns = Pick<BudgetInput, 'sheet' | 'mapping' | 'readings' | 'twCumulative'>;

/** Triwulan columns that may be cumulative or not: realisasi cannot be told from them. */
function ambiguous({ sheet, mapping, readings, twCumulative }: Columns): Finding {
  const cells = TRIWULAN.flatMap((tw) => {
    const column = readings[tw]?.column;
    return column === undefined ? [] : [{ sheet: sheet.name, row: mapping.headerLast, column }];
  });
  return finding({
    rule: 'period-chain',
    severity: 'error',
    variant: 'ambiguous',
    cell: cells[0]!,
    column: 'realisasi',
    cells: cells.slice(1),
    parameters: { cumulative: twCumulative ? 1 : 0 },
  });
}

/** s.d. periode lalu + periode ini = s.d. periode ini; triwulan columns (of an SPJ its ways of spending) lead to realisasi. */
export const periodChain: Rule = {
  id: 'period-chain',
  family: 'arithmetic',
  *check(context) {
    for (const input of budgetInputs(context.inputs)) if (input.twAmbiguous) yield ambiguous(input);
    yield* brokenBudgetSums(context, periodChainEquations);
    yield* brokenBudgetSums(context, spjChainEquations);
  },
};
