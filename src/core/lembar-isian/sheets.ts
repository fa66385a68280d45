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
  readonly example: string | number | null;
}

/** A sheet to be filled in (lembar isian): title, how to fill it, header, an example row. */
export interface IsianSheet {
  readonly kind: InputKind;
  readonly name: string;
  readonly title: string;
  readonly guide: string;
  readonly columns: readonly IsianColumn[];
}

type Options = Partial<Pick<IsianColumn, 'holds' | 'choice'>>;
const column = (
  label: string,
  width: number,
  example: string | number | null,
  options: Options = {},
): IsianColumn => ({
  label,
  width,
  example,
  holds: typeof example === 'number' ? 'number' : 'text',
  ...options,
});
const among = (name: ChoiceName, isStrict = false): Options => ({ choice: { name, isStrict } });
const no = column('No', 6, 1);

/** The sheets of one year; targets of the Renstra for the five years that end with it. */
export function isianSheets(year: number): readonly IsianSheet[] {
  const years = [year - 3, year - 2, year - 1, year];
  return [
    {
      kind: 'anggaran',
      name: 'Anggaran',
      title: `Rincian Belanja Tahun ${year}`,
      guide: 'Satu baris untuk tiap program, kegiatan, dan sub kegiatan; angka tanpa Rp. Ganti baris contoh.',
      columns: [
        column('Kode Rekening', 22, '1.06.02.2.03.0001'),
        column('Uraian', 60, 'Nama sub kegiatan'),
        column('Anggaran', 20, 100_000_000),
        column('Realisasi', 20, 95_000_000),
        column('Sumber Dana', 16, 'APBD'),
        column('Sasaran', 40, 'Meningkatnya penanganan PPKS'),
      ],
    },
    {
      kind: 'ppks',
      name: 'PPKS',
      title: `Data PPKS Tahun ${year}`,
      guide:
        'Satu baris untuk tiap jenis PPKS. Isi “tidak” pada Masuk IKU bila barisnya tidak ikut dihitung.',
      columns: [
        no,
        column('Jenis PPKS', 60, 'Anak Terlantar', among('ppks')),
        column('Populasi', 14, 10),
        column('Realisasi', 14, 9),
        column('Masuk IKU', 12, 'ya', among('yaTidak', true)),
      ],
    },
    {
      kind: 'kinerja',
      name: 'Kinerja',
      title: `Kinerja Program, Kegiatan, dan Sub Kegiatan Tahun ${year}`,
      guide: 'Kode sama dengan lembar Anggaran; target dan realisasi tanpa satuan.',
      columns: [
        column('Kode', 22, '1.06.02.2.03.0001'),
        column('Program/Kegiatan/Sub Kegiatan', 60, 'Nama sub kegiatan'),
        column('Target', 12, 10),
        column('Satuan', 12, 'Orang', among('satuan')),
        column('Realisasi', 12, 9),
        column('Analisis', 40, 'Sebab berhasil atau gagal'),
        column('Solusi', 40, 'Tindak lanjut'),
        column('Penjelasan Efisiensi', 40, 'Uraian efisiensi'),
      ],
    },
    {
      kind: 'iku',
      name: 'IKU',
      title: 'Indikator Kinerja Utama',
      guide:
        'Predikat ditulis dengan nilainya, misalnya BB (75). Sumber “PPKS” mengambil realisasi dari lembar PPKS.',
      columns: [
        no,
        column('Sasaran Strategis', 40, 'Meningkatnya penanganan PPKS'),
        column('Indikator Kinerja Utama', 40, 'Persentase penanganan PPKS'),
        column('Satuan', 12, 'Persen', among('satuan')),
        column('Arah', 12, 'Positif', among('arah', true)),
        column('Target IKU', 12, '100%', among('predikat')),
        column('Target PK', 12, '100%', among('predikat')),
        column(`Target Renstra ${year}`, 14, '100%', among('predikat')),
        ...years.map((each) => column(`Realisasi ${each}`, 14, '90%', among('predikat'))),
        column('Sumber Realisasi', 20, 'PPKS'),
      ],
    },
    {
      kind: 'renstra',
      name: 'Renstra',
      title: 'Rencana Strategis',
      guide: 'Satu baris untuk tiap indikator sasaran; yang sama dengan baris di atasnya boleh dikosongkan.',
      columns: [
        no,
        ...[
          'Visi',
          'Misi',
          'Tujuan',
          'Indikator Tujuan',
          'Sasaran',
          'Indikator Sasaran',
          'Strategi',
          'Arah Kebijakan',
        ].map((label) => column(label, 30, `${label} perangkat daerah`)),
        ...[year - 4, ...years].map((each) => column(`Target ${each}`, 12, '100%', among('predikat'))),
      ],
    },
    {
      kind: 'pegawai',
      name: 'Pegawai',
      title: 'Sumber Daya Aparatur',
      guide:
        'Jumlah PNS dan PPPK menurut pendidikan, pangkat/golongan, dan eselon; atau ganti dengan daftar pegawai.',
      columns: [
        no,
        column('Kelompok', 20, 'Pendidikan', among('kelompok', true)),
        column('Uraian', 40, 'S-1'),
        column('Jumlah', 12, 1),
      ],
    },
    {
      kind: 'kebutuhan-pegawai',
      name: 'Kebutuhan Pegawai',
      title: 'Kebutuhan Pegawai',
      guide: 'Satu baris untuk tiap jabatan yang masih dibutuhkan.',
      columns: [
        no,
        column('Unit Kerja', 40, 'Sekretariat'),
        column('Jabatan', 40, 'Pengolah Data dan Informasi'),
        column('Kebutuhan', 14, 1),
      ],
    },
    {
      kind: 'aset',
      name: 'Aset',
      title: 'Daftar Aset',
      guide: 'Satu baris untuk tiap barang.',
      columns: [
        no,
        column('Nama Barang', 48, 'Meja kerja'),
        column('Merk/Type', 28, '60x120x75'),
        column('Kondisi', 16, 'Baik', among('kondisi', true)),
      ],
    },
    {
      kind: 'kebutuhan-aset',
      name: 'Kebutuhan Aset',
      title: 'Kebutuhan Aset',
      guide: 'Satu baris untuk tiap barang yang masih dibutuhkan.',
      columns: [
        no,
        column('Nama Barang', 48, 'Pemindai'),
        column('Jumlah', 12, 1),
        column('Satuan', 14, 'Unit', among('satuan')),
      ],
    },
  ];
}

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

/** The row of the header, and of the example, from 0. */
export const HEADER_ROW = 3;
