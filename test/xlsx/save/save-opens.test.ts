import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { address, parseAddress } from '../../../src/core/sheet/address';
import { isCellError, type CellValue } from '../../../src/core/sheet/snapshot';
import type { Workbook } from '../../../src/workbook/workbook';
import { nodePlatform } from '../../../src/xlsx/node-platform';
import { openXlsx } from '../../../src/xlsx/xlsx-file';
import { convert, hasLibreOffice, withLibreOffice } from '../../support/libreoffice';
import { hasOpenpyxl, madeWorkbooks, python, withOpenpyxl } from '../made-workbooks';
import { edit, type EditedFile, type SavedFile } from './edited-file';

const made = madeWorkbooks();
const folder = mkdtempSync(path.join(tmpdir(), 'lkjip-save-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What happens in a session: a correction, a highlight, a generated sheet, a format, a sheet with another name. */
async function workedOn(
  bytes: Uint8Array,
): Promise<{ readonly book: EditedFile; readonly saved: SavedFile }> {
  const book = edit(bytes);
  book.host.user.type('Anggaran', 'C5', 1234567.25);
  book.host.user.type('Anggaran', 'J20', '=SUM(C4:C9)');
  await book.run(async (context) => {
    const { worksheets, customXmlParts } = context.workbook;
    const sheet = worksheets.getItem('Anggaran');
    if (!book.host.sheet('Anggaran').isProtected) {
      const { custom } = sheet.getRange('C5').conditionalFormats.add('Custom');
      custom.rule.formula = '=AND(N("lkjip")=0,C5<>0)';
      custom.format.fill.color = '#FFC7CE';
      sheet.getRange('C6').format.fill.color = '#FFEB9C';
    }
    const table = worksheets.add('Tabel 3.9');
    table.getRange('A1:B2').formulas = [
      ['Program & <lain>', '=Anggaran!C5*2'],
      [' spasi ', '=B1+1'],
    ];
    table.getRange('B1:B2').numberFormat = [['#,##0.00'], ['0%']];
    table.freezePanes.freezeRows(1);
    table.names.add('_lkjip', '="3.9|Tabel 3.9"').visible = false;
    customXmlParts.add('<lkjip xmlns="urn:lkjip:1"/>');
    await context.sync();
  });
  book.host.user.renameSheet('Anggaran', 'LRA Baru');
  return { book, saved: await book.save() };
}

const BEYOND = /chart|drawing|media|comment|table|pivot|printerSettings|theme|vml/i;

test.each(made.map((file) => [path.basename(file, '.xlsx'), file]))(
  '%s: charts, pictures, comments, tables and pivot tables stay byte for byte',
  async (_, file) => {
    const bytes = readFileSync(file);
    const book = edit(bytes);
    book.host.user.type('Anggaran', 'C5', 1234567.25);
    book.host.user.addSheet('Tabel 3.9');
    const { changed } = await book.save();
    const kept = Object.keys(unzipSync(bytes)).filter((name) => BEYOND.test(name));
    expect(changed.filter((name) => kept.includes(name))).toEqual([]);
  },
);

/** Cells of the sheets that both sides know, as far as their values differ. */
function differences(
  workbook: Workbook,
  valueOf: (sheet: string, row: number, column: number) => unknown,
): readonly string[] {
  const found: string[] = [];
  for (const sheet of workbook.sheets)
    for (let row = 0; row < sheet.rowCount; row++)
      for (let column = 0; column < sheet.columnCount; column++) {
        // An array of cells is calculated by whoever opens the file.
        if (
          sheet.arrays.some(
            ({ top, left, bottom, right }) =>
              row >= top && row <= bottom && column >= left && column <= right,
          )
        )
          continue;
        const [ours, theirs] = [sheet.value(row, column), valueOf(sheet.name, row, column)];
        if (!isSame(ours, theirs))
          found.push(
            `${sheet.name}!${address(row, column)}: ${JSON.stringify(ours)} ≠ ${JSON.stringify(theirs)}`,
          );
      }
  return found;
}

const isSame = (ours: CellValue, theirs: unknown): boolean => {
  if (isCellError(ours)) return true;
  if (typeof ours === 'number' && typeof theirs === 'number')
    return Math.abs(ours - theirs) <= Math.abs(ours) * 1e-14;
  return (ours === '' ? null : ours) === (theirs === '' ? null : (theirs ?? null));
};

(hasOpenpyxl ? test : test.skip)(`openpyxl sees what was saved${withOpenpyxl}`, async () => {
  const books = new Map<string, Workbook>();
  for (const file of made) {
    const { book, saved } = await workedOn(readFileSync(file));
    const result = path.join(folder, `openpyxl-${path.basename(file)}`);
    writeFileSync(result, saved.bytes);
    books.set(result, book.host.workbook);
  }
  const seen = JSON.parse(python('../save/read_cells.py', ...books.keys())) as Record<
    string,
    Record<string, Record<string, [unknown, boolean]>>
  >;
  for (const [file, workbook] of books) {
    const read = seen[file]!;
    expect(
      differences(workbook, (sheet, row, column) => {
        const [value, isFormula] = read[sheet]?.[address(row, column)] ?? [null, false];
        // A date is one to openpyxl; a formula that came without a value still has none.
        if (value === 'date' || (value === null && isFormula))
          return workbook.sheet(sheet)!.value(row, column);
        return value;
      }).filter((difference) => !difference.startsWith('Bagan!')),
    ).toEqual([]);
    expect(Object.keys(read['LRA Baru']!).map((cell) => parseAddress(cell))).not.toContain(null);
  }
});

(hasLibreOffice ? test : test.skip)(
  `LibreOffice opens what was saved and comes to the same values${withLibreOffice}`,
  async () => {
    const books = new Map<string, Workbook>();
    for (const file of made) {
      const { book, saved } = await workedOn(readFileSync(file));
      const result = path.join(folder, path.basename(file));
      writeFileSync(result, saved.bytes);
      books.set(result, book.host.workbook);
    }
    const opened = path.join(folder, 'opened');
    mkdirSync(opened);
    convert([...books.keys()], 'xlsx', opened);
    for (const [file, workbook] of books) {
      const theirs = openXlsx(readFileSync(path.join(opened, path.basename(file))), nodePlatform).workbook;
      const found = differences(workbook, (sheet, row, column) => theirs.sheet(sheet)?.value(row, column));
      expect([path.basename(file), found]).toEqual([path.basename(file), []]);
      const rules = edit(readFileSync(path.join(opened, path.basename(file)))).host.sheet('LRA Baru').rules;
      const isProtected = workbook.sheet('LRA Baru')!.isProtected;
      expect(rules.some(({ formula }) => formula.includes('lkjip'))).toBe(!isProtected);
    }
  },
);
