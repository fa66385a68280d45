import { budgetSums, totalSums } from '../tables/sums';
import type { Figure } from '../inputs/figure';
import { finding, type Finding } from './finding';
import type { Rule } from './rule';

/** The angka kendali of the sheet Identitas (pagu DPA/DPPA, realisasi LRA) is what the budget sheet adds up to. */
export const controlTotal: Rule = {
  id: 'control-total',
  family: 'arithmetic',
  *check({ inputs: { anggaran, identitas } }) {
    if (!anggaran) return;
    const sums = totalSums(anggaran.tree, budgetSums(anggaran.tree));
    const controls: readonly (readonly [Figure | null, 'anggaran' | 'realisasi'])[] = [
      [identitas.paguDpa, 'anggaran'],
      [identitas.realisasiLra, 'realisasi'],
    ];
    for (const [control, measure] of controls) {
      if (control && control.sen !== null && control.sen !== sums[measure])
        yield differs(control, measure, sums[measure]);
    }
  },
};

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
