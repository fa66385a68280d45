import type { PercentFigure } from '../inputs/figure';
import type { Arah } from '../inputs/iku/types';
import { comparableNumbers, type QuantityFigure } from '../inputs/quantity';
import { containsRatio, percentInterval } from '../number/interval';
import { capaianFraction } from './capaian';

/**
 * The direction of an indicator whose table does not tell it, by its printed capaian: negative where that is (2t − r)/t
 * and not r/t (10% → 9%, printed 110%). A printed t/r tells nothing: it may be a formula turned round by mistake.
 */
export function printedArah(
  printed: PercentFigure | null,
  target: QuantityFigure | null,
  realisasi: QuantityFigure | null,
): Arah {
  const numbers = printed?.percent && target && realisasi && comparableNumbers(target, realisasi);
  if (!numbers) return 'positif';
  const interval = percentInterval(printed.percent);
  const fits = (way: 'positif' | 'selisih'): boolean => {
    const fraction = capaianFraction(numbers.target, numbers.realisasi, way);
    return fraction !== null && containsRatio(interval, fraction.numerator, fraction.denominator);
  };
  return !fits('positif') && fits('selisih') ? 'negatif' : 'positif';
}
