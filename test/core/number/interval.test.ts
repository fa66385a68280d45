import fc from 'fast-check';
import { containsRatio, percentInterval, touchesRatio } from '../../../src/core/number/interval';
import { percentOf, truncatedPercentOf } from '../../../src/core/number/percent';

const amount = fc.bigInt({ min: 0n, max: 10n ** 13n });
const ratio = fc.record({
  part: fc.oneof(amount, fc.bigInt({ min: -(10n ** 9n), max: 0n })),
  whole: fc.oneof(
    fc.bigInt({ min: 1n, max: 1000n }),
    amount.map((value) => value + 1n),
  ),
  decimals: fc.integer({ min: 0, max: 6 }),
});
const shifted = (percent: { digits: bigint; decimals: number }, by: bigint) => ({
  ...percent,
  digits: percent.digits + by,
});

test('what is rounded half up lies in its interval; two units off never does', () => {
  fc.assert(
    fc.property(ratio, ({ part, whole, decimals }) => {
      const percent = percentOf(part, whole, decimals)!;
      expect(containsRatio(percentInterval(percent), part, whole)).toBe(true);
      for (const by of [-2n, 2n])
        expect(containsRatio(percentInterval(shifted(percent, by)), part, whole)).toBe(false);
    }),
    { numRuns: 5000 },
  );
});

test('one unit off lies in it only where the ratio is exactly halfway', () => {
  fc.assert(
    fc.property(ratio, ({ part, whole, decimals }) => {
      const percent = percentOf(part, whole, decimals)!;
      const isHalfway = (200n * part * 10n ** BigInt(decimals)) % whole === 0n;
      for (const by of [-1n, 1n])
        if (containsRatio(percentInterval(shifted(percent, by)), part, whole)) expect(isHalfway).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test('what is cut off lies in it only where rounding gives the same, or halfway', () => {
  fc.assert(
    fc.property(ratio, ({ part, whole, decimals }) => {
      const cut = truncatedPercentOf(part, whole, decimals)!;
      const isHalfway = (200n * part * 10n ** BigInt(decimals)) % whole === 0n;
      const isSame = cut.digits === percentOf(part, whole, decimals)!.digits;
      expect(containsRatio(percentInterval(cut), part, whole)).toBe(isSame || isHalfway);
    }),
    { numRuns: 5000 },
  );
});

test('what lies in an interval lies in that of fewer decimals', () => {
  fc.assert(
    fc.property(ratio, fc.integer({ min: 1, max: 4 }), ({ part, whole, decimals }, more) => {
      const printed = percentOf(part, whole, decimals)!;
      const [fine, coarse] = [percentInterval(printed, decimals + more), percentInterval(printed)];
      expect(fine.low * coarse.denominator >= coarse.low * fine.denominator).toBe(true);
      expect(fine.high * coarse.denominator <= coarse.high * fine.denominator).toBe(true);
      if (containsRatio(fine, part, whole)) expect(containsRatio(coarse, part, whole)).toBe(true);
    }),
  );
});

test('amounts known up to a half width: exact ones as without it, wider ones never agree less', () => {
  const width = fc.bigInt({ min: 0n, max: 1000n });
  fc.assert(
    fc.property(
      ratio,
      width,
      width,
      fc.bigInt({ min: -3n, max: 3n }),
      ({ part, whole, decimals }, p, w, by) => {
        const interval = percentInterval(shifted(percentOf(part, whole, decimals)!, by));
        const touches = (halfPart: bigint, halfWhole: bigint) =>
          touchesRatio(interval, { sen: part, halfWidth: halfPart }, { sen: whole, halfWidth: halfWhole });
        expect(touches(0n, 0n)).toBe(containsRatio(interval, part, whole));
        if (touches(0n, 0n)) expect(touches(p, w)).toBe(true);
        if (touches(p, 0n)) expect(touches(p + 1n, 0n)).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});

test('a ratio keeps its place when both signs turn', () => {
  fc.assert(
    fc.property(ratio, ({ part, whole, decimals }) => {
      const percent = percentOf(part, whole, decimals)!;
      expect(percentOf(-part, -whole, decimals)).toEqual(percent);
      expect(containsRatio(percentInterval(percent), -part, -whole)).toBe(true);
    }),
  );
});
