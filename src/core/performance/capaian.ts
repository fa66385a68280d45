import { power10, type Scaled } from '../number/scaled';
import { divideHalfUp } from '../number/sen';
import type { CapaianRule } from '../tables/table';

/** An exact fraction; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Two decimals over one power of ten. */
function aligned(a: Scaled, b: Scaled): readonly [bigint, bigint] {
  const decimals = Math.max(a.decimals, b.decimals);
  return [a.digits * power10(decimals - a.decimals), b.digits * power10(decimals - b.decimals)];
}

const fractionOf = (numerator: bigint, denominator: bigint): Fraction =>
  denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };

/**
 * Capaian before any cap, exact: positive r/t; negative (2t − r)/t, never below 0, or t/r. Null where it would divide
 * by 0.
 */
export function capaianFraction(target: Scaled, realisasi: Scaled, way: CapaianRule['way']): Fraction | null {
  const [t, r] = aligned(target, realisasi);
  const whole = way === 'kebalikan' ? r : t;
  if (whole === 0n) return null;
  if (way === 'positif') return fractionOf(r, t);
  if (way === 'kebalikan') return fractionOf(t, r);
  const { numerator, denominator } = fractionOf(2n * t - r, t);
  return { numerator: numerator < 0n ? 0n : numerator, denominator };
}

/** A fraction × 10⁴, half up to `decimals` decimals of its percentage. */
export const roundedFraction = ({ numerator, denominator }: Fraction, decimals = 2): bigint =>
  divideHalfUp(numerator * power10(2 + decimals), denominator) * power10(2 - decimals);

/** Capaian as tables show it (× 10⁴): rounded, then capped; null for "–". */
export function capaianOf(
  target: Scaled | null,
  realisasi: Scaled | null,
  { way, cap }: CapaianRule,
  decimals = 2,
): bigint | null {
  const exact = target && realisasi && capaianFraction(target, realisasi, way);
  if (!exact) return null;
  const rounded = roundedFraction(exact, decimals);
  return cap !== null && rounded > BigInt(cap) * 100n ? BigInt(cap) * 100n : rounded;
}

/** Mean of capaian, each at most `cap` percent, over pairs with a target (× 10⁴, half up once); null without any. */
export function meanCapaian(
  pairs: readonly { readonly target: Scaled; readonly realisasi: Scaled }[],
  cap: number | null,
  decimals = 2,
): bigint | null {
  const fractions = pairs.flatMap(
    ({ target, realisasi }) => capaianFraction(target, realisasi, 'positif') ?? [],
  );
  if (fractions.length === 0) return null;
  const limit: Fraction | null = cap === null ? null : { numerator: BigInt(cap), denominator: 100n };
  const sum = fractions.reduce<Fraction>((total, fraction) => plus(total, least(fraction, limit)), {
    numerator: 0n,
    denominator: 1n,
  });
  return roundedFraction(
    { numerator: sum.numerator, denominator: sum.denominator * BigInt(fractions.length) },
    decimals,
  );
}

const least = (a: Fraction, limit: Fraction | null): Fraction =>
  limit && a.numerator * limit.denominator > limit.numerator * a.denominator ? limit : a;

const plus = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * b.denominator + b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
});
