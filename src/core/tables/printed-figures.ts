import type { TotalRow } from '../inputs/anggaran/types';
import type { Inputs } from '../inputs/choose';
import type { Figure } from '../inputs/figure';
import { plainAmount } from '../number/sen';
import { plainPercent } from '../number/write-number';

/** The key figures as the source's own TOTAL rows print them, in JSON's form; null where it prints none. */
export interface PrintedFigures {
  readonly anggaran: string | null;
  readonly realisasi: string | null;
  readonly sisa: string | null;
  readonly persen: string | null;
  readonly populasi: string | null;
  readonly ppksRealisasi: string | null;
}

const amount = (figure: Figure | undefined): string | null =>
  figure && figure.sen !== null && figure.status !== 'blank' ? plainAmount(figure.sen) : null;

/** The total that stands for the most rows; of several the last. */
function widest(totals: readonly TotalRow[]): TotalRow | undefined {
  const span = (total: TotalRow) => total.lastRow - total.firstRow;
  return totals.reduce<TotalRow | undefined>(
    (best, total) => (!best || span(total) >= span(best) ? total : best),
    undefined,
  );
}

export function printedFigures({ anggaran, ppks }: Inputs): PrintedFigures {
  const total = anggaran ? widest(anggaran.totals) : undefined;
  const people = ppks?.totals.at(-1);
  const persen = total?.persen?.percent;
  return {
    anggaran: amount(total?.amounts.anggaran),
    realisasi: amount(total?.amounts.realisasi),
    sisa: amount(total?.amounts.sisa),
    persen: persen ? plainPercent(persen) : null,
    populasi: amount(people?.populasi),
    ppksRealisasi: amount(people?.realisasi),
  };
}
