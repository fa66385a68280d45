import fc from 'fast-check';
import { ByteWriter } from '../../src/xlsx/write/byte-writer';
import { elementText } from '../../src/xlsx/xml/text';

function written(write: (out: ByteWriter) => void): string {
  const out = new ByteWriter(16);
  write(out);
  return new TextDecoder().decode(out.take());
}

test('a number is written in the digits that String gives it, or digits of the same value', () => {
  const rupiah = fc.integer({ min: -(2 ** 53) + 1, max: 2 ** 53 - 1 });
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    rupiah,
    rupiah.map((sen) => sen / 100),
    fc.integer({ min: -20_000, max: 20_000 }).map((fraction) => fraction / 10_000),
    fc.constantFrom(0, -0, 0.1 + 0.2, 1e21, 5e-324, 2 ** 53 + 2, 1234567.891, 0.05, -0.5, 100),
  );
  fc.assert(
    fc.property(number, (value) => {
      const text = written((out) => out.number(value));
      expect(Number(text)).toBe(value === 0 ? 0 : value);
      if (Math.abs(value) >= 1e-4 && Math.abs(value) < 1e15) expect(text).toBe(String(value));
    }),
    { numRuns: 5000 },
  );
});

test('text is escaped as elementText escapes it, in one block or over several', () => {
  const letters = fc.constantFrom(
    'a',
    '&',
    '<',
    '>',
    '_',
    'x',
    '_x000D_',
    '\r',
    '–',
    '😀',
    '\ud800',
    '"',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(letters, fc.string({ unit: 'binary' }))), (parts) => {
      const text = parts.join('');
      const expected = new TextDecoder().decode(new TextEncoder().encode(elementText(text)));
      expect(written((out) => out.elementText(text))).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});
