import { check } from '../../../../src/core/check';
import type { CellValue } from '../../../../src/core/sheet/snapshot';
import { budgetOf } from '../../../../src/core/tables/budget';
import { disagreements, generated } from '../../support/generated';
import { inputsOf } from '../../support/office';
import { sheetFromRows } from '../../support/sheet';

type Row = readonly CellValue[];
type Sheets = readonly [budget: readonly Row[], realisasi: readonly Row[]];

const PROGRAM = ['1.06.02', 'PROGRAM PEMBERDAYAAN'] as const;
const KEGIATAN = ['1.06.02.2.03', 'Pemberdayaan Sosial'] as const;
const PELATIHAN = ['1.06.02.2.03.0001', 'Pelatihan'] as const;
const ALAT = ['1.06.02.2.03.0002', 'Bantuan Alat'] as const;

const inputsOfSheets = ([budget, realisasi]: Sheets) => {
  const header = ['Bidang', 'Kode', 'Uraian'];
  const hasUnits = realisasi[0]!.length === 4;
  return inputsOf([
    sheetFromRows('Anggaran', [[...header, 'Anggaran'], ...budget]),
    sheetFromRows('Belanja', [[...header.slice(hasUnits ? 0 : 1), 'Realisasi'], ...realisasi]),
  ]);
};

const errorsOf = (sheets: Sheets) =>
  check(inputsOfSheets(sheets))
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ rule, cell: { sheet, row } }) => [rule, sheet, row]);

/** Anggaran and realisasi of the whole budget, in rupiah. */
function totalsOf(sheets: Sheets): readonly number[] {
  const { anggaran } = inputsOfSheets(sheets);
  const { total } = budgetOf(anggaran!);
  return [total.anggaran, total.realisasi].map((sen) => Number(sen / 100n));
}

const changed = (rows: readonly Row[], at: number): Row[] =>
  rows.map((cells, row) => (row === at ? [...cells.slice(0, -1), Number(cells.at(-1)) + 1] : cells));

/** Each unit has rows of its own; both have one sub kegiatan in common. */
const PER_UNIT: readonly Row[] = [
  ['Sekretariat', ...PROGRAM, 100],
  ['Sekretariat', ...KEGIATAN, 100],
  ['Sekretariat', ...PELATIHAN, 60],
  ['Sekretariat', ...ALAT, 40],
  [null, null, 'JUMLAH SEKRETARIAT', 100],
  ['Lansia', ...PROGRAM, 30],
  ['Lansia', ...KEGIATAN, 30],
  ['Lansia', ...PELATIHAN, 30],
  [null, null, 'JUMLAH LANSIA', 30],
  [null, null, 'TOTAL', 130],
];
const ONE_TOTAL = PER_UNIT.filter(([, , name]) => !String(name).startsWith('JUMLAH'));
const PER_KODE: readonly Row[] = [
  [...PROGRAM, 115],
  [...KEGIATAN, 115],
  [...PELATIHAN, 80],
  [...ALAT, 35],
  [null, 'JUMLAH', 115],
];
const SPENT: readonly Row[] = [
  ['Sekretariat', ...PROGRAM, 90],
  ['Sekretariat', ...PELATIHAN, 55],
  ['Sekretariat', ...ALAT, 35],
  ['Lansia', ...PROGRAM, 25],
  ['Lansia', ...PELATIHAN, 25],
  [null, null, 'JUMLAH', 115],
];
const spelled = SPENT.map(([unit, ...cells]): Row => [
  unit ? `${String(unit).toUpperCase()} ` : null,
  ...cells,
]);
const misspelt = SPENT.map(([unit, ...cells]): Row => [unit === 'Lansia' ? 'Lanjut Usia' : unit!, ...cells]);
/** By rekening, of which the unit that comes last has one that the other has not, below a sum of both. */
const accounts = (unit: string, ...amounts: readonly number[]): Row[] =>
  ['5.1.02', '5.1.02.01.01.0024', '5.1.02.01.01.0026', '5.2.02.05.01.0001'].flatMap((kode, at): Row[] =>
    amounts[at] ? [[unit, kode, `Rekening ${at}`, amounts[at]]] : [],
  );
const BY_REKENING: readonly Row[] = [
  ['Sekretariat', ...PROGRAM, 100],
  ['Sekretariat', ...PELATIHAN, 60],
  ...accounts('Sekretariat', 50, 50, 0, 10),
  ['Sekretariat', ...ALAT, 40],
  ...accounts('Sekretariat', 40, 40),
  ['Lansia', ...PROGRAM, 30],
  ['Lansia', ...PELATIHAN, 30],
  ...accounts('Lansia', 30, 10, 20),
];

/** A unit that prints no sums of its own, beside one that does. */
const without = (rows: readonly Row[], unit: string, ...kode: readonly string[]): Row[] =>
  rows.filter((cells) => cells[0] !== unit || !kode.includes(String(cells[1])));
const blanked = ONE_TOTAL.map((cells, at): Row => (at === 4 ? [...cells.slice(0, -1), null] : cells));

const SOUND: readonly (readonly [string, readonly Row[], readonly Row[]])[] = [
  ['realisasi by kode alone', ONE_TOTAL, PER_KODE],
  ['realisasi by kode alone, totals of units in the budget', PER_UNIT, PER_KODE],
  ['realisasi by kode alone, the budget by rekening', BY_REKENING, PER_KODE],
  ['both by units', PER_UNIT, SPENT],
  ['both by units, spelt differently', PER_UNIT, spelled],
  ['both by units, one of another name', PER_UNIT, misspelt],
];

describe.each(SOUND)('%s', (_, budget, realisasi) => {
  test('a sound workbook has no error, and its tables have all of it', () => {
    expect(errorsOf([budget, realisasi])).toEqual([]);
    expect(totalsOf([budget, realisasi])).toEqual([130, 115]);
    const inputs = inputsOfSheets([budget, realisasi]);
    const { plans } = generated(inputs);
    const sheets = [inputs.anggaran!.sheet, inputs.realisasi!.sheet];
    expect(disagreements(plans, sheets)).toEqual([]);
    const texts = plans.find(({ mark }) => mark === '1.5')!.cells.map(({ value }) => value);
    expect(texts).toEqual(expect.arrayContaining([130, 115]));
    expect(texts.filter((text) => text === 'Pelatihan')).toHaveLength(1);
  });

  test('a wrong amount in any row of either sheet is found', () => {
    const found = (sheets: Sheets) => errorsOf(sheets).length > 0;
    const missed = [
      ...budget.filter((_row, at) => !found([changed(budget, at), realisasi])),
      ...realisasi.filter((_row, at) => !found([budget, changed(realisasi, at)])),
    ];
    expect(missed).toEqual([]);
  });
});

test('leaves alone, by units in both sheets: none stands twice, and all is spent from its own budget', () => {
  const leaves = (rows: readonly Row[]) => rows.filter(([, kode]) => String(kode).length > 12);
  const sheets: Sheets = [leaves(PER_UNIT), leaves(SPENT)];
  expect(errorsOf(sheets)).toEqual([]);
  expect(totalsOf(sheets)).toEqual([130, 115]);
});

test('what a unit spent without a budget stands in that unit, and is told', () => {
  const spent: Row[] = [
    ['Sekretariat', '1.06.02.2.03.0003', 'Lain', 5],
    ...SPENT.slice(1, 3),
    ...SPENT.slice(4, 5),
  ];
  expect(errorsOf([PER_UNIT, spent])).toEqual([['spend-without-budget', 'Belanja', 1]]);
  expect(totalsOf([PER_UNIT, spent])).toEqual([130, 120]);
});

test('a kode that one unit repeats still stands twice where realisasi tells no units', () => {
  const leaves = ONE_TOTAL.filter((_, at) => at !== 5).slice(0, -1);
  const repeated: Row[] = [...leaves, ['Lansia', ...KEGIATAN, 30], ['Lansia', ...KEGIATAN, 31]];
  expect(errorsOf([repeated, PER_KODE]).map(([rule]) => rule)).toContain('code-duplicate');
});

test.each([
  ['without rows of sums', without(ONE_TOTAL, 'Lansia', PROGRAM[0], KEGIATAN[0])],
  ['with an empty sum', blanked],
  ['without sums of rekening', without(BY_REKENING, 'Lansia', '5.1.02')],
])(
  'one unit %s, where realisasi tells no units: the sums of the other are not held against both',
  (_, budget) => {
    expect(errorsOf([budget, PER_KODE])).toEqual([]);
    expect(totalsOf([budget, PER_KODE])).toEqual([130, 115]);
  },
);

test('a sum of one unit that nothing stands below is not lost', () => {
  const bare = ONE_TOTAL.filter(([unit, kode]) => unit !== 'Sekretariat' || kode === PROGRAM[0]);
  const budget = without(bare, 'Lansia', PROGRAM[0]);
  expect(errorsOf([budget, PER_KODE]).map(([rule]) => rule)).toContain('sum-of-children');
});
