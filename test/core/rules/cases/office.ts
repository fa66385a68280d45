import { drawnSheet } from '../../../../src/rules-page/drawn-sheet';
import { sheetFromRows } from '../../support/sheet';
import {
  anggaran,
  guard,
  hit,
  identitas,
  iku,
  kinerja,
  pegawai,
  ppks,
  renstra,
  type RuleCases,
} from './case';

/** A budget that nothing is wrong with, for cases about other sheets. */
const BUDGET = anggaran`
  Kode              | Uraian                  | Anggaran | Realisasi
  1.06.01           | PROGRAM PENUNJANG       | 5        | 5
  1.06.01.2.01.0001 | Penyediaan Gaji         | 5        | 5`;

/** A budget whose realisasi has these formulas. */
const withFormulas = (...formulas: string[]) =>
  sheetFromRows(
    'Anggaran',
    [
      ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
      ['1.06.02.2.01.0001', 'Satu', 5, 5],
      ['1.06.02.2.01.0002', 'Dua', 5, 5],
    ],
    { formulas: Object.fromEntries(formulas.map((formula, at) => [`D${at + 2}`, formula])) },
  );

/** Rules about layouts of the budget, staff, the plan and how sheets hang together. */
export const OFFICE_CASES: RuleCases = {
  'kelompok-sum': [
    hit(
      'a row and its TOTAL whose kelompok come to something else',
      [
        anggaran`
          Kode              | Uraian | Belanja Operasi | Belanja Modal | Jumlah Anggaran | Realisasi
          1.06.02.2.01.0001 | Satu   | 60              | 40            | 100             | 90
          1.06.02.2.01.0002 | Dua    | 50              | 5             | 56              | 50
          TOTAL             |        | 110             | 45            | 156             | 140`,
      ],
      'error E3 1',
      'error E4 1',
    ),
    guard(
      'kelompok that add up, one of them empty',
      anggaran`
        Kode              | Uraian | Belanja Operasi | Belanja Modal | Jumlah Anggaran | Realisasi
        1.06.02.2.01.0001 | Satu   | 60              | 40            | 100             | 90
        1.06.02.2.01.0002 | Dua    | 50              |               | 50              | 50`,
    ),
  ],
  'parts-sum': [
    hit(
      'months beside their Jumlah, one of them changed; counts of kecamatan',
      [
        anggaran`
          Kode              | Uraian | Anggaran | Jan | Feb | Mar | Realisasi
          1.06.02.2.01.0001 | Satu   | 90       | 30  | 23  |     | 53
          1.06.02.2.01.0002 | Dua    | 90       | 20  | 7   | 9   | 36
          1.06.02.2.01.0003 | Tiga   | 90       | 40  | 13  | 1   | 51
          1.06.02.2.01.0004 | Empat  | 90       | 12  | 18  | 2   | 32`,
        ppks`
          No | Jenis PPKS    | Sungai Raya | Kubu | Populasi | Realisasi
          1  | Anak Terlantar | 5           | 6    | 11       | 10
          2  | Lansia         | 7           | 8    | 15       | 10
          3  | Disabilitas    | 2           | 9    | 12       | 10
          4  | Pengemis       | 3           | 1    | 4        | 4`,
      ],
      'error G4 -3',
      'error E4 1',
    ),
    guard(
      'columns that add up to it, and such as have nothing to do with it',
      anggaran`
        Kode              | Uraian | Anggaran | LS | GU | Realisasi | Volume | Bobot
        1.06.02.2.01.0001 | Satu   | 90       | 30 | 23 | 53        | 4      | 9
        1.06.02.2.01.0002 | Dua    | 90       | 20 | 7  | 27        | 7      | 1
        1.06.02.2.01.0003 | Tiga   | 90       | 40 | 10 | 50        | 2      | 3
        TOTAL             |        | 270      | 90 | 40 | 130       |        |`,
    ),
    guard(
      'a row whose parts are not filled in',
      anggaran`
        Kode              | Uraian | Anggaran | LS | GU | Realisasi
        1.06.02.2.01.0001 | Satu   | 90       | 30 | 23 | 53
        1.06.02.2.01.0002 | Dua    | 90       | 20 | 7  | 27
        1.06.02.2.01.0003 | Tiga   | 90       | 40 | 10 | 50
        1.06.02.2.01.0004 | Empat  | 90       |    |    | 40`,
    ),
  ],
  'external-link': [
    hit(
      'one for a sheet',
      [withFormulas("='C:\\data\\[LRA 2024.xlsx]LRA'!D7", '=[1]Sheet1!D8+1')],
      'warning D2',
    ),
    guard(
      'another sheet of this workbook, a column of a table',
      withFormulas("='LRA lama'!D7", '=SUM(Tabel1[Jumlah])'),
    ),
  ],
  'unit-scale': [
    hit(
      'realisasi in ribu beside anggaran in rupiah',
      [
        anggaran`
          Kode              | Uraian | Anggaran | Realisasi
          1.06.02.2.01.0001 | Satu   | 5000000  | 4900
          1.06.02.2.01.0002 | Dua    | 7000000  | 6500
          1.06.02.2.01.0003 | Tiga   | 9000000  | 8000`,
      ],
      'warning columns D2',
    ),
    hit(
      'a control total in juta',
      [
        anggaran`
          Kode              | Uraian | Anggaran   | Realisasi
          1.06.02.2.01.0001 | Satu   | 5000000000 | 4900000000`,
        identitas`
          Perangkat Daerah | Dinas Sosial
          Tahun            | 2024
          Periode          | Tahun
          Pagu DPA         | 5000`,
      ],
      'warning control B4',
    ),
    guard(
      'little spent in some rows; a control total that just differs',
      anggaran`
        Kode              | Uraian | Anggaran | Realisasi
        1.06.02.2.01.0001 | Satu   | 5000000  | 4900
        1.06.02.2.01.0002 | Dua    | 7000000  | 6500000
        1.06.02.2.01.0003 | Tiga   | 9000000  | 0
        1.06.02.2.01.0004 | Empat  | 9000000  | 8000`,
      identitas`
        Perangkat Daerah | Dinas Sosial
        Tahun            | 2024
        Periode          | Tahun
        Pagu DPA         | 29000000`,
    ),
  ],
  share: [
    hit(
      'n / Σn, whatever the column adds up to',
      [
        BUDGET,
        pegawai`
          No | Tingkat Pendidikan | Jumlah   | %
          1. | S-2                | 3 orang  | 15 %
          2. | S-1                | 15 orang | 85 %
          -  | Jumlah             | 18 orang | 100%`,
      ],
      'error D2 -1.67',
      'error D3 1.67',
    ),
    guard(
      'rounded to whole percent, fractions, a list',
      BUDGET,
      pegawai`
        No | Tingkat Pendidikan | Jumlah   | %
        1. | S-2                | 3 orang  | 17 %
        2. | S-1                | 15 orang | 83 %
        -  | Jumlah             | 18 orang | 100%`,
    ),
  ],
  'staff-total-differs': [
    hit(
      'by golongan another number than by pendidikan and eselon; salaries for more',
      [
        BUDGET,
        pegawai`
          Kelompok   | Uraian    | Jumlah
          Pendidikan | S-1       | 18
          Golongan   | Penata    | 17
          Eselon     | Pelaksana | 18`,
        kinerja`
          No  | Uraian                          | Target   | Realisasi
          -   | PROGRAM PENUNJANG               | -        | -
          1.1 | Penyediaan Gaji dan Tunjangan   | 21 Orang | 21 Orang`,
      ],
      'error C3 -1',
      'info gaji D3 3',
    ),
    guard(
      'the same number everywhere, one grouping missing; salaries in months',
      BUDGET,
      pegawai`
        Kelompok   | Uraian | Jumlah
        Pendidikan | S-1    | 18
        Golongan   | Penata | 17
        -          | PPPK   | 1`,
      kinerja`
        No  | Uraian                        | Target   | Realisasi
        -   | PROGRAM PENUNJANG             | -        | -
        1.1 | Penyediaan Gaji dan Tunjangan | 14 Bulan | 14 Bulan`,
    ),
  ],
  'cumulative-decreases': [
    hit(
      'a later triwulan below an earlier one, s.d. lalu above s.d. ini',
      [
        anggaran`
          Kode              | Uraian | Anggaran | Realisasi s.d. TW I | Realisasi s.d. TW II | Realisasi s.d. TW III
          1.06.02.2.01.0001 | Satu   | 50       | 10                  | 20                   | 30
          1.06.02.2.01.0002 | Dua    | 50       | 10                  | 25                   | 20`,
      ],
      'warning F3 -5',
    ),
    guard(
      'triwulan one by one, an empty triwulan to come',
      anggaran`
        Kode              | Uraian | Anggaran | Realisasi s.d. TW I | Realisasi s.d. TW II | Realisasi s.d. TW III
        1.06.02.2.01.0001 | Satu   | 50       | 10                  | 20                   | 0
        1.06.02.2.01.0002 | Dua    | 50       | 10                  | 25                   | 0`,
    ),
  ],
  'year-outlier': [
    hit(
      'a realisasi and a Renstra target far from the year before',
      [
        BUDGET,
        iku`
          Sasaran | Indikator | Target 2024 | Realisasi 2023 | Realisasi 2024
          A       | Satu      | 90%         | 9%             | 92%`,
        renstra`
          Tujuan | Sasaran | Indikator Sasaran | 2022 | 2023 | 2024
          T      | A       | Satu              | 2%   | 80%  | 90%`,
      ],
      'info realisasi E2',
      'info target E2',
    ),
    guard(
      'five times, but little; much, but not five times; counts',
      BUDGET,
      iku`
        Sasaran | Indikator | Target 2024 | Realisasi 2023 | Realisasi 2024
        A       | Satu      | 10%         | 1%             | 9%
        A       | Dua       | 90%         | 50%            | 95%
        A       | Tiga      | 500 Orang   | 50 Orang       | 500 Orang`,
    ),
  ],
  'ppks-category': [
    hit(
      'programmes among the types, one for all',
      [
        ppks`
          Nama            | Populasi | Realisasi
          Anak Terlantar  | 8        | 8
          PBI-JKN         | 200      | 200
          PKH             | 50       | 50`,
      ],
      'warning A3',
    ),
    guard(
      'programmes that do not count for the indicator',
      ppks`
        Nama            | Populasi | Realisasi | Masuk IKU
        Anak Terlantar  | 8        | 8         | ya
        PKH             | 50       | 50        | tidak`,
    ),
  ],
  'ppks-columns': [
    hit(
      'populasi per kecamatan without their Jumlah',
      [
        ppks`
          Nama            | Populasi Kec. A | Populasi Kec. B | Realisasi
          Anak Terlantar  | 8               | 20              | 12
          Lanjut Usia     | 5               | 4               | 6`,
      ],
      'error B1',
    ),
    hit(
      'realisasi per triwulan',
      [
        ppks`
          Nama            | Populasi | Realisasi TW I | Realisasi TW II
          Anak Terlantar  | 28       | 4              | 12`,
      ],
      'error C1',
    ),
    guard(
      'a Jumlah beside them, years before, and words',
      ppks`
        Nama            | Populasi Kec. A | Populasi Kec. B | Jumlah Populasi | Realisasi 2023 | Realisasi 2024 | Bentuk Penanganan
        Anak Terlantar  | 8               | 20              | 28              | 10             | 12             | Bantuan
        Lanjut Usia     | 5               | 4               | 9               | 6              | 6              | Bantuan`,
    ),
    guard(
      'words below a second column of the same meaning',
      ppks`
        Nama            | Populasi | Realisasi | Bentuk Penanganan
        Anak Terlantar  | 28       | 12        | Bantuan`,
    ),
  ],
  'budget-columns': [
    hit(
      'realisasi by way of spending and anggaran by source of funds, without their Jumlah',
      [
        anggaran`
          Kode              | Uraian | Pagu DAU | Pagu DAK | Realisasi LS | Realisasi GU
          1.06.02.2.01.0001 | Satu   | 40       | 20       | 26           | 10
          1.06.02.2.01.0002 | Dua    | 20       | 20       | 14           | 13`,
      ],
      'error C1',
      'error E1',
    ),
    guard(
      'a Jumlah, and a plain Realisasi beside its parts',
      anggaran`
        Kode              | Uraian | Pagu DAU | Pagu DAK | Jumlah Pagu | Realisasi Sem I | Realisasi Sem II | Realisasi
        1.06.02.2.01.0001 | Satu   | 40       | 20       | 60          | 26              | 10               | 36
        1.06.02.2.01.0002 | Dua    | 20       | 20       | 40          | 14              | 13               | 27`,
    ),
    hit(
      'the budget before its change, and the change',
      [
        anggaran`
          Kode              | Uraian | Anggaran Murni | Bertambah/Berkurang | Realisasi
          1.06.02.2.01.0001 | Satu   | 60             | 5                   | 36
          1.06.02.2.01.0002 | Dua    | 40             | 0                   | 27`,
      ],
      'error murni C1',
    ),
    hit(
      'a budget that may be the one before the change beside it',
      [
        anggaran`
          Kode              | Uraian | Anggaran | Bertambah/Berkurang | Realisasi
          1.06.02.2.01.0001 | Satu   | 60       | 5                   | 36
          1.06.02.2.01.0002 | Dua    | 40       | 0                   | 27`,
      ],
      'warning change C1',
    ),
    guard(
      'what the change led to',
      anggaran`
        Kode              | Uraian | Bertambah/Berkurang | Anggaran Setelah Perubahan | Realisasi
        1.06.02.2.01.0001 | Satu   | 5                   | 60                         | 36
        1.06.02.2.01.0002 | Dua    | 0                   | 40                         | 27`,
    ),
    guard(
      'a sisa that bears the budget out',
      anggaran`
        Kode              | Uraian | Anggaran | Bertambah/Berkurang | Realisasi | Sisa
        1.06.02.2.01.0001 | Satu   | 60       | 5                   | 36        | 24
        1.06.02.2.01.0002 | Dua    | 40       | 0                   | 27        | 13`,
    ),
    guard(
      'a sisa of that name',
      anggaran`
        Kode              | Uraian | Anggaran | Realisasi | Bertambah/(Berkurang)
        1.06.02.2.01.0001 | Satu   | 60       | 36        | -24
        1.06.02.2.01.0002 | Dua    | 40       | 27        | -13`,
    ),
    guard(
      'no change at all',
      anggaran`
        Kode              | Uraian | Anggaran Murni | Bertambah/Berkurang | Realisasi
        1.06.02.2.01.0001 | Satu   | 60             | 0                   | 36
        1.06.02.2.01.0002 | Dua    | 40             | -                   | 27`,
    ),
    guard(
      'two plain ones, a percentage, and another year',
      anggaran`
        Kode              | Uraian | DPA | Realisasi 2023 | Realisasi Keuangan 2024 | Serapan 2024
        1.06.02.2.01.0001 | Satu   | 60  | 50             | 36                      | 60,00
        1.06.02.2.01.0002 | Dua    | 40  | 40             | 27                      | 67,50`,
    ),
    guard(
      'the sisa bears the one out that was read',
      anggaran`
        Kode              | Uraian | Pagu DPA SKPD | Pagu RKPD | Realisasi | Sisa
        1.06.02.2.01.0001 | Satu   | 60            | 55        | 36        | 24
        1.06.02.2.01.0002 | Dua    | 40            | 41        | 27        | 13`,
    ),
  ],
  'performance-columns': [
    hit(
      'realisasi per triwulan beside the target of the year',
      [
        BUDGET,
        kinerja`
          No    | Uraian        | Target   | Realisasi TW I | Realisasi TW II | Realisasi TW III
                | PROGRAM SATU  |          |                |                 |
          "1"   | Kegiatan Satu | 40 Orang | 12 Orang       | 20 Orang        | -
          "1.1" | Sub Satu      | 40 Orang | 12 Orang       | 20 Orang        | -`,
      ],
      'warning E1',
    ),
    hit(
      'targets and realisasi per triwulan, with a capaian of the last',
      [
        BUDGET,
        kinerja`
          No    | Uraian        | Target Triwulan I | Target Triwulan II | Realisasi TW I | Realisasi TW II | Capaian TW II
                | PROGRAM SATU  |                   |                    |                |                 |
          "1"   | Kegiatan Satu | 10 Orang          | 10 Orang           | 8 Orang        | 9 Orang         | 90%
          "1.1" | Sub Satu      | 10 Orang          | 10 Orang           | 8 Orang        | 9 Orang         | 90%`,
      ],
      'warning D1',
      'warning F1',
    ),
    hit(
      'an indicator by semester',
      [
        BUDGET,
        iku`
          Sasaran | Indikator    | Target 2024 | Realisasi Semester I 2024 | Realisasi Semester II 2024
          S       | Persentase X | 90%         | 40%                       | 44%`,
      ],
      'warning E1',
    ),
    hit(
      'a capaian of each triwulan, which says nothing of the year',
      [
        BUDGET,
        kinerja`
          No    | Uraian        | Target   | Realisasi TW I | Realisasi TW II | Capaian TW I | Capaian TW II
                | PROGRAM SATU  |          |                |                 |              |
          "1"   | Kegiatan Satu | 40 Orang | 12 Orang       | 20 Orang        | 30%          | 50%
          "1.1" | Sub Satu      | 40 Orang | 12 Orang       | 20 Orang        | 30%          | 50%`,
      ],
      'warning E1',
    ),
    hit(
      'numbers alone',
      [
        BUDGET,
        iku`
          Sasaran | Indikator    | Target 2024 | Realisasi I | Realisasi II | Realisasi III
          S       | Persentase X | 90%         | 20%         | 30%          | 25%`,
      ],
      'warning F1',
    ),
    hit(
      'this triwulan and the last, without s.d. this one',
      [
        BUDGET,
        iku`
          Sasaran | Indikator    | Target 2024 | Realisasi Triwulan Lalu | Realisasi Triwulan Ini
          S       | Persentase X | 90%         | 20%                     | 30%`,
      ],
      'warning E1',
    ),
    hit(
      'the target of a triwulan against the realisasi so far',
      [
        BUDGET,
        identitas`
          Perangkat Daerah | Dinas Sosial
          Periode          | Triwulan II`,
        kinerja`
          No    | Uraian        | Target TW I | Target TW II | Realisasi s.d. TW I | Realisasi s.d. TW II
                | PROGRAM SATU  |             |              |                     |
          "1"   | Kegiatan Satu | 10          | 10           | 8                   | 17
          "1.1" | Sub Satu      | 10          | 10           | 8                   | 17`,
      ],
      'warning span D1',
    ),
    guard(
      'realisasi of other meanings',
      BUDGET,
      iku`
        Sasaran | Indikator    | Target 2024 | Realisasi Keluaran | Realisasi Dampak
        S       | Persentase X | 90%         | 80%                | 80%`,
    ),
    guard(
      'the report of a triwulan with one realisasi',
      BUDGET,
      identitas`
        Perangkat Daerah | Dinas Sosial
        Periode          | Triwulan II`,
      kinerja`
        No    | Uraian        | Target TW II | Realisasi
              | PROGRAM SATU  |              |
        "1"   | Kegiatan Satu | 10           | 9
        "1.1" | Sub Satu      | 10           | 9`,
    ),
    guard(
      's.d. this triwulan',
      BUDGET,
      kinerja`
        No    | Uraian        | Target   | Realisasi s.d. TW Lalu | Realisasi TW Ini | Realisasi s.d. TW Ini
              | PROGRAM SATU  |          |                        |                  |
        "1"   | Kegiatan Satu | 40 Orang | 12 Orang               | 20 Orang         | 32 Orang
        "1.1" | Sub Satu      | 40 Orang | 12 Orang               | 20 Orang         | 32 Orang`,
    ),
    guard(
      'cumulative ones',
      BUDGET,
      kinerja`
        No    | Uraian        | Target   | Realisasi s.d. TW I | Realisasi s.d. TW II
              | PROGRAM SATU  |          |                     |
        "1"   | Kegiatan Satu | 40 Orang | 12 Orang            | 20 Orang
        "1.1" | Sub Satu      | 40 Orang | 12 Orang            | 20 Orang`,
    ),
    guard(
      'a Jumlah beside them',
      BUDGET,
      kinerja`
        No    | Uraian        | Target   | Realisasi TW I | Realisasi TW II | Jumlah Realisasi
              | PROGRAM SATU  |          |                |                 |
        "1"   | Kegiatan Satu | 40 Orang | 12 Orang       | 20 Orang        | 32 Orang
        "1.1" | Sub Satu      | 40 Orang | 12 Orang       | 20 Orang        | 32 Orang`,
    ),
    guard(
      'a capaian that bears the last one out',
      BUDGET,
      kinerja`
        No    | Uraian        | Target   | Realisasi TW I | Realisasi TW II | Capaian
              | PROGRAM SATU  |          |                |                 |
        "1"   | Kegiatan Satu | 40 Orang | 12 Orang       | 36 Orang        | 90%
        "1.1" | Sub Satu      | 40 Orang | 12 Orang       | 36 Orang        | 90%`,
    ),
    guard(
      'the report of a triwulan, with its target',
      BUDGET,
      identitas`
        Perangkat Daerah | Dinas Sosial
        Periode          | Triwulan II`,
      kinerja`
        No    | Uraian        | Target | Target Triwulan I | Target Triwulan II | Realisasi TW I | Realisasi TW II
              | PROGRAM SATU  |        |                   |                    |                |
        "1"   | Kegiatan Satu | 40     | 10                | 10                 | 8              | 9
        "1.1" | Sub Satu      | 40     | 10                | 10                 | 8              | 9`,
    ),
    guard(
      'the same period of years before',
      BUDGET,
      iku`
        Sasaran | Indikator    | Target 2024 | Realisasi TW IV 2023 | Realisasi TW IV 2024
        S       | Persentase X | 90%         | 80%                  | 84%`,
    ),
  ],
  'target-exceeds-populasi': [
    hit(
      'a type that the row names, one with the very same realisasi',
      [
        BUDGET,
        ppks`
          Nama                 | Populasi | Realisasi
          Lanjut Usia Terlantar | 13      | 8
          PKH                  | 1598     | 1366`,
        kinerja`
          No  | Uraian                                   | Target          | Realisasi
          -   | PROGRAM REHABILITASI                     | -               | -
          1.1 | Permakanan Lanjut Usia Terlantar         | 20 Orang        | 8 Orang
          1.2 | Fasilitasi Bantuan Sosial Keluarga       | 43.000 Keluarga | 1.366 Keluarga`,
      ],
      'warning C3 7',
      'warning C4 41402',
    ),
    guard(
      'a row that names two types, another unit, a target within the population',
      BUDGET,
      ppks`
        Nama                  | Populasi | Realisasi
        Lanjut Usia Terlantar | 13       | 8
        Anak Terlantar        | 9        | 9`,
      kinerja`
        No  | Uraian                                              | Target     | Realisasi
        -   | PROGRAM REHABILITASI                                | -          | -
        1.1 | Permakanan Lanjut Usia Terlantar dan Anak Terlantar | 20 Orang   | 17 Orang
        1.2 | Pedoman Anak Terlantar                              | 20 Dokumen | 20 Dokumen
        1.3 | Bimbingan Anak Terlantar                            | 9 Orang    | 9 Orang`,
    ),
  ],
  'fact-link-differs': [
    hit(
      'nearly the same large figure; more served than in the PPKS sheet',
      [
        BUDGET,
        ppks`
          Nama                  | Populasi | Realisasi
          Lanjut Usia Terlantar | 13       | 8
          DTKS                  | 286868   | 285806`,
        kinerja`
          No  | Uraian                           | Target        | Realisasi
          -   | PROGRAM REHABILITASI             | -             | -
          1.1 | Permakanan Lanjut Usia Terlantar | 10 Orang      | 9 Orang
          1.2 | Pendataan Fakir Miskin           | 260.000 Orang | 287.172 Orang`,
      ],
      'warning more D3 1',
      'warning near D4 1366',
    ),
    guard(
      'the same figure, a figure of its own, small numbers',
      BUDGET,
      ppks`
        Nama                  | Populasi | Realisasi
        Lanjut Usia Terlantar | 13       | 8
        DTKS                  | 286868   | 285806
        Gelandangan           | 30       | 28`,
      kinerja`
        No  | Uraian                           | Target        | Realisasi
        -   | PROGRAM REHABILITASI             | -             | -
        1.1 | Permakanan Lanjut Usia Terlantar | 10 Orang      | 8 Orang
        1.2 | Pendataan Fakir Miskin           | 260.000 Orang | 285.806 Orang
        1.3 | Penyuluhan                       | 25 Orang      | 28 Orang
        1.4 | Bimbingan                        | 300000 Orang  | 250000 Orang`,
    ),
  ],
  'objective-wording': [
    hit(
      'the sasaran of one indicator in other words',
      [
        BUDGET,
        iku`
          Sasaran                                         | Indikator   | Target 2024
          Meningkatnya Akuntabilitas Kinerja dan Keuangan | Nilai SAKIP | 80`,
        renstra`
          Tujuan | Sasaran                                 | Indikator Sasaran | 2024
          T      | Meningkatnya Akuntabilitas dan Keuangan | NILAI SAKIP       | 80`,
      ],
      'warning B2',
    ),
    hit(
      'a slip in a typed table',
      [
        BUDGET,
        iku`
          Sasaran                      | Indikator  | Target 2024
          Meningkatnya Penanganan PPKS | Persentase | 80`,
        drawnSheet(
          'Tabel 2.2',
          `Tabel 2.2
          Tujuan  | Sasaran
          Sejahtera | Meningkatnya Penangnan PPKS`,
        ),
      ],
      'info slip B3',
    ),
    guard(
      'capitals and spaces; another indicator',
      BUDGET,
      iku`
        Sasaran                       | Indikator   | Target 2024
        Meningkatnya Penanganan PPKS  | Persentase  | 80`,
      renstra`
        Tujuan | Sasaran                       | Indikator Sasaran | 2024
        T      | MENINGKATNYA  Penanganan PPKS | Persentase        | 80
        T      | Sasaran lain                  | Indeks            | 80`,
    ),
  ],
};
