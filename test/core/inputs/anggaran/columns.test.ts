import { check } from '../../../../src/core/check';
import { readInputs, type Inputs } from '../../../../src/core/inputs/choose';
import { plainAmount } from '../../../../src/core/number/sen';
import { budgetOf } from '../../../../src/core/tables/budget';
import { keyFigures } from '../../../../src/core/tables/figures';
import { sheetFromRows } from '../../support/sheet';

const PROGRAM = ['1.06.02', 'PROGRAM PEMBERDAYAAN SOSIAL'];
const ONE = ['1.06.02.2.03.0001', 'Pelatihan'];
const TWO = ['1.06.02.2.03.0002', 'Bantuan Alat'];
const TOTAL = ['JUMLAH', null];

type Row = readonly (string | number | null)[];

/** A budget of one program and two sub kegiatan: what stands right of kode and uraian, in rows. */
function inputsOf(labels: readonly Row[], amounts: readonly Row[]): Inputs {
  const named = [PROGRAM, ONE, TWO, TOTAL].map((name, at) => [...name, ...amounts[at]!]);
  const header = labels.map((row, at) => [at === 0 ? 'Kode' : null, at === 0 ? 'Uraian' : null, ...row]);
  const read = readInputs([sheetFromRows('LRA', [...header, ...named])]);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.inputs;
}

const figuresOf = (inputs: Inputs): string[] => {
  const { anggaran, realisasi } = keyFigures(budgetOf(inputs.anggaran!), null);
  return [plainAmount(anggaran!), plainAmount(realisasi!)];
};

const errorsOf = (inputs: Inputs): string[] =>
  check(inputs).findings.flatMap(({ severity, rule, cell }) =>
    severity === 'error' ? [`${rule} ${cell.row + 1}`] : [],
  );

const WHOLE = ['100000', '80000'];

describe('physical progress is no money', () => {
  const rows = [
    [100, 100000, 90, 80000],
    [100, 60000, 90, 53000],
    [100, 40000, 90, 27000],
    [null, 100000, null, 80000],
  ];
  test.each([
    [
      [
        ['Target', 'Target', 'Realisasi', 'Realisasi'],
        ['Kinerja', 'Anggaran', 'Kinerja', 'Anggaran'],
      ],
    ],
    [
      [
        ['Target', 'Target', 'Realisasi', 'Realisasi'],
        ['Kinerja (K)', 'Anggaran (Rp)', 'K', 'Rp'],
      ],
    ],
    [[['Target Kinerja', 'Pagu Anggaran', 'Realisasi Kinerja', 'Realisasi Anggaran']]],
    [[['Target', 'Pagu', 'Realisasi Keluaran', 'Realisasi Keuangan']]],
  ])('%j', (labels) => {
    const inputs = inputsOf(labels, rows);
    expect(figuresOf(inputs)).toEqual(WHOLE);
    expect(errorsOf(inputs)).toEqual([]);
  });
});

describe('revisions: the latest is the budget, and the change is none', () => {
  const three = [
    [90000, 10000, 100000, 80000],
    [50000, 10000, 60000, 53000],
    [40000, 0, 40000, 27000],
    [90000, 10000, 100000, 80000],
  ];
  test.each([
    'Anggaran Murni|Perubahan|Anggaran Setelah Perubahan',
    'APBD|Perubahan|APBD-P',
    'Anggaran Induk|Pergeseran (+/-)|Anggaran Setelah Pergeseran',
    'Anggaran Semula|Selisih|Anggaran Menjadi',
    'Pagu Awal|Penambahan|Pagu Akhir',
    'Anggaran Sebelum|Tambah/(Kurang)|Anggaran Sesudah',
    'Pagu Murni|+/-|Pagu Perubahan',
    'Anggaran Murni|Refocusing|Anggaran setelah Refocusing',
    'DPA|Selisih|DPPA',
    'Anggaran Murni|Perubahan|Jumlah Anggaran',
  ])('%s', (labels) => {
    const heads = [[...labels.split('|'), 'Realisasi']];
    const sound = inputsOf(heads, three);
    expect(figuresOf(sound)).toEqual(WHOLE);
    expect(errorsOf(sound)).toEqual([]);
    const slip = inputsOf(heads, [three[0]!, [50000, 10001, 60000, 53000], three[2]!, three[3]!]);
    expect(figuresOf(slip)).toEqual(WHOLE);
    expect(errorsOf(slip)).toContain('revision-chain 3');
  });

  test.each([
    'Anggaran Murni|Pergeseran I|Pergeseran II',
    'Pagu|Pagu Pergeseran I|Pagu Pergeseran II',
    'Pagu Murni|Perubahan|Pergeseran setelah Perubahan',
    'Pagu Murni|Pergeseran|Perubahan',
  ])('without changes: %s', (labels) => {
    const rows = [
      [90000, 95000, 100000, 80000],
      [50000, 55000, 60000, 53000],
      [40000, 40000, 40000, 27000],
      [90000, 95000, 100000, 80000],
    ];
    const inputs = inputsOf([[...labels.split('|'), 'Realisasi']], rows);
    expect(figuresOf(inputs)).toEqual(WHOLE);
    expect(errorsOf(inputs)).toEqual([]);
  });
});

describe('the cells tell a percentage or a sisa whatever it is called', () => {
  const amounts = [
    [100000, 80000],
    [60000, 53000],
    [40000, 27000],
    [100000, 80000],
  ];
  const beside = (cells: readonly (string | number)[]): Row[] =>
    amounts.map((row, at) => [...row, cells[at]!]);

  test.each(['Serapan', 'Capaian', 'Tingkat Penyerapan', 'Daya Serap', 'Rasio', 'Realisasi Keuangan'])(
    '%s',
    (label) => {
      const of = (cells: readonly string[]) => inputsOf([['Anggaran', 'Realisasi', label]], beside(cells));
      expect(errorsOf(of(['80,00', '88,33', '67,50', '80,00']))).toEqual([]);
      expect(errorsOf(of(['80,00', '88,33', '99,99', '80,00']))).toEqual(['percentage 4']);
      expect(errorsOf(of(['95,00', '96,00', '94,00', '95,00']))).toEqual([]);
    },
  );

  test.each(['SiLPA', 'Kurang/Lebih', 'Deviasi (Rp)', 'Efisiensi', 'Bertambah/Berkurang'])('%s', (label) => {
    const of = (cells: readonly number[]) => inputsOf([['Anggaran', 'Realisasi', label]], beside(cells));
    expect(errorsOf(of([20000, 7000, 13000, 20000]))).toEqual([]);
    expect(errorsOf(of([-20000, -7000, -13000, -20000]))).toEqual([]);
    expect(errorsOf(of([20000, 7000, 13999, 20000]))).toContain('row-balance 4');
  });

  test('"Serapan" left of "Realisasi" is its percentage', () => {
    const rows = [
      [100000, 0.8, 80000],
      [60000, 0.8833, 53000],
      [40000, 0.675, 27000],
      [100000, 0.8, 80000],
    ];
    const inputs = inputsOf([['Anggaran', 'Serapan', 'Realisasi']], rows);
    expect(figuresOf(inputs)).toEqual(WHOLE);
    expect(errorsOf(inputs)).toEqual([]);
  });
});

describe('a bare Jumlah right of parts is the whole of them', () => {
  test.each([
    ['Pagu DAU|Pagu DAK|Jumlah|Realisasi DAU|Realisasi DAK|Total (Rp)'],
    ['Anggaran|Anggaran Lain|Jumlah|Realisasi TW I|Realisasi TW II|Jumlah'],
    ['Pagu DAU|Pagu DAK|Total|Januari|Februari|Jumlah'],
  ])('%s', (labels) => {
    const rows = [
      [60000, 40000, 100000, 50000, 30000, 80000],
      [36000, 24000, 60000, 35000, 18000, 53000],
      [24000, 16000, 40000, 15000, 12000, 27000],
      [60000, 40000, 100000, 50000, 30000, 80000],
    ];
    const inputs = inputsOf([labels.split('|')], rows);
    expect(figuresOf(inputs)).toEqual(WHOLE);
    expect(errorsOf(inputs)).toEqual([]);
  });
});

describe('periods', () => {
  const rows = [
    [100000, 27000, 53000, 80000],
    [60000, 20000, 33000, 53000],
    [40000, 7000, 20000, 27000],
    [100000, 27000, 53000, 80000],
  ];
  test.each([
    'Realisasi s.d. TW III|Realisasi TW IV|Total Realisasi',
    'Realisasi s.d. November|Realisasi Desember|Jumlah Realisasi',
    'Realisasi Sem I|Realisasi Sem II|Realisasi',
    's/d Bln Lalu|Bln Ini|s/d Bln Ini',
    'Realisasi Lalu|Realisasi Ini|Total Realisasi',
    'Realisasi Sebelumnya|Realisasi Sekarang|Total Realisasi',
  ])('%s', (labels) => {
    const heads = [['Anggaran', ...labels.split('|')]];
    const sound = inputsOf(heads, rows);
    expect(figuresOf(sound)).toEqual(WHOLE);
    expect(errorsOf(sound)).toEqual([]);
    const slip = inputsOf(heads, [rows[0]!, [60000, 20000, 30003, 53000], rows[2]!, rows[3]!]);
    expect(errorsOf(slip)).toContain('period-chain 3');
  });

  test.each([
    'Realisasi Semester I|Realisasi TW III|Realisasi TW IV|Jumlah Realisasi',
    'Realisasi TW I|Realisasi Mei|Realisasi Juni|Jumlah Realisasi',
    'Realisasi s.d. Juni|Realisasi Oktober|Realisasi November|Jumlah Realisasi',
  ])('parts that are not all of it: %s', (labels) => {
    const parts = rows.map(([a, x, y, r]) => [a!, x!, Number(y) - 5000, 4000, r!]);
    expect(errorsOf(inputsOf([['Anggaran', ...labels.split('|')]], parts))).toEqual([]);
  });

  const four = [
    [100000, 20000, 20000, 20000, 20000, 80000],
    [60000, 13000, 13000, 13000, 14000, 53000],
    [40000, 7000, 7000, 7000, 6000, 27000],
    [100000, 20000, 20000, 20000, 20000, 80000],
  ];
  test.each([
    ['TRIWULAN KE-1', 'TRIWULAN KE-2', 'TRIWULAN KE-3', 'TRIWULAN KE-4'],
    ['Triw I', 'Triw II', 'Triw III', 'Triw IV'],
    ['Trw. I', 'Trw. II', 'Trw. III', 'Trw. IV'],
    ['Tri Wulan I', 'Tri Wulan II', 'Tri Wulan III', 'Tri Wulan IV'],
    ['TW1', 'TW2', 'TW3', 'TW4'],
    ['TWI', 'TWII', 'TWIII', 'TWIV'],
    ['T1', 'T2', 'T3', 'T4'],
  ])('%s', (...labels) => {
    const heads = [['Anggaran', ...labels, 'Jumlah Realisasi']];
    expect(errorsOf(inputsOf(heads, four))).toEqual([]);
    const slip = [four[0]!, [60000, 13000, 13001, 13000, 14000, 53000], four[2]!, four[3]!];
    expect(errorsOf(inputsOf(heads, slip))).toContain('period-chain 3');
  });
});

const inputsOfRows = (rows: readonly Row[]): Inputs => {
  const read = readInputs([sheetFromRows('Rekap', rows)]);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.inputs;
};

describe('columns called Kode Sub Kegiatan and Sub Kegiatan', () => {
  const HEADER = ['Kode Sub Kegiatan', 'Sub Kegiatan', 'Anggaran', 'Realisasi', 'Sisa', '%'];
  const rows = (program: number, sisa: number, persen: string): Row[] => [
    HEADER,
    [...PROGRAM, program, 80000, program - 80000, '80,00'],
    [...ONE, 60000, 53000, sisa, '88,33'],
    [...TWO, 40000, 27000, 13000, persen],
    [...TOTAL, 100000, 80000, 20000, '80,00'],
  ];

  test('a budget by kode: programs, sisa and percentages are tested', () => {
    expect(errorsOf(inputsOfRows(rows(100000, 7000, '67,50')))).toEqual([]);
    expect(errorsOf(inputsOfRows(rows(100000, 7777, '67,50')))).toContain('row-balance 3');
    expect(errorsOf(inputsOfRows(rows(100000, 7000, '11,11')))).toContain('percentage 4');
    expect(errorsOf(inputsOfRows(rows(990000, 7000, '67,50')))).toContain('sum-of-children 2');
  });

  const flat = (sisa: readonly number[], persen: readonly string[]): Row[] => [
    ['Kode Program', 'Nama Program', ...HEADER],
    ...[ONE, TWO, ['1.06.02.2.03.0003', 'Pendataan']].map((sub, at) => [
      ...PROGRAM,
      ...sub,
      [60000, 40000, 10000][at]!,
      [53000, 27000, 9000][at]!,
      sisa[at]!,
      persen[at]!,
    ]),
  ];

  test('of a flat export sisa and percentages are tested where they are those of anggaran and realisasi', () => {
    const [sisa, persen] = [
      [7000, 13000, 1000],
      ['88,33', '67,50', '90,00'],
    ] as const;
    expect(errorsOf(inputsOfRows(flat(sisa, persen)))).toEqual([]);
    expect(errorsOf(inputsOfRows(flat([7000, 13000, 1001], persen)))).toEqual(['row-balance 4']);
    expect(errorsOf(inputsOfRows(flat(sisa, ['88,33', '67,50', '99,00'])))).toEqual(['percentage 4']);
    expect(errorsOf(inputsOfRows(flat([500, 600, 700], ['10,00', '20,00', '30,00'])))).toEqual([]);
  });
});
