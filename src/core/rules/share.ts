import { expectedPercent, type RatioEquation } from '../equations/equation';
import { staffShareEquations } from '../equations/pegawai';
import { rescale, type Scaled } from '../number/scaled';
import { finding, type Finding } from './finding';
import { cellOf } from './kinerja-facts';
import type { Rule } from './rule';

const difference = (a: Scaled, b: Scaled): Scaled => {
  const decimals = Math.max(a.decimals, b.decimals);
  return { digits: rescale(a, decimals) - rescale(b, decimals), decimals };
};

function wrong(equation: RatioEquation): Finding {
  const printed = equation.percent.percent!;
  const expected = expectedPercent(equation)!;
  const { part, whole, name } = equation;
  const cells = [part, ...(whole.parts ?? [whole])].map(cellOf);
  return finding({
    rule: 'share',
    severity: 'error',
    cell: cellOf(equation.percent),
    rowName: name,
    column: 'persen',
    printed: { unit: 'percent', percent: printed },
    expected: { unit: 'percent', percent: expected },
    difference: { unit: 'percent', percent: difference(printed, expected) },
    cells: cells.filter(({ row }, at) => cells.findIndex((cell) => cell.row === row) === at),
    addends: [
      { cell: cellOf(part), name, sen: part.sen!, sign: 1 },
      { cell: cellOf(whole), name: 'jumlah', sen: whole.sen!, sign: 1 },
    ],
    parameters: { part: Number(part.sen! / 100n), whole: Number(whole.sen! / 100n) },
  });
}

/** A printed share of staff is n / Σn, compared as the interval that its decimals stand for. */
export const share: Rule = {
  id: 'share',
  family: 'arithmetic',
  *check(context) {
    for (const equation of staffShareEquations(context.inputs))
      if (context.test(equation) === 'disagree') yield wrong(equation);
  },
};
