import { check } from '../../../../src/core/check';
import { readInputs, type Inputs } from '../../../../src/core/inputs/choose';
import type { CellValue } from '../../../../src/core/sheet/snapshot';
import { sheetFromRows } from '../../support/sheet';

type Rows = readonly (readonly CellValue[])[];

/** The inputs of a workbook with this sheet, and the rules that find something in it. */
function checked(...rows: Rows): { readonly inputs: Inputs; readonly rules: readonly string[] } {
  const read = readInputs([sheetFromRows('PPKS', rows)]);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return { inputs: read.inputs, rules: check(read.inputs).findings.map(({ rule }) => rule) };
}

const served = ({ inputs }: ReturnType<typeof checked>) =>
  inputs.ppks!.rows.map(({ realisasi }) => realisasi.sen);

const HEADER = ['No', 'Jenis PPKS', 'Populasi', 'Realisasi'];
const OF_2023: Rows = [
  HEADER,
  [1, 'Anak Terlantar', 100, 90],
  [2, 'Lanjut Usia Terlantar', 50, 40],
  [null, 'Jumlah', 150, 130],
];
const OF_2024: Rows = [
  HEADER,
  [1, 'Anak Terlantar', 110, 99],
  [2, 'Lanjut Usia Terlantar', 60, 48],
  [null, 'Jumlah', 170, 147],
];

test('of tables of two years the one reported on is read, and the other told', () => {
  const read = checked(['DATA PPKS TAHUN 2023'], ...OF_2023, [], ['DATA PPKS TAHUN 2024'], ...OF_2024);
  expect(served(read)).toEqual([9900n, 4800n]);
  expect(read.inputs.ppks!.totals).toHaveLength(1);
  expect(read.inputs.identitas.tahun).toBe(2024);
  expect(read.rules).toEqual(['period-mismatch']);
});

test('tables of one year are read together, whatever year a note below them names', () => {
  const second: Rows = [HEADER, [3, 'Korban Bencana Alam', 10, 9], [null, 'Jumlah', 10, 9]];
  const read = checked(['DATA PPKS TAHUN 2024'], ...OF_2024, ['Sumber: DTKS Tahun 2023'], [], ...second);
  expect(served(read)).toEqual([9900n, 4800n, 900n]);
  expect(read.rules).toEqual([]);
});

test('the printed percentage is held against the counts of its year', () => {
  const header = [
    'No',
    'Jenis PPKS',
    'Populasi 2023',
    'Realisasi 2023',
    '% 2023',
    'Populasi 2024',
    'Realisasi 2024',
  ];
  const row = [1, 'Anak Terlantar', 100, 90, 0.9, 200, 150];
  expect(checked([...header, '% 2024'], [...row, 0.75]).rules).toEqual([]);
  expect(checked([...header, '% 2024'], [...row, 0.9]).rules).toEqual(['percentage']);
  expect(checked(header, row).rules).toEqual([]);
});

test.each([
  ['Realisasi', 'Belum Tertangani'],
  ['Tertangani', 'Tidak Tertangani'],
  ['PPKS Terlayani', 'PPKS yang Belum Terlayani'],
])('of “%s” and “%s” the first is realisasi, the second none', (realisasi, other) => {
  const read = checked(
    ['No', 'Jenis PPKS', 'Populasi', other, realisasi],
    [1, 'Anak Terlantar', 100, 40, 60],
  );
  expect(served(read)).toEqual([6000n]);
  expect(read.rules).toEqual([]);
});

test('a title above the numbers of the rows makes them no types', () => {
  const rows: Rows = [
    ['REKAP PPKS'],
    ['No', 'Kelompok', 'Populasi', 'Tertangani'],
    [1, 'Anak Terlantar', 120, 80],
    [2, 'Lanjut Usia', 60, 50],
  ];
  expect(checked(...rows).inputs.ppks!.rows.map(({ jenis }) => jenis)).toEqual([
    'Anak Terlantar',
    'Lanjut Usia',
  ]);
});
