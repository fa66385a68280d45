import { absolute } from '../number/sen';

/**
 * How a figure is mistyped (definitions.md 8): a digit changed, two neighbours swapped, a digit lost or doubled, a
 * zero lost or added, the sign, the decimal mark moved.
 */
export type Slip = 'digit' | 'swap' | 'lost' | 'doubled' | 'zero-lost' | 'zero-added' | 'sign' | 'mark';

/** A decimal mark moves by up to three places (ribu written as rupiah). */
const MARK_PLACES = [1, 2, 3] as const;

/** Digits of an amount as it is printed: in steps of its last printed digit; null when it has finer ones. */
const digitsOf = (value: bigint, step: bigint): string | null =>
  value % step === 0n ? String(absolute(value) / step) : null;

/** One digit more or less: which digit `longer` has more, and whether it stands beside an equal one. */
function extraDigit(longer: string, shorter: string): { digit: string; doubled: boolean } | null {
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at++;
  if (longer.slice(at + 1) !== shorter.slice(at)) return null;
  return { digit: longer[at]!, doubled: at > 0 && longer[at - 1] === longer[at] };
}

function ofEqualLength(printed: string, intended: string): Slip | null {
  let first = 0;
  while (printed[first] === intended[first]) first++;
  let last = printed.length - 1;
  while (printed[last] === intended[last]) last--;
  if (first === last) return 'digit';
  const swapped = printed[first] === intended[last] && printed[last] === intended[first];
  return last === first + 1 && swapped ? 'swap' : null;
}

function ofDigits(printed: string, intended: string): Slip | null {
  if (printed.length === intended.length) return ofEqualLength(printed, intended);
  if (intended.length === printed.length + 1) {
    const lost = extraDigit(intended, printed);
    return lost && (lost.digit === '0' ? 'zero-lost' : 'lost');
  }
  if (printed.length !== intended.length + 1) return null;
  const extra = extraDigit(printed, intended);
  if (!extra) return null;
  return extra.digit === '0' ? 'zero-added' : extra.doubled ? 'doubled' : null;
}

const markMoved = (a: bigint, b: bigint): boolean =>
  a !== 0n && MARK_PLACES.some((places) => a * 10n ** BigInt(places) === b);

/**
 * The slip that turns the intended figure into the printed one; null when no single slip does. Both in sen (or in
 * digits of a percentage); `step` is what the last printed digit stands for.
 */
export function slipOf(printed: bigint, intended: bigint, step: bigint): Slip | null {
  if (printed === intended) return null;
  if (printed === -intended) return 'sign';
  if (printed !== 0n && intended !== 0n && printed < 0n !== intended < 0n) return null;
  const [p, i] = [digitsOf(printed, step), digitsOf(intended, step)];
  const slip = p === null || i === null ? null : ofDigits(p, i);
  return slip ?? (markMoved(printed, intended) || markMoved(intended, printed) ? 'mark' : null);
}

const DIGITS = [...'0123456789'];

/** Texts from which one slip of the digits gives `printed`. */
function* intendedDigits(printed: string): Iterable<string> {
  for (let at = 0; at <= printed.length; at++) {
    const [before, after] = [printed.slice(0, at), printed.slice(at)];
    for (const digit of DIGITS) yield before + digit + after;
    if (after === '') continue;
    for (const digit of DIGITS) yield before + digit + after.slice(1);
    if (after.length > 1) yield before + after[1]! + after[0]! + after.slice(2);
    if (printed.length > 1 && (after[0] === '0' || after[0] === after[1])) yield before + after.slice(1);
  }
}

/** Every figure that a single slip turns into the printed one. */
export function intendedFigures(printed: bigint, step: bigint): readonly bigint[] {
  const found = new Set<bigint>();
  const sign = printed < 0n ? -1n : 1n;
  const digits = digitsOf(printed, step);
  for (const text of digits === null ? [] : intendedDigits(digits)) {
    if (text.length === 1 || text[0] !== '0') found.add(sign * BigInt(text) * step);
  }
  found.add(-printed);
  for (const places of MARK_PLACES) {
    const power = 10n ** BigInt(places);
    found.add(printed * power);
    if (printed % power === 0n) found.add(printed / power);
  }
  found.delete(printed);
  return [...found];
}
