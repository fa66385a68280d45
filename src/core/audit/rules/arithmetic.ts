import { sumOfTerms, testEquation, type SumEquation } from '../../equations/equation';
import type { Figure } from '../../inputs/figure';
import type { Finding } from '../../rules/finding';
import { wrongRatios } from '../../rules/percentage';
import type { Rule, RuleContext } from '../../rules/rule';
import { brokenSums } from '../../rules/sum-finding';
import { outsideRange } from '../../rules/total-outside-range';
import type { Audit } from '../audit';
import { balances, peopleSums, percentages, programSums, shares, totalSums } from '../equations';
import { tablesOf, type BelanjaTable } from '../written';

/** The context of a rule whose equations are those of typed tables. */
const counted = (context: RuleContext, { test }: Audit): RuleContext => ({ ...context, test });

const totalsOf = ({ all }: Audit): SumEquation[] => [
  ...tablesOf(all, 'belanja').flatMap((table) => [...totalSums(table)]),
  ...[...tablesOf(all, 'aparatur'), ...tablesOf(all, 'kebutuhan')].flatMap((table) => [...peopleSums(table)]),
];

/** What a printed sum should be, where the rows it sums say otherwise. */
function correctedSums(table: BelanjaTable): (figure: Figure) => Figure | null {
  const broken = [...totalSums(table), ...programSums(table)].filter(
    (equation) => testEquation(equation) === 'disagree',
  );
  const sums = new Map(broken.map((equation) => [equation.result, sumOfTerms(equation)]));
  return (figure) => {
    const sum = sums.get(figure);
    return sum === undefined || sum === null ? null : { ...figure, sen: sum };
  };
}

/** A program of a typed table is the sum of the rows below it. */
export const writtenSumOfChildren: Rule = {
  id: 'sum-of-children',
  family: 'arithmetic',
  *check(context) {
    const { audit } = context;
    if (!audit) return;
    for (const table of tablesOf(audit.all, 'belanja'))
      yield* brokenSums(counted(context, audit), programSums(table));
  },
};

/** TOTAL of a typed table is the sum of its programs, Jumlah that of its people. */
export const writtenGrandTotal: Rule = {
  id: 'grand-total',
  family: 'arithmetic',
  *check(context) {
    if (context.audit) yield* brokenSums(counted(context, context.audit), totalsOf(context.audit));
  },
};

/** A TOTAL of a typed table below its largest addend. */
export const writtenTotalOutsideRange: Rule = {
  id: 'total-outside-range',
  family: 'arithmetic',
  *check({ audit }) {
    for (const equation of audit ? totalsOf(audit) : []) {
      const found = outsideRange(equation);
      if (found) yield found;
    }
  },
};

/** sisa = anggaran − realisasi in a typed table. */
export const writtenRowBalance: Rule = {
  id: 'row-balance',
  family: 'arithmetic',
  *check(context) {
    const { audit } = context;
    if (!audit) return;
    for (const table of tablesOf(audit.all, 'belanja'))
      yield* brokenSums(counted(context, audit), balances(table));
  },
};

/** % = realisasi / anggaran in a typed table; where a printed sum is wrong, under the right one as well. */
export const writtenPercentage: Rule = {
  id: 'percentage',
  family: 'arithmetic',
  *check(context) {
    const { audit } = context;
    if (!audit) return;
    for (const table of tablesOf(audit.all, 'belanja')) {
      const corrected = correctedSums(table);
      const asPrinted = [...percentages(table, () => null)];
      const asSummed = [...percentages(table, corrected)];
      const fitting = asPrinted.map((equation, at) =>
        testEquation(equation) === 'disagree' ? asSummed[at]! : equation,
      );
      yield* wrongRatios(counted(context, audit), fitting);
    }
  },
};

/** The share as its own rule tells it: so many of so many. */
const asShare = (found: Finding): Finding => ({
  ...found,
  severity: 'error',
  variant: null,
  parameters: Object.fromEntries(
    ['part', 'whole'].map((name, at) => [name, Number((found.addends[at]?.sen ?? 0n) / 100n)]),
  ),
});

/** A share is n / Σn: that all shares add up to 100% proves nothing. */
export const writtenShare: Rule = {
  id: 'share',
  family: 'arithmetic',
  *check(context) {
    const { audit } = context;
    if (!audit) return;
    for (const table of tablesOf(audit.all, 'aparatur'))
      for (const found of wrongRatios(counted(context, audit), shares(table)))
        if (found.variant !== 'decimals') yield asShare(found);
  },
};
