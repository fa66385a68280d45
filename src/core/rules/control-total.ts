import type { AnggaranInput } from '../inputs/anggaran/types';
import type { Figure } from '../inputs/figure';
import { absolute, type Sen } from '../number/sen';
import { budgetOf } from '../tables/budget';
import { carryingLines } from '../tables/sums';
import { finding, type Finding } from './finding';
import type { Rule } from './rule';

/** The angka kendali of the sheet Identitas (pagu DPA/DPPA, realisasi LRA) is what the budget sheet adds up to. */
export const controlTotal: Rule = {
  id: 'control-total',
  family: 'arithmetic',
  *check({ inputs: { anggaran, identitas } }) {
    if (!anggaran) return;
    const sums = budgetOf(anggaran).total;
    const controls: readonly (readonly [Figure | null, 'anggaran' | 'realisasi'])[] = [
      [identitas.paguDpa, 'anggaran'],
      [identitas.realisasiLra, 'realisasi'],
    ];
    for (const [control, measure] of controls) {
      if (!control || control.sen === null) continue;
      if (absolute(control.sen - sums[measure]) > rounding(anggaran, measure))
        yield differs(control, measure, sums[measure]);
    }
  },
};

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
  sum: bigint,
): Finding {
  return finding({
    rule: 'control-total',
    severity: 'error',
    cell: { sheet, row, column },
    rowName: measure === 'anggaran' ? 'Pagu DPA' : 'Realisasi LRA',
    column: measure,
    printed: { unit: 'rupiah', sen: sen! },
    expected: { unit: 'rupiah', sen: sum },
    difference: { unit: 'rupiah', sen: sen! - sum },
  });
}
