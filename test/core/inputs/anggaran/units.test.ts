import { check } from '../../../../src/core/check';
import type { CellValue } from '../../../../src/core/sheet/snapshot';
import { budgetOf } from '../../../../src/core/tables/budget';
import { disagreements, generated } from '../../support/generated';
import { inputsOf } from '../../support/office';
import { sheetFromRows } from '../../support/sheet';

type Row = readonly CellValue[];

const read = (label: string, rows: readonly Row[]) =>
  inputsOf([sheetFromRows('Anggaran', [[label, 'Kode', 'Uraian', 'Anggaran', 'Realisasi'], ...rows])]);

/** What must be corrected: rule, row, column. */
const told = (label: string, rows: readonly Row[]) =>
  check(read(label, rows))
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ rule, cell }) => [rule, cell.row, cell.column]);

const changed = (rows: readonly Row[], row: number, column: number, value: number): Row[] =>
  rows.map((cells, at) => (at === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells));

/** Each unit has its own rows of the program; below a header in row 0. */
const EACH_ITS_OWN: readonly Row[] = [
  ['Sekretariat', '1.06.02', 'PROGRAM PEMBERDAYAAN', 60, 53],
  ['Sekretariat', '1.06.02.2.03.0001', 'Pelatihan', 60, 53],
  ['Rehabilitasi', '1.06.02', 'PROGRAM PEMBERDAYAAN', 40, 27],
  ['Rehabilitasi', '1.06.02.2.03.0002', 'Bantuan Alat', 40, 27],
  [null, 'JUMLAH', null, 100, 80],
];

/** Program and kegiatan are the whole office's, and name the office; two units have one sub kegiatan in common. */
const OF_THE_OFFICE: readonly Row[] = [
  ['Dinas Sosial', '1.06.02', 'PROGRAM PEMBERDAYAAN', 110, 87],
  ['Dinas Sosial', '1.06.02.2.03', 'Pemberdayaan Sosial', 110, 87],
  ['Panti', '1.06.02.2.03.0001', 'Pelatihan', 60, 53],
  ['Lansia', '1.06.02.2.03.0001', 'Pelatihan', 40, 27],
  ['Lansia', '1.06.02.2.03.0002', 'Bantuan Alat', 10, 7],
  [null, 'JUMLAH', null, 110, 87],
];

/** A program names the unit that leads it, though another one has part of it. */
const OF_THE_LEADING: readonly Row[] = [
  ['Panti', '1.06.02', 'PROGRAM PEMBERDAYAAN', 100, 80],
  ['Panti', '1.06.02.2.03.0001', 'Pelatihan', 60, 53],
  ['Lansia', '1.06.02.2.03.0002', 'Bantuan Alat', 40, 27],
  [null, 'JUMLAH', null, 100, 80],
];

/** As many rows of two programs, some of them in two units, as an office has. */
const MANY: readonly Row[] = [
  ['Dinas Sosial', '1.06.02', 'PROGRAM PEMBERDAYAAN', 210, 190],
  ...Array.from({ length: 20 }, (_, n): Row => {
    const kode = `1.06.02.2.03.${String(Math.floor(n / 2) + 1).padStart(4, '0')}`;
    return [
      n % 2 === 0 ? 'Panti' : 'Lansia',
      kode,
      `Layanan ${n}`,
      10 + (n === 0 ? 10 : 0),
      n === 0 ? 0 : 10,
    ];
  }),
  [null, 'JUMLAH', null, 210, 190],
];

const named = (rows: readonly Row[], units: readonly CellValue[]): Row[] =>
  rows.map((cells, at) => [units[at] ?? null, ...cells.slice(1)]);

describe.each(['Bidang', 'Unit Kerja Penanggung Jawab Kegiatan', 'Seksi', 'UPT'])('column %p', (label) => {
  test.each([
    ['each unit has its own rows', EACH_ITS_OWN],
    ['the program is the office’s', OF_THE_OFFICE],
    ['the program is the leading unit’s', OF_THE_LEADING],
    ['many rows of two units', MANY],
    ['each unit is named once', named(EACH_ITS_OWN, ['Sekretariat', '', 'Rehabilitasi', ''])],
    ['in other letters', named(EACH_ITS_OWN, ['SEKRETARIAT', 'Sekretariat', 'REHABILITASI', 'Rehabilitasi'])],
    ['a unit within the unit', named(EACH_ITS_OWN, ['Sekretariat', 'Umum', 'Rehabilitasi', 'Anak'])],
    ['one cell is blank', named(EACH_ITS_OWN, ['Sekretariat', 'Sekretariat', 'Rehabilitasi', ''])],
  ])('%s: every sum is held against the rows below it', (_, rows) => {
    expect(told(label, rows)).toEqual([]);
    for (const [at, cells] of rows.entries())
      for (const column of [3, 4]) {
        const amount = Number(cells[column]);
        expect([at, column, told(label, changed(rows, at, column, amount + 9)).length > 0]).toEqual([
          at,
          column,
          true,
        ]);
      }
  });

  test('a sub kegiatan of two units is none that stands twice; in the tables it is one row', () => {
    const rows = OF_THE_OFFICE.slice(2, 5);
    expect(told(label, rows)).toEqual([]);
    const inputs = read(label, rows);
    const [program] = budgetOf(inputs.anggaran!).top;
    expect(program!.sums.anggaran).toBe(11_000n);
    const { plans } = generated(inputs);
    expect(disagreements(plans, [inputs.anggaran!.sheet])).toEqual([]);
    const texts = plans.find(({ mark }) => mark === '1.5')!.cells.map(({ value }) => value);
    expect(texts.filter((text) => text === 'Pelatihan')).toHaveLength(1);
  });

  test('twice in one unit it is', () => {
    const twice: Row[] = [
      ...OF_THE_OFFICE.slice(2, 5),
      ['Lansia', '1.06.02.2.03.0002', 'Bantuan Alat', 11, 7],
    ];
    expect(told(label, twice)).toEqual([['code-duplicate', 4, 1]]);
  });
});

test('a row that was left out is told, and nothing is counted twice', () => {
  const without = MANY.filter((_, at) => at !== 5).slice(0, -1);
  expect(told('Bidang', without)).toEqual([
    ['sum-of-children', 1, 3],
    ['sum-of-children', 1, 4],
  ]);
  const budget = budgetOf(read('Bidang', without).anggaran!);
  expect(budget.total.anggaran).toBe(20_000n);
});

test('of several columns that which the sums bear out, whatever it is called', () => {
  const header = ['Seksi', 'Wilayah', 'Kode', 'Uraian', 'Anggaran', 'Realisasi'];
  const rows = EACH_ITS_OWN.map((cells, at) => [['A', 'B', 'B', 'A', null][at]!, ...cells]);
  const errors = (sheet: readonly Row[]) =>
    check(inputsOf([sheetFromRows('Anggaran', [header, ...sheet])]))
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ rule, cell }) => [rule, cell.row, cell.column]);
  expect(errors(rows)).toEqual([]);
  expect(errors(changed(rows, 2, 4, 41))).toContainEqual(['sum-of-children', 3, 4]);
});

test('a program typed with the kode of another one is told, though its bidang is another', () => {
  const rows: Row[] = [
    ['Panti', '1.06.02', 'PROGRAM PEMBERDAYAAN', 60, 53],
    ['Panti', '1.06.02.2.03.0001', 'Pelatihan', 60, 53],
    ['Lansia', '1.06.02', 'PROGRAM REHABILITASI', 40, 27],
    ['Lansia', '1.06.04.2.01.0001', 'Permakanan', 40, 27],
  ];
  expect(told('Bidang', rows)).toContainEqual(['code-duplicate', 3, 1]);
});

test('a column that does not speak of units and bears out no sum hides no kode that stands twice', () => {
  const rows: Row[] = [
    ['Kubu', '1.06.02.2.03.0001', 'Pelatihan', 60, 53],
    ['Kubu', '1.06.02.2.03.0002', 'Bantuan Alat', 40, 27],
    ['Rasau', '1.06.02.2.03.0001', 'Pelatihan', 61, 53],
    ['Rasau', '1.06.02.2.03.0003', 'Jaminan', 40, 27],
  ];
  expect(told('Lokasi', rows)).toEqual([['code-duplicate', 3, 1]]);
  expect(told('Bidang', rows)).toEqual([]);
});

test('bidang as a part of the kode is no unit', () => {
  const rows: Row[] = [
    ['1', '06', '02', '2.03', '0001', 'Pelatihan', 60, 53],
    ['1', '06', '02', '2.03', '0002', 'Bantuan Alat', 40, 27],
  ];
  const header = [
    'Urusan',
    'Bidang',
    'Program',
    'Kegiatan',
    'Sub Kegiatan',
    'Uraian',
    'Anggaran',
    'Realisasi',
  ];
  const { anggaran } = inputsOf([sheetFromRows('Anggaran', [header, ...rows])]);
  expect(anggaran!.rows.map(({ kode, unit }) => [kode.key, unit])).toEqual([
    ['1.06.02.2.03.0001', ''],
    ['1.06.02.2.03.0002', ''],
  ]);
});
