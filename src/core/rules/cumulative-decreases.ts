import { TRIWULAN } from '../inputs/anggaran/triwulan';
import type { AnggaranRow } from '../inputs/anggaran/types';
import type { Figure } from '../inputs/figure';
import { finding, type Finding } from './finding';
import { cellOf } from './kinerja-facts';
import type { Rule } from './rule';

const isAmount = (figure: Figure | undefined): figure is Figure =>
  figure?.status === 'read' && figure.sen !== null;

const falls = (row: AnggaranRow, column: string, later: Figure, earlier: Figure): Finding =>
  finding({
    rule: 'cumulative-decreases',
    severity: 'warning',
    cell: cellOf(later),
    rowName: row.uraian || row.kode.text,
    column,
    printed: { unit: 'rupiah', sen: later.sen! },
    expected: { unit: 'rupiah', sen: earlier.sen! },
    difference: { unit: 'rupiah', sen: later.sen! - earlier.sen! },
    cells: [cellOf(earlier)],
  });

/** The first fall of a row among figures that add up from the start of the year. */
function fallOf(row: AnggaranRow, isCumulative: boolean): Finding | null {
  const { lalu, realisasi } = row.amounts;
  if (isAmount(lalu) && isAmount(realisasi) && realisasi.sen! + realisasi.halfWidth < lalu.sen!)
    return falls(row, 'realisasi', realisasi, lalu);
  if (!isCumulative) return null;
  const quarters = TRIWULAN.flatMap((tw) => {
    const figure = row.amounts[tw];
    return isAmount(figure) ? [[tw, figure] as const] : [];
  });
  for (const [at, [tw, figure]] of quarters.entries()) {
    const before = quarters[at - 1]?.[1];
    if (before && figure.sen !== 0n && figure.sen! < before.sen!) return falls(row, tw, figure, before);
  }
  return null;
}

/** What is spent up to a later date is less than up to an earlier one: money paid back, or a slip. */
export const cumulativeDecreases: Rule = {
  id: 'cumulative-decreases',
  family: 'plausibility',
  *check({ inputs: { anggaran } }) {
    for (const row of anggaran?.rows ?? []) {
      const fall = fallOf(row, anggaran!.twCumulative);
      if (fall) yield fall;
    }
  },
};
