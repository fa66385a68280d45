import { tablesOfSheet } from '../../../src/core/audit/sheet-tables';
import { check } from '../../../src/core/check';
import { sheetFromRows } from '../support/sheet';
import { drawnSheet } from '../../../src/rules-page/drawn-sheet';
import { findingsOf, inputsOf, lineOf } from './support/report';

const MONEY = (sisa: string) => `
  Tabel 3.4
  Realisasi per Program
  No | Program           | Pagu    | Realisasi | Persentase
  1  | PROGRAM KESEHATAN | Rp 200  | Rp 150    | 75 %
  2  | PROGRAM FARMASI   | Rp 100  | Rp 90     | 90 %
     | Total             | Rp 300  | Rp 240    | 80 %

  Tabel 3.5
  Realisasi per Sub Kegiatan
  No | Sub Kegiatan      | Pagu    | Realisasi | Sisa
  1  | Puskesmas         | Rp200,- | Rp150,-   | ${sisa}
  2  | Apotek            | Rp100,- | Rp90,-    | Rp10,-
     | Jumlah            | Rp300,- | Rp240,-   | Rp60,-`;

test('several tables in one sheet are tables of their own, each with its columns and its cells', () => {
  expect(findingsOf([drawnSheet('Bab III', MONEY('Rp50,-'))])).toEqual([]);
  expect(findingsOf([drawnSheet('Bab III', MONEY('Rp40,-'))]).map(lineOf)).toEqual([
    'Bab III!E11 error row-balance',
    'Bab III!E13 error grand-total',
  ]);
});

test('captions below their tables part them as well', () => {
  const sheet = drawnSheet(
    'Bab III',
    `
    No | Program           | Pagu   | Realisasi
    1  | PROGRAM KESEHATAN | Rp 200 | Rp 150
       | Total             | Rp 200 | Rp 150
    Tabel 3.4 Realisasi per Program
    No | Sub Kegiatan      | Pagu   | Sisa
    1  | Puskesmas         | Rp 200 | Rp 150
       | Jumlah            | Rp 201 | Rp 150
    Tabel 3.5 Sisa per Sub Kegiatan`,
  );
  expect(tablesOfSheet(sheet).map(({ rowCount }) => rowCount)).toEqual([4, 8]);
  expect(findingsOf([sheet]).map(lineOf)).toEqual(['Bab III!C7 error grand-total']);
});

test('a table that goes on under its number, and a sheet with one table, stay whole', () => {
  const one = sheetFromRows('Tabel 3.9', [['Tabel 3.9'], ['Rincian', 'Anggaran', 'Realisasi']]);
  const goesOn = sheetFromRows('Lanjutan', [['Tabel 3.9'], ['a'], ['Tabel 3.9 (lanjutan)'], ['b']]);
  expect(tablesOfSheet(one)).toEqual([one]);
  expect(tablesOfSheet(goesOn)).toEqual([goesOn]);
});

const KELOMPOK = (operasi: string) => `
  TABEL 3.8. REALISASI BELANJA TAHUN 2024
  NO | URAIAN                  | ANGGARAN | REALISASI
  A  | BELANJA OPERASI         | ${operasi} | 540
  1  | Belanja Pegawai         | 400      | 390
  2  | Belanja Barang dan Jasa | 200      | 150
  B  | BELANJA MODAL           | 80       | 79
     | JUMLAH BELANJA          | 680      | 619`;

test('kelompok over their jenis: the whole is the sum of the kelompok, each kelompok that of its jenis', () => {
  expect(findingsOf([drawnSheet('Belanja', KELOMPOK('600'))])).toEqual([]);
  expect(findingsOf([drawnSheet('Belanja', KELOMPOK('690'))]).map(lineOf)).toEqual([
    'Belanja!C3 error sum-of-children',
  ]);
});

test('capaian without "%", of an indicator whose direction the table does not tell', () => {
  const sheet = drawnSheet(
    'Capaian',
    `
    Tabel 3.1
    Capaian Indikator Kinerja Utama Tahun 2024
    No | Sasaran Strategis  | Indikator Kinerja   | Satuan | Target | Realisasi | Capaian (%)
    1  | Derajat kesehatan  | Angka Harapan Hidup | Tahun  | 71,50  | 71,82     | 100,45
    2  |                    | Prevalensi Stunting | %      | 14,00  | 13,20     | 105,71
    3  | Akuntabilitas      | Nilai SAKIP         | Nilai  | 72,00  | 70,15     | 98,43`,
  );
  expect(check(inputsOf([sheet])).findings.map(lineOf)).toEqual(['Capaian!G6 error capaian']);
});
