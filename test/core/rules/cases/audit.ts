import { sheetFromRows } from '../../support/sheet';
import { guard, hit, kinerja, ppks, type RuleCases } from './case';

/** A typed table: its caption, its header, its rows. */
const table = (nomor: string, title: string, ...rows: readonly (readonly string[])[]) =>
  sheetFromRows(`Tabel ${nomor}`, [[`Tabel ${nomor}`], [title], ...rows]);

const ALLOCATION = [
  ['PROGRAM', 'ANGGARAN', 'KETERANGAN'],
  ['PROGRAM PEMBERDAYAAN SOSIAL', 'Rp. 12.538.113', 'APBD'],
  ['PROGRAM REHABILITASI SOSIAL', 'Rp. 522.012.259', 'APBD'],
  ['TOTAL', 'Rp. 534.550.372', 'APBD'],
];

const PEOPLE = ppks`
  No | Nama              | Populasi | Realisasi
  1  | Lanjut Usia       | 80       | 70
  2  | Anak Terlantar    | 20       | 20
  TOTAL |                | 100      | 90`;

/** Rules that only the tables of a report give rise to. */
export const AUDIT_CASES: RuleCases = {
  'formula-inverted': [
    hit(
      'populasi / realisasi',
      [
        ppks`
        No | Nama              | Populasi | Realisasi
        1  | Lanjut Usia       | 80       | 70
        2  | Anak Terlantar    | 20       | 20
        TOTAL |                | 100      | 90
        Persentase = 100 / 90 x 100`,
      ],
      'error A5',
    ),
    guard(
      'realisasi / populasi; a division of other numbers',
      ppks`
        No | Nama              | Populasi | Realisasi
        1  | Lanjut Usia       | 80       | 70
        2  | Anak Terlantar    | 20       | 20
        TOTAL |                | 100      | 90
        Persentase = 90 / 100 x 100
        Cakupan = 80 / 70 x 100`,
    ),
  ],
  'table-duplicates-table': [
    hit(
      '2.6 typed again as 2.8',
      [
        PEOPLE,
        table('2.6', 'Alokasi Anggaran', ...ALLOCATION),
        table('2.8', 'Alokasi Anggaran', ...ALLOCATION),
      ],
      'warning A3',
    ),
    guard(
      'one amount differs',
      PEOPLE,
      table('2.6', 'Alokasi Anggaran', ...ALLOCATION),
      table('2.8', 'Alokasi Perubahan', ALLOCATION[0]!, ALLOCATION[1]!, [
        'PROGRAM REHABILITASI SOSIAL',
        'Rp. 522.012.260',
        'APBD',
      ]),
    ),
  ],
  'text-names-other-row': [
    hit(
      'an explanation copied from another row',
      [
        PEOPLE,
        kinerja`
        No  | Uraian                                           | Target  | Realisasi | Efisiensi
            | Program Penunjang Urusan                         |         |           |
        1   | Pemeliharaan Barang Milik Daerah                 | 2 Unit  | 2 Unit    |
        1.1 | Penyediaan Jasa Komunikasi Sumber Daya Air dan Listrik | 1 Unit | 1 Unit | Pemeliharaan Rutin Kendaraan Dinas Operasional Lapangan berjalan baik
        1.2 | Pemeliharaan Rutin Kendaraan Dinas Operasional Lapangan | 1 Unit | 1 Unit | Pemeliharaan Rutin Kendaraan Dinas Operasional Lapangan berjalan baik`,
      ],
      'warning E4',
    ),
    guard(
      'its own name; a short name that stands in many texts',
      PEOPLE,
      kinerja`
        No  | Uraian                                           | Target  | Realisasi | Efisiensi
            | Program Penunjang Urusan                         |         |           |
        1   | Pemeliharaan Barang Milik Daerah                 | 2 Unit  | 2 Unit    |
        1.1 | Pemeliharaan Gedung                              | 1 Unit  | 1 Unit    | Pemeliharaan Gedung selesai
        1.2 | Pemeliharaan Rutin Kendaraan Dinas Operasional Lapangan | 1 Unit | 1 Unit | setelah Pemeliharaan Gedung`,
    ),
  ],
  'text-contradicts-figure': [
    hit(
      'said to be met, exceeded, missed',
      [
        PEOPLE,
        kinerja`
        No  | Uraian                   | Target   | Realisasi | Efisiensi
            | Program Penunjang Urusan |          |           |
        1   | Administrasi             | 100%     | 100%      | belum mencapai target
        1.1 | Rapat Koordinasi         | 50 Kali  | 41 Kali   | dilaksanakan sesuai target
        1.2 | Evaluasi Kinerja         | 4 Kali   | 4 Kali    | sudah melebihi target`,
      ],
      'info missed E3',
      'info met E4',
      'info exceeds E5',
    ),
    guard(
      'texts that their figures bear out',
      PEOPLE,
      kinerja`
        No  | Uraian                   | Target   | Realisasi | Efisiensi
            | Program Penunjang Urusan |          |           |
        1   | Administrasi             | 100%     | 96%       | belum mencapai target
        1.1 | Rapat Koordinasi         | 50 Kali  | 50 Kali   | dilaksanakan sesuai target
        1.2 | Evaluasi Kinerja         | 4 Kali   | 5 Kali    | sudah melebihi target
        1.3 | Penatausahaan            | 4 Kali   | 5 Kali    | sesuai target`,
    ),
  ],
};
