import type { DecimalMark } from './decimal-mark';
import type { Scaled } from './scaled';
import { rescale } from './scaled';
import { absolute, RUPIAH, type Sen } from './sen';

/** How numbers are written: Indonesian by default, English on request. */
export interface NumberStyle {
  readonly mark: DecimalMark;
  readonly group: '.' | ',' | ' ';
}
export const INDONESIAN: NumberStyle = { mark: ',', group: '.' };
export const ENGLISH: NumberStyle = { mark: '.', group: ',' };

const grouped = (whole: bigint, group: string): string => String(whole).replace(/\B(?=(?:\d{3})+$)/g, group);

/** "4.759.226.249", "12,50", "-90": sen only where there are any. */
export function writeAmount(amount: Sen, style: NumberStyle = INDONESIAN): string {
  const sign = amount < 0n ? '-' : '';
  const rest = absolute(amount) % RUPIAH;
  const sen = rest === 0n ? '' : style.mark + String(rest).padStart(2, '0');
  return sign + grouped(absolute(amount) / RUPIAH, style.group) + sen;
}

/** "Rp4.759.226.249", "-Rp90", without a space. */
export const writeRupiah = (amount: Sen, style: NumberStyle = INDONESIAN): string =>
  `${amount < 0n ? '-' : ''}Rp${writeAmount(absolute(amount), style)}`;

/** An exact decimal with its own decimals: "96,09". */
export function writeScaled(number: Scaled, style: NumberStyle = INDONESIAN): string {
  const sign = number.digits < 0n ? '-' : '';
  const digits = String(absolute(number.digits)).padStart(number.decimals + 1, '0');
  const whole = digits.slice(0, digits.length - number.decimals);
  const fraction = number.decimals === 0 ? '' : style.mark + digits.slice(-number.decimals);
  return sign + grouped(BigInt(whole), style.group) + fraction;
}

/** "96,09%". */
export const writePercent = (percent: Scaled, style: NumberStyle = INDONESIAN): string =>
  `${writeScaled(percent, style)}%`;

/** A percentage as JSON writes it: always two decimals, "." as decimal mark. */
export const plainPercent = (percent: Scaled): string =>
  writeScaled({ digits: rescale(percent, 2), decimals: 2 }, { mark: '.', group: ',' }).replaceAll(',', '');
