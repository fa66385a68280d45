import type { CellValue } from '../../../src/core/sheet/snapshot';
import { readIkuSheet, readKinerjaSheet } from '../support/kinerja';
import { inputsOf } from '../support/office';
import { sheetFromRows } from '../support/sheet';

type Rows = readonly (readonly CellValue[])[];
const BUDGET = sheetFromRows('Anggaran', [
  ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
  ['1.06.02', 'PROGRAM PEMBERDAYAAN SOSIAL', 100, 90],
]);
const inputsWith = (name: string, rows: Rows) => inputsOf([BUDGET, sheetFromRows(name, rows)]);

const indicators = (...rows: Rows): string[] =>
  readIkuSheet(
    sheetFromRows('IKU', [
      ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian'],
      [1, 'Sasaran A', 'Persentase desa wisata', '%', 80, 60, '75%'],
      ...rows,
    ]),
  ).rows.map(({ indikator }) => indikator);

test('an indicator may be called Jumlah …, Total … or Rata-rata …', () => {
  expect(
    indicators(
      [2, 'Sasaran B', 'Jumlah kunjungan wisatawan', 'Orang', 1000, 900, '90%'],
      [null, null, 'Total produksi padi', 'Ton', 10, 9, '90%'],
      [null, null, 'Rata-rata lama sekolah', 'Tahun', 8, 7, '87,5%'],
    ),
  ).toHaveLength(4);
});

test('a total and an average of the indicators are none', () => {
  expect(
    indicators(
      [null, null, 'Jumlah', null, 1000, 900, '90%'],
      [null, null, 'TOTAL KESELURUHAN', null, null, null, '90%'],
      [null, null, 'Rata-rata capaian kinerja', null, null, null, '90%'],
      [null, null, 'Jumlah Anggaran Tahun 2024', null, 'Rp 5.000.000'],
    ),
  ).toEqual(['Persentase desa wisata']);
});

test.each([
  [[null, null, 'Kepala Dinas Sosial']],
  [[null, 'Mengetahui,', null, null, 'Sungai Raya, 31 Desember 2024']],
])('below a signature no indicator stands: %j', (row) => {
  expect(indicators(row, [null, null, 'Budi, S.Sos'], [null, null, 'NIP. 19700101'])).toHaveLength(1);
});

const names = (...rows: Rows): string[] =>
  readKinerjaSheet(
    sheetFromRows('Kinerja', [
      ['Kode', 'Uraian', 'Target', 'Realisasi', 'Capaian'],
      ['1.06.04', 'PROGRAM REHABILITASI SOSIAL', '100%', '85%', '85%'],
      ['1.06.04.2.01.0001', 'Penyediaan Permakanan', '100 Orang', '99 Orang', '99%'],
      ...rows,
    ]),
  )
    .rows.slice(2)
    .map(({ nama }) => nama);

test('performance: a coded row and one with a target are no totals, whatever they are called', () => {
  const further = ['Jumlah Layanan Terpadu', 'Jumlah paket'];
  expect(names(['1.06.04.2.01.0002', further[0]!], [null, further[1]!, '10 Paket', '9 Paket'])).toEqual(
    further,
  );
  expect(names([null, 'JUMLAH', '200', '184'], [null, 'Rata-rata capaian', null, null, '92%'])).toEqual([]);
});

test.each<[string, number]>([
  ['below the names', 1],
  ['below the figures', 3],
])('performance: a signature block %s is no part of the table', (_, at) => {
  const block = ['Sungai Raya, 31 Desember 2024', 'Kepala Dinas', 'Budi, S.Sos', 'NIP. 197001011990031001'];
  const left = Array.from({ length: at }, () => null);
  expect(names([], ...block.map((text) => [...left, text]))).toEqual([]);
});

test('performance: a table goes on below a signature', () => {
  const second = ['1.06.05', 'PROGRAM PERLINDUNGAN', '10%', '9%'];
  expect(names([null, 'Kepala Dinas'], [null, 'Budi'], second)).toEqual(['PROGRAM PERLINDUNGAN']);
});

test('goods: a numbered “Total station” is one, a Total is not', () => {
  const { aset } = inputsWith('Aset', [
    ['No', 'Nama Barang', 'Merk', 'Kondisi'],
    [1, 'Meja', 'Olympic', 'Baik'],
    [2, 'Total station', 'Topcon', 'Baik'],
    [null, 'Total Barang', null, 'Baik'],
    [3, 'Jumlah', null, 'Baik'],
  ]);
  expect(aset!.rows.map(({ nama }) => nama.text)).toEqual(['Meja', 'Total station']);
});

test('a Renstra keeps an indicator called Jumlah … that stands alone in its row', () => {
  const { renstra } = inputsWith('Renstra', [
    ['Tujuan', 'Sasaran', 'Indikator Sasaran', 'Target 2024'],
    ['Tujuan A', 'Sasaran A', 'Persentase A', '80%'],
    [null, null, 'Jumlah kunjungan', '100 Orang'],
    ['Jumlah', null, null, '100'],
  ]);
  expect(renstra!.rows.map(({ indikator }) => indikator.text)).toEqual(['Persentase A', 'Jumlah kunjungan']);
});
