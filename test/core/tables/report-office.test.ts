import sample from '../../../assets/samples/kubu-raya-2024.json';
import { differences, expectExplained, type Difference } from '../support/differences';
import { inputsOf, sampleSheets } from '../support/office';
import { generated } from '../support/generated';
import { shownColumns } from '../support/shown';

const { models } = generated(inputsOf(Object.values(sampleSheets())));
const table = (id: string) => models.find((model) => model.id === id)!;

const PPKS = 'Meningkatnya Penanganan PPKS';
const TUJUAN = [
  'Meningkatnya Akuntabilitas Kinerja dan Keuangan',
  'Meningkatnya kepuasan pelayanan kepada masyarakat',
];

const share = (row: number, ours: string, theirs: string, sum: string): Difference => [
  `${row}.3: ${ours} ≠ ${theirs}`,
  `the report’s error: ${sum} is ${ours}`,
];
/** Right, but the report prints no decimals. */
const decimals = (row: number, ours: string, theirs: string): Difference => [
  `${row}.3: ${ours} ≠ ${theirs}`,
  'the report prints whole percentages; ours have two decimals',
];
const WHOLE = decimals(5, '100,00%', '100%');

/** The report's figures of tables 1.1–1.4, 1.6, 1.7, 2.1, 2.2, 2.4 and 2.7, and every difference with its reason. */
test.each<[string, readonly string[], readonly (readonly string[])[], readonly Difference[]]>([
  [
    '1.1',
    ['kategori', 'orang', 'persen'],
    [
      ['S-2', '3', '15%'],
      ['S-1', '12', '64%'],
      ['Diploma', '1', '6%'],
      ['SLTA', '2', '15%'],
      ['', '18', '100%'],
    ],
    [
      share(1, '16,67%', '15%', '3 of 18'),
      share(2, '66,67%', '64%', '12 of 18'),
      decimals(3, '5,56%', '6%'),
      share(4, '11,11%', '15%', '2 of 18'),
      WHOLE,
    ],
  ],
  [
    '1.2',
    ['kategori', 'orang', 'persen'],
    [
      ['Pembina', '3', '15%'],
      ['Penata', '14', '79%'],
      ['Pengatur', '1', '6%'],
      ['', '18', '100%'],
    ],
    [
      share(1, '16,67%', '15%', '3 of 18'),
      share(2, '77,78%', '79%', '14 of 18'),
      decimals(3, '5,56%', '6%'),
      decimals(4, '100,00%', '100%'),
    ],
  ],
  [
    '1.3',
    ['kategori', 'orang', 'persen'],
    [
      ['II', '1', '4%'],
      ['III', '2', '10%'],
      ['Fungsional', '4', '29%'],
      ['Pelaksana', '11', '57%'],
      ['', '18', '100%'],
    ],
    [
      share(1, '5,56%', '4%', '1 of 18'),
      share(2, '11,11%', '10%', '2 of 18'),
      share(3, '22,22%', '29%', '4 of 18'),
      share(4, '61,11%', '57%', '11 of 18'),
      WHOLE,
    ],
  ],
  [
    '1.4',
    ['jabatan', 'kebutuhan'],
    [
      ...sample.kebutuhanPegawai.rows.map(([, jabatan, count]) => [String(jabatan), String(count)]),
      ['', '30'],
    ],
    [],
  ],
  [
    '1.6',
    ['no', 'nama', 'merk', 'kondisi'],
    sample.aset.rows.map((row) => row.map(String)),
    [['108.3: – ≠ ', 'the report leaves the cell empty; ours says that there is nothing']],
  ],
  ['1.7', ['no', 'nama', 'jumlah', 'satuan'], sample.kebutuhanAset.rows.map((row) => row.map(String)), []],
  [
    '2.1',
    ['misi', 'tujuan'],
    [
      [
        'Meningkatkan Budaya Kerja dan Tata Kelola Pemerintahan Yang Bersih dan Berwibawa (Good and Clean Governance)',
        TUJUAN[1]!,
      ],
      ['', 'Meningkatnya akuntabilitas kinerja dan keuangan'],
    ],
    [
      [
        `1.2: ${TUJUAN[0]} ≠ ${TUJUAN[1]}`,
        'the report lists its two tujuan in one order in 2.1, 2.2 and 2.4 and in the other in 2.7; ours keep that of 2.7, 2.3 and 3.1 everywhere',
      ],
      [
        `2.2: ${TUJUAN[1]} ≠ Meningkatnya akuntabilitas kinerja dan keuangan`,
        'the same order, and one spelling',
      ],
    ],
  ],
  [
    '2.2',
    ['tujuan', 'sasaran', 'indikator'],
    [
      [TUJUAN[1]!, PPKS, 'Persentase Penanganan PPKS'],
      [TUJUAN[0]!, 'Meningkatnya Akuntabilitas dan Keuangan', 'Nilai SAKIP'],
    ].reverse(),
    [],
  ],
  [
    '2.4',
    ['tujuan', 'sasaran', 'strategi', 'arahKebijakan'],
    [
      [
        TUJUAN[0]!,
        'Meningkatnya Akuntabilitas Kinerja dan Keuangan',
        'Meningkatkan Nilai SAKIP pada Unit Kerja',
        'Peningkatan pelaksanaan e-SAKIP',
      ],
      [
        TUJUAN[1]!,
        'Meningkatkan Penanganan PPKS',
        'Meningkatkan Kesejahteraan Sosial',
        'Peningkatan kualitas program pelayanan dan rehabilitasi sosial, pemberdayaan sosial dan perlindungan sosial bagi PPKS',
      ],
    ],
    [
      [
        '1.2: Meningkatnya Akuntabilitas dan Keuangan ≠ Meningkatnya Akuntabilitas Kinerja dan Keuangan',
        'the report words one sasaran in three ways (2.2, 2.4, 2.7); ours has one wording, that of 2.2 (objective-wording)',
      ],
      [`2.2: ${PPKS} ≠ Meningkatkan Penanganan PPKS`, 'another wording of the same sasaran'],
    ],
  ],
  [
    '2.7',
    [
      'no',
      'tujuan',
      'indikatorTujuan',
      'sasaran',
      'indikator',
      ...[2019, 2020, 2021, 2022, 2023, 2024].map((y) => `target_${y}`),
    ],
    [
      [
        '1',
        TUJUAN[0]!,
        'Indeks Reformasi Birokrasi',
        'Meningkatnya Nilai SAKIP pada SKPD',
        'Nilai SAKIP',
        '-',
        'CC (60)',
        'B (65)',
        'B (70)',
        'B (75)',
        'A (80)',
      ],
      [
        '2',
        TUJUAN[1]!,
        'Indeks Kepuasan Masyarakat',
        PPKS,
        'Persentase Penanganan PPKS',
        '-',
        '2%',
        '80%',
        '85%',
        '90%',
        '100%',
      ],
    ],
    [
      [
        '1.4: Meningkatnya Akuntabilitas dan Keuangan ≠ Meningkatnya Nilai SAKIP pada SKPD',
        'a third wording of the same sasaran',
      ],
    ],
  ],
])('table %s against the report: every difference has its reason', (id, keys, theirs, expected) => {
  expectExplained(differences(shownColumns(table(id), ...keys), theirs), expected);
});

test('table 2.4 stands under visi, misi, tujuan and sasaran', () => {
  const preface = table('2.4').preface!;
  expect(preface.map(({ label }) => label)).toEqual(['Visi', 'Misi', 'Tujuan', 'Sasaran']);
  expect(preface[0]!.cell).toEqual({ sheet: 'Renstra', row: 2, column: 1 });
  expect(preface[2]!.text).toBe(`1. ${TUJUAN[0]}\n2. ${TUJUAN[1]}`);
});

test('what stands above table 2.4 against the report: every difference has its reason', () => {
  const ours = table('2.4').preface!.map(({ text }) => [text]);
  const misi =
    'Meningkatnya Budaya Kerja dan Tata Kelola Pemerintah yang bersih dan Berwibawa (Good Governance)';
  const tujuan =
    '1. Meningkatkan kepuasan pelayanan kepada masyarakat\n2. Meningkatkan Akuntabilitas Kinerja dan Keuangan';
  const sasaran = '1. Meningkatkan Penanganan PPKS\n2. Meningkatkan Akuntabilitas dan Keuangan';
  const theirs = [[ours[0]![0]!], [misi], [tujuan], [sasaran]];
  expect(ours[0]![0]).toBe(
    'Terwujudnya Kabupaten Kubu Raya yang Bahagia, Bermartabat, Terdepan, Berkualitas dan Religius',
  );
  expectExplained(differences(ours, theirs), [
    [
      `2.1: ${ours[1]![0]} ≠ ${misi}`,
      'the report words its misi otherwise in table 2.1; ours has that wording',
    ],
    [`3.1: ${ours[2]![0]} ≠ ${tujuan}`, 'the order and the wording of table 2.7'],
    [`4.1: ${ours[3]![0]} ≠ ${sasaran}`, 'the order and the wording of table 2.2'],
  ]);
});

test('what is stated once over several rows stands merged', () => {
  expect(table('2.1').spans).toEqual([{ column: 0, firstRow: 0, lastRow: 1 }]);
});

test('shares that differ from what the sheet prints are marked, with a footnote where rounding leaves a rest', () => {
  const marked = [...table('1.1').rows].map(({ cells }) => cells[3]!.differs === true);
  expect(marked).toEqual([true, true, false, true, false]);
  const notes = (id: string) => table(id).notes.map(({ value }) => value);
  expect(notes('1.1')[0]).toBe('Persentase tiap baris dibulatkan, sehingga jumlahnya tidak tepat 100%.');
  expect(notes('1.3')).toHaveLength(1);
});

test('the total of needed staff carries a name that keeps its place', () => {
  expect(table('1.4').names.map(({ name }) => name)).toEqual(['LKjIP_1_4_TOTAL_KEBUTUHAN']);
});
