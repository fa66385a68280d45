import fc from 'fast-check';
import {
  ancestorKode,
  bidangOf,
  isKode,
  isOtherAccount,
  LEVELS,
  parentKode,
  parseKode,
  segmentsOf,
  withOwnBidang,
  type Kode,
  type Level,
} from '../../../src/core/kode/kode';

const two = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'));
const digit = fc.integer({ min: 0, max: 9 }).map(String);
const urusan = fc.integer({ min: 1, max: 9 }).map(String);
const sub = fc.oneof(
  two,
  fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0')),
);

/** How many segments the codes of a level have. */
const COUNT = { urusan: 1, bidang: 2, program: 3, kegiatan: 5, subkegiatan: 6 } as const;
type BudgetLevel = keyof typeof COUNT;
const BUDGET_LEVELS = Object.keys(COUNT) as BudgetLevel[];

const segments = fc.tuple(urusan, two, two, digit, two, sub);
const coded = fc.record({ all: segments, level: fc.constantFrom(...BUDGET_LEVELS) });

function kodeOf(text: string): Kode {
  const parsed = parseKode(text);
  if (!isKode(parsed)) throw new Error(`${text}: ${parsed}`);
  return parsed;
}
const textOf = ({ all, level }: { all: readonly string[]; level: BudgetLevel }): string =>
  all.slice(0, COUNT[level]).join('.');

test('the level of a code is its number of segments; urusan 5 alone is an account', () => {
  fc.assert(
    fc.property(coded, (one) => {
      const text = textOf(one);
      const kode = kodeOf(text);
      expect(kode.level).toBe(text === '5' ? 'account' : one.level);
      expect(kode.key).toBe(text);
      expect(segmentsOf(kode)).toEqual(text.split('.'));
    }),
    { numRuns: 2000 },
  );
});

test('a parent is one level up, its key the beginning of the code; above urusan there is nothing', () => {
  fc.assert(
    fc.property(coded, (one) => {
      const kode = kodeOf(textOf(one));
      const parent = parentKode(kode);
      const at = BUDGET_LEVELS.indexOf(one.level);
      if (at === 0) return expect(parent).toBeNull();
      expect(parent!.level).toBe(BUDGET_LEVELS[at - 1]);
      expect(kode.key.startsWith(`${parent!.key}.`)).toBe(true);
      expect(LEVELS.indexOf(parent!.level)).toBeLessThan(LEVELS.indexOf(kode.level));
      if (parent!.level !== 'urusan') expect(kodeOf(parent!.text)).toEqual(parent);
    }),
    { numRuns: 2000 },
  );
});

test('an ancestor is the parent of the parent …; a code is its own ancestor, and nothing below it is', () => {
  fc.assert(
    fc.property(coded, fc.constantFrom(...BUDGET_LEVELS), (one, level) => {
      const kode = kodeOf(textOf(one));
      if (kode.level === 'account') return;
      let climbed: Kode | null = kode;
      while (climbed && climbed.level !== level) climbed = parentKode(climbed);
      expect(ancestorKode(kode, level)).toEqual(climbed);
    }),
    { numRuns: 2000 },
  );
});

test('spaces, commas for dots, a dot at the end and small x change the text, never the code', () => {
  const change = fc.constantFrom<(text: string) => string>(
    (text) => ` ${text} `,
    (text) => `${text}.`,
    (text) => text.replaceAll('.', ','),
    (text) => text.replaceAll('.', ' . '),
    (text) => text.replaceAll('.', '.\u00a0'),
    (text) => text.toLowerCase(),
    (text) => text.replaceAll('.', ' '),
    (text) => text.replaceAll('.', '-'),
    (text) => text.replaceAll('.', ' / '),
  );
  fc.assert(
    fc.property(coded, change, (one, changed) => {
      const text = textOf(one);
      const { key, level } = kodeOf(changed(text));
      expect({ key, level }).toEqual({ key: kodeOf(text).key, level: kodeOf(text).level });
    }),
    { numRuns: 2000 },
  );
});

test('a code is text: two codes with the same digits but other zeros are two', () => {
  fc.assert(
    fc.property(coded, coded, (a, b) => {
      const [one, other] = [kodeOf(textOf(a)), kodeOf(textOf(b))];
      expect(one.key === other.key).toBe(textOf(a) === textOf(b));
    }),
  );
  expect(kodeOf('2.10').key).not.toBe(parseKode('2.1'));
  expect(kodeOf('1.06.01.2.01.01').key).not.toBe(kodeOf('1.06.01.2.01.0001').key);
});

test('X.XX is the own bidang in the tree and itself on paper; a code without X stays as it is', () => {
  fc.assert(
    fc.property(segments, urusan, two, (all, own, bidang) => {
      const [, , ...below] = all;
      const kode = kodeOf(['X', 'XX', ...below].join('.'));
      const settled = withOwnBidang(kode, `${own}.${bidang}`);
      expect(settled.key).toBe([own, bidang, ...below].join('.'));
      expect(bidangOf(settled)).toBe(`${own}.${bidang}`);
      expect(settled.text).toBe(kode.text);
      expect(settled.level).toBe(kode.level);
      expect(withOwnBidang(settled, '9.99').key).toBe(settled.key);
    }),
  );
});

test('accounts: a second segment of one digit, whatever their depth; no parent by their segments', () => {
  const account = fc.tuple(
    fc.constant('5'),
    digit,
    two,
    two,
    two,
    sub.filter((s) => s.length === 4),
  );
  fc.assert(
    fc.property(account, fc.integer({ min: 1, max: 6 }), (all, depth) => {
      const kode = kodeOf(all.slice(0, depth).join('.'));
      expect(kode.level).toBe('account');
      expect(parentKode(kode)).toBeNull();
      expect(bidangOf(kode)).toBeNull();
      if (depth === 1) return;
      const below = kodeOf(`1.06.01.2.01.0001.${kode.text}`);
      expect([below.level, below.key]).toEqual(['account', kode.key]);
    }),
  );
});

test.each<[string, Level | string]>([
  ['5.01.02', 'program'],
  ['5.1.02', 'account'],
  ['1.06.0.00.0.00.01.0000', 'unit'],
  ['1.06.2.13.0.00.01.0003', 'unit'],
  ['X.XX.01.2.06', 'kegiatan'],
  ['1.06.01.4.01', 'kegiatan'],
  ['1.06.1.06.01.15.02', 'lama'],
  ['1.1', 'penomoran'],
  ['1.1.2', 'penomoran'],
  ['12', 'penomoran'],
  ['III', 'penomoran'],
  ['a.', 'penomoran'],
  ['1.06.1', 'malformed'],
  ['1.06.01.2', 'malformed'],
  ['1.06.01.2.1', 'malformed'],
  ['1.06.01.2.01.001', 'malformed'],
  ['0.06.01', 'malformed'],
  ['', 'malformed'],
  ['Jumlah', 'malformed'],
])('%j is %s', (text, expected) => {
  const parsed = parseKode(text);
  expect(isKode(parsed) ? parsed.level : parsed).toBe(expected);
});

test.each([
  ['4', 'unsure'],
  ['4.1', 'unsure'],
  ['4.1.02', true],
  ['6.2.01.01.01.0001', true],
  ['4.01', false],
  ['4.01.02', false],
  ['5.1.02', false],
  ['1.06.02', false],
])('an account that is not belanja: %s %s', (text, expected) => {
  expect(isOtherAccount(text)).toBe(expected);
});
