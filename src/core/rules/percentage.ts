import { percentageEquations } from '../equations/anggaran';
import { expectedPercent, testedDecimals, type Equation, type RatioEquation } from '../equations/equation';
import { absorptionEquations } from '../equations/kinerja';
import { ppksPercentageEquations } from '../equations/ppks';
import { budgetInputs } from '../inputs/choose';
import { truncatedPercentOf } from '../number/percent';
import { rescale, type Scaled } from '../number/scaled';
import type { CellRef } from '../sheet/address';
import { finding, type Finding, type Severity } from './finding';
import type { Rule, RuleContext } from './rule';

/**
 * `full`: 100% or 0% shown, not so; `truncated`: cut off instead of rounded; `decimals`: right, but with fewer
 * decimals than the column; `wrong`: anything else.
 */
type Variant = 'wrong' | 'full' | 'truncated' | 'decimals';
const SEVERITY: Record<Variant, Severity> = {
  wrong: 'error',
  full: 'error',
  truncated: 'warning',
  decimals: 'info',
};

const cellOf = ({ sheet, row, column }: CellRef): CellRef => ({ sheet, row, column });

function variantOf(equation: RatioEquation): Variant {
  const printed = equation.percent.percent!;
  const whole = rescale(printed, 0);
  const isWhole = printed.digits === whole * 10n ** BigInt(printed.decimals);
  if (isWhole && (whole === 100n || whole === 0n)) return 'full';
  const cut = truncatedPercentOf(equation.part.sen!, equation.whole.sen!, printed.decimals);
  return cut?.digits === printed.digits ? 'truncated' : 'wrong';
}

const difference = (a: Scaled, b: Scaled): Scaled => {
  const decimals = Math.max(a.decimals, b.decimals);
  return { digits: rescale(a, decimals) - rescale(b, decimals), decimals };
};

function percentFinding(equation: RatioEquation, variant: Variant): Finding {
  const printed = equation.percent.percent!;
  const expected = expectedPercent(equation)!;
  const { part, whole, unit } = equation;
  return finding({
    rule: equation.rule,
    severity: SEVERITY[variant],
    variant,
    cell: cellOf(equation.percent),
    rowName: equation.name,
    column: equation.column,
    printed: { unit: 'percent', percent: printed },
    expected: { unit: 'percent', percent: expected },
    difference: { unit: 'percent', percent: difference(printed, expected) },
    cells: [cellOf(whole), cellOf(part)],
    addends: [
      { cell: cellOf(part), name: 'realisasi', sen: part.sen!, sign: 1 },
      { cell: cellOf(whole), name: unit === 'rupiah' ? 'anggaran' : 'populasi', sen: whole.sen!, sign: 1 },
    ],
    parameters: { decimals: testedDecimals(equation), unit },
  });
}

/** Right, but printed with fewer decimals than its column: 92,1% among 92,10%. */
function lacksDecimals({ percent, columnDecimals }: RatioEquation): boolean {
  const printed = percent.percent;
  if (!printed || !percent.decimalsMeant || columnDecimals === null) return false;
  const bare = printed.decimals === 0 && (printed.digits === 100n || printed.digits === 0n);
  return !bare && printed.decimals < columnDecimals;
}

/** Percentages that their parts do not give; those that only lack decimals are one note. */
export function* wrongRatios(context: RuleContext, equations: Iterable<Equation>): Iterable<Finding> {
  const short: RatioEquation[] = [];
  for (const equation of equations) {
    const verdict = context.test(equation);
    if (equation.kind !== 'ratio') continue;
    if (verdict === 'disagree') yield percentFinding(equation, variantOf(equation));
    else if (verdict === 'agree' && lacksDecimals(equation)) short.push(equation);
  }
  const [first, ...others] = short;
  if (!first) return;
  const cells = others.map((equation) => cellOf(equation.percent));
  yield {
    ...percentFinding(first, 'decimals'),
    cells,
    parameters: { count: short.length, decimals: first.columnDecimals! },
  };
}

/** A printed percentage is part / whole, compared as the interval that its decimals stand for. */
export const percentage: Rule = {
  id: 'percentage',
  family: 'arithmetic',
  *check(context) {
    const { ppks, kinerja } = context.inputs;
    for (const input of budgetInputs(context.inputs)) yield* wrongRatios(context, percentageEquations(input));
    if (ppks) yield* wrongRatios(context, ppksPercentageEquations(ppks));
    if (kinerja && context.matching)
      yield* wrongRatios(context, absorptionEquations(kinerja, context.matching));
  },
};
