import fc from 'fast-check';
import { readNumberText } from '../../../src/core/number/read-number';
import { writtenLike } from '../../../src/core/corrections/notation';
import { scaledOf } from '../../../src/core/number/scaled';

test.each([
  ['156.526.000,00', '156526090', '156.526.090,00'],
  ['Rp. 12.538.113', '12538131', 'Rp. 12.538.131'],
  ['Rp 753.333.552', '753333552.50', 'Rp 753.333.552,50'],
  ['Rp.4.515.361.373,00', '4515361243', 'Rp.4.515.361.243,00'],
  ['Rp 4.759.226.249,-', '4759226209', 'Rp 4.759.226.209,-'],
  ['Rp 4.759.226.249,-', '4759226209.50', 'Rp 4.759.226.209,50'],
  ['4.759.226.249,00,-', '4759226209', '4.759.226.209,00,-'],
  ['(1.250.000)', '-1250500', '(1.250.500)'],
  ['(1.250.000)', '1250500', '1.250.500'],
  ['1.250.000', '-1250500', '-1.250.500'],
  ['25716', '25717', '25717'],
  ['900', '1200', '1.200'],
  [' 2992778000 ', '2992778001', ' 2992778001 '],
  ['4 759 226 249', '4759226209', '4 759 226 209'],
  ['-', '5000', '5.000'],
  ['', '5000', '5.000'],
])('%j corrected to %s is written %j', (example, number, written) => {
  expect(writtenLike(example, scaledOf(number)!, ',', 'money')).toBe(written);
});

test.each([
  ['100%', '99.94', '99,94%'],
  ['96,09%', '96.10', '96,10%'],
  ['15 %', '16.67', '16,67 %'],
])('the percentage %j corrected to %s is written %j', (example, number, written) => {
  expect(writtenLike(example, scaledOf(number)!, ',', 'percent')).toBe(written);
});

test('English exports, and quantities with their unit', () => {
  expect(writtenLike('1,004,422,800.00', scaledOf('1004422801')!, '.', 'money')).toBe('1,004,422,801.00');
  expect(writtenLike('287.172 Orang', scaledOf('287173')!, ',', 'count')).toBe('287.173 Orang');
});

test('whatever is written is read as that number, under the mark of its column', () => {
  const examples = fc.constantFrom('Rp. 12.538.113,00', '(1.250.000)', '25716', '1 250,5', 'Rp 5.000,-', 'x');
  const numbers = fc.record({
    digits: fc.bigInt(-(10n ** 15n), 10n ** 15n),
    decimals: fc.constantFrom(0, 2),
  });
  fc.assert(
    fc.property(examples, numbers, (example, number) => {
      const text = writtenLike(example, number, ',', 'money');
      expect(text).not.toBeNull();
      const reading = readNumberText(text!, ',', 'money');
      const scale = 10n ** BigInt(2 - (reading.status === 'read' ? reading.number.decimals : 0));
      expect(reading.status === 'read' && reading.number.digits * scale).toBe(
        number.digits * 10n ** BigInt(2 - number.decimals),
      );
    }),
  );
});
