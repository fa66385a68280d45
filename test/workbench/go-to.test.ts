import { shownAddress, targetOf } from '../../src/workbench/shell/go-to';

const SHEETS = ['Anggaran', "Dinas 'A'", 'Tabel 3.9'];
const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

test.each([
  ['C12', 'Anggaran', cell(11, 2)],
  [' c12 ', 'Anggaran', cell(11, 2)],
  ['tabel 3.9!$B$2', 'Tabel 3.9', cell(1, 1)],
  ["'Dinas ''A'''!A1", "Dinas 'A'", cell(0, 0)],
  ['B2:D4', 'Anggaran', { top: 1, left: 1, bottom: 3, right: 3 }],
])('%s is a cell', (text, sheet, block) => {
  expect(targetOf(text, SHEETS, 'Anggaran')).toEqual({ sheet, block });
});

test.each(['', 'anggaran', 'Lain!A1', 'A0', 'XFE1', 'A1048577', 'C12!'])('%j is none', (text) => {
  expect(targetOf(text, SHEETS, 'Anggaran')).toBeNull();
});

test('what is selected is written as in the name box', () => {
  expect([shownAddress(cell(11, 2)), shownAddress({ top: 1, left: 1, bottom: 3, right: 3 })]).toEqual([
    'C12',
    'B2:D4',
  ]);
});
