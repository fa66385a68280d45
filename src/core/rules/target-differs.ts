import type { IkuRow } from '../inputs/iku/types';
import { figureOfYear, ikuYear } from '../inputs/iku/years';
import type { QuantityFigure } from '../inputs/quantity';
import { rescale } from '../number/scaled';
import { finding, type Finding } from './finding';
import { cellOf, quantityText, rawQuantity } from './kinerja-facts';
import type { Rule } from './rule';

const isRead = (figure: QuantityFigure | null): figure is QuantityFigure => figure?.status === 'read';

/** Another number, another grade, or a percentage against something else. */
function differs(a: QuantityFigure, b: QuantityFigure): boolean {
  if (a.predikat !== '' && b.predikat !== '' && a.predikat !== b.predikat) return true;
  if (!a.number || !b.number) return false;
  const decimals = Math.max(a.number.decimals, b.number.decimals);
  return a.percent !== b.percent || rescale(a.number, decimals) !== rescale(b.number, decimals);
}

function differing(
  row: IkuRow,
  variant: 'iku-pk' | 'renstra',
  printed: QuantityFigure,
  other: QuantityFigure,
  year: number | null,
): Finding {
  return finding({
    rule: 'target-differs',
    severity: variant === 'renstra' ? 'error' : 'warning',
    variant,
    cell: cellOf(printed),
    rowName: row.indikator,
    column: 'target',
    printed: rawQuantity(printed),
    expected: rawQuantity(other),
    cells: [cellOf(other)],
    parameters: {
      printed: quantityText(printed),
      other: quantityText(other),
      tahun: year === null ? '' : String(year),
    },
  });
}

/**
 * One target of one year in several versions: decree against performance agreement (a warning: a decree may be
 * older), either against the Renstra of the same year (an error).
 */
export const targetDiffers: Rule = {
  id: 'target-differs',
  family: 'across',
  *check({ inputs: { iku, identitas } }) {
    if (!iku) return;
    const year = identitas.tahun ?? ikuYear(iku);
    for (const row of iku.rows) {
      const { targetIku, targetPk, target } = row;
      if (isRead(targetIku) && isRead(targetPk) && differs(targetPk, targetIku))
        yield differing(row, 'iku-pk', targetPk, targetIku, year);
      const own = [targetPk, target, targetIku].find(isRead);
      const renstra = figureOfYear(row.renstra, year, false);
      if (own && isRead(renstra) && differs(own, renstra))
        yield differing(row, 'renstra', renstra, own, year);
    }
  },
};
