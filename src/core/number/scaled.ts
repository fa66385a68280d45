import { divideHalfUp } from './sen';

/** An exact decimal number as it was printed: `digits` / 10^`decimals` ("96,10" → 9610, 2). */
export interface Scaled {
  readonly digits: bigint;
  readonly decimals: number;
}

const POWERS = Array.from({ length: 20 }, (_, exponent) => 10n ** BigInt(exponent));
export const power10 = (exponent: number): bigint => POWERS[exponent] ?? 10n ** BigInt(exponent);

/** Percentages up to 200 of up to two decimals: a long column of them has each many times. */
const FEW = { digits: 20_000, decimals: 2 } as const;
const few = Array.from({ length: FEW.decimals + 1 }, () => new Array<Scaled | undefined>(FEW.digits + 1));

/** digits / 10^decimals; one object for all numbers of a few digits that are the same. */
export function scaledOfDigits(digits: number, decimals: number): Scaled {
  const shared = digits >= 0 && digits <= FEW.digits ? few[decimals] : undefined;
  if (!shared) return { digits: BigInt(digits), decimals };
  return (shared[digits] ??= { digits: BigInt(digits), decimals });
}

/** The same number with another count of decimals; half up when digits are lost. */
export function rescale(number: Scaled, decimals: number): bigint {
  const shift = decimals - number.decimals;
  if (shift === 0) return number.digits;
  return shift > 0 ? number.digits * power10(shift) : divideHalfUp(number.digits, power10(-shift));
}

/** "12538113.50" → 1253811350 / 10². null for anything else. */
export function scaledOf(text: string): Scaled | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return null;
  const [, sign, whole, fraction = ''] = match;
  return { digits: BigInt(`${sign}${whole}${fraction}`), decimals: fraction.length };
}
