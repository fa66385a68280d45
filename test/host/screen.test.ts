import { createHost } from '../../src/host';
import { Workbook } from '../../src/workbook/workbook';

function opened() {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('A');
  const host = createHost(workbook, { displayLocale: 'id' });
  return { workbook, sheet, host, extras: host.sheet('A'), screen: host.screen };
}

test('sizes, hidden rows and columns, frozen ones and merges', () => {
  const { sheet, extras, screen } = opened();
  sheet.setValue(9, 3, 'x');
  extras.columnWidths.set(1, 100);
  extras.hiddenColumns.set(2, true);
  extras.rowHeights.set(7, 30);
  extras.rowHeights.set(3, 40);
  extras.frozen = { top: 0, left: 0, bottom: 3, right: 16_383 };
  sheet.merges = [{ top: 0, left: 0, bottom: 0, right: 3 }];
  const shown = screen.sheet('A');
  expect(shown).toMatchObject({ rowCount: 10, columnCount: 4, standardHeight: 15, standardWidth: 48 });
  expect([[...shown.rows.places], [...shown.rows.points]]).toEqual([
    [3, 7],
    [40, 30],
  ]);
  expect([[...shown.columns.places], [...shown.columns.points]]).toEqual([
    [1, 2],
    [100, 0],
  ]);
  expect([shown.frozenRows, shown.frozenColumns, shown.merges]).toEqual([4, 0, sheet.merges]);
});

test('cells as they are seen: Indonesian signs, formats, conditional formats; empty plain ones are left out', () => {
  const { workbook, sheet, extras, screen } = opened();
  sheet.setValue(0, 0, 1234567.5);
  sheet.setStyle(0, 0, workbook.styles.add({ numberFormat: '#,##0.00', fill: 'FFFF00' }));
  sheet.setValue(1, 0, true);
  sheet.setFormula(2, 0, '=1/0', { error: '#DIV/0!' });
  extras.rules.push({
    ...{ id: '1', type: 'Custom', block: { top: 0, left: 0, bottom: 5, right: 0 }, formula: '=A1>1000' },
    ...{ stopIfTrue: false, fill: '#FFC7CE', fontColor: '', bold: true, italic: null },
  });
  const { cells, styles } = screen.cells('A', { top: 0, left: 0, bottom: 9, right: 9 });
  expect(cells.map(({ row, text, kind }) => [row, text, kind])).toEqual([
    [0, '1.234.567,50', 'number'],
    [1, 'TRUE', 'boolean'],
    [2, '#DIV/0!', 'error'],
  ]);
  expect(cells[0]!.conditional).toEqual({ fill: '#FFC7CE', color: null, bold: true, italic: null });
  expect(cells[1]!.conditional).toMatchObject({ fill: '#FFC7CE' });
  expect(styles.get(cells[0]!.style)).toMatchObject({ fill: 'FFFF00' });
});

test('of two conditional formats the first decides, also where the second says more', () => {
  const { sheet, extras, screen } = opened();
  sheet.setValue(0, 0, 1);
  const rule = {
    type: 'Custom',
    block: { top: 0, left: 0, bottom: 0, right: 0 },
    formula: '=TRUE',
    italic: null,
  };
  extras.rules.push({ ...rule, id: '1', fill: '#111111', fontColor: '', bold: null, stopIfTrue: false });
  extras.rules.push({
    ...rule,
    id: '2',
    fill: '#222222',
    fontColor: '#333333',
    bold: true,
    stopIfTrue: true,
  });
  extras.rules.push({
    ...rule,
    id: '3',
    fill: '',
    fontColor: '',
    bold: false,
    italic: true,
    stopIfTrue: false,
  });
  const [cell] = screen.cells('A', { top: 0, left: 0, bottom: 0, right: 0 }).cells;
  expect(cell!.conditional).toEqual({ fill: '#111111', color: '#333333', bold: true, italic: null });
});

test('Ctrl+arrow goes to the edge of what is filled, over gaps to the next, and to the last used cell', () => {
  const { sheet, screen } = opened();
  for (const row of [2, 3, 4, 8, 9]) sheet.setValue(row, 1, row);
  sheet.setValue(11, 0, 'end');
  const down = (row: number): number => screen.edge('A', { row, column: 1 }, { row: 1, column: 0 }).row;
  expect([down(0), down(2), down(4), down(8), down(9), down(11)]).toEqual([2, 4, 8, 9, 11, 11]);
  const up = (row: number): number => screen.edge('A', { row, column: 1 }, { row: -1, column: 0 }).row;
  expect([up(9), up(8), up(4), up(2), up(0)]).toEqual([8, 4, 2, 0, 0]);
});

test('on a protected sheet only unlocked cells take something', () => {
  const { workbook, sheet, extras, screen } = opened();
  const cell = (row: number) => ({ top: row, left: 0, bottom: row, right: 0 });
  sheet.setValue(0, 0, 1);
  expect(screen.isLocked('A', cell(0))).toBe(false);
  extras.isProtected = true;
  sheet.setStyle(1, 0, workbook.styles.add({ isUnlocked: true } as object));
  expect([0, 1, 2].map((row) => screen.isLocked('A', cell(row)))).toEqual([true, false, true]);
  expect(screen.isLocked('A', { ...cell(0), bottom: 1 })).toBe(true);
});
