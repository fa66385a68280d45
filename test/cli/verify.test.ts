import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nodePlatform } from '../../src/xlsx/node-platform';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { openXlsx } from '../../src/xlsx/xlsx-file';
import { inFolder, lkjip, SAMPLE } from './lkjip';

async function typed(path: string, sheet: string, row: number, column: number, value: string | number) {
  const file = openXlsx(readFileSync(path), nodePlatform);
  const cell = { row, column, value, isResult: false };
  writeFileSync(path, await writeWorkbook(file, [], { cells: new Map([[sheet, [cell]]]) }));
}

/** Changes one cell of a file, and nothing else: the cell beside a key in column A, or C6. */
async function changed(path: string, sheet: string, key: string | null, value: string): Promise<void> {
  const own = openXlsx(readFileSync(path), nodePlatform).workbook.sheet(sheet)!;
  let row = 5;
  if (key !== null) for (row = 0; own.value(row, 0) !== key;) row++;
  await typed(path, sheet, row, key === null ? 2 : 1, value);
}

const made = (folder: string, ...more: string[]): string => {
  const file = path.join(folder, 'hasil.xlsx');
  lkjip('generate', SAMPLE, '-o', file, ...more);
  return file;
};

test('what generate wrote holds, also under settings; the meaning of a digest is told', () =>
  inFolder((folder) => {
    const file = made(folder, '--set', 'desimal=1', '--set', 'aturan.text-number=mati');
    const { code, stdout } = lkjip('verify', file);
    expect(stdout).toMatch(/masih berlaku.*\n.*bukan siapa yang menandatanganinya/);
    expect(code).toBe(0);
    expect(JSON.parse(lkjip('verify', file, '--json').stdout)).toEqual({
      holds: true,
      isSealed: true,
      differences: [],
    });
  }));

test('an input that changed is named; so is a record that was changed', () =>
  inFolder(async (folder) => {
    const file = made(folder);
    await changed(file, 'Anggaran', null, '1.000,00');
    const input = lkjip('verify', file);
    expect(input.code).toBe(1);
    expect(input.stdout).toContain('Isi lembar Anggaran berubah sejak diperiksa.');
    const other = made(folder);
    await changed(other, 'Lembar Verifikasi', 'catatan.harus-diperbaiki', '0');
    const record = lkjip('verify', other);
    expect(record.code).toBe(1);
    expect(record.stdout).toContain('segelnya tidak cocok');
  }));

test('without the sheet, or without the file: one sentence, exit 2', () => {
  expect([lkjip('verify', SAMPLE).code, lkjip('verify', 'tidak-ada.xlsx').code]).toEqual([2, 2]);
  expect(lkjip('verify', SAMPLE).stderr).toMatch(/tidak memuat Lembar Verifikasi/);
});

test('a figure of a table that was typed over is named; a text that was, is not', () =>
  inFolder(async (folder) => {
    const file = made(folder);
    const table = openXlsx(readFileSync(file), nodePlatform).workbook.sheet('Tabel 1.5')!;
    let row = 0;
    while (table.formula(row, 2) === null) row++;
    await typed(file, 'Tabel 1.5', row, 2, 999);
    await typed(file, 'Tabel 1.5', row + 1, 1, 'Nama yang lain');
    const { code, stdout } = lkjip('verify', file);
    expect(code).toBe(1);
    expect(stdout).toMatch(/Tabel 1\.5!C\d+: rumusnya diganti angka yang diketik, 999; seharusnya \d+/);
    expect(JSON.parse(lkjip('verify', file, '--json').stdout)).toMatchObject({
      ...{ holds: false, isSealed: true },
      differences: [{ key: `sel.Tabel 1.5!C${row + 1}`, now: '999' }],
    });
  }));
