import type { QuantityShown } from '../tables/table';
import type { Scaled } from '../number/scaled';

const decimalsOf = (decimals: number): string =>
  decimals > 0 ? `.${'0'.repeat(Math.min(decimals, 9))}` : '';

/** A literal text of a number format. */
const literal = (text: string): string => (text === '' ? '' : `"${text.replaceAll('"', '”')}"`);

/** The number format that shows a quantity with its unit or grade: `#,##0" Orang"`, `0.00%`, `"A ("0")"`. */
export const quantityFormat = ({ percent, decimals, before, after }: QuantityShown): string =>
  percent ? `0${decimalsOf(decimals)}%` : `${literal(before)}#,##0${decimalsOf(decimals)}${literal(after)}`;

/** An exact decimal as the number that a cell keeps. */
export const cellNumber = ({ digits, decimals }: Scaled): number => Number(`${digits}e-${decimals}`);

/** An exact decimal as a formula writes it: "0.996". */
export function plainScaled({ digits, decimals }: Scaled): string {
  const sign = digits < 0n ? '-' : '';
  const text = String(digits < 0n ? -digits : digits).padStart(decimals + 1, '0');
  const fraction = decimals === 0 ? '' : text.slice(-decimals).replace(/0+$/, '');
  const whole = text.slice(0, text.length - decimals);
  return sign + whole + (fraction === '' ? '' : `.${fraction}`);
}
