import path from 'node:path';
import { openSession } from '../../src/excel/session';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import type { XlsxFile } from '../../src/xlsx/xlsx-file';
import type { Host } from '../../src/host';
import { readBytes, throughExcel, throughFile } from './both-ways';
import { factsInExcel, factsInFile, namesOf } from './sheet-facts';
import { WORKBOOKS } from './workbooks';

const SAMPLE = path.resolve(__dirname, '../../assets/samples/kubu-raya-2024.xlsx');

function expectEqual(host: Host, file: XlsxFile): void {
  const ours = file.workbook.sheets.filter(({ mark }) => mark !== null);
  expect(host.sheetNames()).toEqual(file.workbook.sheets.map(({ name }) => name));
  expect(ours.length).toBeGreaterThan(2);
  for (const sheet of ours) {
    const written = host.workbook.sheet(sheet.name)!;
    expect(written.mark).toBe(sheet.mark);
    expect(factsInExcel(host, written)).toEqual(factsInFile(file, sheet));
  }
  expect(namesOf(host.workbook)).toEqual(namesOf(file.workbook));
}

const CASES = [['the sample', async () => readBytes(SAMPLE)] as const, ...WORKBOOKS];

test.each(CASES)('%s: add-in and command line write equal sheets, cell by cell', async (_, make) => {
  const bytes = await make();
  const { host, generated } = await throughExcel(bytes);
  expectEqual(host, (await throughFile(bytes))!);
  const { agreement, printDiffers } = generated;
  expect(agreement.differing).toEqual([]);
  expect([agreement.agreeing, printDiffers]).toEqual([agreement.cells, []]);
  expect(agreement.cells).toBeGreaterThan(0);
});

test('a second generation changes nothing, and equals the command line run on its own output', async () => {
  const bytes = readBytes(SAMPLE);
  const once = (await throughFile(bytes))!;
  const { host } = await throughExcel(await writeWorkbook(once, []));
  expectEqual(host, (await throughFile(await writeWorkbook(once, [])))!);
  const sheets = (): unknown =>
    host.sheetNames().map((name) => factsInExcel(host, host.workbook.sheet(name)!));
  const before = JSON.stringify(sheets());
  await openSession().generate();
  expect(JSON.stringify(sheets())).toBe(before);
});

test('sheets refreshed with other data, fewer rows and other texts equal those written by the command line', async () => {
  const [, large] = WORKBOOKS.at(-1)!;
  const file = (await throughFile(await large()))!;
  const bytes = await writeWorkbook(file, []);
  const change = (workbook: XlsxFile['workbook']): void => {
    const source = workbook.sheet('Anggaran')!;
    for (let row = 100; row < source.rowCount; row++) {
      for (let column = 0; column < source.columnCount; column++) source.setValue(row, column, null);
    }
    source.setValue(4, 2, 123456.5);
  };
  const { host } = await throughExcel(bytes, change);
  expectEqual(host, (await throughFile(bytes, change))!);
  // The rows that are gone have left nothing behind.
  const { cells } = factsInExcel(host, host.workbook.sheet('Tabel 3.9')!);
  expect(Object.keys(cells).length).toBeLessThan(1000);
});
