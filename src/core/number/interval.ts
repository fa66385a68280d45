import type { Scaled } from './scaled';
import { power10 } from './scaled';
import type { Sen } from './sen';

/** A closed interval of exact fractions over one common denominator. */
export interface Interval {
  readonly low: bigint;
  readonly high: bigint;
  readonly denominator: bigint;
}

/**
 * What a percentage printed with d decimals stands for: [v − ½·10⁻ᵈ, v + ½·10⁻ᵈ], in percent
 * (XBRL Calculations 1.1, rounding mode). `decimals` overrides the printed ones (100% in a column of two decimals).
 */
export function percentInterval(printed: Scaled, decimals = printed.decimals): Interval {
  const extra = power10(Math.max(0, decimals - printed.decimals));
  const centre = 2n * printed.digits * extra;
  const half = decimals < printed.decimals ? power10(printed.decimals - decimals) : 1n;
  return {
    low: centre - half,
    high: centre + half,
    denominator: 2n * power10(Math.max(decimals, printed.decimals)),
  };
}

/** Whether part / whole, in percent, lies in the interval; the whole is not 0. */
export function containsRatio(interval: Interval, part: Sen, whole: Sen): boolean {
  const sign = whole < 0n ? -1n : 1n;
  const value = 100n * part * interval.denominator * sign;
  return interval.low * whole * sign <= value && value <= interval.high * whole * sign;
}

/** Whether part / whole can lie in the interval when each is known only up to its half width. */
export function touchesRatio(
  interval: Interval,
  part: { readonly sen: Sen; readonly halfWidth: Sen },
  whole: { readonly sen: Sen; readonly halfWidth: Sen },
): boolean {
  if (containsRatio(interval, part.sen, whole.sen)) return true;
  if (part.halfWidth === 0n && whole.halfWidth === 0n) return false;
  const corners = [-1n, 1n].flatMap((p) =>
    [-1n, 1n].map((w) => [part.sen + p * part.halfWidth, whole.sen + w * whole.halfWidth] as const),
  );
  if (corners.some(([, w]) => w <= 0n)) return false;
  const below = corners.some(([p, w]) => 100n * p * interval.denominator <= interval.high * w);
  const above = corners.some(([p, w]) => 100n * p * interval.denominator >= interval.low * w);
  return below && above;
}
