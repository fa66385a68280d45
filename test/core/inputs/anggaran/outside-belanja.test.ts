import { check } from '../../../../src/core/check';
import type { CellValue } from '../../../../src/core/sheet/snapshot';
import { budgetOf } from '../../../../src/core/tables/budget';
import { inputsOf } from '../../support/office';
import { sheetFromRows } from '../../support/sheet';

type Row = readonly CellValue[];

const BELANJA: readonly Row[] = [
  ['1.06.02', 'PROGRAM PEMBERDAYAAN SOSIAL', 100, 80],
  ['1.06.02.2.03.0001', 'Pelatihan', 60, 53],
  ['1.06.02.2.03.0002', 'Bantuan Alat', 40, 27],
];
const AKUN: readonly Row[] = [
  ['5', 'BELANJA DAERAH', 100, 80],
  ['5.1', 'BELANJA OPERASI', 100, 80],
  ['5.1.02', 'Barang dan Jasa', 100, 80],
];

/** What the rows come to in rupiah, and the rules that something is wrong with. */
function read(...rows: readonly Row[]) {
  const sheet = sheetFromRows('LRA', [['Kode', 'Uraian', 'Anggaran', 'Realisasi'], ...rows]);
  const inputs = inputsOf([sheet]);
  const { anggaran, realisasi } = budgetOf(inputs.anggaran!).total;
  const told = check(inputs).findings.filter(
    ({ rule, severity }) => severity === 'error' || rule === 'code-malformed',
  );
  return { sums: [Number(anggaran / 100n), Number(realisasi / 100n)], told: told.map(({ rule }) => rule) };
}

const SOUND = { sums: [100, 80], told: [] };

test.each<[string, readonly Row[]]>([
  ['short codes', [['4', 'PENDAPATAN DAERAH', 10, 9], ['4.1', 'PENDAPATAN ASLI DAERAH', 10, 9], ...BELANJA]],
  ['a long code', [['4', 'PENDAPATAN', 10, 9], ['4.1.02', 'Retribusi Daerah', 10, 9], ...BELANJA]],
  ['a code alone', [['4.1.02.01.01.0001', 'Retribusi Pelayanan', 10, 9], ...BELANJA]],
  [
    'its total, and what remains',
    [
      ['4', 'PENDAPATAN', 10, 9],
      ['JUMLAH PENDAPATAN', null, 10, 9],
      ...BELANJA,
      ['JUMLAH BELANJA', null, 100, 80],
      ['SURPLUS/(DEFISIT)', null, -90, -71],
    ],
  ],
  ['an LRA by account', [['4', 'PENDAPATAN DAERAH', 10, 9], ['4.1', 'PAD', 10, 9], ...AKUN]],
  ['pembiayaan below', [...AKUN, ['6', 'PEMBIAYAAN DAERAH', 7, 7], ['6.1', 'PENERIMAAN PEMBIAYAAN', 7, 7]]],
])('pendapatan and pembiayaan with codes are no belanja: %s', (_, rows) => {
  expect(read(...rows)).toEqual(SOUND);
});

test('the urusan 4 is none of them', () => {
  const rows: readonly Row[] = [
    ['4', 'UNSUR PENDUKUNG URUSAN PEMERINTAHAN', 100, 80],
    ['4.01', 'SEKRETARIAT DAERAH', 100, 80],
    ['4.01.02', 'PROGRAM PEMERINTAHAN', 100, 80],
    ['4.01.02.2.01.0001', 'Penataan Administrasi', 100, 80],
  ];
  expect(read(...rows)).toEqual(SOUND);
});

test('after pendapatan the rows of belanja are held against each other as before', () => {
  const [program, ...below] = BELANJA;
  expect(read(['4', 'PENDAPATAN', 10, 9], [...program!.slice(0, 2), 101, 80], ...below)).toEqual({
    ...SOUND,
    told: ['sum-of-children'],
  });
});
