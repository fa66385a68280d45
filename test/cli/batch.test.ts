import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { inFolder, lkjip, SAMPLE, writeRows } from './lkjip';

/** A budget that agrees with itself. */
const SOUND = {
  Anggaran: [
    ['DINAS PERIKANAN KABUPATEN KUBU RAYA'],
    ['Tahun 2024'],
    ['Kode', 'Uraian', 'Anggaran', 'Realisasi', 'Sisa', '%', 'Sasaran'],
    ['3.25.03', 'PROGRAM PENGELOLAAN PERIKANAN', 1000, 900, 100, '90,00%', 'Meningkatnya Produksi'],
    ['3.25.03.2.01.01', 'Pengelolaan Tangkapan', 1000, 900, 100, '90,00%', 'Meningkatnya Produksi'],
  ],
};

async function folderOfOffices(folder: string): Promise<void> {
  copyFileSync(SAMPLE, path.join(folder, 'b sosial.xlsx'));
  mkdirSync(path.join(folder, 'a'));
  await writeRows(path.join(folder, 'a', 'perikanan.xlsx'), SOUND);
  writeFileSync(path.join(folder, 'c rusak.xlsx'), 'PK\u0003\u0004 …');
  writeFileSync(path.join(folder, 'd kosong.xlsx'), '');
  writeFileSync(path.join(folder, '~$b sosial.xlsx'), 'lock');
  writeFileSync(path.join(folder, 'catatan.txt'), 'bukan buku kerja');
}

test('one JSON line for each workbook, in order; one that cannot be read is a line with its reason', () =>
  inFolder(async (folder) => {
    await folderOfOffices(folder);
    const { code, stdout, stderr } = lkjip('check', folder, '--json');
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ file }) => file)).toEqual([
      path.join('a', 'perikanan.xlsx'),
      'b sosial.xlsx',
      'c rusak.xlsx',
      'd kosong.xlsx',
    ]);
    expect(lines[0].findings.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual(
      [],
    );
    expect(lines[1]).toEqual({
      file: 'b sosial.xlsx',
      ...JSON.parse(lkjip('check', SAMPLE, '--json').stdout),
    });
    expect(lines[2].error).toMatch(/terpotong/);
    expect(lines[3].error).toMatch(/kosong/);
    expect(code).toBe(1);
    expect(stderr).toBe('2 berkas diperiksa, 1 di antaranya harus diperbaiki; 2 tidak dapat diperiksa.\n');
  }));

test('the summary workbook names each office, its counts and its worst, worst first, and adds up', () =>
  inFolder(async (folder) => {
    await folderOfOffices(folder);
    const output = path.join(folder, 'RINGKASAN.xlsx');
    lkjip('check', folder, '-o', output);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(output);
    const sheet = workbook.getWorksheet('Ringkasan')!;
    const rows = [4, 5, 6, 7].map((row) => sheet.getRow(row).values as unknown[]);
    expect(rows.map((row) => row[2])).toEqual([
      'c rusak.xlsx',
      'd kosong.xlsx',
      'b sosial.xlsx',
      path.join('a', 'perikanan.xlsx'),
    ]);
    const found = JSON.parse(lkjip('check', SAMPLE, '--json').stdout).findings as { severity: string }[];
    const errors = found.filter(({ severity }) => severity === 'error').length;
    expect(rows[2]![5]).toBe(errors);
    expect(String(rows[2]![14])).toMatch(/^Anggaran!\w+: .+\.$/);
    expect(String(rows[0]![14])).toMatch(/^Tidak dapat diperiksa: /);
    expect(sheet.getCell('E8').value).toEqual({ formula: 'SUM(E4:E7)', result: errors });
    // The summary of a folder is none of its workbooks.
    const again = lkjip('check', folder, '--json', '-o', output);
    expect(again.stdout.trim().split('\n')).toHaveLength(4);
  }));

test('exit codes: 0 where nothing must be corrected, 2 where nothing could be checked', () =>
  inFolder(async (folder) => {
    expect(lkjip('check', folder).code).toBe(2);
    await writeRows(path.join(folder, 'perikanan.xlsx'), SOUND);
    const { code, stdout } = lkjip('check', folder);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^perikanan\.xlsx: 0 harus diperbaiki, \d+ perlu/),
    ]);
    expect(lkjip('check', folder, '-o', path.join(folder, 'hasil.csv')).code).toBe(2);
  }));
