import type { Measure, TotalRow } from '../inputs/anggaran/types';
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

/** What the total prints that stands for the most rows, of those that print it; of several the last. */
function widest<Printed>(
  totals: readonly TotalRow[],
  printedOf: (total: TotalRow) => Printed | null,
): Printed | null {
  let best: Printed | null = null;
  let span = -1;
  for (const total of totals) {
    const printed = printedOf(total);
    const own = total.lastRow - total.firstRow;
    if (printed !== null && own >= span) [best, span] = [printed, own];
  }
  return best;
}

export function printedFigures({ anggaran, ppks }: Inputs): PrintedFigures {
  const totals = anggaran?.totals ?? [];
  const people = ppks?.totals.at(-1);
  const printed = (measure: Measure) => widest(totals, ({ amounts }) => amount(amounts[measure]));
  const persen = widest(totals, (total) => total.persen?.percent ?? null);
  return {
    anggaran: printed('anggaran'),
    realisasi: printed('realisasi'),
    sisa: printed('sisa'),
    persen: persen ? plainPercent(persen) : null,
    populasi: amount(people?.populasi),
    ppksRealisasi: amount(people?.realisasi),
  };
}
