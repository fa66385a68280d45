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
  return [numberOf(target), numberOf(realisasi), capaian?.percent && Number(capaian.percent.digits)];
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

const iku = (labels: readonly string[], values: readonly CellValue[]) => {
  const { iku: read } = inputsWith('IKU', [
    ['Sasaran', 'Indikator', ...labels],
    ['Sasaran A', 'Indikator A', ...values],
  ]);
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
