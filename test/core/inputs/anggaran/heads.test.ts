import { check } from '../../../../src/core/check';
import type { CellValue } from '../../../../src/core/sheet/snapshot';
import { budgetOf } from '../../../../src/core/tables/budget';
import { disagreements, generated } from '../../support/generated';
import { inputsOf } from '../../support/office';
import { sheetFromRows } from '../../support/sheet';

type Row = readonly CellValue[];

const sheetOf = (rows: readonly Row[]) =>
  sheetFromRows('Anggaran', [['Kode', 'Uraian', 'Anggaran', 'Realisasi'], ...rows]);

/** What must be corrected, and rows without a kode: rule, row, column. */
const told = (...rows: readonly Row[]) =>
  check(inputsOf([sheetOf(rows)]))
    .findings.filter(({ severity, rule }) => severity === 'error' || rule === 'code-malformed')
    .map(({ rule, cell }) => [rule, cell.row, cell.column]);

const FIRST: readonly Row[] = [
  ['1.06.02', 'PROGRAM PEMBERDAYAAN', 100, 80],
  ['1.06.02.2.03.0001', 'Pelatihan', 60, 53],
  ['1.06.02.2.03.0002', 'Bantuan Alat', 40, 27],
];
const SECOND: readonly Row[] = [
  ['1.06.04', 'PROGRAM REHABILITASI', 50, 20],
  ['1.06.04.2.01.0001', 'Permakanan', 50, 20],
];
const grouped = (sekretariat: number, bidang: number): Row[] => [
  [null, 'SEKRETARIAT', sekretariat, 80],
  ...FIRST,
  [null, 'BIDANG REHABILITASI', bidang, 20],
  ...SECOND,
];

test.each([null, 'I', 'A.'])('the office above its programs, numbered %p, is their sum', (number) => {
  expect(told([number, 'DINAS SOSIAL', 150, 100], ...FIRST, ...SECOND)).toEqual([]);
  expect(told([number, 'DINAS SOSIAL', 151, 100], ...FIRST, ...SECOND)).toEqual([['grand-total', 1, 2]]);
});

test('each bidang is the sum of the programs below it, and the office above all of them', () => {
  expect(told(...grouped(100, 50))).toEqual([]);
  expect(told(...grouped(100, 55))).toEqual([['grand-total', 5, 2]]);
  expect(told([null, 'DINAS SOSIAL', 150, 101], ...grouped(100, 50))).toEqual([['grand-total', 1, 3]]);
});

test('one program in two bidang is two rows, of which the tables make one', () => {
  const rows: Row[] = [
    [null, 'SEKRETARIAT', 60, 53],
    ['1.06.02', 'PROGRAM PEMBERDAYAAN', 60, 53],
    ['1.06.02.2.03.0001', 'Pelatihan', 60, 53],
    [null, 'BIDANG REHABILITASI', 40, 27],
    ['1.06.02', 'PROGRAM PEMBERDAYAAN', 40, 27],
    ['1.06.02.2.03.0002', 'Bantuan Alat', 40, 27],
  ];
  expect(told(...rows)).toEqual([]);
  expect(told(...rows.with(4, ['1.06.02', 'PROGRAM PEMBERDAYAAN', 41, 27]))).toContainEqual([
    'sum-of-children',
    5,
    2,
  ]);
  const inputs = inputsOf([sheetOf(rows)]);
  expect(budgetOf(inputs.anggaran!).top.map(({ key, sums }) => [key, sums.anggaran])).toEqual([
    ['1.06.02', 10_000n],
  ]);
  expect(disagreements(generated(inputs).plans, [sheetOf(rows)])).toEqual([]);
});

test('a row that lost its kode is told as before, also where the row below has one amount in common', () => {
  const lost = FIRST.with(1, [null, 'Pelatihan', 60, 53]);
  expect(told(...lost, ...SECOND)).toContainEqual(['code-malformed', 2, 0]);
  expect(told(...FIRST.with(1, [null, 'Pelatihan', 40, 53]))).toContainEqual(['code-malformed', 2, 0]);
  expect(told([null, 'Catatan', 7, 0], ...FIRST)).toEqual([['code-malformed', 1, 0]]);
});

test('a program twice is a contradiction also where a row without a kode stands between', () => {
  const twice = [...FIRST, [null, 'Catatan', 7, 1], ['1.06.02', 'PROGRAM PEMBERDAYAAN', 90, 80]] as const;
  expect(told(...twice, ...SECOND)).toContainEqual(['code-duplicate', 5, 0]);
  const between = [[null, 'Catatan', 7, 1], ...FIRST, [null, 'Keterangan lain', 8, 1]] as const;
  expect(told(...between, ['1.06.02', 'PROGRAM PEMBERDAYAAN', 90, 80])).toContainEqual([
    'code-duplicate',
    6,
    0,
  ]);
});
