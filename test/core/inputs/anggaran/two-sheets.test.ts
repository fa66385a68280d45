import { check } from '../../../../src/core/check';
import { DEFAULTS } from '../../../../src/core/settings/settings';
import { printedFigures } from '../../../../src/core/tables/printed-figures';
import { tableContext } from '../../../../src/core/tables/context';
import { readInputs, type SheetChoice } from '../../../../src/core/inputs/choose';
import type { CellValue, SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { disagreements, generated } from '../../support/generated';
import { inputsOf } from '../../support/office';
import { sheetFromRows } from '../../support/sheet';

type Row = readonly CellValue[];

const LINES = ['1.06.02.2.03.0001', '1.06.02.2.03.0002'] as const;
const lines = (...amounts: readonly CellValue[]): Row[] =>
  amounts.map((amount, at) => [LINES[at]!, `Kegiatan ${at + 1}`, amount]);

const pagu = (...rows: readonly Row[]): SheetSnapshot =>
  sheetFromRows('DPA', [['Kode', 'Uraian', 'Anggaran'], ...rows]);
const spending = (...rows: readonly Row[]): SheetSnapshot =>
  sheetFromRows('Belanja', [['Kode', 'Uraian', 'Realisasi'], ...rows]);

const FIRST: Row = ['1.06.0.00.0.00.01.0000', 'Dinas Sosial', null];
const SECOND: Row = ['1.06.0.00.0.00.02.0000', 'Dinas Dua', null];

/** What the tables say was spent, in rupiah; else the problem. */
function spent(sheets: readonly SheetSnapshot[], choice: SheetChoice = {}): unknown {
  const read = readInputs(sheets, choice);
  if (!read.ok) return read.problem;
  const rows = read.inputs.anggaran!.rows.filter(({ kode }) => kode.level === 'subkegiatan');
  return rows.map(({ amounts }) => Number((amounts.realisasi?.sen ?? 0n) / 100n));
}

test('what another SKPD spent on the same sub kegiatan is none of this budget', () => {
  const two = spending(FIRST, ...lines(9, 18), SECOND, ...lines(90, 180));
  const budgets = pagu(FIRST, ...lines(10, 20), SECOND, ...lines(100, 200));
  expect(spent([budgets, two], { skpd: 'Dinas Sosial' })).toEqual([9, 18]);
  expect(spent([budgets, two], { skpd: 'Dinas Dua' })).toEqual([90, 180]);
  expect(spent([pagu(SECOND, ...lines(100, 200)), two])).toEqual([90, 180]);
});

test('whose budget it is, is asked where only the sheet of realisasi tells SKPD apart', () => {
  const sheets = [pagu(...lines(10, 20)), spending(FIRST, ...lines(9, 18), SECOND, ...lines(1, 2))];
  expect(spent(sheets)).toMatchObject({ code: 'several-skpd', sheet: 'Belanja' });
  expect(spent(sheets, { skpd: 'Dinas Dua' })).toEqual([1, 2]);
  expect(spent(sheets, { skpd: 'Dinas Tiga' })).toMatchObject({ code: 'skpd-not-found', sheet: 'Belanja' });
});

test('realisasi of single months, side by side, is not that of the year', () => {
  const months = sheetFromRows('Bulanan', [
    ['Kode', 'Uraian', 'Realisasi Januari', 'Realisasi Februari'],
    [LINES[0], 'Kegiatan 1', 1, 2],
  ]);
  expect(spent([pagu(...lines(10, 20)), months])).toMatchObject({ code: 'nothing-recognised' });
});

test('what is wrong with codes of the sheet of realisasi is told on its cells', () => {
  const broken = spending(['1.06.02.2.03.0O01', 'Kegiatan 1', 9], ...lines(null, 18).slice(1));
  const { findings } = check(inputsOf([pagu(...lines(10, 20)), broken]));
  expect(findings.filter(({ rule }) => rule === 'code-malformed')).toMatchObject([
    { severity: 'warning', cell: { sheet: 'Belanja', row: 1, column: 0 } },
  ]);
});

const titled = (name: string, title: string, label: string): SheetSnapshot =>
  sheetFromRows(name, [[title], ['Kode', 'Uraian', label], ...lines(9, 18)]);

test.each([
  ['in titles', titled('R', 'REALISASI TAHUN ANGGARAN 2024', 'Realisasi'), 1],
  ['in the header', titled('R', 'Dinas Sosial', 'Realisasi 2024'), 1],
  ['in the name of the sheet', titled('Realisasi_2024', 'Dinas Sosial', 'Realisasi'), 1],
  ['the same', titled('R 2024', 'REALISASI TAHUN ANGGARAN 2025', 'Realisasi'), 0],
  ['nowhere', titled('R', 'Dinas Sosial', 'Realisasi'), 0],
])('realisasi of another year than the budget is told: %s', (_, sheet, count) => {
  const budget = titled('DPA', 'DPA TAHUN ANGGARAN 2025', 'Anggaran');
  const found = check(inputsOf([budget, sheet])).findings.filter(({ rule }) => rule === 'period-mismatch');
  expect(found).toHaveLength(count);
  for (const finding of found)
    expect(finding).toMatchObject({
      cell: { sheet: sheet.name, row: 1, column: 2 },
      parameters: { year: 2024, taken: 2025 },
    });
});

test('a sub kegiatan whose realisasi is not divided by rekening, beside one that is', () => {
  const rekening = (amount: number): Row => ['5.1.02.01.01.0024', 'Belanja Alat Tulis', amount];
  const [first, second] = lines(10, 20);
  const budget = pagu(first!, rekening(10), second!, rekening(20));
  const [whole, divided] = lines(9, 18);
  const inputs = inputsOf([budget, spending(whole!, divided!, rekening(18))]);
  const context = tableContext({ ...inputs, findings: [], settings: DEFAULTS });
  expect(Number(context.budget!.total.realisasi)).toBe(2700);
  const errors = check(inputs).findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ rule, cell }) => [rule, cell])).toEqual([]);
});

/** Realisasi of two sub kegiatan in four triwulan. */
const quarterly = (...amounts: readonly (readonly number[])[]): SheetSnapshot =>
  sheetFromRows('Triwulan', [
    ['Kode', 'Uraian', 'Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III', 'Realisasi TW IV'],
    ...amounts.map((four, at): Row => [LINES[at]!, `Kegiatan ${at + 1}`, ...four]),
  ]);

test('triwulan in a sheet of their own are taken together, the last one too; where they rise, that is a question', () => {
  const budget = pagu(...lines(100, 200));
  const falling = [budget, quarterly([40, 30, 20, 5], [90, 60, 30, 10])];
  expect(spent(falling)).toEqual([95, 190]);
  const ambiguous = (sheets: readonly SheetSnapshot[]) =>
    check(inputsOf(sheets)).findings.filter(({ rule, variant }) =>
      [rule, variant].join().startsWith('period-chain,ambiguous'),
    );
  expect(ambiguous(falling)).toEqual([]);
  const rising = [budget, quarterly([10, 20, 20, 30], [10, 20, 20, 30])];
  expect(spent(rising)).toEqual([30, 30]);
  expect(ambiguous(rising)).toMatchObject([{ cell: { sheet: 'Triwulan', row: 0, column: 2 } }]);
});

test('the formulas over triwulan of a sheet in ribu read that sheet', () => {
  const inRibu = quarterly([40, 30, 20, 5], [90, 60, 30, 10]);
  const labelled: SheetSnapshot = {
    ...inRibu,
    value: (row, column) => {
      const value = inRibu.value(row, column);
      return row === 0 && column > 1 ? `${String(value)} (ribuan rupiah)` : value;
    },
  };
  const sheets = [pagu(...lines(100_000, 200_000)), labelled];
  expect(spent(sheets)).toEqual([95_000, 190_000]);
  const { plans } = generated(inputsOf(sheets));
  expect(disagreements(plans, sheets)).toEqual([]);
});

test.each(['Realisasi (Orang)', 'Realisasi Kinerja', 'Realisasi / Output'])(
  '“%s” by kode is no money',
  (label) => {
    const counts = sheetFromRows('Capaian', [['Kode', 'Uraian', label], ...lines(9, 18)]);
    expect(spent([pagu(...lines(10, 20)), counts])).toMatchObject({ code: 'nothing-recognised' });
  },
);

const errorsOf = (...sheets: readonly SheetSnapshot[]) =>
  check(inputsOf(sheets))
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ rule, cell }) => [rule, cell.sheet, cell.row, cell.column]);

const REKENING: readonly (readonly [kode: string, name: string])[] = [
  ['5.1', 'Belanja Operasi'],
  ['5.1.02', 'Belanja Barang dan Jasa'],
  ['5.1.02.01.01.0024', 'Belanja Alat Tulis'],
  ['5.1.02.01.01.0026', 'Belanja Cetak'],
];
/** What one sub kegiatan spent, by rekening, with the sums above them. */
const byRekening = (operasi: number, barang: number): SheetSnapshot =>
  spending(
    [LINES[0], 'Kegiatan 1', 9],
    ...[operasi, barang, 5, 4].map((amount, at): Row => [...REKENING[at]!, amount]),
    [LINES[1], 'Kegiatan 2', 18],
  );

test('sums of rekening that the sheet of realisasi prints are held against their rekening', () => {
  const budget = pagu(...lines(10, 20));
  expect(errorsOf(budget, byRekening(9, 9))).toEqual([]);
  expect(errorsOf(budget, byRekening(9, 8))).toEqual([
    ['sum-of-children', 'Belanja', 2, 2],
    ['sum-of-children', 'Belanja', 3, 2],
  ]);
});

/** Realisasi of two sub kegiatan up to last month, this month, and together; with a TOTAL. */
const inPeriods = (together: number, total: number): SheetSnapshot =>
  sheetFromRows('SPJ', [
    ['Kode', 'Uraian', 'Realisasi s.d. Bulan Lalu', 'Realisasi Bulan Ini', 'Realisasi s.d. Bulan Ini'],
    [LINES[0], 'Kegiatan 1', 5, 4, together],
    [LINES[1], 'Kegiatan 2', 10, 8, 18],
    [null, 'TOTAL', 15, 12, total],
  ]);

test('periods and TOTAL of the sheet of realisasi are held against its rows', () => {
  const budget = pagu(...lines(10, 20));
  expect(errorsOf(budget, inPeriods(9, 27))).toEqual([]);
  expect(errorsOf(budget, inPeriods(9, 72))).toContainEqual(['grand-total', 'SPJ', 3, 4]);
  expect(errorsOf(budget, inPeriods(8, 26))).toContainEqual(['period-chain', 'SPJ', 1, 4]);
});

test('causes are found in the sheet of realisasi, and each equation counts once', () => {
  const { coverage, explanations } = check(inputsOf([pagu(...lines(10, 20)), inPeriods(9, 72)]));
  expect(explanations.flatMap(({ sure }) => sure.flatMap(({ changes }) => changes))).toMatchObject([
    { cell: { sheet: 'SPJ', row: 3, column: 4 }, suggested: { sen: 2700n } },
  ]);
  expect(coverage.tested).toBe(6);
});

/** Realisasi with the sisa and the percentage of its row. */
const withSisa = (sisa: number, persen: string): SheetSnapshot =>
  sheetFromRows('Belanja', [
    ['Kode', 'Uraian', 'Realisasi', 'Sisa', '%'],
    ['1.06.02', 'PROGRAM', 27, 3, '90,00'],
    [LINES[0], 'Kegiatan 1', 9, sisa, persen],
    [LINES[1], 'Kegiatan 2', 18, 2, '90,00'],
  ]);

test('sisa and percentage of the sheet of realisasi are held against the anggaran of the budget', () => {
  const budget = pagu(['1.06.02', 'PROGRAM', 30], ...lines(10, 20));
  expect(errorsOf(budget, withSisa(1, '90,00'))).toEqual([]);
  expect(errorsOf(budget, withSisa(2, '90,00'))).toContainEqual(['row-balance', 'Belanja', 2, 3]);
  expect(errorsOf(budget, withSisa(1, '91,00'))).toEqual([['percentage', 'Belanja', 2, 4]]);
  const { plans } = generated(inputsOf([budget, withSisa(1, '90,00')]));
  expect(disagreements(plans, [budget, withSisa(1, '90,00')])).toEqual([]);
});

const repeated = (count: number): Row[] => [
  ...Array.from({ length: 5 }, (_, at): Row => [`1.06.02.2.03.000${at + 1}`, `Kegiatan ${at + 1}`, 9]),
  ...Array.from({ length: count }, (_, at): Row => [`1.06.02.2.03.000${at + 1}`, `Kegiatan ${at + 1}`, 4]),
];

test.each([
  ['once', 1, [['warning', 'added', 'Belanja', 6, 0]]],
  ['often: a list of payments', 4, []],
])('a code that the sheet of realisasi repeats, %s', (_, count, told) => {
  const budget = pagu(...repeated(0).map(([kode, name]): Row => [kode!, name!, 20]));
  const { findings } = check(inputsOf([budget, spending(...repeated(count))]));
  const found = findings.filter(({ rule }) => rule === 'code-duplicate');
  expect(
    found.map(({ severity, variant, cell: { sheet, row, column } }) => [
      severity,
      variant,
      sheet,
      row,
      column,
    ]),
  ).toEqual(told);
});

test('what each of the two sheets prints as its TOTAL is a printed figure', () => {
  const budget = pagu(...lines(10, 20), [null, 'TOTAL', 30]);
  const inputs = inputsOf([budget, spending(...lines(9, 18), [null, 'TOTAL', 27])]);
  expect(printedFigures(inputs)).toMatchObject({ anggaran: '30', realisasi: '27' });
});
