import { decideDecimalMark, type DecimalMark } from '../../../src/core/number/decimal-mark';
import {
  readNumberText,
  senOfNumber,
  senOfScaled,
  type NumberKind,
} from '../../../src/core/number/read-number';
import { plainAmount } from '../../../src/core/number/sen';

/** What a text reads as: the amount, or its status. */
function read(text: string, mark: DecimalMark = ',', kind: NumberKind = 'money'): string {
  const reading = readNumberText(text, mark, kind);
  return reading.status === 'read' ? plainAmount(senOfScaled(reading.number)) : reading.status;
}

describe('money cells seen in real sheets', () => {
  test.each<[string, string]>([
    ['4.005.892.697,00', '4005892697'],
    ['Rp. 12.538.113', '12538113'],
    ['Rp 753.333.552', '753333552'],
    ['Rp.4.515.361.373,00', '4515361373'],
    ['Rp 4.759.226.249,-', '4759226249'],
    ['4.759.226.249,00,-', '4759226249'],
    ['Rp4.759.226.249.-', '4759226249'],
    ['(1.250.000)', '-1250000'],
    ['Rp (1.250.000,50)', '-1250000.50'],
    ['-Rp 1.250.000', '-1250000'],
    ['Rp -1.250.000', '-1250000'],
    ['25716', '25716'],
    ['0', '0'],
    [' 2992778000 ', '2992778000'],
    ['4\u00a0759\u00a0226\u00a0249', '4759226249'],
    ['4 759 226 249,25', '4759226249.25'],
    ['IDR 1.000.000', '1000000'],
    ['1.000 rupiah', '1000'],
    [',50', '0.50'],
    ['-', 'none'],
    ['–', 'none'],
    ['Rp -', 'none'],
    ['Rp. -', 'none'],
    ['N/A', 'none'],
    ['nihil', 'none'],
    ['', 'blank'],
    [' \u00a0 ', 'blank'],
    ['1.2345', 'unreadable'],
    ['1,234', 'unreadable'],
    ['1.23.456', 'unreadable'],
    ['12 34', 'unreadable'],
    ['Rp. 12.538.113 Orang', 'unreadable'],
    ['lima juta', 'unreadable'],
    ['4,76E+09', 'unreadable'],
    ['1.000-', 'unreadable'],
    ['96,09%', 'unreadable'],
    ['#REF!', 'unreadable'],
    ['1.000.000,0O', 'unreadable'],
  ])('%j → %s', (text, expected) => expect(read(text)).toBe(expected));

  test('English exports', () => {
    expect(read('1,004,422,800.00', '.')).toBe('1004422800');
    expect(read('(1,250.5)', '.')).toBe('-1250.50');
    expect(read('1.234', '.')).toBe('unreadable');
  });
});

describe('percentages and quantities', () => {
  test.each<[string, string]>([
    ['96,09%', '96.09'],
    ['100%', '100'],
    ['15 %', '15'],
    ['92,1%', '92.10'],
    ['92,1 persen', '92.10'],
    ['85,9551', '85.96'],
  ])('%j', (text, expected) => expect(read(text, ',', 'percent')).toBe(expected));

  test('a quantity keeps its satuan', () => {
    expect(readNumberText('287.172 Orang', ',', 'count')).toMatchObject({
      number: { digits: 287172n, decimals: 0 },
      satuan: 'Orang',
    });
    expect(readNumberText('12 Dokumen', ',', 'count')).toMatchObject({ satuan: 'Dokumen' });
  });
});

describe('the decimal mark is decided by the column', () => {
  test.each<[string[], NumberKind, string]>([
    [['4.005.892.697,00', '1.234'], 'money', ', proven'],
    [['1,004,422,800.00', '1,234'], 'money', '. proven'],
    [['12.538.113', '1.234'], 'money', ', proven'],
    [['1.234', '730.014'], 'money', ', likely'],
    [['1,234', '730,014'], 'money', '. likely'],
    [['1,234', '730.014'], 'money', ', assumed'],
    [['25716', '0', '-'], 'money', ', assumed'],
    [['1.234,50', '1.234,75', '1,234.50'], 'money', ', conflicting'],
    [['2992778000.00', '730014.00'], 'money', '. proven'],
    [['88.6', '92.1'], 'percent', '. proven'],
    [['88.600', '92.105'], 'percent', '. likely'],
    [['0.123'], 'money', '. proven'],
  ])('%j as %s: %s', (texts, kind, expected) => {
    const { mark, evidence } = decideDecimalMark(texts, kind);
    expect(`${mark} ${evidence}`).toBe(expected);
  });
});

test('numbers of a cell become the nearest sen', () => {
  expect(senOfNumber(0.1 + 0.2)).toBe(30n);
  expect(senOfNumber(1.005)).toBe(101n);
  expect(senOfNumber(-1.005)).toBe(-101n);
  expect(senOfNumber(4759226249.35)).toBe(475922624935n);
  expect(senOfNumber(1e18)).toBe(10n ** 20n);
  expect(senOfNumber(1e-9)).toBe(0n);
});
