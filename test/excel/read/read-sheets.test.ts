import { run } from '../../../src/excel/batch';
import { readFacts } from '../../../src/excel/read/facts';
import { readSheets } from '../../../src/excel/read/read-sheets';
import { snapshotOf } from '../../../src/excel/read/sheet-data';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { hasOpenpyxl, madeWorkbooks, withOpenpyxl } from '../../xlsx/made-workbooks';
import { openFile, openInHost, sampleWorkbook } from '../opened';

const read = async (): Promise<SheetSnapshot[]> =>
  (
    await run(async (context) => {
      const { sheets } = await readFacts(context);
      return readSheets(context, sheets);
    })
  ).map(snapshotOf);

/** Everything that the core can see of a sheet, beyond its last filled cell too. */
function contents(sheet: SheetSnapshot, rows: number, columns: number): unknown[] {
  const cells: unknown[] = [];
  for (let row = 0; row < rows; row++) {
    if (sheet.isRowHidden(row)) cells.push(`row ${row} is hidden`);
    for (let column = 0; column < columns; column++) {
      const value = sheet.value(row, column);
      // An empty text that is no formula reads like an empty cell in Office.js; to the core both are blank.
      if (value === null || (value === '' && sheet.formula(row, column) === null)) continue;
      cells.push([
        row,
        column,
        value,
        sheet.formula(row, column),
        sheet.numberFormat(row, column),
        sheet.isBold(row, column),
      ]);
    }
  }
  return cells;
}

test('the sample is read as the command line reads it, in a handful of requests', async () => {
  const workbook = sampleWorkbook();
  const host = openInHost(workbook);
  const sheets = await read();
  expect(sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
  for (const [index, sheet] of sheets.entries()) {
    const expected = workbook.sheets[index]!;
    expect(contents(sheet, 200, 30)).toEqual(contents(expected, 200, 30));
    expect(sheet.merges).toEqual(expected.merges);
  }
  expect(host.requests.count).toBeLessThanOrEqual(7);
});

const made = hasOpenpyxl ? madeWorkbooks() : [];

test.each(made.map((file) => [file.split('/').at(-1)!, file]))(
  `%s is read as the command line reads it${withOpenpyxl}`,
  async (_, file) => {
    const workbook = openFile(file);
    openInHost(workbook);
    for (const [index, sheet] of (await read()).entries()) {
      const expected = workbook.sheets[index]!;
      if (expected.visibility === 'veryHidden') continue;
      expect(contents(sheet, 300, 40)).toEqual(contents(expected, 300, 40));
    }
  },
);
