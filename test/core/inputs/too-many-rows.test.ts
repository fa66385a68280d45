import { readInputs } from '../../../src/core/inputs/choose';
import { MOST_ROWS } from '../../../src/core/inputs/too-many-rows';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { inputProblem } from '../../../src/messages/inputs';
import { sheetFromRows } from '../support/sheet';

const HEADER: CellValue[] = ['Kode', 'Uraian', 'Anggaran', 'Realisasi'];
const PROGRAM: CellValue[] = ['1.06.01', 'PROGRAM PENUNJANG', 100, 50];

const sheetOf = (rows: number, filled: number) =>
  sheetFromRows('Anggaran', [HEADER, ...Array.from({ length: rows }, (_, n) => (n < filled ? PROGRAM : []))]);

test('a sheet with more rows than can be checked is refused in a sentence with a way on', () => {
  const read = readInputs([sheetOf(MOST_ROWS + 1, MOST_ROWS + 1)]);
  if (read.ok) throw new Error('It was read');
  expect(inputProblem(read.problem, 'id')).toBe(
    'Lembar “Anggaran” berisi lebih dari 150.000 baris, terlalu banyak untuk diperiksa sekaligus; bagi menurut perangkat daerah ke beberapa berkas.',
  );
  expect(inputProblem(read.problem, 'en')).toContain('more than 150,000 rows');
});

test('empty rows below the data do not count', () => {
  expect(readInputs([sheetOf(MOST_ROWS + 10, 20)]).ok).toBe(true);
});
