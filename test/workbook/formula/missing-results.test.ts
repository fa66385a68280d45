import { NOT_CALCULATED } from '../../../src/core/sheet/snapshot';
import { calculateMissing } from '../../../src/workbook/formula';
import { CellsBuilder } from '../../../src/workbook/cells';
import { Workbook } from '../../../src/workbook/workbook';

type Content = string | number | readonly [formula: string, value: number];

/** A sheet as a program writes it that does not calculate: formulas without values. */
function written(...row: readonly Content[]) {
  const cells = new CellsBuilder();
  row.forEach((content, column) => {
    if (typeof content === 'number') cells.add(0, column, content, 0);
    else if (typeof content === 'string') cells.add(0, column, null, 0, content);
    else cells.add(0, column, content[1], 0, content[0]);
  });
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Data', {
    load: () => ({
      cells: cells.build(),
      merges: [],
      columnWidths: new Map(),
      columnStyles: new Map(),
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      rowHeights: new Map(),
      rowStyles: new Map(),
      isProtected: false,
    }),
  });
  calculateMissing(workbook);
  return row.map((_, column) => sheet.value(0, column));
}

test('formulas without a value are calculated, also those that build on one another', () => {
  expect(written(10, 5, 'SUM(A1:B1)', 'C1-B1', 'D1/C1')).toEqual([10, 5, 15, 10, 10 / 15]);
});

test('a value that the file has stays, whatever the formula comes to here', () => {
  expect(written(10, 'A1*2', ['A1*3', 31])).toEqual([10, 20, 31]);
});

test('what cannot be calculated here is no empty cell', () => {
  expect(written(10, '[1]Data!A1', 'B1+A1')).toEqual([10, NOT_CALCULATED, NOT_CALCULATED]);
});
