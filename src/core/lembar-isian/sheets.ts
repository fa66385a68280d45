import type { InputKind } from '../inputs/mapping';
import type { ChoiceName } from './choices';

/** One column of an input sheet. */
export interface IsianColumn {
  readonly label: string;
  /** In characters. */
  readonly width: number;
  readonly holds: 'text' | 'number';
  /** What its cells may hold; `isStrict` refuses anything else. */
  readonly choice?: { readonly name: ChoiceName; readonly isStrict: boolean };
}

/** A sheet to be filled in (lembar isian): title, how to fill it, header, example rows. */
export interface IsianSheet {
  readonly kind: InputKind;
  readonly name: string;
  readonly title: string;
  readonly guide: string;
  readonly columns: readonly IsianColumn[];
  /** One or more rows. What tables add up is 0 in them: an example that is left behind changes no total. */
  readonly examples: readonly (readonly (string | number)[])[];
}

type Choice = Pick<IsianColumn, 'choice'>;
const text = (label: string, width: number, choice: Choice = {}): IsianColumn => ({
  ...{ label, width, holds: 'text' },
  ...choice,
});
const number = (label: string, width: number): IsianColumn => ({ label, width, holds: 'number' });
const among = (name: ChoiceName, isStrict = false): Choice => ({ choice: { name, isStrict } });
const no = number('No', 6);

const KODE = ['1.06.02', '1.06.02.2.03', '1.06.02.2.03.0001'] as const;
const LEVELS = ['PROGRAM …', 'Kegiatan …', 'Sub kegiatan …'] as const;
const SASARAN = 'Meningkatnya penanganan PPKS';

/** The sheets of one year; targets of the Renstra for the five years that end with it. */
export function isianSheets(year: number): readonly IsianSheet[] {
  const years = [year - 3, year - 2, year - 1, year];
  return [
    {
      kind: 'anggaran',
      name: 'Anggaran',
      title: `Rincian Belanja Tahun ${year}`,
      guide:
        'Satu baris untuk tiap program, kegiatan, dan sub kegiatan; angka dalam rupiah penuh. Ganti baris contoh.',
      columns: [
        text('Kode Rekening', 22),
        text('Uraian', 60),
        number('Anggaran', 20),
        number('Realisasi', 20),
        text('Sumber Dana', 16),
        text('Sasaran', 40),
      ],
      examples: KODE.map((kode, level) => [kode, LEVELS[level]!, 0, 0, 'APBD', SASARAN]),
    },
    {
      kind: 'ppks',
      name: 'PPKS',
      title: `Data PPKS Tahun ${year}`,
      guide:
        'Satu baris untuk tiap jenis PPKS. Isi “tidak” pada Masuk IKU bila barisnya tidak ikut dihitung.',
      columns: [
        no,
        text('Jenis PPKS', 60, among('ppks')),
        number('Populasi', 14),
        number('Realisasi', 14),
        text('Masuk IKU', 12, among('yaTidak', true)),
      ],
      examples: [[1, 'Anak Terlantar', 0, 0, 'ya']],
    },
    {
      kind: 'kinerja',
      name: 'Kinerja',
      title: `Kinerja Program, Kegiatan, dan Sub Kegiatan Tahun ${year}`,
      guide: 'Kode sama dengan lembar Anggaran; target dan realisasi tanpa satuan.',
      columns: [
        text('Kode', 22),
        text('Program/Kegiatan/Sub Kegiatan', 60),
        number('Target', 12),
        text('Satuan', 12, among('satuan')),
        number('Realisasi', 12),
        text('Analisis', 40),
        text('Solusi', 40),
        text('Penjelasan Efisiensi', 40),
      ],
      examples: KODE.map((kode, level) => [
        ...[kode, LEVELS[level]!, 10, 'Orang', 9],
        ...['Sebab berhasil atau gagal', 'Tindak lanjut', 'Uraian efisiensi'],
      ]),
    },
    {
      kind: 'iku',
      name: 'IKU',
      title: 'Indikator Kinerja Utama',
      guide:
        'Predikat ditulis dengan nilainya, misalnya BB (75). Sumber “PPKS” mengambil realisasi dari lembar PPKS.',
      columns: [
        no,
        text('Sasaran Strategis', 40),
        text('Indikator Kinerja Utama', 40),
        text('Satuan', 12, among('satuan')),
        text('Arah', 12, among('arah', true)),
        ...['Target IKU', 'Target PK'].map((label) => text(label, 12, among('predikat'))),
        text(`Target Renstra ${year}`, 20, among('predikat')),
        ...years.map((each) => text(`Realisasi ${each}`, 16, among('predikat'))),
        text('Sumber Realisasi', 20),
      ],
      examples: [
        [
          ...[1, SASARAN, 'Persentase penanganan PPKS', 'Persen', 'Positif', '100%', '100%', '100%'],
          ...years.map(() => '90%'),
          'PPKS',
        ],
      ],
    },
    {
      kind: 'renstra',
      name: 'Renstra',
      title: 'Rencana Strategis',
      guide: 'Satu baris untuk tiap indikator sasaran; yang sama dengan baris di atasnya boleh dikosongkan.',
      columns: [
        no,
        ...RENSTRA.map((label) => text(label, 30)),
        ...[year - 4, ...years].map((each) => text(`Target ${each}`, 13, among('predikat'))),
      ],
      examples: [
        [1, ...RENSTRA.map((label) => `${label} perangkat daerah`), ...Array<string>(5).fill('100%')],
      ],
    },
    {
      kind: 'pegawai',
      name: 'Pegawai',
      title: 'Sumber Daya Aparatur',
      guide:
        'Jumlah PNS dan PPPK menurut pendidikan, pangkat/golongan, dan eselon; atau ganti dengan daftar pegawai.',
      columns: [no, text('Kelompok', 20, among('kelompok', true)), text('Uraian', 40), number('Jumlah', 12)],
      examples: [
        [1, 'Pendidikan', 'S-1', 0],
        [2, 'Pangkat/Golongan', 'Penata', 0],
        [3, 'Eselon', 'Pelaksana', 0],
      ],
    },
    {
      kind: 'kebutuhan-pegawai',
      name: 'Kebutuhan Pegawai',
      title: 'Kebutuhan Pegawai',
      guide: 'Satu baris untuk tiap jabatan yang masih dibutuhkan.',
      columns: [no, text('Unit Kerja', 40), text('Jabatan', 40), number('Kebutuhan', 14)],
      examples: [[1, 'Sekretariat', 'Pengolah Data dan Informasi', 0]],
    },
    {
      kind: 'aset',
      name: 'Aset',
      title: 'Daftar Aset',
      guide: 'Satu baris untuk tiap barang.',
      columns: [
        no,
        text('Nama Barang', 48),
        text('Merk/Type', 28),
        text('Kondisi', 16, among('kondisi', true)),
      ],
      examples: [[1, 'Meja kerja', '60x120x75', 'Baik']],
    },
    {
      kind: 'kebutuhan-aset',
      name: 'Kebutuhan Aset',
      title: 'Kebutuhan Aset',
      guide: 'Satu baris untuk tiap barang yang masih dibutuhkan.',
      columns: [no, text('Nama Barang', 48), number('Jumlah', 12), text('Satuan', 14, among('satuan'))],
      examples: [[1, 'Pemindai', 0, 'Unit']],
    },
  ];
}

const RENSTRA = [
  ...['Visi', 'Misi', 'Tujuan', 'Indikator Tujuan', 'Sasaran', 'Indikator Sasaran'],
  ...['Strategi', 'Arah Kebijakan'],
] as const;

/** What the sheet Identitas asks for, each with an example. */
export const identitasRows = (year: number): readonly (readonly [label: string, example: string])[] => [
  ['Perangkat Daerah', 'Dinas …'],
  ['Kabupaten/Kota', 'Kabupaten …'],
  ['Tahun', String(year)],
  ['Periode', 'Triwulan IV'],
  ['Tempat', ''],
  ['Tanggal', ''],
  ['Jabatan Kepala', ''],
  ['Nama Kepala', ''],
  ['Pangkat/Golongan', ''],
  ['NIP', ''],
  ['Pagu DPA/DPPA', ''],
  ['Realisasi LRA', ''],
];

/** The row of the header, from 0; the examples stand below it. */
export const HEADER_ROW = 3;
