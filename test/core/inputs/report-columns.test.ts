import { figureOfYear } from '../../../src/core/inputs/iku/years';
import type { Inputs } from '../../../src/core/inputs/choose';
import type { QuantityFigure } from '../../../src/core/inputs/quantity';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { inputsOf } from '../support/office';
import { sheetFromRows, type SheetOptions } from '../support/sheet';

type Rows = readonly (readonly CellValue[])[];

/** The inputs of a report on 2024 that has this sheet. */
const inputsWith = (name: string, rows: Rows, periode = 'Tahun', options: SheetOptions = {}): Inputs =>
  inputsOf([
    sheetFromRows('Anggaran', [
      ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
      ['1.06.04', 'PROGRAM REHABILITASI SOSIAL', 100, 90],
    ]),
    sheetFromRows('Identitas', [
      ['Perangkat Daerah', 'Dinas Sosial'],
      ['Tahun', 2024],
      ['Periode', periode],
    ]),
    sheetFromRows(name, rows, options),
  ]);

const numberOf = (figure: QuantityFigure | null): number | null =>
  figure?.number ? Number(figure.number.digits) / 10 ** figure.number.decimals : null;

const kinerja = (labels: readonly string[], values: readonly CellValue[], periode?: string) => {
  const { kinerja: read } = inputsWith(
    'Kinerja',
    [
      ['Kode', 'Uraian', ...labels],
      ['1.06.04', 'PROGRAM REHABILITASI SOSIAL', ...values],
    ],
    periode,
  );
  const { target, realisasi, capaian } = read!.rows[0]!;
  return [numberOf(target), numberOf(realisasi), capaian?.percent ? Number(capaian.percent.digits) : null];
};

const TW = ['I', 'II', 'III', 'IV'];
const UP_TO = TW.map((tw) => `Realisasi s.d. TW ${tw}`);
const EACH = TW.map((tw) => `Realisasi TW ${tw}`);

test.each<[string, readonly string[], readonly CellValue[], number]>([
  ['s.d. TW IV', UP_TO, [10, 30, 60, 95], 95],
  ['the latest s.d. that is filled', UP_TO, [10, 30, 60, null], 60],
  ['not one filled with zeros or dashes', UP_TO, [10, 30, 0, '-'], 30],
  [
    's.d. before the triwulan alone',
    ['Realisasi s.d. TW III', 'Realisasi TW IV', UP_TO[3]!],
    [60, 35, 95],
    95,
  ],
  ['the Jumlah of triwulan', [...EACH, 'Jumlah Realisasi'], [10, 20, 30, 35, 95], 95],
  ['the year, which has no period', ['Realisasi', ...EACH], [95, 10, 20, 30, 35], 95],
  ['the last triwulan of a percentage', EACH, [20, 45, 60, 81], 81],
  ['the only one', ['Realisasi 2023'], [70], 70],
])('performance: of several realisasi %s', (_, labels, values, expected) => {
  expect(kinerja(['Target', ...labels], [100, ...values])[1]).toBe(expected);
});

test('performance: in a report on a triwulan nothing later is read', () => {
  expect(kinerja(['Target', ...UP_TO], [100, 10, 30, 60, 95], 'Triwulan II')[1]).toBe(30);
});

test('performance: target, realisasi and capaian are those of the report’s year', () => {
  const labels = [
    'Target 2023',
    'Realisasi 2023',
    'Capaian 2023',
    'Target 2024',
    'Realisasi 2024',
    'Capaian 2024',
  ];
  expect(kinerja(labels, [80, 70, '87%', 90, 81, '90%'])).toEqual([90, 81, 90]);
  const before = ['Target 2024', 'Realisasi Tahun Lalu', 'Realisasi', 'Capaian'];
  expect(kinerja(before, [90, 70, 81, '90%'])).toEqual([90, 81, 90]);
});

const TARGETS = TW.map((tw) => `Target TW ${tw}`);
const PARTS = [24, 25, 26, 25];
const DONE = [20, 30, 22, 28];

test.each<[string, string, readonly string[], readonly CellValue[], readonly unknown[]]>([
  [
    'the triwulan’s own beside Jumlah and Setahun',
    'Triwulan III',
    [...TARGETS, 'Target Setahun', ...EACH, 'Jumlah Realisasi'],
    [...PARTS, 100, ...DONE.slice(0, 3), null, 72],
    [26, 22, null],
  ],
  [
    'those of the year, where the capaian is of no triwulan',
    'Triwulan IV',
    ['Target Tahunan', ...TARGETS, ...EACH, 'Total Realisasi', 'Capaian (%)'],
    [100, ...PARTS, ...DONE, 100, '100%'],
    [100, 100, 100],
  ],
  [
    'the triwulan’s own, whose capaian it is',
    'Triwulan IV',
    ['Target Tahunan', ...TARGETS, ...EACH, 'Capaian (%)'],
    [100, ...PARTS, ...DONE, '112%'],
    [25, 28, 112],
  ],
  [
    'the triwulan’s own beside the year that the report is on',
    'Triwulan IV',
    ['Target Tahun 2024', ...TARGETS, ...EACH],
    [100, ...PARTS, ...DONE],
    [25, 28, null],
  ],
  [
    'the year’s with s.d., where no target is so',
    'Triwulan III',
    ['Target', ...TARGETS, ...UP_TO],
    [100, ...PARTS, 20, 50, 72, null],
    [100, 72, null],
  ],
  [
    's.d. with the Jumlah so far',
    'Triwulan III',
    ['Target', 'Target s.d. TW III', 'Jumlah Realisasi'],
    [100, 75, 72],
    [75, 72, null],
  ],
  [
    'those of a group per triwulan',
    'Triwulan II',
    [
      'Target Tahunan',
      ...['Trw. I', 'Trw. II'].flatMap((tw) =>
        ['Target', 'Realisasi', 'Capaian'].map((of) => `${tw} / ${of}`),
      ),
    ],
    [100, 24, 20, '83%', 25, 30, '120%'],
    [25, 30, 120],
  ],
  [
    'no capaian of a triwulan in the report of the year',
    'Tahun',
    ['Target Tahunan', 'TW IV / Target', 'TW IV / Realisasi', 'TW IV / Capaian'],
    [100, 25, 30, '120%'],
    [100, 30, null],
  ],
])('performance: target, realisasi and capaian of one span: %s', (_, periode, labels, values, expected) => {
  expect(kinerja(labels, values, periode)).toEqual(expected);
});

test.each<[string, readonly string[], readonly CellValue[], number]>([
  ['s.d. this triwulan', ['s.d. Triwulan Lalu', 'Triwulan Ini', 's.d. Triwulan Ini'], [50, 25, 75], 75],
  ['this triwulan before the last', ['s.d. Triwulan Lalu', 'Triwulan Ini'], [50, 25], 25],
  ['the last of numbers alone', TW, [20, 30, 22, 28], 28],
  [
    'the last of triwulan in words',
    ['Triwulan Pertama', 'Triwulan Kedua', 'Triwulan Ketiga'],
    [20, 30, 22],
    22,
  ],
  ['the first of what no number tells apart', ['Keluaran', 'Dampak'], [20, 30], 20],
])('performance: of several realisasi %s', (_, labels, values, expected) => {
  const names = labels.map((label) => `Realisasi ${label}`);
  expect(kinerja(['Target', ...names], [100, ...values])[1]).toBe(expected);
});

test('performance: a year right of its triwulan is their whole, also without Identitas', () => {
  const realisasi = (labels: readonly string[], values: readonly number[]) => {
    const { kinerja: read } = inputsOf([
      sheetFromRows('Anggaran', [
        ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
        ['1.06.04', 'PROGRAM REHABILITASI SOSIAL', 100, 90],
      ]),
      sheetFromRows('Kinerja', [
        ['Kode', 'Uraian', 'Target', ...labels],
        ['1.06.04', 'PROGRAM REHABILITASI SOSIAL', 100, ...values],
      ]),
    ]);
    return numberOf(read!.rows[0]!.realisasi);
  };
  expect(realisasi([...EACH, 'Realisasi Tahun 2024'], [...DONE, 100])).toBe(100);
  expect(realisasi(['Realisasi Tahun 2023', ...EACH], [90, ...DONE])).toBe(28);
});

const iku = (labels: readonly string[], values: readonly CellValue[], periode?: string) => {
  const { iku: read } = inputsWith(
    'IKU',
    [
      ['Sasaran', 'Indikator', ...labels],
      ['Sasaran A', 'Indikator A', ...values],
    ],
    periode,
  );
  const { target, realisasi, capaian } = read!.rows[0]!;
  return {
    target: numberOf(target),
    years: realisasi.map(({ tahun, figure }) => [tahun, numberOf(figure)]),
    reported: numberOf(figureOfYear(realisasi, 2024, true)),
    capaian: capaian?.percent && Number(capaian.percent.digits),
  };
};

test('indicators: target and capaian are those of the report’s year, realisasi of each', () => {
  const labels = [
    'Target 2023',
    'Target 2024',
    'Realisasi 2023',
    'Realisasi 2024',
    'Capaian 2023',
    'Capaian 2024',
  ];
  expect(iku(labels, [80, 90, 70, 81, '87%', '90%'])).toEqual({
    target: 90,
    years: [
      [2023, 70],
      [2024, 81],
    ],
    reported: 81,
    capaian: 90,
  });
});

test('indicators: of triwulan of one year the last that is filled', () => {
  expect(iku(['Target', ...EACH], [90, 20, 45, 60, 81]).reported).toBe(81);
  expect(iku(['Target', ...EACH, 'Realisasi 2023'], [90, 20, 45, null, null, 70])).toMatchObject({
    reported: 45,
    years: [
      [null, 45],
      [2023, 70],
    ],
  });
});

test('indicators: of the report of a triwulan its own target, realisasi and capaian', () => {
  const labels = ['Triwulan III', 'Triwulan IV'].flatMap((tw) =>
    ['Target', 'Realisasi', 'Capaian'].map((of) => `${tw} / ${of}`),
  );
  const values = [100, 24, 12, '50%', 25, 30, '120%'];
  expect(iku(['Target Tahunan', ...labels], values, 'Triwulan IV')).toMatchObject({
    target: 25,
    reported: 30,
    capaian: 120,
  });
  const whole = ['Target TW III', 'Target Setahun', 'Realisasi TW III', 'Jumlah Realisasi'];
  expect(iku(whole, [24, 100, 12, 72], 'Triwulan III')).toMatchObject({ target: 24, reported: 12 });
});
