import Decimal from 'decimal.js';
import fc from 'fast-check';
import { percentOf } from '../../../src/core/number/percent';
import {
  decimalsOfNumber,
  scaledOfNumber,
  senOfNumber,
  senOfScaled,
} from '../../../src/core/number/read-number';
import { plainScaled } from '../../../src/core/plan/quantity-format';
import { Random } from '../support/budget/random';

/** Beyond any quotient here, so that the division of decimal.js never rounds before it is asked to. */
const Exact = Decimal.clone({ precision: 34, rounding: Decimal.ROUND_HALF_UP });
const CASES = 1_000_000;

/** Divisors that give exact halves, and others. */
const WHOLES = [
  1, 3, 7, 8, 16, 32, 125, 400, 625, 800, 1250, 4000, 99_999, 445_424_838, 4_759_226_209,
] as const;

/** Up to `millions` millions, every digit of it random. */
const large = (random: Random, millions: number): number =>
  random.between(0, millions) * 1_000_000 + random.between(0, 999_999);

/** Of `CASES` cases those that differ; few are enough to see what is wrong. */
function differing(one: (random: Random, i: number) => string | null): string[] {
  const random = new Random(20_240_731);
  const wrong: string[] = [];
  for (let i = 0; i < CASES && wrong.length < 5; i++) {
    const found = one(random, i);
    if (found !== null) wrong.push(found);
  }
  return wrong;
}

test('percentages: half up as decimal.js, on a million cases', () => {
  const wrong = differing((random, i) => {
    const whole = i % 2 === 0 ? random.pick(WHOLES) : 1 + large(random, 5_000);
    const part = Math.floor(random.next() * (i % 3 === 0 ? 2 * whole : whole)) * (i % 17 === 0 ? -1 : 1);
    const decimals = i % 5;
    const ours = percentOf(BigInt(part), BigInt(whole), decimals)!;
    const theirs = new Exact(part * 100).dividedBy(whole).toFixed(decimals);
    return BigInt(theirs.replace('.', '')) === ours.digits ? null : `${part}/${whole} ${decimals}`;
  });
  expect(wrong).toEqual([]);
});

test('amounts: printed ones and numbers of cells to the sen, half up as decimal.js, on a million cases', () => {
  const wrong = differing((random, i) => {
    const digits = large(random, 9_000_000) * (i % 3 === 0 ? -1 : 1);
    const decimals = i % 7;
    const printed = { digits: BigInt(digits), decimals };
    const sen = BigInt(new Exact(`${digits}e${2 - decimals}`).toFixed(0));
    if (senOfScaled(printed) !== sen) return `${digits}e-${decimals}`;
    return senOfNumber(digits / 10 ** decimals) === sen ? null : `number ${digits / 10 ** decimals}`;
  });
  expect(wrong).toEqual([]);
});

test('decimals of numbers of a cell, also with the last bit off: as decimal.js counts them, on a million cases', () => {
  const wrong = differing((random, i) => {
    const value = (large(random, [5, 9_000, 9_000_000][i % 3]!) / 10 ** (i % 8)) * (i % 5 === 0 ? -1 : 1);
    const near = value + (i % 7 === 0 ? value * Number.EPSILON : 0);
    return decimalsOfNumber(near) === new Decimal(near).decimalPlaces() ? null : String(near);
  });
  expect(wrong).toEqual([]);
});

test('any number of a cell, in scientific notation too, has the digits that decimal.js writes', () => {
  const exact = (value: number): string => plainScaled(scaledOfNumber(value));
  for (const value of [1e21, -1.5e-7, 1.2345e25, 5e-324, 1.7976931348623157e308])
    expect(exact(value)).toBe(new Decimal(value).toFixed());
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      // A whole number below 10²¹ is taken as it is kept, to the last digit.
      fc.pre(!Number.isInteger(value) || Math.abs(value) >= 1e21);
      expect(exact(value)).toBe(new Decimal(value).toFixed());
    }),
    { numRuns: 2000 },
  );
});
