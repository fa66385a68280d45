import { run } from '../../../src/excel/batch';
import { readFacts } from '../../../src/excel/read/facts';
import { readSheets } from '../../../src/excel/read/read-sheets';
import { snapshotOf } from '../../../src/excel/read/sheet-data';
import type { CellValue, SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { MOST_BYTES } from '../../../src/excel/payload';
import { workbookOf } from '../../host/opened';
import { openInHost } from '../opened';

const read = async (): Promise<SheetSnapshot> => {
  const [data] = await run(async (context) => readSheets(context, (await readFacts(context)).sheets));
  return snapshotOf(data!);
};

/** Rows of a number and a text of that many characters. */
function rows(count: number, length: number): Readonly<Record<string, CellValue>> {
  const cells: Record<string, CellValue> = {};
  for (let row = 1; row <= count; row++) {
    cells[`A${row}`] = row;
    cells[`B${row}`] = `${row} ${'é'.repeat(length)}`;
  }
  return cells;
}

const lastRow = (sheet: SheetSnapshot): unknown => [
  sheet.rowCount,
  sheet.value(sheet.rowCount - 1, 0),
  String(sheet.value(sheet.rowCount - 1, 1)).split(' ')[0],
];

test.each([
  [30_000, 5],
  [8_000, 200],
])('%d rows with texts of %d characters: no request and no answer above 4 MB', async (count, length) => {
  const host = openInHost(workbookOf({ Data: rows(count, length) }));
  expect(lastRow(await read())).toEqual([count, count, String(count)]);
  expect(host.requests.largest).toBeLessThanOrEqual(MOST_BYTES);
  expect(host.requests.largestResponse).toBeLessThanOrEqual(MOST_BYTES);
});

test.each([
  [4_000, 900],
  [300, 12_000],
])(
  '%d rows with texts of %d characters, which nobody can foresee: refused once or twice, and read',
  async (count, length) => {
    const host = openInHost(workbookOf({ Data: rows(count, length) }));
    expect(lastRow(await read())).toEqual([count, count, String(count)]);
    expect(host.requests.count).toBeLessThan(30);
  },
);

test('an answer that is refused for its size is asked for in halves', async () => {
  const host = openInHost(workbookOf({ Data: rows(2_000, 50) }));
  host.faults.responseLimit = 40_000;
  expect(lastRow(await read())).toEqual([2_000, 2_000, '2000']);
  expect(host.requests.count).toBeGreaterThan(10);
});

test('texts that suddenly get much longer', async () => {
  const long = Object.fromEntries(
    Object.entries(rows(600, 6_000)).map(([address, value]) => [
      address.replace(/\d+/, (row) => String(Number(row) + 20_000)),
      value,
    ]),
  );
  const host = openInHost(workbookOf({ Data: { ...rows(20_000, 3), ...long } }));
  expect((await read()).rowCount).toBe(20_600);
  expect(host.requests.largest).toBeLessThanOrEqual(MOST_BYTES);
});

test('a single row that is too large is named with its sheet', async () => {
  const host = openInHost(workbookOf({ Data: rows(3, 2_000) }));
  host.faults.responseLimit = 3_000;
  await expect(read()).rejects.toMatchObject({ code: 'payload-too-large', details: { sheet: 'Data' } });
});

test('errors, texts that look like errors, formulas and texts that look like formulas', async () => {
  const workbook = workbookOf({
    Data: { A1: '=1/0', B1: '#N/A', C1: { error: '#N/A' }, D1: '="x"', E1: true },
  });
  workbook.sheet('Data')!.setValue(0, 5, '=1+1');
  openInHost(workbook);
  const sheet = await read();
  const cells = [0, 1, 2, 3, 4, 5].map((column) => [sheet.value(0, column), sheet.formula(0, column)]);
  expect(cells).toEqual([
    [{ error: '#DIV/0!' }, '=1/0'],
    ['#N/A', null],
    [{ error: '#N/A' }, null],
    ['x', '="x"'],
    [true, null],
    ['=1+1', null],
  ]);
});
