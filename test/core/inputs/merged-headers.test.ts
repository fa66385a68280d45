import { readInputs, type Inputs } from '../../../src/core/inputs/choose';
import type { Block, CellValue } from '../../../src/core/sheet/snapshot';
import { sheetFromRows } from '../support/sheet';

type Rows = readonly (readonly CellValue[])[];

function read(name: string, rows: Rows, merges: readonly Block[] = []): Inputs {
  const result = readInputs([sheetFromRows(name, rows, { merges })]);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.inputs;
}

const budgetOf = (rows: Rows, merges: readonly Block[] = []) => read('LRA', rows, merges).anggaran!;

/** The labels of the first two columns merged down over the second row of the header. */
const MERGED_DOWN: readonly Block[] = [0, 1].map((left) => ({ top: 0, left, bottom: 1, right: left }));

const ROWS: Rows = [
  ['1.06.02.2.03.0001', 'Pelatihan', 10, 50, 60, 8, 45, 53],
  ['1.06.02.2.03.0002', 'Bantuan Alat', 20, 20, 40, 12, 15, 27],
];

describe('a second row of the header in words of its own', () => {
  const header = (words: readonly string[]): Rows => [
    ['Kode', 'Uraian', 'Anggaran', null, null, 'Realisasi', null, null],
    [null, null, ...words],
    ...ROWS,
  ];
  const sources = ['PAD', 'DAU', 'Jumlah', 'PAD', 'DAU', 'Jumlah'];

  test.each<[string, readonly Block[]]>([
    ['below merged labels', MERGED_DOWN],
    ['where the merges are lost', []],
  ])('%s: the Jumlah of each group is read, not its first column', (_, merges) => {
    const { rows, mapping } = budgetOf(header(sources), merges);
    expect([mapping.headerFirst, mapping.headerLast]).toEqual([0, 1]);
    expect([mapping.columns.anggaran, mapping.columns.realisasi]).toEqual([[4], [7]]);
    expect(rows.map(({ amounts }) => amounts.anggaran?.sen)).toEqual([6000n, 4000n]);
  });

  test('the words of the whole label say what a column is: Sebelum and Setelah', () => {
    const { mapping } = read('LRA', header(['Sebelum', 'Usulan', 'Setelah', 'GU', 'LS', 'Jumlah'])).anggaran!;
    expect([mapping.columns.murni, mapping.columns.anggaran]).toEqual([[2], [4]]);
  });

  test('triwulan by number below merged labels', () => {
    const rows: Rows = [
      ['Kode', 'Uraian', 'Anggaran', 'Realisasi Triwulan', null, null, null],
      [null, null, null, 1, 2, 3, 4],
      ['1.06.02.2.03.0001', 'Pelatihan', 60, 10, 10, 10, 23],
      ['1.06.02.2.03.0002', 'Bantuan Alat', 40, 5, 5, 5, 12],
    ];
    const { mapping } = read('LRA', rows, MERGED_DOWN).anggaran!;
    expect(mapping.columns).toMatchObject({ tw1: [3], tw2: [4], tw3: [5], tw4: [6] });
  });

  test('a kode that is split into its parts', () => {
    const rows: Rows = [
      ['Kode Rekening', null, null, 'Uraian', 'Anggaran', null, 'Realisasi'],
      ['Urusan', 'Program', 'Kegiatan', null, 'Sebelum', 'Setelah', null],
      ['1.06', '02', '2.03.0001', 'Pelatihan', 50, 60, 53],
      ['1.06', '02', '2.03.0002', 'Bantuan Alat', 30, 40, 27],
    ];
    const merges = [3, 6].map((left) => ({ top: 0, left, bottom: 1, right: left }));
    const { mapping } = budgetOf(rows, merges);
    expect(mapping.columns).toMatchObject({ kode: [0, 1, 2], murni: [4], anggaran: [5], realisasi: [6] });
  });

  test('three levels', () => {
    const rows: Rows = [
      ['Kode', 'Uraian', 'Anggaran', null, null, null, 'Realisasi'],
      [null, null, 'Sebelum', null, 'Setelah', null, null],
      [null, null, 'DAU', 'Jumlah', 'DAU', 'Jumlah', null],
      ['1.06.02.2.03.0001', 'Pelatihan', 10, 50, 20, 60, 53],
      ['1.06.02.2.03.0002', 'Bantuan Alat', 20, 30, 20, 40, 27],
    ];
    const { mapping } = read('LRA', rows).anggaran!;
    expect(mapping.headerLast).toBe(2);
    expect(mapping.columns).toMatchObject({ murni: [3], anggaran: [5], realisasi: [6] });
  });

  test.each<[string, readonly Block[]]>([
    ['below merged labels', MERGED_DOWN],
    ['where the merges are lost', []],
  ])('of beneficiaries, %s', (_, merges) => {
    const rows: Rows = [
      ['No', 'Jenis PPKS', 'Populasi', null, null, 'Realisasi', null, null],
      [null, null, 'L', 'P', 'Jumlah', 'L', 'P', 'Jumlah'],
      [1, 'Anak Terlantar', 10, 12, 22, 8, 9, 17],
      [2, 'Lanjut Usia Terlantar', 20, 30, 50, 15, 25, 40],
    ];
    const { ppks } = read('PPKS', rows, merges);
    expect(ppks!.rows.map(({ populasi, realisasi }) => [populasi.sen, realisasi.sen])).toEqual([
      [2200n, 1700n],
      [5000n, 4000n],
    ]);
  });
});

describe('a row of data is none of the header', () => {
  const firstRow = (row: readonly CellValue[], merges: readonly Block[] = []) =>
    read(
      'LRA',
      [
        ['Kode', 'Uraian', null, 'Sumber Dana', null, 'Anggaran', 'Realisasi'],
        row,
        ['1.06.02.2.03.0001', 'Pelatihan', null, 'PAD', null, 60, 53],
        ['1.06.02.2.03.0002', 'Bantuan Alat', null, 'DAU', null, 40, 27],
      ],
      merges,
    ).anggaran!.mapping.headerLast;

  test.each<[string, readonly CellValue[]]>([
    ['a code', ['1.06.02', 'PROGRAM', 'Sosial', 'PAD', 'DAU', null, null]],
    ['an amount', [null, 'BELANJA', 'DAERAH', 'PAD', 'DAU', '100', 80]],
    ['only the first column of a group', [null, 'BELANJA DAERAH', null, null, null, null, null]],
    ['dashes', [null, '-', '-', '-', '-', null, null]],
    [
      'a long text',
      [null, 'Rincian belanja menurut sumber dana dan', 'x'.repeat(41), null, null, null, null],
    ],
  ])('with %s', (_, row) => {
    expect(firstRow(row)).toBe(0);
  });

  test.each<[string, readonly CellValue[]]>([
    ['a code', ['1.06.02', 'PROGRAM', null, null, null, null, null]],
    ['an amount', [null, 'BELANJA', null, null, null, 100, 80]],
    ['an amount as text', [null, 'BELANJA', null, null, null, 'Rp 100.000', 'Rp 80.000']],
  ])('with %s, though a label is merged down into it', (_, row) => {
    expect(firstRow(row, [{ top: 0, left: 3, bottom: 2, right: 4 }])).toBe(0);
  });
});

describe('"Rp" in a column of its own', () => {
  const rows: Rows = [
    ['Kode', 'Uraian', 'Anggaran', null, 'Realisasi', null],
    ['1.06.02.2.03.0001', 'Pelatihan', 'Rp', 60, 'Rp', 53],
    ['1.06.02.2.03.0002', 'Bantuan Alat', 'Rp', 40, 'Rp.', 27],
  ];
  const merges = [2, 4].map((left) => ({ top: 0, left, bottom: 0, right: left + 1 }));

  test.each<[string, readonly Block[]]>([
    ['below a merged label', merges],
    ['below a label of its own', []],
  ])('%s: the amount beside it is read', (_, merged) => {
    const { mapping, rows: read } = budgetOf(rows, merged);
    expect(mapping.columns).toMatchObject({ uraian: [1], anggaran: [3], realisasi: [5] });
    expect(read.map(({ amounts }) => amounts.anggaran?.sen)).toEqual([6000n, 4000n]);
  });

  test('a label above nothing but Rp keeps it where the next column has a label of its own', () => {
    const { mapping } = budgetOf([
      ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
      ['1.06.02.2.03.0001', 'Pelatihan', 'Rp', 53],
    ]);
    expect(mapping.columns).toMatchObject({ anggaran: [2], realisasi: [3] });
  });

  test('an amount with its Rp is one', () => {
    const { mapping } = budgetOf([
      ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
      ['1.06.02.2.03.0001', 'Pelatihan', 'Rp 60', 'Rp 53'],
    ]);
    expect(mapping.columns).toMatchObject({ anggaran: [2], realisasi: [3] });
  });
});
