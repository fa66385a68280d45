import {
  ENGLISH,
  INDONESIAN,
  writeAmount,
  writePercent,
  writeRupiah,
  writeScaled,
} from '../core/number/write-number';
import type { NumberStyle } from '../core/number/write-number';
import { absolute } from '../core/number/sen';
import { isRatio, type Addend, type Finding, type Quantity } from '../core/rules/finding';

export type Language = 'id' | 'en';

/** A figure with its unit: "Rp40", "25.716", "96,09%"; raw text in quotes. */
export function writeQuantity(quantity: Quantity, numbers: NumberStyle): string {
  switch (quantity.unit) {
    case 'rupiah':
      return writeRupiah(quantity.sen, numbers);
    case 'count':
      return writeAmount(quantity.sen, numbers);
    case 'percent':
      return writePercent(quantity.percent, numbers);
    case 'raw':
      return `“${quantity.text}”`;
  }
}

/** The size of a difference: "Rp40"; for percentages in poin. */
export function writeSize(quantity: Quantity, numbers: NumberStyle, point: string): string {
  if (quantity.unit === 'percent') {
    const { digits, decimals } = quantity.percent;
    return `${writeScaled({ digits: digits < 0n ? -digits : digits, decimals }, numbers)} ${point}`;
  }
  if (quantity.unit === 'raw') return quantity.text;
  return writeQuantity({ unit: quantity.unit, sen: absolute(quantity.sen) }, numbers);
}

/** English only: "1 row", "2 rows"; `many` where the plural is no "…s". */
export const counted = (count: number | string | undefined, one: string, many = `${one}s`): string =>
  `${count} ${Number(count) === 1 ? one : many}`;

export const isPositive = (quantity: Quantity): boolean =>
  quantity.unit === 'percent' ? quantity.percent.digits > 0n : quantity.unit !== 'raw' && quantity.sen > 0n;

/** Longest sum that is written out in full; of a longer one the first and the last addends are shown. */
const WRITTEN_OUT = 6;

/** The arithmetic that led to a finding, one line: "Rp10 + Rp20 + … + Rp5 (23) = Rp4.005.892.657". */
export function writeSum(finding: Finding, numbers: NumberStyle): string | null {
  const { addends, expected, printed } = finding;
  if (addends.length < 2 || !expected || !printed || expected.unit === 'raw') return null;
  if (isRatio(finding)) {
    const [part, whole] = addends as [Addend, Addend];
    return `${writeAmount(part.sen, numbers)} / ${writeAmount(whole.sen, numbers)} × 100 = ${writeQuantity(expected, numbers)}`;
  }
  const shown =
    addends.length <= WRITTEN_OUT ? [...addends] : [...addends.slice(0, 3), null, ...addends.slice(-2)];
  const sum = shown.map((addend, i) => {
    if (!addend) return ' + …';
    const sign = addend.sign === 1 ? (i === 0 ? '' : ' + ') : i === 0 ? '−' : ' − ';
    return sign + writeAmount(addend.sen, numbers);
  });
  const count = addends.length > WRITTEN_OUT ? ` (${addends.length})` : '';
  return `${sum.join('')}${count} = ${writeQuantity(expected, numbers)}`;
}

export const NUMBERS: Readonly<Record<Language, NumberStyle>> = { id: INDONESIAN, en: ENGLISH };
