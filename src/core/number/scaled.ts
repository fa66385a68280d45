import { divideHalfUp } from './sen';

/** An exact decimal number as it was printed: `digits` / 10^`decimals` ("96,10" → 9610, 2). */
export interface Scaled {
  readonly digits: bigint;
  readonly decimals: number;
}

export const power10 = (exponent: number): bigint => 10n ** BigInt(exponent);

/** The same number with another count of decimals; half up when digits are lost. */
export function rescale(number: Scaled, decimals: number): bigint {
  const shift = decimals - number.decimals;
  return shift >= 0 ? number.digits * power10(shift) : divideHalfUp(number.digits, power10(-shift));
}
