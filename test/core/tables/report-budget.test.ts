import sample from '../../../assets/samples/kubu-raya-2024.json';
import { writeAmount } from '../../../src/core/number/write-number';
import { differences, expectExplained, type Difference } from '../support/differences';
import { generated } from '../support/generated';
import { inputsOf, sampleSheets } from '../support/office';
import { shownColumns } from '../support/shown';
import { TABEL_26, TABEL_29, TABEL_34, TABEL_38, TABEL_39 } from './report-figures';

const { models } = generated(inputsOf(Object.values(sampleSheets())));
const table = (id: string) => models.find((model) => model.id === id)!;

/** What is only notation: "4.005.892.697,00" for whole rupiah, "25716" for 25.716, "100%" for 100,00%. */
function plain(text: string): string {
  if (text === '100%') return '100,00%';
  const isAmount = /^\d{1,3}(?:\.\d{3})*(?:,00)?$|^\d+$/.test(text);
  return isAmount ? writeAmount(BigInt(text.replace(/,00$|\./g, '')) * 100n) : text;
}
const printed = (rows: readonly (readonly (string | number)[])[]): string[][] =>
  rows.map((row) => row.map((value) => plain(String(value))));

const PROGRAM_PRINTED =
  'the report’s error: 1.06.01 prints Rp40 and Rp130 more than its sub kegiatan add up to';
const TOTAL_PRINTED = 'the report’s TOTAL is that of the printed programs: with those Rp40 and Rp130';
const SISA = 'the report’s error: its sisa is not anggaran − realisasi';
const FULL = 'the report’s error: 100% although Rp262.138 are left';
const WORDING =
  'table 3.9 of the report words it otherwise than its own table 1.5; ours has one wording, that of the sheet Anggaran';

interface Comparison {
  readonly id: string;
  /** The columns that the report has. */
  readonly keys: readonly string[];
  readonly theirs: readonly (readonly (string | number)[])[];
  readonly expected: readonly Difference[];
  /** Columns that the report does not have. */
  readonly added?: readonly string[];
}
const TABLES: readonly Comparison[] = [
  {
    id: '1.5',
    keys: ['kode', 'uraian', 'anggaran', 'realisasi', 'sisa', 'persen'],
    theirs: [...sample.anggaran.rows, sample.anggaran.total],
    expected: [
      ['1.3: 4.005.892.657 ≠ 4.005.892.697', PROGRAM_PRINTED],
      ['1.4: 3.849.366.477 ≠ 3.849.366.607', PROGRAM_PRINTED],
      ['1.5: 156.526.180 ≠ 156.526.000', SISA],
      ['14.5: 400.280 ≠ 400.320', SISA],
      ['19.6: 99,94% ≠ 100,00%', FULL],
      ['20.5: 52.900 ≠ 52.820', SISA],
      ['42.5: 382.439 ≠ 364.439', SISA],
      ['43.3: 4.759.226.209 ≠ 4.759.226.249', TOTAL_PRINTED],
      ['43.4: 4.515.361.243 ≠ 4.515.361.373', TOTAL_PRINTED],
      ['43.5: 243.864.966 ≠ 243.864.876', TOTAL_PRINTED],
    ],
  },
  { id: '2.6', keys: ['program', 'anggaran', 'keterangan'], theirs: TABEL_26, expected: [] },
  { id: '2.8', keys: ['program', 'anggaran', 'keterangan'], theirs: TABEL_26, expected: [] },
  {
    id: '2.9',
    keys: ['no', 'program', 'anggaran', 'realisasi', 'keterangan'],
    theirs: TABEL_29,
    expected: [],
    added: ['persen'],
  },
  {
    id: '3.2',
    keys: ['no', 'nama', 'populasi', 'realisasi'],
    theirs: [...sample.ppks.rows, sample.ppks.total],
    expected: [],
    added: ['persen'],
  },
  {
    id: '3.4',
    keys: ['no', 'sasaran', 'program', 'target', 'realisasi', 'persen'],
    theirs: TABEL_34,
    expected: [
      ['6 rows ≠ 5', 'ours has a row JUMLAH'],
      ['5.6: 92,10% ≠ 92,1%', 'the report prints one decimal here and two in the rows above'],
    ],
  },
  {
    id: '3.8',
    keys: ['no', 'kelompok', 'anggaran', 'realisasi'],
    theirs: TABEL_38,
    expected: [
      [
        '1.2: BELANJA (kelompok tidak dirinci) ≠ BELANJA OPERASI',
        'nothing in the sample says which kelompok a sub kegiatan is of, and some buy goods; a sheet with accounts or an LRA gives the kelompok',
      ],
      ['1.3: 4.759.226.209 ≠ 4.759.226.249', TOTAL_PRINTED],
      ['1.4: 4.515.361.243 ≠ 4.515.361.373', TOTAL_PRINTED],
      ['2.3: 4.759.226.209 ≠ 4.759.226.249', TOTAL_PRINTED],
      ['2.4: 4.515.361.243 ≠ 4.515.361.373', TOTAL_PRINTED],
    ],
    added: ['sisa', 'persen'],
  },
  {
    id: '3.9',
    keys: ['rincian', 'anggaran', 'realisasi', 'persen'],
    theirs: TABEL_39,
    expected: [
      [
        '1.1: PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/ KOTA ≠ PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA',
        WORDING,
      ],
      ['1.2: 4.005.892.657 ≠ 4.005.892.697', PROGRAM_PRINTED],
      ['1.3: 3.849.366.477 ≠ 3.849.366.607', PROGRAM_PRINTED],
      [
        '6.1: Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD ≠ Pelaksana Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD',
        WORDING,
      ],
      [
        '8.1: Koordinasi dan Penyusunan Laporan Keuangan Bulanan/ Triwulanan/ Semesteran SKPD ≠ Koordinasi dan Penyusunan Laporan Keuangan Bulanan/Triwulan/Semesteran SKPD',
        WORDING,
      ],
      ['11.1: Penatausahaan Barang Milik Daerah pada SKPD ≠ Penatausahaan Barang Milik Daerah SKPD', WORDING],
      ['14.1: Penyediaan Barang Cetakan dan Penggandaan ≠ Penyediaan Barang Cetak dan Penggandaan', WORDING],
      ['19.4: 99,94% ≠ 100,00%', FULL],
      [
        '20.1: Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, dan Pajak Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan ≠ Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, dan Pajak, Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan',
        WORDING,
      ],
      [
        '21.1: Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak dan Perizinan Kendaraan Dinas Operasional atau Lapangan ≠ Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, dan Pajak dan Perizinan Kendaraan Dinas Operasional atau Lapangan',
        WORDING,
      ],
      [
        '24.1: Pemeliharaan /Rehabilitasi Sarana dan Prasarana Gedung Kantor atau Bangunan Lainnya ≠ Pemeliharaan/Rehabilitas Sarana dan Prasarana Gedung Kantor atau Bangunan Lainnya',
        WORDING,
      ],
      [
        '29.1: Fasilitasi Pemulangan Warga Negara Migran Korban Tindak Kekerasan dari Titik Debarkasi di Daerah Kabupaten/Kota untuk dipulangkan ke Desa/Kelurahan Asal ≠ Fasilitasi Pemulangan Warga Negara Migran Korban Tindak Kekerasan dari Titik Debarkasi di Daerah Kabupaten/Kota untuk Dipulangkan ke Desa/Kelurahan Asal',
        WORDING,
      ],
      [
        '33.1: Pemberian Bimbingan Fisik, Mental, Spiritual, dan Sosial ≠ Pemberian Bimbingan Fisik, Mental, Spritual, dan Sosial',
        WORDING,
      ],
      [
        '35.1: Pemberian Akses ke Layanan Pendidikan dan Kesehatan Dasar ≠ Pemberian Akses ke Layanan Kesehatan dan Pendidikan Dasar',
        WORDING,
      ],
      [
        '37.1: Pendataan Fakir Miskin Cakupan Daerah Kabupaten/Kota ≠ Pendataan Fakir Miskin Cakupan Daerah Kabupaten /Kota',
        WORDING,
      ],
      ['43.2: 4.759.226.209 ≠ 4.759.226.249', TOTAL_PRINTED],
      [
        '43.3: 4.515.361.243 ≠ 356.254.450',
        'the report’s error: its total is less than one of its programs; the sum of the programs is meant',
      ],
    ],
  },
];

test.each(TABLES)('table $id against the report: every difference has its reason', (comparison) => {
  const { id, keys, theirs, expected, added = [] } = comparison;
  expectExplained(differences(shownColumns(table(id), ...keys), printed(theirs)), expected);
  const others = table(id)
    .columns.map(({ key }) => key)
    .filter((key) => !keys.includes(key));
  expect(others).toEqual(added);
});

const DAERAH = 'the report leaves the kabupaten out of this caption';
const YEAR = 'the report leaves the year out of this caption';
const CAPTIONS_ALIKE = 'captions are written alike: not in capitals, “per” and “dan” in small letters';
const ADDED = 'a column that the report does not have (setting kolom tambahan)';
const PPKS =
  'PPKS is what the regulation calls them since Permensos 5/2019; the report’s list of tables says Penyandang Masalah';

/** Captions and headers: what ours says and the report does not, and the other way round. */
test.each<[string, readonly string[], readonly Difference[]]>([
  [
    '1.5',
    ['Rincian Belanja Tahun 2024', 'KODE REKENING', 'URAIAN', 'ANGARAN', 'REALISASI', 'SISA ANGGARAN', '%'],
    [
      ['+ ANGGARAN', 'the report misspells it'],
      ['- ANGARAN', 'the report misspells it'],
    ],
  ],
  ...(['2.6', '2.8'] as const).map((id): [string, readonly string[], readonly Difference[]] => [
    id,
    ['Alokasi Anggaran Per Sasaran Strategis Dinas Sosial', 'PROGRAM', 'ANGGARAN', 'KETERANGAN'],
    [
      ['+ Alokasi Anggaran per Sasaran Strategis Dinas Sosial Kabupaten Kubu Raya', DAERAH],
      ['+ Tahun 2024', YEAR],
      ['- Alokasi Anggaran Per Sasaran Strategis Dinas Sosial', CAPTIONS_ALIKE],
    ],
  ]),
  [
    '2.9',
    [
      'Alokasi Per Sasaran Strategis Pembangunan',
      'Triwulan IV Tahun Anggaran 2024',
      'No.',
      'PROGRAM',
      'ANGGARAN',
      'REALISASI',
      'KET',
      '(Rp)',
      '(Rp)',
    ],
    [
      ['+ Alokasi per Sasaran Strategis Pembangunan', CAPTIONS_ALIKE],
      ['+ %', ADDED],
      ['- Alokasi Per Sasaran Strategis Pembangunan', CAPTIONS_ALIKE],
    ],
  ],
  [
    '3.2',
    [
      'Data Penyandang Masalah Kesejahteraan Sosial',
      'Triwulan IV Dinas Sosial',
      'Kabupaten Kubu Raya',
      'No.',
      'NAMA',
      'POPULASI',
      'REALISASI',
    ],
    [
      ['+ Data Pemerlu Pelayanan Kesejahteraan Sosial (PPKS)', PPKS],
      ['+ Triwulan IV Tahun 2024', YEAR],
      ['+ Dinas Sosial Kabupaten Kubu Raya', 'the same words in other lines'],
      ['+ %', ADDED],
      ['- Data Penyandang Masalah Kesejahteraan Sosial', PPKS],
      ['- Triwulan IV Dinas Sosial', 'the same words in other lines'],
      ['- Kabupaten Kubu Raya', 'the same words in other lines'],
    ],
  ],
  [
    '3.4',
    [
      'Realisasi Anggaran Triwulan IV Tahun 2024',
      'No.',
      'Sasaran Strategis',
      'Program',
      'Anggaran 2024',
      'Target',
      'Realisasi',
      '%',
    ],
    [],
  ],
  [
    '3.8',
    [
      'Realisasi Belanja Operasi',
      'Triwulan IV',
      'Tahun 2024',
      'No.',
      'KELOMPOK BELANJA',
      'ANGGARAN',
      'REALISASI',
    ],
    [
      ['+ SISA', ADDED],
      ['+ %', ADDED],
    ],
  ],
  [
    '3.9',
    [
      'REALISASI PROGRAM DAN KEGIATAN',
      'TRIWULAN IV TAHUN 2024',
      'Rincian',
      'Anggaran',
      'Realisasi',
      'Realisasi Anggaran',
      'Persentase (%)',
    ],
    [
      ['+ Realisasi Program dan Kegiatan', CAPTIONS_ALIKE],
      ['+ Triwulan IV Tahun 2024', CAPTIONS_ALIKE],
      ['- REALISASI PROGRAM DAN KEGIATAN', CAPTIONS_ALIKE],
      ['- TRIWULAN IV TAHUN 2024', CAPTIONS_ALIKE],
    ],
  ],
])('caption and header of table %s: every difference has its reason', (id, theirs, expected) => {
  const { caption, header } = table(id);
  const ours = [...caption.slice(1), ...header.map(({ text }) => text)];
  const found = [
    ...ours.filter((text) => !theirs.includes(text)).map((text) => `+ ${text}`),
    ...theirs.filter((text) => !ours.includes(text)).map((text) => `- ${text}`),
  ];
  expectExplained(found, expected);
});

test('the reading under table 3.2: the report turns numerator and denominator round', () => {
  const [reading] = table('3.2').notes.map(({ value }) => value);
  expect(reading).toBe('Persentase Penanganan PPKS = 542.533 / 544.727 × 100 = 99,60%');
});
