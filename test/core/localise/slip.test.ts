import fc from 'fast-check';
import { intendedFigures, slipOf, type Slip } from '../../../src/core/localise/slip';
import { meantBy } from './support/brute-slips';

const rupiah = (amount: number): bigint => BigInt(amount) * 100n;

test.each<[printed: number, intended: number, slip: Slip | null]>([
  [6_345_448, 6_345_488, 'digit'],
  [29_009_600, 29_009_680, 'digit'],
  [156_526_000, 156_526_090, 'digit'],
  [364_439, 382_439, null],
  [13_457_859, 13_475_859, 'swap'],
  [1_234, 12_345, 'lost'],
  [2_345, 12_345, 'lost'],
  [122_345, 12_345, 'doubled'],
  [172_345, 12_345, null],
  [12_345, 120_345, 'zero-lost'],
  [1_234_500, 12_345_000, 'zero-lost'],
  [120_345, 12_345, 'zero-added'],
  [-12_345, 12_345, 'sign'],
  [12_345_000, 12_345, 'mark'],
  [12_345, 12_345_000, 'mark'],
  [0, 5, 'digit'],
  [0, 50, 'lost'],
  [7, 7, null],
  [4_515, 356_254, null],
])('%d for %d: %s', (printed, intended, slip) => {
  expect(slipOf(rupiah(printed), rupiah(intended), 100n)).toBe(slip);
});

test('a moved decimal mark can leave sen behind', () => {
  expect(slipOf(123_456n, 12_345_600n, 100n)).toBe('mark');
});

test('the figures that can be meant are those with a slip, and those that trying every slip finds', () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999, max: 9_999_999 }), (amount) => {
      const printed = rupiah(amount);
      const intended = intendedFigures(printed, 100n);
      expect(intended.every((figure) => slipOf(printed, figure, 100n) !== null)).toBe(true);
      expect(new Set(intended)).toEqual(meantBy(printed, 100n));
    }),
    { numRuns: 100 },
  );
});
