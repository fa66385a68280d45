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

describe.each(['Bidang', 'Bidang Pelaksana', 'Seksi', 'Unit Kerja', 'UPT'])('column %p', (label) => {
  test.each([
    ['each unit has its own rows', EACH_ITS_OWN],
    ['the program is the office’s', OF_THE_OFFICE],
    ['the program is the leading unit’s', OF_THE_LEADING],
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
