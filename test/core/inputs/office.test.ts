import { readInputs, type Inputs } from '../../../src/core/inputs/choose';
import type { InputKind } from '../../../src/core/inputs/mapping';
import { recognise } from '../../../src/core/inputs/recognise';
import type { CellValue, SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { inputsOf } from '../support/office';
import { sheetFromRows, type SheetOptions } from '../support/sheet';

type Rows = readonly (readonly CellValue[])[];
const BUDGET = sheetFromRows('Anggaran', [
  ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
  ['1.06.02', 'PROGRAM PEMBERDAYAAN SOSIAL', 100, 90],
]);

/** The inputs of a workbook that has a budget and this sheet. */
function inputsWith(name: string, rows: Rows, options: SheetOptions = {}): Inputs {
  const read = readInputs([BUDGET, sheetFromRows(name, rows, options)]);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.inputs;
}

const kindsOf = (sheet: SheetSnapshot): InputKind[] => recognise([sheet]).candidates.map(({ kind }) => kind);

const RENSTRA: Rows = [
  ['RENSTRA 2021-2026'],
  ['Visi', ':', 'Daerah yang sejahtera'],
  [
    'No',
    'Tujuan',
    'Indikator Tujuan',
    'Sasaran',
    'Indikator Sasaran',
    'Strategi',
    'Arah Kebijakan',
    'Target',
    null,
  ],
  [null, null, null, null, null, null, null, 2023, 2024],
  [1, 'Tujuan A', 'Indeks A', 'Sasaran A1', 'Indikator 1', 'Strategi 1', 'Arah 1', '80%', '90%'],
  [null, null, null, null, 'Indikator 2', 'Strategi 2', 'Arah 2', 'B (65)', 'BB (75)'],
  [null, null, null, 'Sasaran A2', 'Indikator 3', null, null, '-', 3],
  [2, 'Tujuan B', null, 'Sasaran B', 'Indikator 4', 'Strategi 4', null, 1, 2],
  ['Sumber: Renstra Dinas'],
];

test('a Renstra states each part once; below a new one nothing is carried on', () => {
  const { renstra } = inputsWith('Rencana', RENSTRA);
  expect(renstra!.years).toEqual([2023, 2024]);
  const texts = renstra!.rows.map(({ visi, tujuan, indikatorTujuan, sasaran, indikator, strategi }) =>
    [visi, tujuan, indikatorTujuan, sasaran, indikator, strategi].map(({ text }) => text),
  );
  const visi = 'Daerah yang sejahtera';
  expect(texts).toEqual([
    [visi, 'Tujuan A', 'Indeks A', 'Sasaran A1', 'Indikator 1', 'Strategi 1'],
    [visi, 'Tujuan A', 'Indeks A', 'Sasaran A1', 'Indikator 2', 'Strategi 2'],
    [visi, 'Tujuan A', 'Indeks A', 'Sasaran A2', 'Indikator 3', ''],
    [visi, 'Tujuan B', '', 'Sasaran B', 'Indikator 4', 'Strategi 4'],
  ]);
  expect(renstra!.rows[1]!.targets[1]).toMatchObject({ tahun: 2024, figure: { predikat: 'BB' } });
});

test('a planning matrix with money is none: programs and their pagu are another document', () => {
  const sheet = sheetFromRows('T-C.27', [
    ['Tujuan', 'Sasaran', 'Program', 'Target 2024', 'Rp 2024'],
    ['Tujuan A', 'Sasaran A', 'Program A', '80%', 1_000_000],
  ]);
  expect(kindsOf(sheet)).not.toContain('renstra');
});

const counts = ({ pegawai }: Inputs) =>
  Object.fromEntries(
    Object.entries(pegawai!.groups).map(([grouping, group]) => [
      grouping,
      group?.counts.map(({ label, figures }) => [
        label.text,
        figures.reduce((sum, { sen }) => sum + Number(sen) / 100, 0),
      ]) ?? null,
    ]),
  );

test('staff counts in tables of their own, one below the other', () => {
  const inputs = inputsWith('SDM', [
    ['BERDASARKAN PENDIDIKAN'],
    ['No', 'Tingkat Pendidikan', 'Jumlah', null],
    [null, null, 'Orang', '%'],
    ['(1)', '(2)', '(3)', '(4)'],
    ['1.', 'S-2', '3 orang', '15 %'],
    ['2.', 'S-1', '12 orang', '64 %'],
    [null, 'Jumlah', '15 orang', '100%'],
    ['Sumber: Daftar Urut Kepangkatan'],
    [],
    ['BERDASARKAN PANGKAT/GOLONGAN'],
    ['No', 'Uraian', 'Jumlah', '%'],
    [1, 'Pembina', 3, 0.2],
    [2, 'Penata', 12, 0.8],
  ]);
  expect(counts(inputs)).toEqual({
    pendidikan: [
      ['S-2', 3],
      ['S-1', 12],
    ],
    golongan: [
      ['Pembina', 3],
      ['Penata', 12],
    ],
    eselon: null,
  });
  expect(inputs.pegawai!.groups.pendidikan!.total!.figure.sen).toBe(1500n);
  const [s2] = inputs.pegawai!.groups.pendidikan!.counts;
  expect(s2!.persen!.percent).toEqual({ digits: 15n, decimals: 0 });
  const [pembina] = inputs.pegawai!.groups.golongan!.counts;
  expect(pembina!.persen!.percent).toEqual({ digits: 20n, decimals: 0 });
});

test.each<[string, readonly string[], readonly (readonly number[])[]]>([
  [
    'says L+P',
    ['L', 'P', 'L+P'],
    [
      [3, 1, 4],
      [4, 2, 6],
    ],
  ],
  [
    'says L+P, where a row does not add up',
    ['L', 'P', 'L+P'],
    [
      [3, 2, 4],
      [4, 1, 6],
    ],
  ],
  [
    'adds up the others, wherever it stands',
    ['Orang', 'PNS', 'PPPK'],
    [
      [4, 3, 1],
      [6, 4, 2],
    ],
  ],
])('staff counts of men and women: everyone is counted in the column that %s', (_, labels, rows) => {
  const merges = [{ top: 1, left: 2, bottom: 1, right: 4 }];
  const inputs = inputsWith(
    'Pegawai',
    [
      ['PEGAWAI MENURUT PENDIDIKAN'],
      ['No', 'Pendidikan', 'Jumlah', null, null, '%'],
      [null, null, ...labels, null],
      [1, 'S-2', ...rows[0]!, '40%'],
      [2, 'S-1', ...rows[1]!, '60%'],
    ],
    { merges },
  );
  expect(counts(inputs).pendidikan).toEqual([
    ['S-2', 4],
    ['S-1', 6],
  ]);
});

test('staff counts of men and women that no column adds up are not those of everyone', () => {
  const sheet = sheetFromRows('Pegawai', [
    ['Pendidikan', 'Jumlah Laki-laki', 'Jumlah Perempuan'],
    ['S-1', 4, 2],
  ]);
  expect(kindsOf(sheet)).toEqual([]);
});

test('staff counts in one table with a column Kelompok', () => {
  const inputs = inputsWith('Pegawai', [
    ['NO', 'KELOMPOK', 'URAIAN', 'JUMLAH (ORANG)'],
    [1, 'Pendidikan', 'S-1', 4],
    [2, 'Pangkat/Golongan', 'Penata', 3],
    [3, null, 'Pengatur', 1],
    [4, 'Eselon', 'Pelaksana', 4],
  ]);
  expect(counts(inputs)).toEqual({
    pendidikan: [['S-1', 4]],
    golongan: [
      ['Penata', 3],
      ['Pengatur', 1],
    ],
    eselon: [['Pelaksana', 4]],
  });
});

test('a list of staff is counted: PPPK apart, others left out, names of ranks and positions understood', () => {
  const inputs = inputsWith('DUK', [
    ['No', 'Nama', 'NIP', 'Pendidikan Terakhir', 'Pangkat/Gol', 'Jabatan', 'Status'],
    [1, 'Andi', '1', 'S2 Magister Ekonomi', 'Pembina Utama Muda, IV/c', 'JPT Pratama', 'PNS'],
    [2, 'Budi', '2', 'Sarjana (S1)', 'Penata Tk. I, III/d', 'Administrator', 'PNS'],
    [3, 'Citra', '3', 'S-1', 'III/a', 'Analis Kebijakan Ahli Muda', 'PNS'],
    [4, 'Dewi', '4', 'D.III', 'Pengatur', 'Pelaksana', 'PNS'],
    [5, 'Eka', '5', 'S1', 'IX', 'Penyuluh Ahli Pertama', 'PPPK'],
    [6, 'Fajar', null, 'SMA', null, 'Staf', 'Tenaga Kontrak'],
    [null, 'Jumlah', null, null, null, null, 6],
  ]);
  expect(inputs.pegawai).toMatchObject({ isList: true, nonAsn: 1 });
  expect(counts(inputs)).toEqual({
    pendidikan: [
      ['S-2', 1],
      ['S-1', 3],
      ['Diploma', 1],
    ],
    golongan: [
      ['Pembina', 1],
      ['Penata', 2],
      ['Pengatur', 1],
      ['PPPK', 1],
    ],
    eselon: [
      ['II', 1],
      ['III', 1],
      ['Fungsional', 2],
      ['Pelaksana', 1],
    ],
  });
});

test('needed staff: rows without a count head the positions of a unit', () => {
  const { kebutuhanPegawai } = inputsWith('ABK', [
    ['NO', 'JABATAN', 'KEBUTUHAN'],
    ['1.', 'Sekretariat', null],
    [null, '1. Pengolah Data', 3],
    ['2.', 'Bidang A', null],
    [null, '1. Pengolah Data', '2 orang'],
    [null, 'TOTAL', 6],
  ]);
  expect(
    kebutuhanPegawai!.rows.map(({ unit, jabatan, kebutuhan }) => [unit.text, jabatan.text, kebutuhan.sen]),
  ).toEqual([
    ['Sekretariat', '1. Pengolah Data', 300n],
    ['Bidang A', '1. Pengolah Data', 200n],
  ]);
  expect(kebutuhanPegawai!.total!.sen).toBe(600n);
});

test('goods: “Kode Barang” over names is the column of names, over codes it is not', () => {
  const names = inputsWith('Barang', [
    ['NO', 'Kode Barang', 'Merk/ Type', 'Kondisi'],
    [1, 'Meja 1/2 Biro', '60x120', 'Baik'],
    [2, 'Lap Top', '14 inci', 'Rusak Ringan'],
    ['Sumber Data: Subbag Umum'],
  ]);
  expect(names.aset!.rows.map(({ nama }) => nama.text)).toEqual(['Meja 1/2 Biro', 'Lap Top']);
  const codes = inputsWith('Barang', [
    ['NO', 'Kode Barang', 'Nama Barang', 'Merk/ Type', 'Tahun', 'Kondisi'],
    [1, '1.3.2.05', 'Meja', '60x120', 2020, 'Baik'],
  ]);
  expect(codes.aset!.mapping.columns.nama).toEqual([2]);
});

test('needed goods have a count and a unit, and no money', () => {
  const needed: Rows = [
    ['No.', 'Nama Barang', 'Jumlah', 'Satuan'],
    [1, 'Scanner', 2, 'Buah'],
    [2, 'Kursi kerja', '100', 'Buah'],
  ];
  const { kebutuhanAset } = inputsWith('Kebutuhan', needed);
  expect(kebutuhanAset!.rows.map(({ nama, jumlah, satuan }) => [nama.text, jumlah.sen, satuan.text])).toEqual(
    [
      ['Scanner', 200n, 'Buah'],
      ['Kursi kerja', 10000n, 'Buah'],
    ],
  );
  const priced = sheetFromRows('RKBMD', [
    ['No.', 'Nama Barang', 'Jumlah', 'Satuan', 'Harga'],
    [1, 'Scanner', 2, 'Buah', 3_000_000],
  ]);
  expect(kindsOf(priced)).toEqual([]);
});

test('two sheets of goods: the one that is called so, else a question', () => {
  const aset: Rows = [
    ['NO', 'Nama Barang', 'Merk', 'Kondisi'],
    [1, 'Meja', 'Olympic', 'Baik'],
  ];
  const called = readInputs([BUDGET, sheetFromRows('ASET', aset), sheetFromRows('Lama', aset)]);
  expect(called.ok && called.inputs.aset!.sheet.name).toBe('ASET');
  const uncalled = readInputs([BUDGET, sheetFromRows('A', aset), sheetFromRows('B', aset)]);
  expect(uncalled.ok ? null : uncalled.problem).toEqual({
    code: 'two-candidates',
    kind: 'aset',
    sheets: ['A', 'B'],
  });
  const chosen = readInputs([BUDGET, sheetFromRows('A', aset), sheetFromRows('B', aset)], { aset: 'B' });
  expect(chosen.ok && chosen.inputs.aset!.sheet.name).toBe('B');
});

test.each([
  ['PERDA NOMOR 5 TAHUN 2024 TENTANG APBD TAHUN ANGGARAN 2025', 2025],
  ['Perbup No. 12 Tahun 2024\nLaporan Realisasi 2025', 2025],
  ['Laporan Realisasi Tahun 2025', 2025],
  ['Perbup No. 12 Tahun 2024', null],
])('the year of the title “%s” is that of the report, not that of a rule', (title, year) => {
  const header = ['Kode', 'Uraian', 'Anggaran', 'Realisasi'];
  const rows = [[title], header, ['1.06.02.2.03.0001', 'Peningkatan Kemampuan', 10, 9]];
  expect(inputsOf([sheetFromRows('LRA', rows)]).identitas.tahun).toBe(year);
});
