import { check } from '../../../src/core/check';
import { generate, type Generated } from '../../../src/core/generate';
import { readInputs } from '../../../src/core/inputs/choose';
import { truncatedPercentOf } from '../../../src/core/number/percent';
import { writePercent } from '../../../src/core/number/write-number';
import { DEFAULTS, type Settings } from '../../../src/core/settings/settings';
import type { WholeTable } from '../../../src/core/tables/body';
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

/** "row.column: ours ≠ theirs" for every figure that differs. */
const differences = (
  ours: readonly (readonly string[])[],
  theirs: readonly (readonly string[])[],
): string[] =>
  theirs.flatMap((row, r) =>
    row.flatMap((figure, c) =>
      ours[r]?.[c] === figure ? [] : [`${r + 1}.${c + 1}: ${ours[r]?.[c]} ≠ ${figure}`],
    ),
  );

const years = ['2021', '2022', '2023', '2024'].map((year) => `realisasi_${year}`);

/** Every difference between our tables and the report's, with its reason. */
test.each<
  [string, readonly string[], string[][], readonly (readonly [difference: string, reason: string])[]]
>([
  ['2.3', ['target'], TABEL_23, []],
  [
    '2.5',
    ['target'],
    TABEL_25,
    [
      [
        '1.1: A (80) ≠ B (80)',
        'the report’s error: 80 is BB or A, never B; the sample keeps the target of table 2.3 and 3.1',
      ],
    ],
  ],
  ['3.1', ['target', 'realisasi'], TABEL_31, []],
  [
    '3.5',
    ['target', 'realisasi'],
    TABEL_35,
    [
      [
        '1.2: 100,00% ≠ 67,32%',
        'the report’s error: absorption of table 3.4 copied; 11 of 10 people, 12 of 10 institutions',
      ],
      ['2.2: 100,00% ≠ 98,55%', 'the report’s error: absorption copied; 2 of 2 people'],
      [
        '3.2: 100,00% ≠ 86,18%',
        'the report’s error: absorption copied; all four sub kegiatan with a target reached it',
      ],
      [
        '4.2: 39,40% ≠ 95,81%',
        'the report’s error: absorption copied; 100 %, 15,01 % and 3,18 % of the targets',
      ],
      ['5.2: 100,00% ≠ 92,10%', 'the report’s error: absorption copied; all three rows reached their target'],
    ],
  ],
  ['formulir', ['target', 'realisasi'], FORMULIR.slice(0, 2), []],
])('table %s against the report: every difference has its reason', (id, keys, theirs, expected) => {
  expect(differences(shownColumns(table(id), ...keys), theirs)).toEqual(
    expected.map(([difference]) => difference),
  );
  for (const [, reason] of expected) expect(reason).not.toBe('');
});

test('tables 3.6 and 3.7: the indicator of the report, and the one that it leaves out', () => {
  const [sakip, ppks] = shownColumns(table('3.6'), ...years);
  expect(differences([ppks!], TABEL_36)).toEqual([]);
  // The report leaves Nilai SAKIP out (indicator-missing); ours shows every indicator.
  expect(sakip).toEqual(['–', '–', '–', 'N/A']);
  const ours = shownColumns(table('3.7'), 'target', ...years, 'capaian')[1]!;
  expect(differences([ours], TABEL_37)).toEqual([
    '1.1: 100% ≠ 90%', // The report’s error: table 2.7 gives 100 % for 2024 (90 % is 2023), and its capaian uses 100 %.
    '1.3: 84,67% ≠ 84,6%', // The report’s error: its table 3.6 prints 84,67 % (same-fact-differs).
  ]);
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

test('table 3.3: targets and realisasi as the report’s, number by number', () => {
  const ours = shownColumns(table('3.3'), 'nomor', 'nama', 'target', 'realisasi');
  const theirs = KINERJA_ROWS.map(([nomor, nama, target, realisasi]) => [
    nomor.replace(/\.$/, ''),
    nama,
    target.replace('100 %', '100%').replace(/^(\d)(\d{3}) /, '$1.$2 '),
    realisasi.replace('100 %', '100%').replace(/^(\d)(\d{3}) /, '$1.$2 '),
  ]);
  expect(differences(ours, theirs)).toEqual([]);
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
