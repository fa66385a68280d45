import type { Scaled } from './scaled';
import { power10 } from './scaled';
import { divideHalfUp, type Sen } from './sen';

/** part / whole in percent, half up to `decimals` decimals; null when the whole is 0. */
export function percentOf(part: Sen, whole: Sen, decimals = 2): Scaled | null {
  if (whole === 0n) return null;
  const sign = whole < 0n ? -1n : 1n;
  return { digits: divideHalfUp(sign * part * 100n * power10(decimals), sign * whole), decimals };
}

/** part / whole in percent, cut off after `decimals` decimals: what a careless rounding prints. */
export function truncatedPercentOf(part: Sen, whole: Sen, decimals: number): Scaled | null {
  if (whole === 0n) return null;
  return { digits: (part * 100n * power10(decimals)) / whole, decimals };
}
