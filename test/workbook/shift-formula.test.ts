import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import fc from 'fast-check';
import { shiftFormula } from '../../src/workbook/shift-formula';

test.each([
  ['A1+B$2*$C3-$D$4', 1, 1, 'B2+C$2*$C4-$D$4'],
  ['SUM(A1:B2)', 3, 0, 'SUM(A4:B5)'],
  ['SUM(A:A)+SUM($B:C)', 5, 1, 'SUM(B:B)+SUM($B:D)'],
  ['SUM(1:2)+SUM($3:4)', 1, 9, 'SUM(2:3)+SUM($3:5)'],
  ['IF(A1="B2","C3 ""D4""",E5)', 1, 0, 'IF(A2="B2","C3 ""D4""",E6)'],
  ["'A1 B2'!A1+Sheet1!A1+'it''s A1'!$A1", 1, 0, "'A1 B2'!A2+Sheet1!A2+'it''s A1'!$A2"],
  ['LOG10(A1)+ATAN2(B1,C1)', 1, 0, 'LOG10(A2)+ATAN2(B2,C2)'],
  ['Tabel1[[#This Row],[A1]]+A1', 1, 0, 'Tabel1[[#This Row],[A1]]+A2'],
  ['[1]Sheet1!A1', 1, 0, '[1]Sheet1!A2'],
  ['ABC1234567890+XFE1+A1048577+1E5+nama_A1+A1.x', 1, 1, 'ABC1234567890+XFE1+A1048577+1E5+nama_A1+A1.x'],
  ['A1', -1, 0, 'A1048576'],
  ['A1', 0, 0, 'A1'],
])('%s moved by %i rows and %i columns', (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});

const cell = fc
  .tuple(fc.boolean(), fc.integer({ min: 0, max: 25 }), fc.boolean(), fc.integer({ min: 1, max: 500 }))
  .map(([c, column, r, row]) => `${c ? '$' : ''}${String.fromCharCode(65 + column)}${r ? '$' : ''}${row}`);
const term = fc.oneof(
  cell,
  fc.tuple(cell, cell).map(([a, b]) => `SUM(${a},${b})`),
  cell.map((a) => `'LRA 2024'!${a}`),
  fc.constantFrom('"A1"', '1.5', 'TRUE', 'LOG10(B2)'),
);

test('moves references as @borgar/fx does', () => {
  fc.assert(
    fc.property(
      fc.array(term, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 40 }),
      (terms, rows, columns) => {
        const formula = terms.join('+');
        const relative = translateFormulaToR1C1(`=${formula}`, 'A1');
        const moved = translateFormulaToA1(relative, 'A1');
        expect(moved).toBe(`=${formula}`);
        const target = `${columns < 26 ? '' : 'A'}${String.fromCharCode(65 + (columns % 26))}${rows + 1}`;
        expect(`=${shiftFormula(formula, rows, columns)}`).toBe(translateFormulaToA1(relative, target));
      },
    ),
  );
});
