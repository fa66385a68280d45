import { openSession } from '../../src/excel/session';
import { loadOfficeJs } from '../../src/host/load/load-office-js';
import { OpenBook } from '../../src/workbench/book/open-book';
import { nodePlatform } from '../../src/xlsx/node-platform';
import { openXlsx } from '../../src/xlsx/xlsx-file';
import { sampleBytes } from './desk';

function opened() {
  const open = new OpenBook(1, 'contoh.xlsx', sampleBytes(), nodePlatform, () => undefined);
  const library = loadOfficeJs(open.host.bridge);
  for (const name of ['Excel', 'Office', 'OfficeExtension'] as const)
    Object.defineProperty(globalThis, name, { get: () => library[name], configurable: true });
  return { open, host: open.host, session: openSession() };
}

test('all tables and highlights are one step each: taken back the file is what it was, done again the tables are there', async () => {
  const { open, host, session } = opened();
  host.history.begin();
  await session.generate();
  const made = host.sheetNames().length;
  const table = (name: string) => {
    const sheet = host.workbook.sheet(name)!;
    return JSON.stringify([
      sheet.merges,
      [...host.sheet(name).columnWidths],
      Array.from({ length: sheet.rowCount }, (_, row) => [
        sheet.value(row, 1),
        sheet.formula(row, 1),
        sheet.styleIndex(row, 1),
      ]),
    ]);
  };
  const before = table('Tabel 3.9');
  host.history.begin();
  await session.check();
  await session.highlight(true);
  expect(host.fillsShown('Anggaran').size).toBeGreaterThan(0);

  host.user.undo();
  expect(host.fillsShown('Anggaran').size).toBe(0);
  expect(host.sheetNames()).toHaveLength(made);
  host.user.undo();
  expect(host.sheetNames()).toEqual(
    openXlsx(sampleBytes(), nodePlatform).workbook.sheets.map(({ name }) => name),
  );
  expect(Buffer.compare(await open.save(), sampleBytes())).toBe(0);

  host.user.redo();
  expect(table('Tabel 3.9')).toBe(before);
  host.user.redo();
  expect(host.fillsShown('Anggaran').size).toBeGreaterThan(0);
  const saved = openXlsx(await open.save(), nodePlatform).workbook;
  expect(saved.sheets.map(({ name }) => name)).toEqual(host.sheetNames());
}, 120_000);
