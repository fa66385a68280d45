import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { address } from '../../src/core/sheet/address';
import { nodePlatform } from '../../src/xlsx/node-platform';
import { elementText } from '../../src/xlsx/xml/text';
import { openXlsx, type XlsxFile } from '../../src/xlsx/xlsx-file';
import { factsInFile, namesOf } from '../parity/sheet-facts';
import { formulaCells, hasLibreOffice, recalculatedCells, withLibreOffice } from '../support/libreoffice';
import { worksheet } from '../xlsx/small-file';
import { inFolder, lkjip, writeRows } from './lkjip';

type Cell = string | number | null;
type Rows = readonly (readonly Cell[])[];

function cellXml(value: Cell, at: string): string {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
  if (value.startsWith('=')) return `<c r="${at}"><f>${elementText(value.slice(1))}</f><v>0</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t>${elementText(value)}</t></is></c>`;
}

const sheetXml = (rows: Rows): string =>
  worksheet(
    rows
      .map((cells, row) => {
        const inside = cells.map((value, column) => cellXml(value, address(row, column))).join('');
        return `<row r="${row + 1}">${inside}</row>`;
      })
      .join(''),
  );

const SHEETS = ['Anggaran', 'PPKS', 'Catatan'];

/** Puts other rows into a sheet of the user's, as somebody does who edits the file; every other part stays. */
function edit(file: string, sheets: Readonly<Record<string, Rows>>): void {
  const parts = unzipSync(readFileSync(file));
  for (const [name, rows] of Object.entries(sheets))
    parts[`xl/worksheets/sheet${SHEETS.indexOf(name) + 1}.xml`] = strToU8(sheetXml(rows));
  writeFileSync(file, zipSync(parts));
}

const HEADER = ['Kode', 'Uraian', 'Anggaran', 'Realisasi'];
const BEFORE: Rows = [
  HEADER,
  ['1.06.01', 'PROGRAM PENUNJANG URUSAN', null, null],
  ['1.06.01.2.01.0001', 'Perencanaan', 5_000_000, 4_000_000],
  ['1.06.01.2.01.0002', 'Gaji', 90_000_000, 88_000_000],
  ['1.06.02', 'PROGRAM REHABILITASI SOSIAL', null, null],
  ['1.06.02.2.01.0001', 'Permakanan', 30_000_000, 29_000_000],
  ['1.06.02.2.01.0002', 'Sandang', 10_000_000, 9_000_000],
];
/** A row inserted, two in another order, one renamed, one removed, one figure another. */
const AFTER: Rows = [
  HEADER,
  ['1.06.01', 'PROGRAM PENUNJANG URUSAN', null, null],
  ['1.06.01.2.01.0002', 'Gaji dan Tunjangan', 90_000_000, 88_500_000],
  ['1.06.01.2.01.0001', 'Perencanaan', 5_000_000, 4_000_000],
  ['1.06.02', 'PROGRAM REHABILITASI SOSIAL', null, null],
  ['1.06.02.2.01.0001', 'Permakanan', 30_000_000, 29_000_000],
  ['1.06.02.2.01.0003', 'Alat Bantu', 7_000_000, 7_000_000],
];
const PPKS: Rows = [
  ['No', 'Jenis PPKS', 'Populasi', 'Realisasi'],
  [1, 'Lansia Terlantar', 40, 30],
  [2, 'Anak Terlantar', 25, 25],
];
const CATATAN: Rows = [
  ['=LKjIP_1_5_TOTAL_ANGGARAN*2'],
  ['=A1+1'],
  ["='Tabel 3.2'!A1"],
  ['=LKjIP_3_2_TOTAL_POPULASI'],
];

async function source(folder: string, name: string, anggaran: Rows): Promise<string> {
  const file = await writeRows(path.join(folder, name), { Anggaran: [], PPKS: [], Catatan: [] });
  edit(file, { Anggaran: anggaran, PPKS, Catatan: CATATAN });
  return file;
}

const opened = (file: string): XlsxFile => openXlsx(readFileSync(file), nodePlatform);
const facts = (file: XlsxFile): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    file.workbook.sheets
      .filter(({ mark, name }) => mark !== null && name !== 'Daftar Tabel')
      .map((sheet) => [sheet.name, factsInFile(file, sheet)]),
  );
const catatan = (file: string): unknown[] => {
  const sheet = opened(file).workbook.sheet('Catatan')!;
  return CATATAN.map((_, row) => sheet.value(row, 0));
};

test('generated again after rows were inserted, sorted, renamed and removed: as if for the first time, and told', () =>
  inFolder(async (folder) => {
    const at = (name: string): string => path.join(folder, name);
    const first = lkjip('generate', await source(folder, 'a.xlsx', BEFORE), '-o', at('first.xlsx'));
    expect(first.stdout).not.toContain('Perubahan sejak');
    expect(catatan(at('first.xlsx')).slice(0, 2)).toEqual([270_000_000, 270_000_001]);
    edit(at('first.xlsx'), { Anggaran: AFTER });
    const shifted = 'Baris sumber bergeser sejak tabel dibuat. Buat tabelnya lagi dengan lkjip generate.';
    expect(lkjip('check', at('first.xlsx')).stdout).toContain(shifted);
    const again = lkjip('generate', at('first.xlsx'), '-o', at('again.xlsx'));
    lkjip('generate', await source(folder, 'b.xlsx', AFTER), '-o', at('fresh.xlsx'));
    expect(lkjip('check', at('again.xlsx')).stdout).not.toContain(shifted);
    const [refreshed, fresh] = [opened(at('again.xlsx')), opened(at('fresh.xlsx'))];
    expect(facts(refreshed)).toEqual(facts(fresh));
    expect(namesOf(refreshed.workbook)).toEqual(namesOf(fresh.workbook));
    // The user's formulas on our names, in the file and without anybody calculating.
    expect(catatan(at('again.xlsx')).slice(0, 2)).toEqual([264_000_000, 264_000_001]);

    const told = again.stdout.slice(again.stdout.indexOf('Perubahan sejak'));
    expect(told).toContain('Perubahan sejak tabel dibuat terakhir kali');
    expect(told).toContain('Anggaran!D3 (dahulu Anggaran!D4): 88.000.000 → 88.500.000');
    expect(told).toContain('Tabel 1.5 · 1.06.02.2.01.0003 Alat Bantu · baris baru: ANGGARAN 7.000.000');
    expect(told).toContain('Tabel 1.5 · 1.06.02.2.01.0002 Sandang · baris hilang: ANGGARAN 10.000.000');
    expect(told).toContain(
      '1.06.02 PROGRAM REHABILITASI SOSIAL – ANGGARAN · berubah: 40.000.000 → 37.000.000',
    );

    const json = JSON.parse(
      lkjip('generate', at('first.xlsx'), '-o', at('c.xlsx'), '--json').stdout,
    ) as object;
    expect(Object.keys(json)).toEqual([
      'inputs',
      'figures',
      'figuresPrinted',
      'coverage',
      'findings',
      'tables',
    ]);
    const english = lkjip('generate', at('again.xlsx'), '-o', at('d.xlsx'), '--lang', 'en').stdout;
    expect(english).toMatch(/No figure changed since the tables were last made \(\d+ tables compared\)\./);
  }));

test('an input that is gone is told with the names that are lost; a formula with them says so', () =>
  inFolder(async (folder) => {
    const [file, out] = [path.join(folder, 'first.xlsx'), path.join(folder, 'out.xlsx')];
    lkjip('generate', await source(folder, 'a.xlsx', BEFORE), '-o', file);
    expect(catatan(file)[3]).toBe(65);
    edit(file, { PPKS: [['Catatan rapat']] });
    const { stdout } = lkjip('generate', file, '-o', out);
    expect(stdout).toContain('Tabel 3.2 tidak dapat dibuat lagi karena memerlukan PPKS.');
    expect(stdout).toMatch(/Nama yang tidak lagi menunjuk sebuah angka: .*LKjIP_3_2_TOTAL_POPULASI/);
    expect(catatan(out).slice(2)).toEqual([{ error: '#REF!' }, { error: '#NAME?' }]);
    expect(catatan(out)[0]).toBe(270_000_000);
  }));

test('a record that another program dropped or damaged is told, not passed over as if nothing had changed', () =>
  inFolder(async (folder) => {
    const [file, out] = [path.join(folder, 'first.xlsx'), path.join(folder, 'out.xlsx')];
    const lost = 'rekaman angkanya tidak ada lagi di berkas ini';
    expect(lkjip('generate', await source(folder, 'a.xlsx', BEFORE), '-o', file).stdout).not.toContain(lost);
    const parts = unzipSync(readFileSync(file));
    const [name] = Object.keys(parts).filter((each) => strFromU8(parts[each]!).includes('<figures>'));
    for (const figures of ['', '<figures>{"version":1</figures>']) {
      const other = strFromU8(parts[name!]!).replace(/<figures>.*<\/figures>/s, figures);
      writeFileSync(file, zipSync({ ...parts, [name!]: strToU8(other) }));
      expect(lkjip('generate', file, '-o', out).stdout).toContain(lost);
    }
    expect(lkjip('generate', out, '-o', file).stdout).not.toContain(lost);
  }));

(hasLibreOffice ? test : test.skip)(
  `formulas on our names hold after a refresh, calculated by LibreOffice${withLibreOffice}`,
  () =>
    inFolder(async (folder) => {
      const [file, out] = [path.join(folder, 'first.xlsx'), path.join(folder, 'out.xlsx')];
      lkjip('generate', await source(folder, 'a.xlsx', BEFORE), '-o', file);
      edit(file, { Anggaran: AFTER });
      lkjip('generate', file, '-o', out);
      const isCatatan = (name: string): boolean => name === 'Catatan';
      const calculated = await recalculatedCells(out, folder, isCatatan);
      expect(calculated).toHaveLength(CATATAN.length);
      expect(calculated.map(({ value }) => value)).toEqual([264_000_000, 264_000_001, 'Tabel 3.2', 65]);
      expect(await formulaCells(out, isCatatan)).toEqual(calculated);
    }),
);
