import { comparedName } from '../../matching/names';
import type { RenstraInput } from '../renstra/types';
import type { IkuInput, YearFigure } from './types';

const isFilled = (targets: readonly YearFigure[]): boolean =>
  targets.some(({ figure }) => figure.status !== 'blank');

/** Indicators with the targets that the sheet Renstra gives them, where the IKU sheet has none of its own. */
export function withRenstraTargets(iku: IkuInput | null, renstra: RenstraInput | null): IkuInput | null {
  if (!iku || !renstra || iku.rows.every((row) => isFilled(row.renstra))) return iku;
  const known = new Map<string, readonly YearFigure[]>();
  for (const { indikator, targets } of renstra.rows) {
    const name = comparedName(indikator.text).text;
    if (name !== '' && !known.has(name) && isFilled(targets)) known.set(name, targets);
  }
  const rows = iku.rows.map((row) => {
    const targets = isFilled(row.renstra) ? undefined : known.get(comparedName(row.indikator).text);
    return targets ? { ...row, renstra: targets } : row;
  });
  return { ...iku, rows };
}
