import { tablesOfSheet } from '../../../src/core/audit/sheet-tables';
import { BELANJA } from '../../../src/core/audit/vocabularies';
import { readInputs } from '../../../src/core/inputs/choose';
import { findHeader, isHeader } from '../../../src/core/sheet/header';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { inputProblem } from '../../../src/messages/inputs';
import { sheetFromRows } from '../support/sheet';

const TABLE = [
  ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
  ['1.06.02.2.01.0001', 'Satu', 50, 40],
];

/** The table below and to the right of so many rows and columns of something else. */
function moved(rows: number, columns: number, filler: CellValue): ReturnType<typeof readInputs> {
  const above = Array.from({ length: rows }, () => [filler]);
  const table = TABLE.map((row) => [...new Array<null>(columns).fill(null), ...row]);
  return readInputs([sheetFromRows('Anggaran', [...above, ...table])]);
}

test.each<[number, number, CellValue]>([
  [0, 0, null],
  [119, 0, null],
  [400, 0, 'Lampiran'],
  [2500, 3, 'Lampiran'],
  [2500, 3, 7],
  [2, 300, null],
  [130, 900, 'Lampiran'],
])('a header %d rows down and %d columns to the right is found', (rows, columns, filler) => {
  const read = moved(rows, columns, filler);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  expect(read.inputs.anggaran!.mapping.headerLast).toBe(rows);
  expect(read.inputs.anggaran!.rows).toHaveLength(1);
});

test.each([
  [4000, 0],
  [0, 1200],
])(
  'one beyond what is searched (%d rows, %d columns) is not, and where was looked is told',
  (rows, columns) => {
    const read = moved(rows, columns, 'Lampiran');
    if (read.ok) throw new Error('found');
    expect(inputProblem(read.problem, 'id')).toMatch(/hanya dicari di 3\.000 baris dan 1\.000 kolom pertama/);
    expect(inputProblem(read.problem, 'en')).toMatch(/in the first 3,000 rows and 1,000 columns only/);
  },
);

test('a header that is merged with the rows above it goes up to those: the Jumlah of the kecamatan is read, not the first', () => {
  const sheet = sheetFromRows(
    'PMKS',
    [
      ['Data PPKS'],
      ['NO', 'JENIS PPKS', 'KEC. A', null, 'KEC. B', null, 'JUMLAH', null],
      [null, null, 'Populasi', 'Realisasi', 'Populasi', 'Realisasi', 'Populasi', 'Realisasi'],
      [1, 'Anak Terlantar', 10, 5, 20, 10, 30, 15],
      [2, 'Lanjut Usia Terlantar', 1, 1, 4, 2, 5, 3],
    ],
    {
      merges: [
        { top: 1, left: 0, bottom: 2, right: 0 },
        { top: 1, left: 1, bottom: 2, right: 1 },
        ...[2, 4, 6].map((left) => ({ top: 1, left, bottom: 1, right: left + 1 })),
      ],
    },
  );
  const read = readInputs([sheet]);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const { rows, mapping } = read.inputs.ppks!;
  expect([mapping.headerFirst, mapping.headerLast]).toEqual([1, 2]);
  expect(rows.map(({ populasi, realisasi }) => [populasi.sen, realisasi.sen])).toEqual([
    [3000n, 1500n],
    [500n, 300n],
  ]);
});

/** A worksheet with tables one below the other, each of so many rows, with the narrow header of table 3.9. */
const withTables = (tables: number, rowsOfEach: number) =>
  sheetFromRows(
    'LKJIP',
    Array.from({ length: tables }, (_, table): CellValue[][] => [
      [`Tabel 3.${table + 1}`],
      ['Rincian', 'Anggaran', 'Realisasi'],
      ...Array.from({ length: rowsOfEach }, () => ['PROGRAM REHABILITASI SOSIAL', 'Rp. 150', 'Rp. 90']),
    ]).flat(),
  );

test('each table of a worksheet has its header found, however far down it stands', () => {
  const found = tablesOfSheet(withTables(40, 130)).map((table) => findHeader(table, BELANJA));
  expect(found.map((header) => (isHeader(header) ? header.first : null))).toEqual(
    Array.from({ length: 40 }, (_, table) => table * 132 + 1),
  );
});

test('no cells above a table are read to find its header', () => {
  const reads = (tables: number): number => {
    let count = 0;
    const sheet = withTables(tables, 5);
    for (const table of tablesOfSheet(sheet)) {
      findHeader({ ...table, value: (row, column) => (count++, table.value(row, column)) }, BELANJA);
    }
    return count;
  };
  expect(reads(40)).toBe(2 * reads(20));
});
