import type { Scaled } from '../number/scaled';
import { RUPIAH } from '../number/sen';
import type { Quantity } from '../rules/finding';
import type { CellValue } from '../sheet/snapshot';
import { rupiahNumber } from '../tables/source-terms';
import { WHOLE, WITH_SEN } from './styles';

/** A figure of a finding as a cell shows it. */
export interface QuantityCell {
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** Excel keeps at most 15 digits; more decimals than this are never printed. */
const MOST_DECIMALS = 8;

const decimalsFormat = (decimals: number): string =>
  decimals === 0 ? '0' : `0.${'0'.repeat(Math.min(decimals, MOST_DECIMALS))}`;

const scaledNumber = ({ digits, decimals }: Scaled, shift = 0): number =>
  Number(`${digits}e${-(decimals + shift)}`);

/** "lebih 40", "kurang 80": a word instead of a sign (definitions.md 9). */
const inWords = (format: string): string => `"lebih "${format};"kurang "${format};${format}`;

/** What is printed or expected: an amount, a percentage with the decimals it was printed with, or a text. */
export function quantityCell(quantity: Quantity | null): QuantityCell {
  if (quantity === null) return { value: null, numberFormat: 'General' };
  switch (quantity.unit) {
    case 'rupiah':
    case 'count':
      return {
        value: rupiahNumber(quantity.sen),
        numberFormat: quantity.sen % RUPIAH === 0n ? WHOLE : WITH_SEN,
      };
    case 'percent':
      return {
        value: scaledNumber(quantity.percent, 2),
        numberFormat: `${decimalsFormat(quantity.percent.decimals)}%`,
      };
    case 'raw':
      return { value: quantity.text, numberFormat: '@' };
  }
}

/** printed − expected: the number itself, shown as more or less; of percentages in poin. */
export function differenceCell(quantity: Quantity | null): QuantityCell {
  const plain = quantityCell(quantity);
  if (quantity === null || quantity.unit === 'raw') return plain;
  if (quantity.unit !== 'percent') return { value: plain.value, numberFormat: inWords(plain.numberFormat) };
  const { percent } = quantity;
  return {
    value: scaledNumber(percent),
    numberFormat: inWords(`${decimalsFormat(percent.decimals)}" poin"`),
  };
}
