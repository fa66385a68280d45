import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { nodePlatform } from '../../src/xlsx/node-platform';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { openXlsx } from '../../src/xlsx/xlsx-file';
import { readArchive } from '../../src/xlsx/zip/archive';
import { convert, hasLibreOffice, withLibreOffice } from '../support/libreoffice';
import { hasOpenpyxl, madeWorkbooks, python, withOpenpyxl } from './made-workbooks';
import { samplePlan } from './sample-plan';

const made = madeWorkbooks();
const name = (file: string): string => path.basename(file, '.xlsx');
const STATE =
  '<?xml version="1.0" encoding="UTF-8"?><lkjip xmlns="urn:lkjip:1"><pilihan tahun="2024"/></lkjip>';

/** The only parts that appending sheets may change. */
const MAY_CHANGE = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];

const DAFTAR = { mark: 'daftar', name: 'Daftar Tabel', names: [], frozenRows: 0 };
const plans = [samplePlan(), samplePlan('Anggaran', DAFTAR)];

async function withTables(file: Uint8Array, sheets = plans): Promise<Uint8Array> {
  return writeWorkbook(openXlsx(file, nodePlatform), sheets, { state: STATE });
}

/** Without the results that we store: whoever opens the file has to calculate them. */
const uncalculated = plans.map((plan) =>
  samplePlan('Anggaran', {
    ...plan,
    cells: plan.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null })),
  }),
);

/** Names of the parts of `before` that are not the same bytes, in the file or inflated, in `after`. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const packed = new Map(readArchive(after).map((entry) => [entry.name, entry]));
  const inflated = unzipSync(after);
  const original = unzipSync(before);
  return readArchive(before)
    .filter(({ name, data, crc }) => {
      const now = packed.get(name);
      if (!now || now.crc !== crc || Buffer.compare(now.data, data) !== 0) return true;
      return Buffer.compare(inflated[name] ?? Buffer.of(), original[name] ?? Buffer.of(1)) !== 0;
    })
    .map((entry) => entry.name);
}

test('at least 12 workbooks of three makers, with the features that get lost', () => {
  const parts = made.flatMap((file) => readArchive(readFileSync(file)).map((entry) => entry.name));
  const found = [
    'chart',
    'media',
    'drawing',
    'comments',
    'table',
    'pivotCache',
    'vmlDrawing',
    'chartsheet',
  ].filter((word) => parts.some((part) => part.includes(word)));
  process.stdout.write(`round trip: ${made.length} workbooks with ${found.join(', ')}\n`);
  if (hasOpenpyxl && hasLibreOffice) {
    expect(made.length).toBeGreaterThanOrEqual(12);
    expect(found).toHaveLength(8);
  }
});

describe.each(made.map((file) => [name(file), file]))('%s', (_, path) => {
  const before = readFileSync(path);

  test('our sheets are added and every part that is not ours stays byte for byte', async () => {
    const after = await withTables(before);
    expect(changedParts(before, after).filter((part) => !MAY_CHANGE.includes(part))).toEqual([]);
    const { workbook } = openXlsx(after, nodePlatform);
    const table = workbook.sheet('Tabel 3.9')!;
    expect([table.mark, workbook.sheet('Daftar Tabel')!.mark]).toEqual(['3.9', 'daftar']);
    expect([table.value(3, 1), table.formula(3, 1)]).toEqual([2000, '=1000*2']);
    expect([table.isBold(0, 0), table.numberFormat(3, 1), table.numberFormat(4, 3)]).toEqual([
      true,
      '#,##0',
      '#,##0.00;[Red]-#,##0.00',
    ]);
    expect(workbook.customXml.find(({ namespace }) => namespace === 'urn:lkjip:1')?.text).toBe(STATE);
    const original = openXlsx(before, nodePlatform).workbook;
    expect(workbook.sheets.slice(0, -2).map((sheet) => sheet.name)).toEqual(
      original.sheets.map(({ name }) => name),
    );
    expect(workbook.names.length).toBe(original.names.length + 5);
    for (const sheet of original.sheets)
      expect(workbook.sheet(sheet.name)!.style(3, 1)).toEqual(sheet.style(3, 1));
  });

  test('writing again refreshes in place and changes nothing else', async () => {
    const once = await withTables(before);
    const twice = await withTables(once);
    expect(changedParts(once, twice)).toEqual([]);
    const other = samplePlan('Anggaran', { cells: [{ row: 0, column: 0, value: 'baru', style: 1 }] });
    const third = await writeWorkbook(openXlsx(twice, nodePlatform), [other]);
    expect(changedParts(twice, third).filter((part) => !/worksheets\/sheet\d+\.xml$/.test(part))).toEqual([]);
    expect(changedParts(twice, third)).toHaveLength(1);
  });

  test('what was added can be taken out again', async () => {
    const after = await withTables(before);
    const cleaned = await writeWorkbook(openXlsx(after, nodePlatform), [], {
      remove: ['3.9', 'daftar'],
      state: null,
    });
    expect(readArchive(cleaned).map((entry) => entry.name)).toEqual(
      readArchive(before).map((entry) => entry.name),
    );
    expect(changedParts(before, cleaned).filter((part) => !MAY_CHANGE.includes(part))).toEqual([]);
    const [was, is] = [before, cleaned].map((file) => openXlsx(file, nodePlatform).workbook);
    expect(is!.sheets.map((sheet) => sheet.name)).toEqual(was!.sheets.map((sheet) => sheet.name));
    const described = (workbook: typeof was) =>
      workbook!.names.map((one) => [one.name, one.scope?.name, one.refersTo, one.hidden]);
    expect(described(is)).toEqual(described(was));
  });
});

const folder = mkdtempSync(path.join(tmpdir(), 'lkjip-round-trip-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function writeResults(sheets = plans): Promise<string[]> {
  return Promise.all(
    made.map(async (file) => {
      const result = path.join(folder, path.basename(file));
      writeFileSync(result, await withTables(readFileSync(file), sheets));
      return result;
    }),
  );
}

(hasOpenpyxl ? test : test.skip)(`openpyxl reads every result${withOpenpyxl}`, async () => {
  const seen: Record<string, Record<string, unknown>> = JSON.parse(
    python('read_openpyxl.py', ...(await writeResults())),
  );
  expect(Object.keys(seen)).toHaveLength(made.length);
  for (const result of Object.values(seen)) {
    expect(result).toMatchObject({
      formula: '=1000*2',
      value: 2000,
      text: '=HYPERLINK("http://contoh.id")',
      bold: true,
      format: '#,##0',
      fill: 'FFDDEBF7',
      titles: '$3:$3',
      paper: 14,
      orientation: 'landscape',
      fit: [true, 0],
      frozen: 'A4',
      link: "'Anggaran'!A6",
      merged: ['A7:B8'],
      height: 30,
      width: 40,
    });
  }
});

(hasLibreOffice ? test : test.skip)(
  `LibreOffice opens every result and calculates our formulas${withLibreOffice}`,
  async () => {
    const opened = path.join(folder, 'opened');
    mkdirSync(opened);
    convert(await writeResults(uncalculated), 'xlsx', opened);
    for (const file of made) {
      const { workbook } = openXlsx(readFileSync(path.join(opened, path.basename(file))), nodePlatform);
      const table = workbook.sheet('Tabel 3.9')!;
      expect([name(file), table.value(3, 1), table.value(3, 3)]).toEqual([name(file), 2000, 0.7503]);
      expect(table.value(3, 0)).toBe(workbook.sheet('Anggaran')!.value(5, 0) ?? '');
      expect(table.value(4, 0)).toBe('=HYPERLINK("http://contoh.id")');
      expect(table.mark).toBe('3.9');
    }
  },
);
