import { containsRatio, percentInterval } from '../../number/interval';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { readPercent, readPersenColumn } from '../percent-column';
import { amountsOf } from './sampled-amounts';

interface Ratios {
  /** In how many rows a column prints realisasi / anggaran, and of how many. */
  count(
    column: number,
    isTelling?: (part: bigint, whole: bigint) => boolean,
  ): {
    readonly hits: number;
    readonly filled: number;
  };
  /** True when it does in most rows, and in two at least, where that is neither 0 nor 100 %. */
  areOf(column: number): boolean;
}

/** Which columns print what part of anggaran was spent, as some rows tell. */
export function ratios(
  sheet: SheetSnapshot,
  { anggaran, realisasi }: { readonly anggaran: number; readonly realisasi: number },
  rows: readonly number[],
): Ratios {
  const whole = amountsOf(sheet, anggaran, rows);
  const part = amountsOf(sheet, realisasi, rows);
  const at = new Map(rows.map((row, index) => [row, index]));
  const count: Ratios['count'] = (column, isTelling = () => true) => {
    const reading = readPersenColumn(sheet, column, rows, ',', (row) => {
      const index = at.get(row)!;
      return { part: part[index] ?? null, whole: whole[index] ?? null };
    });
    let [hits, filled] = [0, 0];
    rows.forEach((row, index) => {
      const { percent } = readPercent(sheet, row, reading);
      const [r, a] = [part[index], whole[index]];
      if (!percent || !a || typeof r !== 'bigint' || !isTelling(r, a)) return;
      filled++;
      if (containsRatio(percentInterval(percent), r, a)) hits++;
    });
    return { hits, filled };
  };
  return {
    count,
    areOf: (column) => {
      const { hits, filled } = count(column, (r, a) => r !== 0n && r !== a);
      return hits >= 2 && hits * 2 > filled;
    },
  };
}
