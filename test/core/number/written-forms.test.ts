import fc from 'fast-check';
import { decideDecimalMark, type DecimalMark } from '../../../src/core/number/decimal-mark';
import { readNumberText, senOfScaled, type NumberKind } from '../../../src/core/number/read-number';
import { absolute } from '../../../src/core/number/sen';
import { ENGLISH, INDONESIAN, writeScaled } from '../../../src/core/number/write-number';

/** How an amount is written (product.md, "Numbers in Indonesia"). */
interface Form {
  readonly mark: DecimalMark;
  readonly group: '' | '.' | ',' | ' ' | '\u00a0' | '\u202f';
  readonly prefix: string;
  readonly sen: 'none' | 'always' | 'one' | 'where any';
  readonly suffix: string;
  readonly negative: 'parentheses' | 'parentheses behind Rp' | 'minus' | 'minus behind Rp' | 'long minus';
  readonly padding: readonly [string, string];
}

const spaces = fc.constantFrom('', '', ' ', '  ', '\u00a0', '\n');
const form: fc.Arbitrary<Form> = fc.constantFrom<DecimalMark>(',', '.').chain((mark) =>
  fc.record({
    mark: fc.constant(mark),
    group: fc.constantFrom<Form['group']>('', mark === ',' ? '.' : ',', ' ', '\u00a0', '\u202f'),
    prefix: fc.constantFrom('', '', 'Rp', 'Rp ', 'Rp.', 'Rp. ', 'RP ', 'rp.', 'Rp\u00a0', 'IDR '),
    sen: fc.constantFrom<Form['sen']>('none', 'always', 'one', 'where any'),
    suffix: fc.constantFrom('', '', ',-', '.-', ',--', ',=', ' ,-', ' rupiah'),
    negative: fc.constantFrom<Form['negative']>(
      'parentheses',
      'parentheses behind Rp',
      'minus',
      'minus behind Rp',
      'long minus',
    ),
    padding: fc.tuple(spaces, spaces),
  }),
);

function senText({ mark, sen }: Form, rest: bigint): string {
  const two = String(rest).padStart(2, '0');
  if (sen === 'none' || (sen === 'where any' && rest === 0n)) return '';
  return mark + (sen === 'one' ? two[0]! : two);
}

/** The amount in sen that a form can show: whole rupiah, tenths, or sen. */
const shownIn = ({ sen }: Form, amount: bigint): bigint =>
  sen === 'none' ? amount - (amount % 100n) : sen === 'one' ? amount - (amount % 10n) : amount;

function write(form: Form, amount: bigint): string {
  const size = absolute(amount);
  const whole = String(size / 100n).replace(/\B(?=(?:\d{3})+$)/g, form.group);
  const digits = whole + senText(form, size % 100n) + form.suffix;
  const { prefix, padding } = form;
  const written = (): string => {
    if (amount >= 0n) return prefix + digits;
    switch (form.negative) {
      case 'parentheses':
        return `(${prefix}${digits})`;
      case 'parentheses behind Rp':
        return `${prefix}(${digits})`;
      case 'minus':
        return `-${prefix}${digits}`;
      case 'minus behind Rp':
        return `${prefix}-${digits}`;
      case 'long minus':
        return `−${prefix}${digits}`;
    }
  };
  return padding[0] + written() + padding[1];
}

function read(text: string, mark: DecimalMark, kind: NumberKind): bigint | string {
  const reading = readNumberText(text, mark, kind);
  return reading.status === 'read'
    ? senOfScaled(reading.number)
    : `${reading.status}: ${JSON.stringify(text)}`;
}

const amount = fc.oneof(
  fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }),
  fc.bigInt({ min: -200_000n, max: 200_000n }),
);

test('an amount in any form reads back as itself under its decimal mark', () => {
  fc.assert(
    fc.property(form, amount, (how, sen) => {
      const shown = shownIn(how, sen);
      expect(read(write(how, shown), how.mark, 'money')).toBe(shown);
    }),
    { numRuns: 20_000 },
  );
});

test('a column in one form tells its own decimal mark, and every amount of it reads back', () => {
  const million = fc.bigInt({ min: 100_000_000n, max: 10n ** 15n });
  fc.assert(
    fc.property(form, fc.array(amount, { maxLength: 8 }), million, (how, some, telling) => {
      const amounts = [...some, telling].map((sen) => shownIn(how, sen));
      const texts = amounts.map((sen) => write(how, sen));
      const { mark } = decideDecimalMark(texts, 'money');
      const isTold = how.group === '.' || how.group === ',' || how.sen === 'always' || how.sen === 'one';
      if (isTold) expect(mark).toBe(how.mark);
      expect(texts.map((text) => read(text, isTold ? mark : how.mark, 'money'))).toEqual(amounts);
    }),
    { numRuns: 5000 },
  );
});

test('dashes, N/A and nothing are no figure, in any padding and behind Rp', () => {
  const none = fc.constantFrom('-', '–', '—', '--', 'N/A', 'n/a', 'nihil', 'Rp -', 'Rp. -', 'Rp-');
  fc.assert(
    fc.property(none, spaces, spaces, fc.constantFrom<DecimalMark>(',', '.'), (text, left, right, mark) => {
      expect(readNumberText(left + text + right, mark, 'money')).toEqual({ status: 'none' });
      expect(readNumberText(left + right, mark, 'money')).toEqual({ status: 'blank' });
    }),
  );
});

const percent = fc.record({
  digits: fc.bigInt({ min: -1_000_000n, max: 10_000_000n }),
  decimals: fc.integer({ min: 0, max: 4 }),
});

test('a percentage keeps its decimals: 96,10% is not 96,1%', () => {
  const sign = fc.constantFrom('', '%', ' %', ' persen', '\u00a0%');
  fc.assert(
    fc.property(percent, fc.constantFrom(INDONESIAN, ENGLISH), sign, (printed, style, behind) => {
      const reading = readNumberText(writeScaled(printed, style) + behind, style.mark, 'percent');
      expect(reading).toMatchObject({ status: 'read', number: printed, percentSign: behind !== '' });
    }),
    { numRuns: 5000 },
  );
});

test('a quantity keeps its number and its satuan', () => {
  const satuan = fc.constantFrom(
    'Orang',
    'Dokumen',
    'Kegiatan',
    'Laporan',
    'M2',
    'Unit Kerja',
    'Orang/Bulan',
  );
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 9n }), satuan, spaces, (count, unit, padding) => {
      const text = `${padding}${writeScaled({ digits: count, decimals: 0 })} ${unit}${padding}`;
      expect(readNumberText(text, ',', 'count')).toMatchObject({
        status: 'read',
        number: { digits: count, decimals: 0 },
        satuan: unit,
      });
    }),
    { numRuns: 2000 },
  );
});
