import { writeAmount, writePercent, type NumberStyle } from '../../core/number/write-number';

/** "12538113.50" as it is written on screen: "12.538.113,50", or "94,88%"; text that is no figure stays as it is. */
export function shownFigure(plain: string, isPercent: boolean, numbers: NumberStyle): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain);
  if (!match) return plain;
  const [, sign, whole, fraction = ''] = match;
  const negative = sign === '-';
  if (isPercent) {
    const digits = BigInt(whole + fraction);
    return writePercent({ digits: negative ? -digits : digits, decimals: fraction.length }, numbers);
  }
  if (fraction.length > 2) return plain;
  const sen = BigInt(whole!) * 100n + BigInt(fraction.padEnd(2, '0'));
  return writeAmount(negative ? -sen : sen, numbers);
}
