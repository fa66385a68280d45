import fc from 'fast-check';
import { check } from '../../../../src/core/check';
import type { Inputs } from '../../../../src/core/inputs/choose';
import { readInputs } from '../../../../src/core/inputs/choose';
import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import type { TableModel } from '../../../../src/core/tables/table';
import {
  inUnit,
  layout1,
  layout1Pagu,
  layout2,
  layout2And3,
  layout3,
  layout3ByKode,
  layout3BySub,
  layout3Tree,
  layout4,
  layout5,
  layout6,
  layout7,
  type Program,
  type Rekening,
} from '../../support/budget/layouts';
import { disagreements, generated } from '../../support/generated';
import { inputsOf } from '../../support/office';
import { shown } from '../../support/shown';
import { sheetFromRows } from '../../support/sheet';

const KODE = ['5.1.01.01.01.0001', '5.1.02.01.01.0024', '5.1.02.02.01.0013', '5.2.02.05.01.0004'];
const NAMA = ['Belanja Gaji Pokok', 'Belanja Alat Tulis', 'Belanja Jasa Tenaga', 'Belanja Modal Komputer'];

/** What an amount is a multiple of: 1 rupiah, or the unit of a sheet in ribu or juta. */
const rekening = (unit: number) =>
  fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 3 }).chain((kinds) =>
    fc.tuple(
      ...kinds.sort().map((kind) =>
        fc
          .tuple(
            fc.integer({ min: 1, max: Math.floor(900_000_000 / unit) }),
            fc.integer({ min: 1, max: 100 }),
          )
          .map(([anggaran, percent]): Rekening => ({
            kode: KODE[kind]!,
            nama: NAMA[kind]!,
            anggaran: anggaran * unit,
            realisasi: Math.floor((anggaran * percent) / 100) * unit,
          })),
      ),
    ),
  );
const two = (at: number): string => String(at + 1).padStart(2, '0');
const subs = (unit: number) => fc.array(rekening(unit), { minLength: 1, maxLength: 3 });
const budgetsIn = (unit: number) =>
  fc
    .array(fc.array(subs(unit), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })
    .map((programs): Program[] =>
      programs.map((kegiatan, p) => {
        const kode = `1.06.${two(p)}`;
        return {
          kode,
          nama: p === 0 ? 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH' : `PROGRAM REHABILITASI ${p}`,
          kegiatan: kegiatan.map((lines, k) => ({
            kode: `${kode}.2.${two(k)}`,
            nama: `Kegiatan Pelayanan ${p}${k}`,
            sub: lines.map((line, s) => ({
              kode: `${kode}.2.${two(k)}.00${two(s)}`,
              nama: `Penyediaan Layanan ${p}${k}${s}`,
              rekening: line,
            })),
          })),
        };
      }),
    );

const budgets = budgetsIn(1);

const BY_PROGRAM = ['1.5', '2.6', '2.8', '2.9', '3.4', '3.9'];

/** A table as it is read, without where it comes from. */
const readOut = ({ rows, columns }: TableModel): string[][] =>
  [...rows].map(({ cells }) => cells.map((cell, column) => shown(cell, columns[column]!.kind)));

const tablesOf = (inputs: Inputs, ids: readonly string[]): Record<string, string[][]> => {
  const { models } = generated(inputs);
  return Object.fromEntries(
    models.filter(({ id }) => ids.includes(id)).map((model) => [model.id, readOut(model)]),
  );
};

/** No formula of the tables gives another value than the core. */
const formulasOf = (inputs: Inputs, sheets: readonly SheetSnapshot[]): string[] =>
  disagreements(generated(inputs).plans, sheets);

const ALL = [...BY_PROGRAM, '3.8'];
interface Layout {
  readonly name: string;
  readonly sheets: (programs: readonly Program[]) => readonly SheetSnapshot[];
  readonly tables: readonly string[];
  /** It has no accounts: 3.8 and the rows below a sub kegiatan are those of L1 without them. */
  readonly isUndivided?: boolean;
  /** Columns of numbers that are no amounts. */
  readonly percents?: readonly number[];
}

const LAYOUTS: readonly Layout[] = [
  { name: 'L2 + L3', sheets: (programs) => [layout2(programs), layout3(programs)], tables: ALL },
  { name: 'L2 with realisasi', sheets: (programs) => [layout2And3(programs)], tables: ALL },
  {
    name: 'L2 + L3 by kode',
    sheets: (programs) => [layout2(programs), layout3ByKode(programs)],
    tables: ALL,
  },
  {
    name: 'L2 + L3 by sub kegiatan',
    sheets: (programs) => [layout2(programs), layout3BySub(programs)],
    tables: BY_PROGRAM,
  },
  {
    name: 'L1 in two sheets',
    sheets: (programs) => [layout1Pagu(programs, true), layout3Tree(programs, true)],
    tables: ALL,
  },
  {
    name: 'L1 in two sheets without rekening',
    sheets: (programs) => [layout1Pagu(programs, false), layout3Tree(programs, false)],
    tables: ALL,
    isUndivided: true,
  },
  {
    name: 'L2 + L3 by kode with sums',
    sheets: (programs) => [layout2(programs), layout3Tree(programs, false)],
    tables: BY_PROGRAM,
  },
  {
    name: 'L1 with rekening + L3 by kode without',
    sheets: (programs) => [layout1Pagu(programs, true), layout3Tree(programs, false)],
    tables: BY_PROGRAM,
  },
  { name: 'L4', sheets: (programs) => [layout4(programs)], tables: ALL },
  { name: 'L5', sheets: (programs) => [layout5(programs, true)], tables: ALL },
  { name: 'L5 + L3', sheets: (programs) => [layout5(programs, false), layout3(programs)], tables: ALL },
  {
    name: 'L5 + L3 by sub kegiatan',
    sheets: (programs) => [layout5(programs, false), layout3BySub(programs)],
    tables: BY_PROGRAM,
  },
  { name: 'L6', sheets: (programs) => [layout6(programs)], tables: ['3.8'] },
  {
    name: 'L7',
    sheets: (programs) => [layout7(programs)],
    tables: BY_PROGRAM,
    isUndivided: true,
    percents: [20],
  },
  { name: 'L1 + L6', sheets: (programs) => [layout1(programs, false), layout6(programs)], tables: ALL },
];

test.each(LAYOUTS)(
  'layout $name gives the tables of L1',
  ({ sheets: sheetsOf, tables, isUndivided = false }) => {
    fc.assert(
      fc.property(budgets, (programs) => {
        const expected = tablesOf(inputsOf([layout1(programs, !isUndivided)]), tables);
        const sheets = sheetsOf(programs);
        const inputs = inputsOf(sheets);
        expect(tablesOf(inputs, tables)).toEqual(expected);
        expect(formulasOf(inputs, sheets)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  },
);

/** Which sheets of a layout are in ribu or juta: all, or only the first of two. */
const UNITS = [
  ['ribu', 1000, () => true],
  ['juta', 1_000_000, () => true],
  ['ribu beside rupiah', 1000, (at: number) => at === 0],
  ['rupiah beside juta', 1_000_000, (at: number) => at > 0],
] as const;

test.each(UNITS)('every layout in %s gives the tables of L1 in rupiah', (_, unit, isIn) => {
  fc.assert(
    fc.property(budgetsIn(unit), fc.constantFrom(...LAYOUTS), (programs, layout) => {
      const { sheets: sheetsOf, tables, isUndivided = false, percents } = layout;
      const expected = tablesOf(inputsOf([layout1(programs, !isUndivided)]), tables);
      const sheets = sheetsOf(programs).map((sheet, at) =>
        isIn(at) ? inUnit(sheet, unit, percents) : sheet,
      );
      const inputs = inputsOf(sheets);
      expect([layout.name, tablesOf(inputs, tables)]).toEqual([layout.name, expected]);
      expect(formulasOf(inputs, sheets)).toEqual([]);
      const { findings } = check(inputs);
      const errors = findings.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ rule, cell }) => [layout.name, rule, cell])).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test.each(LAYOUTS)('a consistent budget in layout $name has no error', ({ sheets: sheetsOf }) => {
  fc.assert(
    fc.property(budgets, (programs) => {
      const { findings } = check(inputsOf(sheetsOf(programs)));
      const errors = findings.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ rule, cell }) => [rule, cell])).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('form E.81 feeds Kinerja too', () => {
  const [program] = fc.sample(budgets, { numRuns: 1, seed: 7 })[0]!;
  const { kinerja } = inputsOf([layout7([program!])]);
  expect(kinerja!.rows[0]).toMatchObject({ nama: program!.nama, indikator: 'Jumlah dokumen' });
  expect(kinerja!.rows[0]!.target).toMatchObject({ text: '10 dokumen', satuan: 'dokumen' });
});

const PAGU: Program[] = [
  {
    kode: '1.06.02',
    nama: 'PROGRAM PEMBERDAYAAN SOSIAL',
    kegiatan: [
      {
        kode: '1.06.02.2.03',
        nama: 'Pengembangan',
        sub: [
          {
            kode: '1.06.02.2.03.0001',
            nama: 'Peningkatan Kemampuan',
            rekening: [{ kode: KODE[1]!, nama: NAMA[1]!, anggaran: 100, realisasi: 90 }],
          },
        ],
      },
    ],
  },
];
const withRekening = (line: Partial<Rekening>): Program[] => {
  const [program] = PAGU;
  const [kegiatan] = program!.kegiatan;
  const [sub] = kegiatan!.sub;
  const rekening = [{ ...sub!.rekening[0]!, ...line }];
  return [{ ...program!, kegiatan: [{ ...kegiatan!, sub: [{ ...sub!, rekening }] }] }];
};

test('what is spent on a rekening without a budget is in the tables, and an error', () => {
  const other = withRekening({ kode: KODE[3]!, nama: NAMA[3]! });
  const inputs = inputsOf([layout2(PAGU), layout3([...PAGU, ...other])]);
  const total = tablesOf(inputs, ['1.5'])['1.5']!.at(-1)!;
  expect(total.slice(2, 4)).toEqual(['100', '180']);
  const spent = check(inputs).findings.filter(({ rule }) => rule === 'spend-without-budget');
  expect(spent.map(({ cell }) => cell.sheet)).toEqual(['Realisasi SIPD']);
});

test('a wrong GRAND TOTAL of a flat export is found on its cell', () => {
  const sheet = layout2(PAGU);
  const wrong: SheetSnapshot = {
    ...sheet,
    value: (row, column) => (row === 2 && column === 11 ? 101 : sheet.value(row, column)),
  };
  const { findings } = check(inputsOf([wrong, layout3(PAGU)]));
  expect(findings.filter(({ rule }) => rule === 'grand-total')).toMatchObject([
    { cell: { row: 2, column: 11 } },
  ]);
});

/** A sheet with another amount in one cell. */
const withCell = (
  sheet: SheetSnapshot,
  at: { row: number; column: number },
  value: number,
): SheetSnapshot => ({
  ...sheet,
  value: (row, column) => (row === at.row && column === at.column ? value : sheet.value(row, column)),
});

test.each([
  ['the program', 1, 'sum-of-children'],
  ['a sub kegiatan with rekening', 3, 'sum-of-children'],
  ['TOTAL', 5, 'grand-total'],
])('in a sheet that tells only realisasi, what %s prints is held against the rows below', (_, row, rule) => {
  const wrong = withCell(layout3Tree(PAGU, true), { row, column: 2 }, 91);
  const { findings } = check(inputsOf([layout1Pagu(PAGU, true), wrong]));
  const found = findings.filter(({ severity, status }) => severity === 'error' && status === 'root');
  expect(found).toMatchObject([{ rule, cell: { sheet: 'Realisasi', row, column: 2 } }]);
});

test('realisasi down to programs only, or beside a target, is no sheet that can be joined', () => {
  const programs = sheetFromRows('Realisasi', [
    ['Kode', 'Uraian', 'Realisasi'],
    ['1.06.02', 'PROGRAM PEMBERDAYAAN SOSIAL', 90],
  ]);
  const kinerja = sheetFromRows('Kinerja', [
    ['Kode', 'Uraian', 'Target', 'Realisasi'],
    ['1.06.02.2.03.0001', 'Peningkatan Kemampuan', 10, 9],
  ]);
  for (const sheet of [programs, kinerja]) {
    const read = readInputs([layout1Pagu(PAGU, false), sheet]);
    expect(read.ok ? null : read.problem.code).toBe('nothing-recognised');
  }
});

test('realisasi per sub kegiatan beside pagu per rekening: 3.8 is not divided, and says so', () => {
  const sheets = [layout2(PAGU), layout3BySub(PAGU)];
  const model = generated(inputsOf(sheets)).models.find(({ id }) => id === '3.8')!;
  expect(readOut(model)).toEqual([
    ['1', 'BELANJA (kelompok tidak dirinci)', '100', '90', '10', '90,00%'],
    ['JUMLAH', '', '100', '90', '10', '90,00%'],
  ]);
  expect(model.notes.map(({ value }) => value).join()).toMatch(/tidak merinci kelompok belanja/);
  const withLra = generated(inputsOf([...sheets, layout6(PAGU)])).models.find(({ id }) => id === '3.8')!;
  expect(readOut(withLra)[0]!.slice(1, 4)).toEqual(['BELANJA OPERASI', '100', '90']);
});

test('the source line of a table names every sheet that its amounts come from', () => {
  const sources = (...sheets: SheetSnapshot[]) =>
    Object.fromEntries(generated(inputsOf(sheets)).models.map(({ id, source }) => [id, source]));
  expect(sources(layout2(PAGU), layout3(PAGU))).toMatchObject({
    '1.5': 'Sumber: lembar Pagu SIPD dan Realisasi SIPD',
    '2.6': 'Sumber: lembar Pagu SIPD',
    '2.9': 'Sumber: lembar Pagu SIPD dan Realisasi SIPD',
    '3.4': 'Sumber: lembar Pagu SIPD dan Realisasi SIPD',
    '3.8': 'Sumber: lembar Pagu SIPD dan Realisasi SIPD',
    '3.9': 'Sumber: lembar Pagu SIPD dan Realisasi SIPD',
  });
  expect(sources(layout1(PAGU, false), layout6(PAGU))).toMatchObject({
    '1.5': 'Sumber: lembar LRA 2024',
    '3.8': 'Sumber: lembar LRA',
  });
});

test('a pagu without any realisasi is told, not guessed', () => {
  const read = readInputs([layout2(PAGU)]);
  expect(read.ok ? null : read.problem.code).toBe('nothing-recognised');
});

test('an LRA that comes to another total is a control that differs', () => {
  const inputs = inputsOf([layout1(PAGU, false), layout6(withRekening({ anggaran: 101 }))]);
  const controls = check(inputs).findings.filter(({ rule }) => rule === 'control-total');
  expect(controls).toMatchObject([{ column: 'anggaran', rowName: 'LRA', cell: { sheet: 'LRA' } }]);
});

test('a flat sheet with several SKPD asks which, and reads the one that is chosen', () => {
  const sheet = layout2(PAGU);
  const rows = [0, 1, 1].map((row, at) =>
    Array.from({ length: 12 }, (_, column) => {
      const value = sheet.value(row, column);
      if (at !== 2 || column > 1) return column === 11 && at > 0 ? [value, value][0]! : value;
      return column === 0 ? '2.08.0.00.0.00.02.0000' : 'DINAS LAIN';
    }),
  );
  rows[0] = [...rows[0]!, 'REALISASI'];
  rows[1] = [...rows[1]!, 90];
  rows[2] = [...rows[2]!, 80];
  const two = sheetFromRows('Kabupaten', rows);
  const asked = readInputs([two]);
  expect(asked.ok ? null : asked.problem).toMatchObject({ code: 'several-skpd', sheet: 'Kabupaten' });
  const chosen = readInputs([two], { skpd: '2.08.0.00.0.00.02.0000' });
  expect(chosen.ok && tablesOf(chosen.inputs, ['1.5'])['1.5']!.at(-1)!.slice(2, 4)).toEqual(['100', '80']);
  const unknown = readInputs([two], { skpd: 'DINAS TAK ADA' });
  expect(unknown.ok ? null : unknown.problem.code).toBe('skpd-not-found');
});

test('a sheet by kode with organisation rows of two SKPD asks which', () => {
  const rows = [
    ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
    ['1.06.0.00.0.00.01.0000', 'DINAS SOSIAL', 100, 90],
    ['1.06.02', 'PROGRAM A', 100, 90],
    ['2.08.0.00.0.00.02.0000', 'DINAS LAIN', 50, 40],
    ['2.08.02', 'PROGRAM B', 50, 40],
    [null, 'TOTAL', 150, 130],
  ];
  const sheet = sheetFromRows('APBD', rows);
  const asked = readInputs([sheet]);
  expect(asked.ok ? null : asked.problem.code).toBe('several-skpd');
  const chosen = readInputs([sheet], { skpd: 'DINAS LAIN' });
  expect(chosen.ok && tablesOf(chosen.inputs, ['1.5'])['1.5']!.at(-1)!.slice(2, 4)).toEqual(['50', '40']);
  const upt = sheetFromRows('UPT', [
    rows[0]!,
    rows[1]!,
    rows[2]!,
    ['1.06.0.00.0.00.01.0001', 'UPT A', 1, 1],
    ['1.06.03', 'PROGRAM C', 1, 1],
  ]);
  expect(readInputs([upt]).ok).toBe(true);
});
