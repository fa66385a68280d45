import { readInputs } from '../../../src/core/inputs/choose';
import type { QuantityFigure } from '../../../src/core/inputs/quantity';
import { plainPercent } from '../../../src/core/number/write-number';
import {
  kinerjaOf,
  kubuRayaIkuSheet,
  kubuRayaKinerja,
  readIkuSheet,
  readKinerjaSheet,
} from '../support/kinerja';
import { KINERJA_HEADER, KINERJA_ROWS } from '../support/kinerja';
import { sheetFromRows } from '../support/sheet';

/** "10 Orang", "99.60%", "A 80", or the status of what is no number. */
const shown = ({ status, number, percent, satuan, predikat }: QuantityFigure): string =>
  [
    predikat,
    number === null
      ? predikat
        ? ''
        : status
      : percent
        ? `${plainPercent(number)}%`
        : Number(`${number.digits}e-${number.decimals}`),
    satuan,
  ]
    .filter((part) => part !== '')
    .join(' ');

const quantities = (rows: readonly (readonly (string | number)[])[]) =>
  kinerjaOf([
    ['', 'PROGRAM A', ''],
    ...rows.map(([target, realisasi], i) => [`1.${i + 1}`, `Sub ${i}`, target!, realisasi!]),
  ])
    .rows.slice(1)
    .map(({ target, realisasi }) => [shown(target), shown(realisasi)]);

test('quantities as offices write them', () => {
  expect(
    quantities([
      ['10 Orang', '11 Orang'],
      ['100 %', '99,60%'],
      ['260.000 Orang', '287.172 Orang'],
      ['1312 Dokumen', '-'],
      ['A (80)', 'N/A'],
      ['B', 'BB 72,5'],
      ['0', ''],
      [12, 0.5],
      ['banyak', '80 (A)'],
    ]),
  ).toEqual([
    ['10 Orang', '11 Orang'],
    ['100.00%', '99.60%'],
    ['260000 Orang', '287172 Orang'],
    ['1312 Dokumen', 'none'],
    ['A 80', 'none'],
    ['B', 'BB 72.5'],
    ['0', 'blank'],
    ['12', '0.5'],
    ['unreadable', 'A 80'],
  ]);
});

test('a column that proves a decimal point keeps it', () => {
  expect(
    quantities([
      ['1.5 Ton', '260.000 Orang'],
      ['2.25 Ton', '1 Orang'],
    ]),
  ).toEqual([
    ['1.5 Ton', '260000 Orang'],
    ['2.25 Ton', '1 Orang'],
  ]);
});

test('levels by numbering: programs, kegiatan with "2.", sub kegiatan; numbers in cells go by order', () => {
  const kinerja = kinerjaOf([
    ['', 'PROGRAM A', ''],
    ['1', 'Kegiatan satu', '100%', '100%'],
    [1.1, 'Sub satu', '1 Orang', '1 Orang'],
    ...Array.from({ length: 8 }, (_, i) => [Number(`1.${i + 2}`), `Sub ${i + 2}`, '1 Orang', '1 Orang']),
    [1.1, 'Sub sepuluh', '1 Orang', '1 Orang'],
    ['2.', 'Kegiatan dua', '100%', '100%'],
    ['2.1', 'Sub lagi', '1 Orang', '1 Orang'],
    ['', '', '5 Lembaga', '4 Lembaga'],
    ['', 'PROGRAM B', ''],
    ['1', 'Kegiatan tiga', '1', '1'],
  ]);
  expect(kinerja.rows.map(({ level, nomor }) => `${level} ${nomor}`.trim())).toEqual([
    'program',
    'kegiatan 1',
    ...Array.from({ length: 10 }, (_, i) => `subkegiatan 1.${i + 1}`),
    'kegiatan 2',
    'subkegiatan 2.1',
    'subkegiatan',
    'program',
    'kegiatan 1',
  ]);
  expect(kinerja.programs.map(({ kegiatan }) => kegiatan.map(({ sub }) => sub.length))).toEqual([
    [10, 1],
    [0],
  ]);
  expect(kinerja.rows.filter(({ further }) => further)).toHaveLength(1);
});

test.each([
  [
    'number and name in one cell',
    ['Uraian', 'Target', 'Realisasi'],
    [['PROGRAM A'], ['1 Kegiatan', '1', '1'], ['1.1 Sub', '1', '1']],
  ],
  [
    'number under the name’s merged label',
    ['Uraian Program/Kegiatan', '', 'Target', 'Realisasi'],
    [['PROGRAM A'], ['1', 'Kegiatan', '1', '1'], ['1.1', 'Sub', '1', '1']],
  ],
  [
    'codes',
    ['Kode', 'Uraian', 'Target', 'Satuan', 'Realisasi'],
    [
      ['1.06.02', 'PROGRAM A'],
      ['1.06.02.2.03', 'Kegiatan', 1, 'Orang', 1],
      ['1.06.02.2.03.0001', 'Sub', 1, 'Orang', 1],
    ],
  ],
  [
    'programs counted too',
    ['No', 'Program/Kegiatan', 'Target', 'Realisasi'],
    [
      ['1', 'Program A', '100%', '90%'],
      ['1.1', 'Kegiatan', '1', '1'],
      ['1.1.1', 'Sub', '1', '1'],
    ],
  ],
])('layout: %s', (_, header, rows) => {
  const kinerja = readKinerjaSheet(sheetFromRows('Kinerja', [header, ...rows]));
  expect(kinerja.rows.map(({ level, nama }) => `${level} ${nama}`.replace('PROGRAM', 'Program'))).toEqual([
    'program Program A',
    'kegiatan Kegiatan',
    'subkegiatan Sub',
  ]);
});

test('units in columns of their own', () => {
  const { rows } = readKinerjaSheet(
    sheetFromRows('Kinerja', [
      ['Kode', 'Uraian', 'Target', 'Satuan', 'Realisasi', 'Satuan'],
      ['1.06.02.2.03.0001', 'Sub', 10, 'Orang', 12, 'Lembaga'],
    ]),
  );
  expect(rows.map(({ target, realisasi }) => [shown(target), shown(realisasi)])).toEqual([
    ['10 Orang', '12 Lembaga'],
  ]);
});

test('the sample: six programs, every row read', () => {
  const { rows, programs } = kubuRayaKinerja();
  expect(programs.map(({ row }) => row!.nama)).toHaveLength(6);
  expect(programs.map(({ kegiatan }) => kegiatan.length)).toEqual([1, 1, 2, 1, 1, 7]);
  expect(rows).toHaveLength(KINERJA_ROWS.length);
  expect(rows.filter(({ target }) => target.status === 'unreadable')).toEqual([]);
});

test('indicators: sasaran merged down, targets and realisasi by year, PPKS as source', () => {
  const { rows, mapping } = readIkuSheet(kubuRayaIkuSheet());
  expect(mapping.columns).toEqual({
    no: [0],
    sasaran: [1],
    indikator: [2],
    satuan: [3],
    arah: [4],
    targetIku: [5],
    targetPk: [6],
    renstra: [7],
    realisasi: [8, 9, 10, 11],
    sumber: [12],
  });
  expect(
    rows.map(({ indikator, targetIku, targetPk, fromPpks }) => [
      indikator,
      shown(targetIku!),
      shown(targetPk!),
      fromPpks,
    ]),
  ).toEqual([
    ['Nilai SAKIP', 'A 80 Nilai', 'A 80 Nilai', false],
    ['Persentase Penanganan PPKS', '100.00%', '100.00%', true],
  ]);
  expect(
    rows.map(({ realisasi }) => realisasi.map(({ tahun, figure }) => `${tahun} ${shown(figure)}`)),
  ).toEqual([
    ['2021 blank', '2022 blank', '2023 blank', '2024 none'],
    ['2021 87.00%', '2022 84.67%', '2023 99.21%', '2024 99.60%'],
  ]);
  const merged = readIkuSheet(
    sheetFromRows('IKU', [
      ['Sasaran', 'Indikator', 'Arah', 'Target'],
      ['Sasaran satu', 'Indikator satu', '', '1'],
      ['', 'Angka kemiskinan', 'negatif', '7,5'],
    ]),
  );
  expect(merged.rows.map(({ sasaran, arah }) => `${sasaran} ${arah}`)).toEqual([
    'Sasaran satu positif',
    'Sasaran satu negatif',
  ]);
});

test('recognised beside the others; a planning matrix and a budget table are neither', () => {
  const budget = sheetFromRows('LRA', [
    ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
    ['1.06.02', 'PROGRAM A', 1, 1],
  ]);
  const kinerja = sheetFromRows('Capaian', [KINERJA_HEADER, ...KINERJA_ROWS]);
  const renstra = sheetFromRows('Renstra', [
    ['No', 'Tujuan', 'Indikator Tujuan', 'Sasaran', 'Indikator Sasaran', 'Target'],
    ['1', 'a', 'b', 'c', 'd', '1'],
  ]);
  const table34 = sheetFromRows('Ketikan 3.4', [
    ['No', 'Sasaran Strategis', 'Program', 'Anggaran 2024', '', ''],
    ['', '', '', 'Target', 'Realisasi', '%'],
    ['1', 'Sasaran', 'PROGRAM A', 'Rp 1', 'Rp 1', '100%'],
  ]);
  const result = readInputs([budget, kinerja, kubuRayaIkuSheet(), renstra, table34]);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  expect(result.inputs.kinerja?.sheet.name).toBe('Capaian');
  expect(result.inputs.iku?.sheet.name).toBe('IKU');
});

test('X.XX in a code is the office’s own bidang, so that rows of one name find their own budget row', () => {
  const rows = [
    ['X.XX.01', 'PROGRAM PENUNJANG URUSAN', null, null],
    ['X.XX.01.2.02', 'Administrasi Keuangan', 1, 1],
    ['X.XX.01.2.02.0002', 'Penyediaan Jasa', 1, 1],
    ['X.XX.01.2.02.0001', 'Penyediaan Jasa', 1, 1],
  ] as const;
  const amounts = [100, 100, 60, 40];
  const sheets = (codes: (kode: string) => string) => [
    sheetFromRows('Anggaran', [
      ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
      ...rows.map(([kode, nama], at) => [codes(kode), nama, amounts[at]!, 10]),
      ['1.06.02', 'PROGRAM A', 5, 5],
    ]),
    sheetFromRows('Kinerja', [['Kode', 'Uraian', 'Target', 'Realisasi'], ...rows]),
  ];
  for (const codes of [(kode: string) => kode, (kode: string) => kode.replace('X.XX', '1.06')]) {
    const result = readInputs(sheets(codes));
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    expect(result.inputs.kinerja!.rows.map(({ kode }) => `${kode!.text} ${kode!.key}`)).toEqual([
      'X.XX.01 1.06.01',
      'X.XX.01.2.02 1.06.01.2.02',
      'X.XX.01.2.02.0002 1.06.01.2.02.0002',
      'X.XX.01.2.02.0001 1.06.01.2.02.0001',
    ]);
  }
});
