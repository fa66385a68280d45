import fc from 'fast-check';
import { address } from '../../../src/core/sheet/address';
import { shapeOf } from '../../../src/workbook/formula/shape';
import { Book } from './book';

const HOLE = '\u0001';

test.each([
  ['=SUM(C6:$D$9)+A1', '=SUM(#)+#', 2],
  ['=\'LRA 2024\'!C6&"A1"', '=\'LRA 2024\'!#&"A1"', 1],
  ["='A1'!B2", "='A1'!#", 1],
  ['=LOG10(A1)', '=LOG10(#)', 1],
  ['=Tabel1[A1]+B1', '=Tabel1[A1]+#', 1],
  ['=SUM(A:A,1:2)', '=SUM(A:A,1:2)', 0],
  ['=A1048577+XFE1', '=A1048577+XFE1', 0],
  ['=A1B+TOTAL1x', '=A1B+TOTAL1x', 0],
  ['=A1#', '=A1#', 0],
])('%s has the shape %s', (formula, key, count) => {
  const shape = shapeOf(formula);
  expect([shape.key.replaceAll(HOLE, '#'), shape.blocks.length]).toEqual([key, count]);
});

test('formulas that share a shape come to the same as when each is read alone', () => {
  const cell = fc.tuple(fc.nat(4), fc.nat(4)).map(([row, column]) => address(row, column));
  const range = fc.tuple(cell, cell).map(([a, b]) => `${a}:${b}`);
  const template = fc.constantFrom(
    (a: string, b: string) => `=${a}+${b}`,
    (a: string, _b: string, r: string) => `=SUM(${r},$${a})`,
    (a: string, b: string) => `=IF(${a}=0,"A1",'Data'!${b}&"!")`,
    (a: string, _b: string, r: string) => `=COUNTIF(Data!${r},${a})`,
  );
  const formulas = fc.array(
    fc.tuple(template, cell, cell, range).map(([make, a, b, r]) => make(a, b, r)),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(formulas, (written) => {
      const data = (book: Book): Book => {
        for (let n = 0; n < 25; n++)
          book
            .put(`Data!${address(Math.floor(n / 5), n % 5)}`, n * 7)
            .put(address(Math.floor(n / 5), n % 5), n);
        return book;
      };
      const together = data(new Book());
      written.forEach((formula, n) => together.put(`H${n + 1}`, formula));
      written.forEach((formula, n) => {
        expect(together.value(`H${n + 1}`)).toEqual(data(new Book()).put('H1', formula).value('H1'));
      });
    }),
    { numRuns: 30 },
  );
});
