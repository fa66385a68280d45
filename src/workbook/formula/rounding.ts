/** Excel keeps and compares 15 significant digits (support.microsoft.com "Floating-point arithmetic"). */
export const fifteenDigits = (value: number): number =>
  value === 0 || !Number.isFinite(value) ? value : Number(value.toPrecision(15));

/** Moves the decimal point in the written number, so that 1.005 · 10² is 100.5 and not 100.49999999999999. */
function shift(value: number, places: number): number {
  const [digits, exponent = '0'] = value.toPrecision(15).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** Away from zero at the half ("half up" of the amount), up, or towards zero. */
export type Direction = 'half' | 'up' | 'down';

const STEP = { half: Math.round, up: Math.ceil, down: Math.floor };

/** Beyond this many decimals nothing is left to round. */
const FINEST = 300;

/** Rounds to `places` decimals; negative places round to tens, hundreds, … */
export function roundTo(value: number, places: number, direction: Direction): number {
  const decimals = Math.trunc(places);
  if (decimals > FINEST) return value;
  if (decimals < -FINEST) return 0;
  const rounded = shift(STEP[direction](shift(Math.abs(value), decimals)), -decimals);
  return value < 0 ? -rounded || 0 : rounded;
}
