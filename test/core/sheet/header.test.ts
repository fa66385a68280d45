import { readInputs } from '../../../src/core/inputs/choose';
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
