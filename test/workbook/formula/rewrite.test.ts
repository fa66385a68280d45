import { withSheetDeleted, withSheetRenamed, withShift } from '../../../src/workbook/formula/rewrite';

test.each([
  ["='LRA 2024'!C6+C6", "='LRA 2025 (rev.)'!C6+C6"],
  ['=SUM(\'lra 2024\'!$C$6:D9)&"LRA 2024!A1"', '=SUM(\'LRA 2025 (rev.)\'!$C$6:D9)&"LRA 2024!A1"'],
  ["='[1]LRA 2024'!C6", "='[1]LRA 2024'!C6"],
  ["=SUM('LRA 2024'!C:C)", "=SUM('LRA 2025 (rev.)'!C:C)"],
])('a sheet is renamed: %s', (before, after) => {
  expect(withSheetRenamed(before, 'LRA 2024', 'LRA 2025 (rev.)')).toBe(after);
});

test('a sheet is deleted', () => {
  expect(withSheetDeleted('=SUM(Data!A1:A3)+B1', 'Data')).toBe('=SUM(#REF!)+B1');
});

test.each([
  ['=A5+A2', 3, 2, '=A7+A2'],
  ['=SUM($A$1:A10)', 3, 2, '=SUM($A$1:A12)'],
  ['=SUM(A:A)', 3, 2, '=SUM(A:A)'],
  ['=SUM(3:5)', 3, 2, '=SUM(3:7)'],
  ['=A5', 3, -2, '=#REF!'],
  ['=A4+A6', 3, -2, '=#REF!+A4'],
  ['=SUM(A1:A10)', 3, -2, '=SUM(A1:A8)'],
  ['=SUM(A5:A10)', 3, -2, '=SUM(A4:A8)'],
  ['=SUM(A1:A4)', 3, -2, '=SUM(A1:A3)'],
  ['=Other!A5', 3, 2, '=Other!A5'],
])('rows of the own sheet: %s, %i, %i', (before, at, count, after) => {
  expect(withShift(before, 'Data', 'Data', { axis: 'row', at, count })).toBe(after);
});

test('columns of another sheet', () => {
  const shift = { axis: 'column', at: 1, count: 1 } as const;
  expect(withShift('=Data!B2+B2', 'Tabel', 'Data', shift)).toBe('=Data!C2+B2');
});
