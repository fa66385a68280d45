import { explainInputs } from '../../../src/core/localise/explain';
import { budget, readPpksSheet } from '../support/inputs';
import { PPKS_HEADER, PPKS_ROWS, PPKS_TOTAL } from '../support/kubu-raya';
import { sheetFromRows } from '../support/sheet';
import { faults, sureLines } from './support/hypotheses';
import { allEquations } from '../../../src/core/equations/all';
import { Random } from './support/random';
import { randomBudget, printedRows } from './support/random-budget';
import { plant, PLANTED } from './support/plant';

const sureIn = (rows: readonly (readonly (string | number)[])[], header: readonly string[]): string[] =>
  sureLines(explainInputs({ anggaran: budget(rows, header), realisasi: null, lra: null, ppks: null }));

test('PPKS: a realisasi that the total and its percentage contradict', () => {
  const rows = PPKS_ROWS.map((row) => (row[0] === 13 ? [13, row[1], row[2], 28258] : row));
  const withPercent = [...rows, PPKS_TOTAL].map((row) => [...row, '']);
  const sheet = sheetFromRows('PPKS', [[...PPKS_HEADER, '%'], ...withPercent]);
  const found = explainInputs({ anggaran: null, realisasi: null, lra: null, ppks: readPpksSheet(sheet) });
  // The total itself is a derived cell: to change it is cheaper than to change one of fourteen records.
  expect(found[0]!.sure.map(({ changes }) => changes.map(({ column }) => column))).toEqual([]);
  expect(found[0]!.open[0]!.tied).toBeGreaterThan(1);
});

test('PPKS: a total that is mistyped, with its percentage', () => {
  const sheet = sheetFromRows('PPKS', [
    ['No.', 'NAMA', 'POPULASI', 'REALISASI', '%'],
    [1, 'LANSIA TERLANTAR', 200, 180, '90,00%'],
    [2, 'DISABILITAS', 400, 300, '75,00%'],
    ['TOTAL', '', 600, 840, '80,00%'],
  ]);
  const found = explainInputs({ anggaran: null, realisasi: null, lra: null, ppks: readPpksSheet(sheet) });
  expect(sureLines(found)).toEqual(['D4 840 → 480 (swap): 2']);
});

test.each<[string, readonly string[], readonly (readonly (string | number)[])[], readonly string[]]>([
  [
    's.d. lalu + ini = s.d. ini',
    [
      'Kode',
      'Uraian',
      'Anggaran',
      'Realisasi s.d. periode lalu',
      'Realisasi periode ini',
      'Realisasi s.d. periode ini',
    ],
    [
      ['1.06.01', 'PROGRAM PENUNJANG', '9.000', '4.000', '2.000', '6.000'],
      ['1.06.01.2.01.01', 'Satu', '4.000', '1.500', '1.000', '2.500'],
      ['1.06.01.2.01.02', 'Dua', '5.000', '2.500', '10.000', '3.500'],
      ['TOTAL', '', '9.000', '4.000', '2.000', '6.000'],
    ],
    ['E4 10000 → 1000 (zero-added): 2'],
  ],
  [
    'two totals of the same rows',
    ['Kode', 'Uraian', 'Anggaran', 'Realisasi', 'Sisa'],
    [
      ['1.06.01', 'PROGRAM PENUNJANG', '9.000', '6.000', '3.000'],
      ['1.06.02', 'PROGRAM PEMBERDAYAAN', '400', '310', '90'],
      ['JUMLAH', '', '9.400', '6.310', '3.090'],
      ['GRAND TOTAL', '', '9.400', '6.130', '3.090'],
    ],
    ['D5 6130 → 6310 (swap): 2'],
  ],
  [
    'no sisa and no percentage: the total alone is derived',
    ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
    [
      ['1.06.01', 'PROGRAM PENUNJANG', '9.000', '6.000'],
      ['1.06.02', 'PROGRAM PEMBERDAYAAN', '400', '310'],
      ['TOTAL', '', '9.400', '6.810'],
    ],
    ['D4 6810 → 6310 (digit): 1'],
  ],
  [
    'whole rupiah over sums with sen: within the tolerance of detection',
    ['Kode', 'Uraian', 'Anggaran', 'Realisasi', 'Sisa'],
    [
      ['1.06.01', 'PROGRAM PENUNJANG', '9.001', '6.000', '3.001'],
      ['1.06.01.2.01.01', 'Satu', '4.000,50', '3.000', '1.000,50'],
      ['1.06.01.2.01.02', 'Dua', '5.000,25', '3.000', '2.000,25'],
      ['TOTAL', '', '9.001', '6.000', '8.001'],
    ],
    ['E5 8001 → 3001 (digit): 2'],
  ],
  [
    'thousands of rupiah',
    ['Kode', 'Uraian', 'Anggaran (Rp ribu)', 'Realisasi (Rp ribu)', 'Sisa (Rp ribu)'],
    [
      ['1.06.01', 'PROGRAM PENUNJANG', '9.000', '6.000', '3.000'],
      ['1.06.01.2.01.01', 'Satu', '4.000', '2.500', '1.500'],
      ['1.06.01.2.01.02', 'Dua', '5.000', '5.300', '1.500'],
      ['TOTAL', '', '9.000', '6.000', '3.000'],
    ],
    ['D4 5300000 → 3500000 (swap): 2'],
  ],
])('%s', (_, header, rows, expected) => {
  expect(sureIn(rows, header)).toEqual(expected);
});

test('with more mistakes than can be searched it says so, and what it offers still mends and breaks nothing', () => {
  const random = new Random(4);
  const table = randomBudget(random, { programs: 1, kegiatan: 1, leaves: 20, digits: [6, 9] });
  plant(
    table,
    Array.from({ length: 25 }, () => random.pick(PLANTED)),
    random,
  );
  const anggaran = budget(printedRows(table), ['Kode', 'Uraian', 'Anggaran', 'Realisasi', 'Sisa', '%']);
  const equations = [...allEquations({ anggaran, realisasi: null, lra: null, ppks: null })];
  const found = explainInputs({ anggaran, realisasi: null, lra: null, ppks: null });
  expect(found.some(({ exact }) => !exact)).toBe(true);
  const sure = found.flatMap((component) => component.sure);
  expect(sure.length).toBeGreaterThan(5);
  for (const part of sure) expect(faults(equations, part)).toEqual([]);
});
