import { tableContext } from '../../../src/core/tables/context';
import { keyFigures, plainFigures } from '../../../src/core/tables/figures';
import { TABLES } from '../../../src/core/tables/registry';
import { wholeTable, type WholeTable } from '../../../src/core/tables/body';
import { plainAmount } from '../../../src/core/number/sen';
import { KUBU_RAYA, kubuRayaAnggaran, kubuRayaPpks } from '../support/inputs';

const context = tableContext({
  anggaran: kubuRayaAnggaran(),
  ppks: kubuRayaPpks(),
  identitas: KUBU_RAYA,
  findings: [],
});
const table = (id: string): WholeTable =>
  wholeTable(TABLES.find((definition) => definition.id === id)!.build(context));

/** A row's figures: amounts in rupiah, percentages as 1/10000. */
const figures = (model: WholeTable, label: string): string[] => {
  const row = model.rows.find(({ cells }) => cells.some((cell) => cell?.value === label))!;
  return row.cells.flatMap((cell, column) => {
    const kind = model.columns[column]!.kind;
    if (typeof cell?.value !== 'bigint' || kind === 'number') return [];
    return [kind === 'percent' ? String(cell.value) : plainAmount(cell.value)];
  });
};

test('the key figures are sums of the leaves, whatever the report prints', () => {
  expect(plainFigures(keyFigures(context.budget, context.ppks))).toEqual({
    anggaran: '4759226209',
    realisasi: '4515361243',
    sisa: '243864966',
    persen: '94.88',
    populasi: '544727',
    ppksRealisasi: '542533',
    ppksPersen: '99.60',
  });
});

test.each([
  ['1.5', 'TOTAL', ['4759226209', '4515361243', '243864966', '9488']],
  ['2.6', 'TOTAL', ['753333552']],
  ['2.8', 'TOTAL', ['753333552']],
  ['2.9', 'TOTAL', ['753333552', '665994766', '8841']],
  ['3.2', 'TOTAL', ['544727', '542533', '9960']],
  ['3.4', 'JUMLAH', ['753333552', '665994766', '8841']],
  ['3.8', 'JUMLAH', ['4759226209', '4515361243', '243864966', '9488']],
  ['3.9', 'TOTAL', ['4759226209', '4515361243', '9488']],
  ['3.9', 'PROGRAM PENANGANAN BENCANA', ['52202718', '48077746', '9210']],
])('table %s, row %s', (id, label, expected) => expect(figures(table(id), label)).toEqual(expected));

test('table 1.5 has a row for each line of the source and marks what the source prints differently', () => {
  const { rows } = table('1.5');
  expect(rows.map(({ role }) => role).filter((role) => role === 'program')).toHaveLength(6);
  expect(rows).toHaveLength(43);
  const marked = rows.flatMap(({ cells, kode }) =>
    cells.flatMap((cell, column) => (cell?.differs ? [`${kode ?? 'TOTAL'} ${column}`] : [])),
  );
  expect(marked).toEqual([
    '1.06.01 2',
    '1.06.01 3',
    '1.06.01 4',
    '1.06.01.2.06.05 4',
    '1.06.01.2.09.01 4',
    '1.06.06.2.02.02 4',
    'TOTAL 2',
    'TOTAL 3',
    'TOTAL 4',
  ]);
});

test('what a table leaves out, and what its figures mean, stands below it', () => {
  const notes = (id: string) => table(id).notes.map(({ value }) => value);
  expect(notes('2.9')).toEqual(['Tidak termasuk Program Penunjang Rp4.005.892.657 (84,17% dari anggaran)']);
  expect(notes('2.8')).toContain('Sama dengan Tabel 2.6.');
  expect(notes('3.2')).toEqual([
    'Persentase Penanganan PPKS = 542.533 / 544.727 × 100 = 99,60%',
    'Tanpa baris program (PBI-JKN, PKH, SEMBAKO, DTKS) = 25.951 / 26.041 × 100 = 99,65%',
  ]);
  expect(notes('1.5')[0]).toMatch(/^Sel berwarna: .*Hasil Pemeriksaan\.$/);
  expect(table('1.5').source).toBe('Sumber: lembar Anggaran');
});

test.each([
  ['1.5', ['Tabel 1.5', 'Rincian Belanja Tahun 2024']],
  [
    '2.6',
    ['Tabel 2.6', 'Alokasi Anggaran per Sasaran Strategis Dinas Sosial Kabupaten Kubu Raya', 'Tahun 2024'],
  ],
  ['2.9', ['Tabel 2.9', 'Alokasi per Sasaran Strategis Pembangunan', 'Triwulan IV Tahun Anggaran 2024']],
  ['3.4', ['Tabel 3.4', 'Realisasi Anggaran Triwulan IV Tahun 2024']],
  ['3.8', ['Tabel 3.8', 'Realisasi Belanja Operasi', 'Triwulan IV', 'Tahun 2024']],
])('caption of table %s', (id, caption) => expect(table(id).caption).toEqual(caption));

test('totals carry names that keep their place', () => {
  expect(table('1.5').names.map(({ name }) => name)).toEqual([
    'LKjIP_1_5_TOTAL_ANGGARAN',
    'LKjIP_1_5_TOTAL_REALISASI',
    'LKjIP_1_5_TOTAL_SISA',
    'LKjIP_1_5_TOTAL_PERSEN',
  ]);
});
