import type { AnggaranInput } from '../../../src/core/inputs/anggaran/types';
import { plainAmount } from '../../../src/core/number/sen';
import { tableContext, type TableSettings } from '../../../src/core/tables/context';
import { TABLES } from '../../../src/core/tables/registry';
import { doubtfulPenunjang, NO_CHOICES, unmappedPrograms } from '../../../src/core/tables/sasaran';
import { wholeTable, type WholeTable } from '../../../src/core/tables/body';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { NO_IDENTITAS } from '../../../src/core/inputs/identitas/types';
import { budget } from '../support/inputs';

const build = (id: string, anggaran: AnggaranInput, settings: Partial<TableSettings> = {}): WholeTable =>
  wholeTable(
    TABLES.find((table) => table.id === id)!.build(
      tableContext({ anggaran, ppks: null, identitas: NO_IDENTITAS, findings: [], settings }),
    ),
  );

/** Rows as text: kode, names, amounts in rupiah; numbering, percentages and marks left out. */
const shown = (model: WholeTable): string[] =>
  model.rows.map(({ cells }) =>
    cells
      .flatMap((cell, column) => {
        const { kind } = model.columns[column]!;
        if (cell === undefined || kind === 'percent') return [];
        if (kind === 'number' && typeof cell.value === 'bigint') return [];
        return [typeof cell.value === 'bigint' ? plainAmount(cell.value) : String(cell.value)];
      })
      .join(' | '),
  );

const HEADER = ['Kode', 'Uraian', 'Anggaran', 'Realisasi'];

test('kegiatan rows are shown where the source has them, and sum their sub kegiatan', () => {
  const model = build(
    '1.5',
    budget([
      ['1.06.02', 'PROGRAM A', 300, 200],
      ['1.06.02.2.01', 'Kegiatan satu', 300, 200],
      ['1.06.02.2.01.01', 'Sub satu', 100, 80],
      ['1.06.02.2.01.02', 'Sub dua', 200, 120],
    ]),
  );
  expect(shown(model)).toEqual([
    '1.06.02 | PROGRAM A | 300 | 200 | 100',
    '1.06.02.2.01 | Kegiatan satu | 300 | 200 | 100',
    '1.06.02.2.01.01 | Sub satu | 100 | 80 | 20',
    '1.06.02.2.01.02 | Sub dua | 200 | 120 | 80',
    'TOTAL | 300 | 200 | 100',
  ]);
  const rows = (row: number) => {
    const computation = model.rows[row]!.cells[2]!.computation;
    return computation.kind === 'sum' ? computation.rows : computation.kind;
  };
  expect([rows(0), rows(1), rows(2), rows(4)]).toEqual([[1], [2, 3], 'source', [0]]);
});

test('a program without a row of its own still has one, called by its kode', () => {
  const model = build(
    '3.9',
    budget([
      ['1.06.02.2.01.01', 'Sub satu', 100, 80],
      ['1.06.02.2.01.02', 'Sub dua', 200, 120],
    ]),
  );
  expect(shown(model)[0]).toBe('1.06.02 | 300 | 200');
});

test('accounts are never shown; their amounts are what the sub kegiatan has', () => {
  const input = budget([
    ['1.06.02', 'PROGRAM A', 300, 200],
    ['1.06.02.2.01.01', 'Sub satu', 300, 200],
    ['5.1.02.01', 'Belanja Barang', 90, 80],
    ['5.2.02', 'Belanja Modal Alat', 200, 120],
  ]);
  const model = build('1.5', input);
  expect(shown(model)).toEqual([
    '1.06.02 | PROGRAM A | 290 | 200 | 90',
    '1.06.02.2.01.01 | Sub satu | 290 | 200 | 90',
    'TOTAL | 290 | 200 | 90',
  ]);
  expect(model.rows[1]!.cells[2]).toMatchObject({ differs: true, computation: { kind: 'leaves' } });
  const belanja = build('3.8', input);
  expect(belanja.caption[1]).toBe('Realisasi Belanja');
  expect(shown(belanja)).toEqual([
    'BELANJA OPERASI | 90 | 80 | 10',
    'BELANJA MODAL | 200 | 120 | 80',
    'JUMLAH | 290 | 200 | 90',
  ]);
});

test('an amount that only the sub kegiatan has is taken from there, although accounts stand below it', () => {
  const model = build(
    '1.5',
    budget([
      ['1.06.02', 'PROGRAM A', 300, 200],
      ['1.06.02.2.01.01', 'Sub satu', 300, 200],
      ['5.1.02.01', 'Belanja Barang', 100, null],
      ['5.2.02', 'Belanja Modal Alat', 200, null],
    ]),
  );
  expect(shown(model).at(-1)).toBe('TOTAL | 300 | 200 | 100');
});

test('lines of one kode stand in one row, and its trace lists them', () => {
  const model = build(
    '1.5',
    budget(
      [
        ['1.06.02', 'PROGRAM A', 'APBD', 300, 200],
        ['1.06.02.2.01.01', 'Sub satu', 'PAD', 100, 80],
        ['1.06.02.2.01.01', 'Sub satu', 'DAU', 200, 120],
      ],
      ['Kode', 'Uraian', 'Sumber Dana', 'Anggaran', 'Realisasi'],
    ),
  );
  expect(shown(model)[1]).toBe('1.06.02.2.01.01 | Sub satu | 300 | 200 | 100');
  const { computation } = model.rows[1]!.cells[2]!;
  expect(computation.kind === 'source' && computation.terms.map(({ cell }) => cell.row)).toEqual([2, 3]);
});

test('the same program of two units is one row', () => {
  const model = build(
    '1.5',
    budget([
      ['1.06.0.00.0.00.01.0000', 'DINAS SOSIAL', 300, 200],
      ['1.06.02', 'PROGRAM A', 300, 200],
      ['1.06.02.2.01.01', 'Sub satu', 100, 80],
      ['1.06.02.2.01.02', 'Sub dua', 200, 120],
      ['1.06.0.00.0.00.01.0001', 'UPT PANTI', 60, 50],
      ['1.06.02', 'PROGRAM A', 60, 50],
      ['1.06.02.2.01.01', 'Sub satu', 60, 50],
    ]),
  );
  expect(shown(model)).toEqual([
    '1.06.02 | PROGRAM A | 360 | 250 | 110',
    '1.06.02.2.01.01 | Sub satu | 160 | 130 | 30',
    '1.06.02.2.01.02 | Sub dua | 200 | 120 | 80',
    'TOTAL | 360 | 250 | 110',
  ]);
});

test('keterangan names the distinct sumber dana of the lines below a program, else APBD', () => {
  const header = ['Kode', 'Uraian', 'Sumber Dana', 'Anggaran', 'Realisasi'];
  const rows: CellValue[][] = [
    ['1.06.02', 'PROGRAM A', '', 300, 200],
    ['1.06.02.2.01.01', 'Sub satu', 'PAD', 100, 80],
    ['1.06.02.2.01.02', 'Sub dua', 'DAU', 200, 120],
    ['1.06.03', 'PROGRAM B', '', 10, 10],
    ['1.06.03.2.01.01', 'Sub tiga', '', 10, 10],
  ];
  expect(shown(build('2.6', budget(rows, header)))).toEqual([
    'PROGRAM A | 300 | PAD, DAU',
    'PROGRAM B | 10 | APBD',
    'TOTAL | 310 | PAD, DAU',
  ]);
});

test('a sheet with murni and perubahan gives 2.6 and 2.8 different figures', () => {
  const input = budget(
    [
      ['1.06.02', 'PROGRAM A', 300, 330, 200],
      ['1.06.02.2.01.01', 'Sub satu', 300, 330, 200],
    ],
    ['Kode', 'Uraian', 'Anggaran Sebelum Perubahan', 'Anggaran Setelah Perubahan', 'Realisasi'],
  );
  expect(shown(build('2.6', input))[0]).toBe('PROGRAM A | 300 | APBD');
  expect(shown(build('2.8', input))[0]).toBe('PROGRAM A | 330 | APBD');
  expect(build('2.6', input).caption[2]).toBe('Anggaran Murni');
  expect(build('2.8', input).notes).toEqual([]);
});

describe('which program serves which sasaran', () => {
  const header = ['Kode', 'Uraian', 'Sasaran', 'Anggaran', 'Realisasi'];
  const programs = (sasaran: readonly string[] = ['', '', '']): CellValue[][] => [
    ['1.06.01', 'PROGRAM PENUNJANG URUSAN', '', 50, 40],
    ['1.06.01.2.01.01', 'Sub', '', 50, 40],
    ['1.06.02', 'PROGRAM A', sasaran[0]!, 30, 20],
    ['1.06.02.2.01.01', 'Sub', '', 30, 20],
    ['1.06.03', 'PROGRAM B', sasaran[1]!, 10, 5],
    ['1.06.03.2.01.01', 'Sub', '', 10, 5],
  ];
  const groups = (input: AnggaranInput, settings: Partial<TableSettings> = {}) =>
    shown(build('3.4', input, settings));

  test('the column of the sheet comes first', () => {
    expect(groups(budget(programs(['Sasaran satu', 'Sasaran dua']), header))).toEqual([
      'Sasaran satu | PROGRAM A | 30 | 20',
      'Sasaran dua | PROGRAM B | 10 | 5',
      'JUMLAH | 40 | 25',
    ]);
  });

  test('then the saved choice; what nobody mapped stands last', () => {
    const choices = { ...NO_CHOICES, sasaran: new Map([['1.06.03', 'Sasaran dua']]) };
    const input = budget(programs(), header);
    expect(groups(input, { choices })).toEqual([
      'Sasaran dua | PROGRAM B | 10 | 5',
      'Belum dipetakan | PROGRAM A | 30 | 20',
      'JUMLAH | 40 | 25',
    ]);
    expect(unmappedPrograms(input, choices).map(({ key }) => key)).toEqual(['1.06.02']);
  });

  test('then the only sasaran of the IKU that is not about administration', () => {
    const iku = ['Meningkatnya Nilai SAKIP pada SKPD', 'Meningkatnya Penanganan PPKS'];
    const model = build('3.4', budget(programs(), header), { choices: { ...NO_CHOICES, iku } });
    expect(shown(model)[0]).toBe('Meningkatnya Penanganan PPKS | PROGRAM A | 30 | 20');
    expect(model.spans).toEqual([{ column: 1, firstRow: 0, lastRow: 1 }]);
  });

  test('two substantive sasaran decide nothing', () => {
    const choices = { ...NO_CHOICES, iku: ['Sasaran satu', 'Sasaran dua'] };
    expect(groups(budget(programs(), header), { choices })[0]).toBe('Belum dipetakan | PROGRAM A | 30 | 20');
  });

  test('only one sign of a supporting program is asked about, and a choice settles it', () => {
    const input = budget([
      ['1.06.01', 'PROGRAM PELAYANAN', 50, 40],
      ['1.06.01.2.01.01', 'Sub', 50, 40],
      ['1.06.05', 'PROGRAM PENUNJANG LAIN', 30, 20],
      ['1.06.05.2.01.01', 'Sub', 30, 20],
    ]);
    expect(doubtfulPenunjang(input).map(({ key }) => key)).toEqual(['1.06.01', '1.06.05']);
    expect(shown(build('2.6', input)).at(-1)).toBe('TOTAL | 80 | APBD');
    const choices = {
      ...NO_CHOICES,
      penunjang: new Map([
        ['1.06.05', true],
        ['1.06.01', false],
      ]),
    };
    expect(doubtfulPenunjang(input, choices)).toEqual([]);
    expect(shown(build('2.6', input, { choices })).at(-1)).toBe('TOTAL | 50 | APBD');
  });
});

test('a kelompok column is understood by code or by words', () => {
  const model = build(
    '3.8',
    budget(
      [
        ['1.06.02', 'PROGRAM A', '', 60, 30],
        ['1.06.02.2.01.01', 'Sub satu', 'Modal', 10, 5],
        ['1.06.02.2.01.02', 'Sub dua', '5.1 Belanja Operasi', 20, 10],
        ['1.06.02.2.01.03', 'Sub tiga', 'belanja operasi', 30, 15],
      ],
      ['Kode', 'Uraian', 'Kelompok Belanja', 'Anggaran', 'Realisasi'],
    ),
  );
  expect(shown(model)).toEqual([
    'BELANJA OPERASI | 50 | 25 | 25',
    'BELANJA MODAL | 10 | 5 | 5',
    'JUMLAH | 60 | 30 | 30',
  ]);
});

test('our own columns can be left out', () => {
  const input = budget([
    ['1.06.02', 'PROGRAM A', 30, 20],
    ['1.06.02.2.01.01', 'Sub', 30, 20],
  ]);
  const columns = (id: string) => build(id, input, { kolomTambahan: false }).columns.map(({ key }) => key);
  expect(columns('2.9')).toEqual(['no', 'program', 'anggaran', 'realisasi', 'keterangan']);
  expect(columns('3.8')).toEqual(['no', 'kelompok', 'anggaran', 'realisasi']);
  expect(shown(build('3.4', input, { kolomTambahan: false }))).toEqual([
    'Belum dipetakan | PROGRAM A | 30 | 20',
  ]);
});

test('a zero budget has "–" for its percentage', () => {
  const model = build('1.5', budget([['1.06.02.2.01.01', 'Sub', 0, 0]], HEADER));
  expect(model.rows[1]!.cells[5]!.value).toBeNull();
});

test('an amount that cannot be read counts as 0 and its cell says so', () => {
  const model = build(
    '1.5',
    budget([
      ['1.06.02', 'PROGRAM A', 30, 20],
      ['1.06.02.2.01.01', 'Sub satu', 'tiga puluh', 20],
      ['1.06.02.2.01.02', 'Sub dua', 10, 10],
    ]),
  );
  expect(model.rows[1]!.cells[2]).toMatchObject({ value: 0n, unread: true });
  expect(model.notes.map(({ value }) => value).join(' ')).toMatch(/tidak terbaca/);
});
