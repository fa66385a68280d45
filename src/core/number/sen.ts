/**
 * The one money type: an amount in whole sen (1/100 rupiah), exact at any size. Counts of people are kept the same
 * way, in hundredths, so that every sum of the product is one kind of arithmetic.
 */
export type Sen = bigint;

/** One rupiah (or one person) in sen. */
export const RUPIAH: Sen = 100n;

export const absolute = (amount: Sen): Sen => (amount < 0n ? -amount : amount);

/** numerator / denominator rounded half up (away from zero); the denominator is positive. */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  const half = (2n * absolute(numerator) + denominator) / (2n * denominator);
  return numerator < 0n ? -half : half;
}

/** The amount as JSON and formulas write it: "12538113", "12538113.50", "-90"; two decimals unless whole. */
export function plainAmount(amount: Sen): string {
  const sign = amount < 0n ? '-' : '';
  const whole = absolute(amount) / RUPIAH;
  const rest = absolute(amount) % RUPIAH;
  return rest === 0n ? `${sign}${whole}` : `${sign}${whole}.${String(rest).padStart(2, '0')}`;
}
