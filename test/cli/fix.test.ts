import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { parseState } from '../../src/core/state/state-xml';
import { openSession } from '../../src/excel/session';
import { nodePlatform } from '../../src/xlsx/node-platform';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { openXlsx } from '../../src/xlsx/xlsx-file';
import { openFile, openInHost, sampleWorkbook } from '../excel/opened';
import { sheetContents } from '../excel/our-sheets';
import { inFolder, lkjip, SAMPLE } from './lkjip';

interface Line {
  readonly sheet: string;
  readonly cell: string;
  readonly printed: string;
  readonly suggested: string;
}

test('derived cells of the sample are corrected: those cells change, and nothing else of the file', () =>
  inFolder(async (folder) => {
    const out = path.join(folder, 'out.xlsx');
    const { code, stdout, stderr } = lkjip('fix', SAMPLE, '-o', out, '--derived', '--json');
    expect([code, stderr]).toEqual([1, '']);
    const { fixed, left, coverage } = JSON.parse(stdout);
    expect(fixed.map((f: Line) => `${f.cell} ${f.printed} ${f.suggested}`)).toEqual([
      'E5 156526000 156526090',
      'F23 100.00 99.94',
      'E46 364439 382439',
    ]);
    expect(left).toEqual([]);
    const checked = JSON.parse(lkjip('check', SAMPLE, '--json').stdout);
    expect(checked.coverage.disagree - coverage.disagree).toBe(5);

    const [before, after] = [sampleWorkbook(), openFile(out)];
    const changed = before.sheets.flatMap((sheet) => {
      const other = after.sheet(sheet.name)!;
      const cells: string[] = [];
      for (let row = 0; row < sheet.rowCount; row++)
        for (let column = 0; column < sheet.columnCount; column++)
          if (
            sheet.value(row, column) !== other.value(row, column) ||
            sheet.formula(row, column) !== other.formula(row, column) ||
            sheet.numberFormat(row, column) !== other.numberFormat(row, column)
          )
            cells.push(`${sheet.name} ${row},${column} ${String(other.value(row, column))}`);
      return cells;
    });
    expect(changed).toEqual([
      'Anggaran 4,4 156.526.090,00',
      'Anggaran 22,5 99,94%',
      'Anggaran 45,4 382.439,00',
    ]);
    const [was, is] = [unzipSync(readFileSync(SAMPLE)), unzipSync(readFileSync(out))];
    const touched = Object.keys(is).filter(
      (part) => !was[part] || Buffer.compare(was[part]!, is[part]!) !== 0,
    );
    expect(touched.filter((part) => /^xl\/(?!_rels)/.test(part))).toHaveLength(1);

    const journal = parseState(after.customXml.at(-1)!.text).journal;
    expect(journal.map(({ finding, cells }) => [finding, cells.length])).toEqual([
      ['row-balance', 2],
      ['percentage', 1],
    ]);
    expect(Date.now() - Date.parse(journal[0]!.when)).toBeLessThan(600_000);
  }));

test('what the command line corrected is taken back in Excel', () =>
  inFolder(async (folder) => {
    const out = path.join(folder, 'out.xlsx');
    lkjip('fix', SAMPLE, '-o', out, '--derived');
    const names = sampleWorkbook().sheets.map(({ name }) => name);
    const asked = sheetContents(openInHost(sampleWorkbook()), names);
    const host = openInHost(openFile(out));
    const session = openSession();
    await session.open();
    await session.takeBackAll();
    expect(sheetContents(host, names)).toEqual(asked);
  }));

const ROWS = [
  ['Kode', 'Uraian', 'Anggaran', 'Realisasi', 'Sisa', '%'],
  ['1.06.02', 'PROGRAM PEMBERDAYAAN SOSIAL', 300, 150, 150, '50,00%'],
  ['1.06.02.2.03.0001', 'Satu', 100, 50, 60, '50,00%'],
  ['1.06.02.2.03.0004', 'Dua', 200, 100, 100, '50,00%'],
];

test('numbers stay numbers, and formulas that look at a corrected cell show their new result', () =>
  inFolder(async (folder) => {
    const source = path.join(folder, 'in.xlsx');
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Anggaran');
    sheet.addRows(ROWS);
    workbook.addWorksheet('Catatan').getCell('B2').value = { formula: 'Anggaran!E3*2', result: 120 };
    await workbook.xlsx.writeFile(source);
    const out = path.join(folder, 'out.xlsx');
    const { code, stdout } = lkjip('fix', source, '-o', out, '--derived');
    expect(stdout).toMatch(/^1 sel hitungan diperbaiki\n {2}• sisa Satu \(Anggaran!E3\): 60 → 50\n/);
    expect(code).toBe(0);
    const after = openFile(out);
    expect(after.sheet('Anggaran')!.value(2, 4)).toBe(50);
    expect(after.sheet('Catatan')!.value(1, 1)).toBe(100);
    expect(after.sheet('Catatan')!.formula(1, 1)).toBe('=Anggaran!E3*2');
  }));

test('nothing to correct: a copy is written, and the file keeps no journal', () =>
  inFolder(async (folder) => {
    const source = path.join(folder, 'in.xlsx');
    const workbook = new ExcelJS.Workbook();
    workbook
      .addWorksheet('Anggaran')
      .addRows(ROWS.map((row) => row.map((value) => (value === 60 ? 50 : value))));
    await workbook.xlsx.writeFile(source);
    const out = path.join(folder, 'out.xlsx');
    const { code, stdout } = lkjip('fix', source, '-o', out, '--derived', '--lang', 'en');
    expect([code, stdout.split('\n')[0]]).toEqual([0, 'No derived cell can be corrected for sure.']);
    expect(openFile(out).customXml).toEqual([]);
  }));

test.each<[readonly string[], RegExp]>([
  [['fix', SAMPLE, '-o', 'x.xlsx'], /--derived/],
  [['fix', SAMPLE, '--derived'], /-o HASIL/],
  [['fix', SAMPLE, '-o', SAMPLE, '--derived'], /sama dengan berkas sumber/],
  [['fix', 'tidak-ada.xlsx', '-o', 'x.xlsx', '--derived'], /tidak ditemukan/],
])('%j is refused in one sentence, and nothing is written', (args, sentence) => {
  const { code, stdout, stderr } = lkjip(...args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(sentence);
  expect(existsSync('x.xlsx')).toBe(false);
});

test('settings and choices that travel with the file hold on the command line; --set stands over them', () =>
  inFolder(async (folder) => {
    const host = openInHost(sampleWorkbook());
    const session = openSession();
    await session.check();
    await session.decide([{ key: 'konvensi-sakip', value: 'batas-bawah', nama: null }]);
    const [part] = host.workbook.customXml;
    const file = openXlsx(readFileSync(SAMPLE), nodePlatform);
    const kept = path.join(folder, 'kept.xlsx');
    writeFileSync(kept, await writeWorkbook(file, [], { state: part!.text }));
    const rules = (...more: string[]): string[] =>
      JSON.parse(lkjip('check', kept, '--json', ...more).stdout).findings.map(
        (f: { rule: string }) => f.rule,
      );
    expect(rules()).not.toContain('grade-score');
    expect(rules('--set', 'konvensi-sakip=batas-atas')).toContain('grade-score');
  }));
