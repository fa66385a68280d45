import { check } from '../../../src/core/check';
import { generate, type Generated } from '../../../src/core/generate';
import { readInputs } from '../../../src/core/inputs/choose';
import { truncatedPercentOf } from '../../../src/core/number/percent';
import { writePercent } from '../../../src/core/number/write-number';
import { DEFAULTS, type Settings } from '../../../src/core/settings/settings';
import type { WholeTable } from '../../../src/core/tables/body';
import { differences, expectExplained, type Difference } from '../support/differences';
import { KUBU_RAYA, kubuRayaAnggaran, kubuRayaPpks } from '../support/inputs';
import { KINERJA_ROWS, kubuRayaIku, kubuRayaKinerja } from '../support/kinerja';
import { ANGGARAN_HEADER, ANGGARAN_ROWS } from '../support/kubu-raya';
import { sheetFromRows } from '../support/sheet';
import { shownColumns } from '../support/shown';
import {
  FORMULIR,
  TABEL_23,
  TABEL_25,
  TABEL_31,
  TABEL_310,
  TABEL_35,
  TABEL_36,
  TABEL_37,
} from './report-figures';

const made = (settings: Partial<Settings> = {}): Generated =>
  generate({
    anggaran: kubuRayaAnggaran(),
    ppks: kubuRayaPpks(),
    kinerja: kubuRayaKinerja(),
    iku: kubuRayaIku(),
    identitas: KUBU_RAYA,
    findings: [],
    settings: { ...DEFAULTS, ...settings },
    coverage: { tested: 0, agree: 0, disagree: 0, untestable: 0 },
    describe: () => '',
    explain: () => '',
    existingSheets: [],
  });

const { models } = made();
const table = (id: string): WholeTable => models.find((model) => model.id === id)!;

const years = ['2021', '2022', '2023', '2024'].map((year) => `realisasi_${year}`);

const ADDED = ['capaian', 'predikat'];
const CAPITALS =
  'the report writes it in capitals here and otherwise elsewhere; ours has the wording of the sheet IKU';

/** Every difference between our tables and the report's, with its reason. */
test.each<[string, readonly string[], readonly (readonly string[])[], readonly Difference[]]>([
  ['2.3', ['no', 'sasaran', 'indikator', 'target'], TABEL_23, [['1.3: Nilai SAKIP ≠ NILAI SAKIP', CAPITALS]]],
  [
    '2.5',
    ['no', 'sasaran', 'indikator', 'target'],
    TABEL_25,
    [
      ['1.3: Nilai SAKIP ≠ NILAI SAKIP', CAPITALS],
      [
        '1.4: A (80) ≠ B (80)',
        'the report’s error: 80 is BB or A, never B; the sample keeps the target of table 2.3 and 3.1',
      ],
    ],
  ],
  [
    '3.1',
    ['no', 'sasaran', 'indikator', 'target', 'realisasi'],
    TABEL_31,
    [
      [
        '1.2: Meningkatnya Akuntabilitas Kinerja dan Keuangan ≠ Meningkatnya Akuntanbilitas Kinerja dan Keuangan',
        'the report misspells it here only',
      ],
    ],
  ],
  [
    '3.5',
    ['no', 'sasaran', 'program', 'target', 'realisasi'],
    TABEL_35,
    [
      ['1.2: Meningkatnya Penanganan PPKS ≠ MENINGKATNYA PENANGANAN PPKS', CAPITALS],
      [
        '1.5: 100,00% ≠ 67,32%',
        'the report’s error: absorption of table 3.4 copied; 11 of 10 people, 12 of 10 institutions',
      ],
      ['2.5: 100,00% ≠ 98,55%', 'the report’s error: absorption copied; 2 of 2 people'],
      [
        '3.5: 100,00% ≠ 86,18%',
        'the report’s error: absorption copied; all four sub kegiatan with a target reached it',
      ],
      [
        '4.5: 39,40% ≠ 95,81%',
        'the report’s error: absorption copied; 100 %, 15,01 % and 3,18 % of the targets',
      ],
      ['5.5: 100,00% ≠ 92,10%', 'the report’s error: absorption copied; all three rows reached their target'],
    ],
  ],
])('table %s against the report: every difference has its reason', (id, keys, theirs, expected) => {
  expectExplained(differences(shownColumns(table(id), ...keys), theirs), expected);
  const others = table(id)
    .columns.map(({ key }) => key)
    .filter((key) => !keys.includes(key));
  expect(others).toEqual(id === '3.1' ? ADDED : []);
});

test('tables 3.6 and 3.7: the indicator of the report, and the one that it leaves out', () => {
  const [sakip, ppks] = shownColumns(table('3.6'), 'no', 'sasaran', 'indikator', ...years);
  // The report leaves Nilai SAKIP out (indicator-missing); ours shows every indicator.
  expect(sakip!.slice(3)).toEqual(['–', '–', '–', 'N/A']);
  expectExplained(differences([ppks!], TABEL_36), [
    ['1.1: 2 ≠ 1', 'the report leaves the first indicator out'],
  ]);
  const keys = ['no', 'sasaran', 'indikator', 'target', ...years, 'capaian'];
  expect(table('3.7').columns.map(({ key }) => key)).toEqual(keys);
  expectExplained(differences([shownColumns(table('3.7'), ...keys)[1]!], TABEL_37), [
    ['1.1: 2 ≠ 1', 'the report leaves the first indicator out'],
    [
      '1.4: 100% ≠ 90%',
      'the report’s error: table 2.7 gives 100 % for 2024 (90 % is 2023), and its capaian uses 100 %',
    ],
    ['1.6: 84,67% ≠ 84,6%', 'the report’s error: its table 3.6 prints 84,67 % (same-fact-differs)'],
  ]);
});

test('the Formulir: the indicators as in the report', () => {
  const ours = shownColumns(table('formulir'), 'sasaran', 'indikator', 'target', 'realisasi');
  expect(differences(ours.slice(0, 2), FORMULIR.slice(0, 2))).toEqual([]);
});

test('the Formulir: the whole agency from the leaves, and the programs that serve the sasaran', () => {
  const rows = shownColumns(table('formulir'), 'target', 'realisasi', 'capaian').slice(2);
  expect(rows).toEqual([
    ['Rp753.333.552', 'Rp665.994.766', '88,41%'],
    ['Rp4.759.226.209', 'Rp4.515.361.243', '94,88%'],
  ]);
  expect(differences([rows[1]!.slice(0, 2)], [FORMULIR[2]!])).toEqual([
    '1.1: Rp4.759.226.209 ≠ Rp4.759.226.249', // The report’s error: 1.06.01 prints Rp40 more than its sub kegiatan (sum-of-children).
    '1.2: Rp4.515.361.243 ≠ Rp4.515.361.373', // The report’s error: the same row, Rp130 (sum-of-children).
  ]);
});

/** Rows of the sheet Kinerja as the report prints them, with the names that it words otherwise in one of its tables. */
const asReported = (renamed: Readonly<Record<number, string>>): string[][] => {
  const plain = (quantity: string) => quantity.replace('100 %', '100%').replace(/^(\d)(\d{3}) /, '$1.$2 ');
  return KINERJA_ROWS.map(([nomor, nama, target, realisasi], at) => [
    nomor.replace(/\.$/, ''),
    renamed[at + 1] ?? nama,
    plain(target),
    plain(realisasi),
  ]);
};
const WORDING = 'tables 3.3 and 3.10 of the report word one row in two ways; ours has one wording';
const PMKS = 'masalah kesejahteraan sosial (PMKS) Lainnya Bukan Korban HIV/AIDS dan NAPZA';

test.each<[string, Readonly<Record<number, string>>, readonly Difference[]]>([
  [
    '3.3',
    {
      12: 'Pemberian Bimbingan Fisik, Mental, Spiritual dan Sosial',
      43: 'Penyediaan Barang Cetak dan Penggunaan',
    },
    [
      [
        '12.2: Pemberian Bimbingan Fisik, Mental, Spiritiual dan Sosial ≠ Pemberian Bimbingan Fisik, Mental, Spiritual dan Sosial',
        WORDING,
      ],
      ['43.2: Penyediaan Barang Cetak dan Penggandaan ≠ Penyediaan Barang Cetak dan Penggunaan', WORDING],
    ],
  ],
  [
    '3.10',
    { 15: `Pemberian bimbingan sosial kepada keluarga penyanggah ${PMKS}` },
    [
      [
        `15.2: Pemberian bimbingan sosial kepada keluarga penyandang ${PMKS} ≠ Pemberian bimbingan sosial kepada keluarga penyanggah ${PMKS}`,
        WORDING,
      ],
    ],
  ],
])('table %s: numbers, names, targets and realisasi as the report’s', (id, renamed, expected) => {
  const ours = shownColumns(table(id), 'nomor', 'nama', 'target', 'realisasi');
  expectExplained(differences(ours, asReported(renamed)), expected);
});

/** Our percentages of table 3.10 beside the report's, program by program. */
function penyerapan() {
  const rows = shownColumns(table('3.10'), 'nomor', 'serapan');
  const ours = rows.reduce<string[][][]>((programs, [nomor, serapan]) => {
    if (nomor === '') programs.push([]);
    else programs.at(-1)!.push([nomor!, serapan!]);
    return programs;
  }, []);
  return TABEL_310.flatMap((program, p) =>
    program.map(([nomor, printed], i) => ({
      nomor,
      printed,
      ours: ours[p]![i]![1]!,
      same: ours[p]![i]![0] === nomor,
    })),
  );
}

const asPrinted = (percent: string): string => (percent === '100,00%' ? '100%' : percent);

test('table 3.10: nine kegiatan percentages agree, the five that the report truncated are found as truncated', () => {
  const all = penyerapan();
  expect(all.every(({ same }) => same)).toBe(true);
  // 1.2 of Bencana is a kegiatan in the budget, whatever its number says.
  const isKegiatan = ({ nomor }: { nomor: string }, index: number) =>
    !nomor.includes('.') || (nomor === '1.2' && all[index]!.printed === '97,16%');
  const kegiatan = all.filter(isKegiatan);
  const agreeing = kegiatan.filter(({ ours, printed }) => asPrinted(ours) === printed);
  const differing = kegiatan.filter(({ ours, printed }) => asPrinted(ours) !== printed);
  expect(agreeing).toHaveLength(9);
  expect(differing.map(({ ours, printed }) => `${ours} ≠ ${printed}`)).toEqual([
    '85,96% ≠ 85,95%',
    '90,34% ≠ 90,33%',
    '95,18% ≠ 95,17%',
    '96,17% ≠ 96,16%',
    '99,91% ≠ 99,90%',
  ]);
  for (const { printed } of differing) expect(truncatedKegiatan()).toContain(printed);
  const others = all.filter((row, index) => !isKegiatan(row, index));
  expect(others.filter(({ ours, printed }) => asPrinted(ours) !== printed)).toEqual([]);
});

/** Σ/Σ of every kegiatan, cut off instead of rounded. */
function truncatedKegiatan(): string[] {
  const model = table('3.10');
  return model.rows.flatMap(({ cells }) => {
    const serapan = cells[4]?.computation;
    if (serapan?.kind !== 'share') return [];
    const sum = (terms: typeof serapan.part) => terms.reduce((total, { sen }) => total + sen, 0n);
    return writePercent(truncatedPercentOf(sum(serapan.part), sum(serapan.whole), 2)!);
  });
}

test('a Kinerja sheet that prints the report’s percentages: the five are found as truncated, the others agree', () => {
  const serapan = TABEL_310.map((program) => program.map(([, printed]) => printed));
  let program = -1;
  let row = 0;
  const rows = KINERJA_ROWS.map(([nomor, nama, target, realisasi]) => {
    if (nomor === '') {
      program++;
      row = 0;
      return [nomor, nama, target, realisasi, ''];
    }
    return [nomor, nama, target, realisasi, serapan[program]![row++]!];
  });
  const read = readInputs([
    sheetFromRows('Anggaran', [ANGGARAN_HEADER, ...ANGGARAN_ROWS]),
    sheetFromRows('Kinerja', [['No', 'Uraian', 'Target', 'Realisasi', 'Penyerapan Anggaran'], ...rows]),
  ]);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const found = check(read.inputs).findings.filter(
    ({ rule, cell }) => rule === 'percentage' && cell.sheet === 'Kinerja',
  );
  expect(
    found.map(({ variant, severity, printed, expected }) => {
      const text = (quantity: typeof printed) =>
        quantity?.unit === 'percent' ? writePercent(quantity.percent) : '';
      return `${variant} ${severity} ${text(printed)} → ${text(expected)}`;
    }),
  ).toEqual([
    'truncated warning 85,95% → 85,96%',
    'truncated warning 90,33% → 90,34%',
    'truncated warning 95,17% → 95,18%',
    'truncated warning 96,16% → 96,17%',
    'truncated warning 99,90% → 99,91%',
  ]);
});

test('settings: cap, predikat, columns, decimals, values, paper, proposed matches, DRAF', () => {
  const of = (settings: Partial<Settings>, id: string) =>
    made(settings).models.find((model) => model.id === id)!;
  expect(
    shownColumns(of({ batasCapaian: 120 }, '3.3'), 'capaian').filter(([c]) => c === '120,00%').length,
  ).toBeGreaterThan(5);
  expect(shownColumns(of({ labels: ['Memuaskan', 'b', 'c', 'd', 'e'] }, '3.1'), 'predikat')).toEqual([
    ['–'],
    ['Memuaskan'],
  ]);
  expect(of({ kolomTambahan: false }, '3.3').columns.map(({ key }) => key)).toEqual([
    'nomor',
    'nama',
    'target',
    'realisasi',
    'analisis',
    'solusi',
  ]);
  const one = of({ desimal: 1 }, '3.9');
  expect(one.percentDecimals).toBe(1);
  expect(one.rows.at(-1)!.cells.at(-1)!.value).toBe(9490n);
  expect(of({ catatanSumber: false }, '3.1').source).toBeNull();
  const plans = made({ rumusHidup: false, kertas: 'F4' }).plans;
  expect(
    plans.every(
      ({ print, cells }) => print.paper === 'F4' && cells.every(({ formula }) => formula === undefined),
    ),
  ).toBe(true);
  const open = shownColumns(of({ usulan: 'kosongkan' }, '3.10'), 'nomor', 'serapan').filter(
    ([, serapan]) => serapan === '–',
  );
  expect(open).toEqual([
    ['2.2', '–'],
    ['1.2', '–'],
  ]);
});
