import { percentOf } from '../number/percent';
import { plainPercent } from '../number/write-number';
import { plainAmount, type Sen } from '../number/sen';
import type { Scaled } from '../number/scaled';
import { budgetOf, type Budget } from './budget';
import { ppksTotals } from './data-ppks';
import type { Inputs } from '../inputs/choose';
import type { PpksInput } from '../inputs/ppks/types';

/** The key figures as the tables show them: sums of the leaves, in sen (people in hundredths) and percent. */
export interface KeyFigures {
  readonly anggaran: Sen | null;
  readonly realisasi: Sen | null;
  readonly sisa: Sen | null;
  readonly persen: Scaled | null;
  readonly populasi: Sen | null;
  readonly ppksRealisasi: Sen | null;
  readonly ppksPersen: Scaled | null;
}

/** Null where the input is missing; a percentage also where the whole is 0. */
export function keyFigures(budget: Budget | null, ppks: PpksInput | null): KeyFigures {
  const total = budget?.total;
  const people = ppks && ppksTotals(ppks);
  return {
    anggaran: total?.anggaran ?? null,
    realisasi: total?.realisasi ?? null,
    sisa: total ? total.anggaran - total.realisasi : null,
    persen: total ? percentOf(total.realisasi, total.anggaran) : null,
    populasi: people?.populasi ?? null,
    ppksRealisasi: people?.realisasi ?? null,
    ppksPersen: people ? percentOf(people.realisasi, people.populasi) : null,
  };
}

/** The key figures of the inputs of a workbook. */
export const figuresOf = ({ anggaran, ppks }: Pick<Inputs, 'anggaran' | 'ppks'>): KeyFigures =>
  keyFigures(anggaran && budgetOf(anggaran), ppks);

/** As the command line's JSON writes them: "4759226209", "94.88". */
export type PlainFigures = { readonly [Key in keyof KeyFigures]: string | null };

export function plainFigures(figures: KeyFigures): PlainFigures {
  const amount = (sen: Sen | null): string | null => (sen === null ? null : plainAmount(sen));
  const percent = (value: Scaled | null): string | null => (value === null ? null : plainPercent(value));
  return {
    anggaran: amount(figures.anggaran),
    realisasi: amount(figures.realisasi),
    sisa: amount(figures.sisa),
    persen: percent(figures.persen),
    populasi: amount(figures.populasi),
    ppksRealisasi: amount(figures.ppksRealisasi),
    ppksPersen: percent(figures.ppksPersen),
  };
}
