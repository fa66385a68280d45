import { CellsBuilder } from '../../src/workbook/cells';
import { markConstant, markedName } from '../../src/workbook/mark';
import type { SheetContents } from '../../src/workbook/sheet-contents';
import { Workbook } from '../../src/workbook/workbook';

const contents = (cells: CellsBuilder): SheetContents => ({
  cells: cells.build(),
  merges: [],
  columnWidths: new Map(),
  columnStyles: new Map([[2, 1]]),
  hiddenRows: new Set([3]),
  hiddenColumns: new Set(),
  rowHeights: new Map(),
  rowStyles: new Map(),
  isProtected: false,
});

test('gives back the cells that a reader put in, in and out of reading order', () => {
  const cells = new CellsBuilder();
  cells.add(0, 1, 'Anggaran', 1);
  cells.add(4, 0, 5, 0);
  cells.add(4, 3, 6, 0, 'A5+1');
  cells.add(5, 16383, true, 0, { text: 'A5+1', row: 4, column: 3 });
  cells.add(2, 2, 'late', 0);
  const book = new Workbook();
  book.styles.add({ bold: true, numberFormat: '0.00%' });
  const sheet = book.addSheet('LRA', { load: () => contents(cells) });
  expect(sheet.value(0, 1)).toBe('Anggaran');
  expect(sheet.isBold(0, 1)).toBe(true);
  expect(sheet.numberFormat(0, 2)).toBe('0.00%');
  expect(sheet.numberFormat(0, 3)).toBe('General');
  expect([sheet.value(4, 0), sheet.value(4, 1), sheet.value(4, 3)]).toEqual([5, null, 6]);
  expect(sheet.formula(4, 3)).toBe('=A5+1');
  expect(sheet.formula(5, 16383)).toBe('=XFA6+1');
  expect(sheet.value(2, 2)).toBe('late');
  expect([sheet.rowCount, sheet.columnCount]).toEqual([6, 16384]);
  expect([sheet.isRowHidden(3), sheet.isRowHidden(4)]).toEqual([true, false]);
  expect(sheet.value(-1, 0)).toBeNull();
  expect(sheet.value(1e6, 0)).toBeNull();
});

test('a changed cell keeps its format; a constant takes the formula away, a result does not', () => {
  const book = new Workbook();
  const sheet = book.addSheet('A');
  const bold = book.styles.add({ bold: true });
  sheet.setStyle(2, 2, bold);
  sheet.setFormula(2, 2, '=1+1', 2);
  sheet.setResult(2, 2, 3);
  expect([...sheet.formulaCells()]).toEqual([{ row: 2, column: 2, formula: '=1+1' }]);
  expect([sheet.value(2, 2), sheet.formula(2, 2), sheet.isBold(2, 2)]).toEqual([3, '=1+1', true]);
  sheet.setValue(2, 2, '=1+1');
  expect([sheet.value(2, 2), sheet.formula(2, 2), sheet.isBold(2, 2)]).toEqual(['=1+1', null, true]);
  expect(book.styles.add({ bold: true })).toBe(bold);
});

test('a mark is read back from the text constant it is written as', () => {
  expect(markedName(markConstant('3.9', 'Tabel "3.9"'))).toEqual({ mark: '3.9', sheet: 'Tabel "3.9"' });
  expect(markedName('=Anggaran!$A$1')).toBeNull();
});

test('of a sheet of ours and its copy, the one whose name the mark has is ours', () => {
  const book = new Workbook();
  const mark = (name: string, marked: string) => {
    const scope = book.addSheet(name);
    book.setName({ name: '_lkjip', scope, refersTo: markConstant('3.9', marked), hidden: true });
    return scope;
  };
  const copy = mark('Tabel 3.9 (2)', 'Tabel 3.9');
  expect(copy.mark).toBe('3.9');
  const ours = mark('Tabel 3.9', 'Tabel 3.9');
  expect([copy.mark, ours.mark]).toEqual([null, '3.9']);
  expect(book.nameForOurs('3.9', 'Tabel 3.9')).toBe('Tabel 3.9');
  expect(book.nameForOurs('1.5', 'Tabel 1.5')).toBe('Tabel 1.5');
  expect(book.nameForOurs('4', 'tabel 3.9')).toBe('tabel 3.9 (LKjIP)');
  book.removeSheet(ours);
  expect(book.names).toHaveLength(1);
});
