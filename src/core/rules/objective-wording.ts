import type { IkuRow } from '../inputs/iku/types';
import type { RenstraRow } from '../inputs/renstra/types';
import { comparedName } from '../matching/names';
import { finding } from './finding';
import type { Rule } from './rule';

const isSame = (a: string, b: string): boolean => comparedName(a).text === comparedName(b).text;

/** One sasaran has one wording: Renstra and IKU sheet word that of the same indicator alike. One for each sasaran. */
export const objectiveWording: Rule = {
  id: 'objective-wording',
  family: 'across',
  *check({ inputs: { renstra, iku } }) {
    if (!renstra || !iku) return;
    const column = renstra.mapping.columns.sasaran![0]!;
    const seen = new Set<string>();
    const sameIndicator = (row: RenstraRow): IkuRow | undefined =>
      iku.rows.find(({ indikator, sasaran }) => sasaran !== '' && isSame(indikator, row.indikator.text));
    for (const row of renstra.rows) {
      const { text, cell } = row.sasaran;
      const other = row.indikator.text === '' || text === '' ? undefined : sameIndicator(row);
      if (!other || isSame(text, other.sasaran) || seen.has(text)) continue;
      seen.add(text);
      yield finding({
        rule: 'objective-wording',
        severity: 'warning',
        cell: cell ?? { sheet: renstra.sheet.name, row: row.row, column },
        rowName: text,
        column: 'sasaran',
        printed: { unit: 'raw', text },
        expected: { unit: 'raw', text: other.sasaran },
        cells: other.sasaranCell ? [{ sheet: iku.sheet.name, ...other.sasaranCell }] : [],
        parameters: { other: other.sasaran, sheet: iku.sheet.name, indikator: other.indikator },
      });
    }
  },
};
