import type { KinerjaLevel, KinerjaRow } from '../inputs/kinerja/types';
import { containsRatio, percentInterval } from '../number/interval';
import { finding } from './finding';
import { amountsOf, cellOf, rawQuantity, sureMatch } from './kinerja-facts';
import type { Rule, RuleContext } from './rule';

const LEVELS: readonly KinerjaLevel[] = ['program', 'kegiatan', 'subkegiatan'];
/** So many equal figures are no coincidence. */
const LEAST = 3;

/** Rows whose realisasi is a percentage other than 0 and 100 with a budget to hold it against. */
function comparable({ inputs: { kinerja }, matching }: RuleContext, level: KinerjaLevel) {
  return (kinerja?.rows ?? []).flatMap((row) => {
    const match = row.level === level && !row.further ? sureMatch(matching, row) : null;
    const { number, percent } = row.realisasi;
    if (!match || !number || !percent) return [];
    const { anggaran, realisasi } = amountsOf(match);
    if (anggaran <= 0n || realisasi === 0n || realisasi === anggaran) return [];
    return [{ row, isEqual: containsRatio(percentInterval(number), realisasi, anggaran) }];
  });
}

/** Realisasi kinerja that is the absorption of the budget, row by row: a column was copied (table 3.5 = 3.4). */
export const columnCopied: Rule = {
  id: 'column-copied',
  family: 'across',
  *check(context) {
    for (const level of LEVELS) {
      const rows = comparable(context, level);
      const equal: KinerjaRow[] = rows.filter(({ isEqual }) => isEqual).map(({ row }) => row);
      if (equal.length < LEAST || equal.length * 5 < rows.length * 4) continue;
      const [first, ...others] = equal as [KinerjaRow, ...KinerjaRow[]];
      yield finding({
        rule: 'column-copied',
        severity: 'error',
        cell: cellOf(first.realisasi),
        rowName: first.nama,
        column: 'realisasi',
        printed: rawQuantity(first.realisasi),
        cells: others.map(({ realisasi }) => cellOf(realisasi)),
        parameters: { count: equal.length, level },
      });
    }
  },
};
