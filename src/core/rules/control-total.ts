import type { LraInput } from '../inputs/choose';
import type { AnggaranInput } from '../inputs/anggaran/types';
import type { Figure } from '../inputs/figure';
import { absolute, type Sen } from '../number/sen';
import { budgetOf } from '../tables/budget';
import { carryingLines } from '../tables/sums';
import { finding, type Finding } from './finding';
import type { Rule } from './rule';

/**
 * The angka kendali of the sheet Identitas (pagu DPA/DPPA, realisasi LRA), and an LRA by account beside the budget, are
 * what the budget sheet adds up to.
 */
export const controlTotal: Rule = {
  id: 'control-total',
  family: 'arithmetic',
  *check({ inputs: { anggaran, identitas, lra } }) {
    if (!anggaran) return;
    const sums = budgetOf(anggaran).total;
    const controls: readonly Control[] = [
      [identitas.paguDpa, 'anggaran', 'Pagu DPA'],
      [identitas.realisasiLra, 'realisasi', 'Realisasi LRA'],
      ...(lra ? lraControls(lra) : []),
    ];
    for (const [control, measure, name] of controls) {
      if (!control || control.sen === null) continue;
      const tolerance = control.halfWidth + rounding(anggaran, measure);
      if (absolute(control.sen - sums[measure]) > tolerance)
        yield differs(control, measure, name, sums[measure]);
    }
  },
};

type Control = readonly [figure: Figure | null, measure: 'anggaran' | 'realisasi', name: string];

/** What an LRA by account adds up to, on the cell of its first row. */
function lraControls(lra: LraInput): Control[] {
  const budget: AnggaranInput = { ...lra, kind: 'anggaran' };
  const { total } = budgetOf(budget);
  return (['anggaran', 'realisasi'] as const).flatMap((measure): Control[] => {
    const figure = lra.rows[0]?.amounts[measure];
    const halfWidth = rounding(budget, measure);
    return figure ? [[{ ...figure, sen: total[measure], halfWidth }, measure, 'LRA']] : [];
  });
}

/** How far the sum of a sheet in ribu or juta can be from the exact amount: half of the last digit of each line. */
const rounding = ({ tree, scale }: AnggaranInput, measure: 'anggaran' | 'realisasi'): Sen =>
  scale === 1
    ? 0n
    : carryingLines(tree.roots, measure).reduce(
        (width, row) => width + (row.amounts[measure]?.halfWidth ?? 0n),
        0n,
      );

function differs(
  { sheet, row, column, sen }: Figure,
  measure: 'anggaran' | 'realisasi',
  rowName: string,
  sum: bigint,
): Finding {
  return finding({
    rule: 'control-total',
    severity: 'error',
    cell: { sheet, row, column },
    rowName,
    column: measure,
    printed: { unit: 'rupiah', sen: sen! },
    expected: { unit: 'rupiah', sen: sum },
    difference: { unit: 'rupiah', sen: sen! - sum },
  });
}
