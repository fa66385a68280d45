import sample from '../../../assets/samples/kubu-raya-2024.json';
import { check } from '../../../src/core/check';
import { readInputs } from '../../../src/core/inputs/choose';
import type { Finding } from '../../../src/core/rules/finding';
import { PERFORMANCE_RULE_IDS } from '../../../src/core/rules/performance-rule-ids';
import { DEFAULTS, type Settings } from '../../../src/core/settings/settings';
import { address } from '../../../src/core/sheet/address';
import type { CellValue, SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { sentence } from '../../../src/messages/findings';
import { KINERJA_HEADER, KINERJA_ROWS, kubuRayaIkuSheet } from '../support/kinerja';
import {
  ANGGARAN_HEADER,
  ANGGARAN_ROWS,
  ANGGARAN_TOTAL,
  PPKS_HEADER,
  PPKS_ROWS,
  PPKS_TOTAL,
} from '../support/kubu-raya';
import { sheetFromRows } from '../support/sheet';

type Rows = readonly (readonly CellValue[])[];

const ANGGARAN: Rows = [
  ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
  ['1.06.02', 'PROGRAM A', 300, 270],
  ['1.06.02.2.03.0001', 'Pelatihan Pekerja Sosial', 100, 90],
  ['1.06.02.2.03.0002', 'Bantuan Alat Kerja', 200, 180],
];
const sheet = (name: string, rows: Rows): SheetSnapshot => sheetFromRows(name, rows);
const kinerja = (...rows: Rows): SheetSnapshot =>
  sheet('Kinerja', [KINERJA_HEADER, ['', 'PROGRAM A'], ...rows]);

function findings(sheets: readonly SheetSnapshot[], settings: Partial<Settings> = {}): readonly Finding[] {
  const read = readInputs(sheets);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return check(read.inputs, { ...DEFAULTS, ...settings }).findings;
}

const isOurs = ({ rule }: Finding): boolean => (PERFORMANCE_RULE_IDS as readonly string[]).includes(rule);

/** "rule variant severity cell" of the rules tested here. */
const lines = (sheets: readonly SheetSnapshot[], settings: Partial<Settings> = {}): string[] =>
  findings(sheets, settings)
    .filter(isOurs)
    .map(
      ({ rule, variant, severity, cell }) =>
        `${rule} ${variant ? `${variant} ` : ''}${severity} ${address(cell.row, cell.column)}`,
    )
    .sort();

const budgetAnd = (...rows: Rows) => [sheet('Anggaran', ANGGARAN), kinerja(...rows)];
const SUB_1 = ['1.1', 'Pelatihan Pekerja Sosial', '10 Orang', '9 Orang'];
const SUB_2 = ['1.2', 'Bantuan Alat Kerja', '20 Orang', '18 Orang'];
const KEGIATAN = ['1', 'Kegiatan satu', '100%', '90%'];

test('a sheet in order has no finding', () => {
  expect(lines(budgetAnd(KEGIATAN, SUB_1, SUB_2))).toEqual([]);
});

test.each<[string, Rows, string[]]>([
  [
    'much spent, little done; a kegiatan that reports 100 %',
    [
      ['1', 'Kegiatan satu', '100%', '100%'],
      ['1.1', 'Pelatihan Pekerja Sosial', '10 Orang', '4 Orang'],
      SUB_2,
    ],
    ['achievement-absorption-gap behind warning D4', 'achievement-of-children warning D3'],
  ],
  [
    'beyond the target',
    [
      KEGIATAN,
      ['1.1', 'Pelatihan Pekerja Sosial', '10 Orang', '16 Orang'],
      ['1.2', 'Bantuan Alat Kerja', '20 Orang', '41 Orang'],
    ],
    ['achievement-overshoot far warning D5', 'achievement-overshoot some info D4'],
  ],
  [
    '150 % and 200 % are not beyond',
    [KEGIATAN, ['1.1', 'Pelatihan Pekerja Sosial', '10 Orang', '15 Orang'], SUB_2],
    [],
  ],
  [
    'spent, nothing done; no target; nothing said',
    [KEGIATAN, ['1.1', 'Pelatihan Pekerja Sosial', '10 Orang', '0'], ['1.2', 'Bantuan Alat Kerja', '0', '']],
    [
      'achievement-absorption-gap behind warning D4',
      'budget-without-realisasi warning D5',
      'spend-without-output warning D4',
      'target-missing budget warning C5',
    ],
  ],
  [
    'units',
    [
      KEGIATAN,
      ['1.1', 'Pelatihan Pekerja Sosial', '10 Orang', '9 Lembaga'],
      ['1.2', 'Bantuan Alat Kerja', '100%', '90 Orang'],
    ],
    ['unit-mismatch warning D4', 'unit-mismatch warning D5'],
  ],
  [
    'numbering and names',
    [
      KEGIATAN,
      ['2.1', 'Pelatihan Pekerja Sosial', '10 Orang', '9 Orang'],
      ['1.2', 'Pelatihan Pekerja Sosial', '20 Orang', '18 Orang'],
    ],
    [
      'match-uncertain elimination warning B5',
      'name-duplicate warning B5',
      'numbering-level prefix warning B4',
    ],
  ],
  [
    'leftovers of both sides',
    [
      KEGIATAN,
      SUB_1,
      ['1.2', 'Lomba Cipta Menu', '1 Kali', '1 Kali'],
      ['1.3', 'Festival', '1 Kali', '1 Kali'],
    ],
    ['budget-without-kinerja warning B4', 'realisasi-without-budget warning B5'],
  ],
  [
    'names: a slip, other words',
    [
      KEGIATAN,
      ['1.1', 'Pelatihan Pekreja Sosial', '10 Orang', '9 Orang'],
      ['1.2', 'Bantuan Alat Kerja Terpadu', '20 Orang', '18 Orang'],
    ],
    ['label-differs slip info B4', 'label-differs words warning B5'],
  ],
])('%s', (_, rows, expected) => expect(lines(budgetAnd(...rows))).toEqual(expected));

test('gaps, silence and missing realisasi only at the end of the year', () => {
  const title = [['Triwulan II Tahun 2024'], []];
  const rows = [
    KEGIATAN,
    ['1.1', 'Pelatihan Pekerja Sosial', '10 Orang', '1 Orang'],
    ['1.2', 'Bantuan Alat Kerja', '20 Orang', ''],
  ];
  expect(lines([sheet('Anggaran', [...title, ...ANGGARAN]), kinerja(...rows)])).toEqual([]);
});

test('capaian: a cap that fits the whole column is accepted, else the chosen one decides', () => {
  const withCapaian = (...values: string[]) =>
    lines([
      sheet('Anggaran', ANGGARAN),
      sheet('Kinerja', [
        ['No', 'Uraian', 'Target', 'Realisasi', 'Capaian'],
        ['', 'PROGRAM A'],
        ['1.1', 'Pelatihan Pekerja Sosial', '10 Orang', '13 Orang', values[0]!],
        ['1.2', 'Bantuan Alat Kerja', '20 Orang', '18 Orang', values[1]!],
      ]),
    ]).filter((line) => line.startsWith('capaian'));
  expect(withCapaian('130%', '90%')).toEqual([]);
  expect(withCapaian('100%', '90,00%')).toEqual([]);
  expect(withCapaian('120%', '90%')).toEqual([]);
  expect(withCapaian('110%', '90%')).toEqual(['capaian error E3']);
  expect(withCapaian('100%', '91%')).toEqual(['capaian error E3', 'capaian error E4']);
});

test('column-copied: realisasi kinerja that is the absorption', () => {
  const programs = (realisasi: readonly string[]): SheetSnapshot[] => [
    sheet('Anggaran', [
      ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
      ...['A', 'B', 'C'].flatMap((name, i) => [
        [`1.06.0${i + 2}`, `PROGRAM ${name}`, 300, 100 + i],
        [`1.06.0${i + 2}.2.01.0001`, `Sub ${name}`, 300, 100 + i],
      ]),
    ]),
    sheet('Kinerja', [
      KINERJA_HEADER,
      ...['A', 'B', 'C'].map((name, i) => ['', `PROGRAM ${name}`, '100%', realisasi[i]!]),
    ]),
  ];
  const copied = (realisasi: readonly string[]) =>
    lines(programs(realisasi)).filter((line) => line.startsWith('column'));
  expect(copied(['33,33%', '33,67%', '34%'])).toEqual(['column-copied error D2']);
  expect(copied(['100%', '95%', '34%'])).toEqual([]);
});

const IKU_HEADER = [
  'Sasaran',
  'Indikator',
  'Target IKU',
  'Target PK',
  'Target Renstra 2024',
  'Realisasi 2022',
  'Realisasi 2023',
  'Realisasi 2024',
  'Sumber',
];
const iku = (...rows: Rows) => [
  sheet('Anggaran', [['Tahun 2024'], ...ANGGARAN]),
  sheet('IKU', [IKU_HEADER, ...rows]),
];

test.each<[string, Rows, string[]]>([
  ['in order', [['S', 'Indeks X', '80', '80', '80', '70', '75', '79', '']], []],
  [
    'targets of one year in several versions',
    [
      ['S', 'Persentase X', '90%', '100%', '90%', '1%', '1%', '1%', ''],
      ['S', 'Nilai SAKIP', 'BB (75)', 'B (70)', '', 'B (65)', 'B (65)', 'B (65)', ''],
    ],
    [
      'target-differs iku-pk warning D2',
      'target-differs iku-pk warning D3',
      'target-differs renstra error E2',
    ],
  ],
  [
    'grades of SAKIP, and of others',
    [
      ['S', 'Nilai SAKIP', 'B (75)', 'B (75)', 'A (80)', 'CC (60)', 'B (70)', 'AA (95)', ''],
      ['S', 'Indeks Reformasi Birokrasi', 'A (75)', 'A (75)', 'A (75)', '70', '70', '70', ''],
    ],
    [
      'grade-convention-mixed warning E2',
      'grade-score boundary warning E2',
      'grade-score wrong error C2',
      'target-differs renstra error E2',
    ],
  ],
  [
    'one fact in two versions',
    [
      ['S', 'Persentase X', '90%', '90%', '', '84,67%', '90%', '91%', ''],
      ['S2', 'persentase  X', '90%', '90%', '', '84,6%', '90,0%', '91%', ''],
    ],
    ['same-fact-differs indicator error F3'],
  ],
  [
    'nothing for some years; not yet for this one',
    [
      ['S', 'Persentase X', '90%', '90%', '', '', '90%', 'N/A', ''],
      ['S', 'Persentase Y', '90%', '90%', '', '80%', '90%', '91%', ''],
    ],
    ['indicator-missing warning B2', 'indicator-without-realisasi warning H2'],
  ],
])('indicators: %s', (_, rows, expected) => expect(lines(iku(...rows))).toEqual(expected));

test('the convention of SAKIP grades is a setting', () => {
  const row = ['S', 'Nilai SAKIP', 'A (80)', 'A (80)', 'A (80)', '70', '75', '79', ''];
  expect(lines(iku(row))).toEqual(['grade-score boundary warning C2']);
  expect(lines(iku(row), { sakip: 'batas-bawah' })).toEqual([]);
});

test('a realisasi that is said to come from PPKS and does not', () => {
  const ppks = sheet('PPKS', [
    ['No', 'Jenis PPKS', 'Populasi', 'Realisasi'],
    [1, 'Lansia', 200, 199],
    [2, 'Korban Bencana', 5, 6],
    [3, 'Anak', 5, 6],
  ]);
  const [budget, indicators] = iku(['S', 'Persentase PPKS', '100%', '100%', '', '98%', '99%', '99%', 'PPKS']);
  expect(lines([budget!, indicators!, ppks])).toEqual([
    'realisasi-exceeds-populasi bencana info D3',
    'realisasi-exceeds-populasi warning D4',
    'same-fact-differs ppks error H2',
  ]);
});

test('budget rows: spent without budget, beyond it, below zero; a BLUD may', () => {
  const rows: Rows = [
    ['Kode', 'Uraian', 'Anggaran', 'Realisasi', 'Sumber Dana'],
    ['1.02.02', 'PROGRAM A', 100, 360, ''],
    ['1.02.02.2.01.0001', 'Satu', 0, 10, ''],
    ['1.02.02.2.01.0002', 'Dua', 100, 150, ''],
    ['1.02.02.2.01.0003', 'Tiga', 100, 200, 'BLUD'],
    ['1.02.02.2.01.0004', 'Empat', -100, -5, ''],
    ['1.02.02.2.01.0005', 'Lima', 0, 0, ''],
  ];
  expect(lines([sheet('Anggaran', rows)])).toEqual([
    'negative-amount anggaran error C6',
    'negative-amount realisasi warning D6',
    'realisasi-exceeds-anggaran blud warning D5',
    'realisasi-exceeds-anggaran error D4',
    'spend-without-budget error D3',
  ]);
});

test('a sasaran column that contradicts itself, the choice or the indicators', () => {
  const rows = (first: string, second: string): Rows => [
    ['Kode', 'Uraian', 'Anggaran', 'Realisasi', 'Sasaran'],
    ['1.06.02', 'PROGRAM A', 3, 3, ''],
    ['1.06.02.2.03.0001', 'Satu', 1, 1, first],
    ['1.06.02.2.03.0002', 'Dua', 2, 2, second],
  ];
  const target = 'Meningkatnya Penanganan PPKS';
  const all = (first: string, second: string, settings: Partial<Settings> = {}) =>
    lines([sheet('Anggaran', rows(first, second)), kubuRayaIkuSheet()], settings).filter((line) =>
      line.startsWith('program-sasaran'),
    );
  expect(all(target, target)).toEqual([]);
  expect(all(target, 'Sasaran lain')).toEqual(['program-sasaran-conflict two warning E2']);
  expect(all('Terwujudnya Ketahanan', '')).toEqual(['program-sasaran-conflict iku warning E2']);
  expect(all(target, '', { sasaran: new Map([['1.06.02', 'Sasaran lain']]) })).toEqual([
    'program-sasaran-conflict choice warning E2',
  ]);
});

const SAMPLE = [
  sheet('Anggaran', [['TRIWULAN IV TAHUN 2024'], ANGGARAN_HEADER, ...ANGGARAN_ROWS, ANGGARAN_TOTAL]),
  sheet('PPKS', [PPKS_HEADER, ...PPKS_ROWS, PPKS_TOTAL]),
  sheet('Kinerja', [KINERJA_HEADER, ...KINERJA_ROWS]),
  kubuRayaIkuSheet(),
];

test('the sample: no error of ours, and what a reviewer will ask', () => {
  const own = findings(SAMPLE).filter(isOurs);
  expect(own.filter(({ severity }) => severity === 'error')).toEqual([]);
  const count = new Map<string, number>();
  for (const { rule } of own) count.set(rule, (count.get(rule) ?? 0) + 1);
  expect(Object.fromEntries(count)).toEqual({
    'achievement-absorption-gap': 3,
    'achievement-of-children': 1,
    'achievement-overshoot': 7,
    'grade-score': 1,
    'indicator-missing': 1,
    'indicator-without-realisasi': 1,
    'label-differs': 3,
    'match-uncertain': 2,
    'name-duplicate': 1,
    'numbering-level': 1,
    'target-missing': 1,
  });
});

test('the report’s own indicators as printed: what the sample leaves out is found', () => {
  const [header, rows] = [sample.iku.header[0]!, sample.iku.rows];
  const printed = rows.map((row) =>
    row.map((value, column) =>
      column === 6 && value === 'A (80)' ? 'B (80)' : column === 7 && value === '100%' ? '90%' : value,
    ),
  );
  const found = lines([
    ...SAMPLE.slice(0, 3),
    sheetFromRows('IKU', [header, sample.iku.header[1]!, ...printed], {
      merges: [{ top: 0, left: 8, bottom: 0, right: 11 }],
    }),
  ]);
  expect(found.filter((line) => / error /.test(line))).toEqual([
    'grade-score wrong error G3',
    'target-differs renstra error H3',
    'target-differs renstra error H4',
  ]);
});

test('every finding has its sentence in both languages, without a hole', () => {
  for (const finding of findings(SAMPLE))
    for (const language of ['id', 'en'] as const) {
      const text = sentence(finding, language);
      expect(text).not.toMatch(/undefined|NaN|null|\[object|!/);
      expect(text.length).toBeGreaterThan(15);
    }
});
