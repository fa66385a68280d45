import path from 'node:path';
import { factsInExcel, factsInFile, namesOf } from './sheet-facts';
import { readBytes, throughExcel, throughFile } from './both-ways';

const SAMPLE = path.resolve(__dirname, '../../assets/samples/kubu-raya-2024.xlsx');

async function compare(bytes: Uint8Array): Promise<void> {
  const file = (await throughFile(bytes))!;
  const { host, generated } = await throughExcel(bytes);
  const ours = file.workbook.sheets.filter(({ mark }) => mark !== null);
  expect(host.sheetNames()).toEqual(file.workbook.sheets.map(({ name }) => name));
  expect(ours.length).toBeGreaterThan(2);
  for (const sheet of ours) {
    const written = host.workbook.sheet(sheet.name)!;
    expect(written.mark).toBe(sheet.mark);
    expect(factsInExcel(host, written)).toEqual(factsInFile(file, sheet));
  }
  expect(namesOf(host.workbook)).toEqual(namesOf(file.workbook));
  expect(generated.agreement.differing).toEqual([]);
  expect(generated.agreement.agreeing).toBe(generated.agreement.cells);
  expect(generated.printDiffers).toEqual([]);
}

test('the sample: add-in and command line write equal sheets, cell by cell', async () => {
  await compare(readBytes(SAMPLE));
});
