import { anggaran, guard, hit, kinerja, ppks, type RuleCase, type RuleCases } from './case';

/** A program with two sub kegiatan, 90 % absorbed each. */
const BUDGET = anggaran`
  Kode              | Uraian                   | Anggaran | Realisasi
  1.06.02           | PROGRAM A                | 300      | 270
  1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | 100      | 90
  1.06.02.2.03.0002 | Bantuan Alat Kerja       | 200      | 180`;
const HALF_YEAR = anggaran`
  Triwulan II Tahun 2024
  Kode              | Uraian                   | Anggaran | Realisasi
  1.06.02           | PROGRAM A                | 300      | 270
  1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | 100      | 90
  1.06.02.2.03.0002 | Bantuan Alat Kerja       | 200      | 180`;

const IN_ORDER: RuleCase = guard(
  'a sheet in order',
  BUDGET,
  kinerja`
    No    | Uraian                   | Target   | Realisasi
          | PROGRAM A                |          |
    "1"   | Kegiatan satu            | 100%     | 90%
    "1.1" | Pelatihan Pekerja Sosial | 10 Orang | 9 Orang
    "1.2" | Bantuan Alat Kerja       | 20 Orang | 18 Orang`,
);

export const PLAUSIBILITY_CASES: RuleCases = {
  'spend-without-budget': [
    hit(
      'spent from nothing',
      [
        anggaran`
          Kode              | Uraian | Anggaran | Realisasi
          1.06.02.2.01.0001 | Satu   | 0        | 5
          1.06.02.2.01.0002 | Dua    | -        | 5`,
      ],
      'error D2',
      'error D3',
    ),
    guard(
      'nothing from nothing',
      anggaran`
        Kode              | Uraian | Anggaran | Realisasi
        1.06.02.2.01.0001 | Satu   | 0        | 0
        1.06.02.2.01.0002 | Dua    | 0        | -
        1.06.02.2.01.0003 | Tiga   | 5        | 5`,
    ),
  ],
  'realisasi-exceeds-anggaran': [
    hit(
      'a record; a BLUD by source and by account; a program only where none below it does',
      [
        anggaran`
          Kode              | Uraian       | Anggaran | Realisasi | Sumber Dana
          1.02.02           | PROGRAM A    | 300      | 310       |
          1.02.02.2.01.0001 | Satu         | 100      | 150       | DAU
          1.02.02.2.01.0002 | Dua          | 200      | 160       | DAU
          1.02.03           | PROGRAM B    | 100      | 120       |
          1.02.03.2.01.0001 | Tiga         | 100      | 120       | BLUD
          1.02.04           | PROGRAM C    | 100      | 120       |`,
      ],
      'error D3 50',
      'warning blud D6 20',
      'error D7 20',
    ),
    guard(
      'all of it',
      anggaran`
        Kode              | Uraian | Anggaran | Realisasi
        1.06.02.2.01.0001 | Satu   | 100      | 100`,
    ),
  ],
  'negative-amount': [
    hit(
      'anggaran, realisasi',
      [
        anggaran`
          Kode              | Uraian | Anggaran | Realisasi
          1.06.02.2.01.0001 | Satu   | (100)    | 5
          1.06.02.2.01.0002 | Dua    | 100      | -5`,
      ],
      'error anggaran C2',
      'warning realisasi D3',
    ),
    guard(
      'a decrease of the budget, a sisa below zero',
      anggaran`
        Kode              | Uraian | Anggaran Murni | Bertambah/(Berkurang) | Anggaran Perubahan | Realisasi | Sisa
        1.06.02.2.01.0001 | Satu   | 100            | (10)                  | 90                 | 95        | (5)`,
    ),
  ],
  'realisasi-exceeds-populasi': [
    hit(
      'more served than there are; of a disaster a note',
      [
        ppks`
          No | Jenis PPKS          | Populasi | Realisasi
          1  | Lansia              | 5        | 7
          2  | Korban Bencana Alam | 5        | 6`,
      ],
      'warning D2 2',
      'info bencana D3 1',
    ),
    guard(
      'all of them',
      ppks`
        No | Jenis PPKS | Populasi | Realisasi
        1  | Lansia     | 5        | 5`,
    ),
  ],
  'spend-without-output': [
    hit(
      'nine tenths spent, nothing done',
      [
        BUDGET,
        kinerja`
          No    | Uraian                   | Target   | Realisasi
                | PROGRAM A                |          |
          "1"   | Kegiatan satu            | 100%     | 90%
          "1.1" | Pelatihan Pekerja Sosial | 10 Orang | 0 Orang
          "1.2" | Bantuan Alat Kerja       | 20 Orang | 18 Orang`,
      ],
      'warning D4',
    ),
    IN_ORDER,
  ],
  'target-missing': [
    hit(
      'money or realisasi without a target',
      [
        BUDGET,
        kinerja`
          No    | Uraian                   | Target   | Realisasi
                | PROGRAM A                |          |
          "1"   | Kegiatan satu            | 100%     | 90%
          "1.1" | Pelatihan Pekerja Sosial |          | 9 Orang
          "1.2" | Festival                 | -        | 3 Kali
          "1.3" | Lomba Cipta Menu         | 1 Kali   | 1 Kali`,
      ],
      'warning budget C4',
      'warning realisasi C5',
    ),
    guard(
      'neither',
      BUDGET,
      kinerja`
        No    | Uraian                   | Target   | Realisasi
              | PROGRAM A                |          |
        "1"   | Kegiatan satu            | 100%     | 90%
        "1.1" | Pelatihan Pekerja Sosial | 10 Orang | 9 Orang
        "1.2" | Bantuan Alat Kerja       | 20 Orang | 18 Orang
        "1.3" | Festival                 | -        | -`,
    ),
  ],
  'achievement-absorption-gap': [
    hit(
      'behind by 20 points; ahead by 30',
      [
        anggaran`
          Kode              | Uraian                   | Anggaran | Realisasi
          1.06.02           | PROGRAM A                | 300      | 230
          1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | 100      | 90
          1.06.02.2.03.0002 | Bantuan Alat Kerja       | 200      | 140`,
        kinerja`
          No    | Uraian                   | Target   | Realisasi
                | PROGRAM A                |          |
          "1"   | Kegiatan satu            | 100%     | 90%
          "1.1" | Pelatihan Pekerja Sosial | 10 Orang | 7 Orang
          "1.2" | Bantuan Alat Kerja       | 20 Orang | 20 Orang`,
      ],
      'warning behind D4',
      'info ahead D5',
    ),
    guard(
      'the same in triwulan II',
      HALF_YEAR,
      kinerja`
        No    | Uraian                   | Target   | Realisasi
              | PROGRAM A                |          |
        "1"   | Kegiatan satu            | 100%     | 90%
        "1.1" | Pelatihan Pekerja Sosial | 10 Orang | 7 Orang
        "1.2" | Bantuan Alat Kerja       | 20 Orang | 20 Orang`,
    ),
    IN_ORDER,
  ],
  'achievement-of-children': [
    hit(
      'a kegiatan of 100 % over a sub kegiatan of 40 %',
      [
        BUDGET,
        kinerja`
          No    | Uraian                   | Target   | Realisasi
                | PROGRAM A                |          |
          "1"   | Kegiatan satu            | 100%     | 100%
          "1.1" | Pelatihan Pekerja Sosial | 10 Orang | 4 Orang
          "1.2" | Bantuan Alat Kerja       | 20 Orang | 18 Orang`,
      ],
      'warning D3',
    ),
    guard(
      'half of it done below; less than 100 % above',
      BUDGET,
      kinerja`
        No    | Uraian                   | Target   | Realisasi
              | PROGRAM A                |          |
        "1"   | Kegiatan satu            | 100%     | 100%
        "1.1" | Pelatihan Pekerja Sosial | 10 Orang | 5 Orang
        "2"   | Kegiatan dua             | 100%     | 99%
        "2.1" | Bantuan Alat Kerja       | 20 Orang | 1 Orang`,
    ),
  ],
  'achievement-overshoot': [
    hit(
      'above 150 %, above 200 %',
      [
        BUDGET,
        kinerja`
          No    | Uraian                   | Target   | Realisasi
                | PROGRAM A                |          |
          "1"   | Kegiatan satu            | 100%     | 90%
          "1.1" | Pelatihan Pekerja Sosial | 10 Orang | 16 Orang
          "1.2" | Bantuan Alat Kerja       | 20 Orang | 41 Orang`,
      ],
      'info some D4',
      'warning far D5',
    ),
    guard(
      '150 %',
      BUDGET,
      kinerja`
        No    | Uraian                   | Target   | Realisasi
              | PROGRAM A                |          |
        "1"   | Kegiatan satu            | 100%     | 90%
        "1.1" | Pelatihan Pekerja Sosial | 10 Orang | 15 Orang
        "1.2" | Bantuan Alat Kerja       | 20 Orang | 18 Orang`,
    ),
  ],
  'unit-mismatch': [
    hit(
      'persons against institutions, a percentage against a number',
      [
        BUDGET,
        kinerja`
          No    | Uraian                   | Target   | Realisasi
                | PROGRAM A                |          |
          "1"   | Kegiatan satu            | 100%     | 90%
          "1.1" | Pelatihan Pekerja Sosial | 10 Orang | 9 Lembaga
          "1.2" | Bantuan Alat Kerja       | 100%     | 90 Orang`,
      ],
      'warning D4',
      'warning D5',
    ),
    guard(
      'capitals, no unit, nothing done',
      BUDGET,
      kinerja`
        No    | Uraian                   | Target   | Realisasi
              | PROGRAM A                |          |
        "1"   | Kegiatan satu            | 100%     | 0
        "1.1" | Pelatihan Pekerja Sosial | 10 Orang | 9 ORANG
        "1.2" | Bantuan Alat Kerja       | 20 Orang | 18`,
    ),
  ],
  'numbering-level': [
    hit(
      '2.1 below kegiatan 1',
      [
        BUDGET,
        kinerja`
          No    | Uraian                   | Target   | Realisasi
                | PROGRAM A                |          |
          "1"   | Kegiatan satu            | 100%     | 90%
          "2.1" | Pelatihan Pekerja Sosial | 10 Orang | 9 Orang
          "1.2" | Bantuan Alat Kerja       | 20 Orang | 18 Orang`,
      ],
      'warning prefix B4',
    ),
    hit(
      'a sub kegiatan by number that is a kegiatan in the budget',
      [
        anggaran`
          Kode              | Uraian                     | Anggaran | Realisasi
          1.06.02           | PROGRAM A                  | 200      | 180
          1.06.02.2.03      | Pengembangan Potensi       | 100      | 90
          1.06.02.2.03.0001 | Pelatihan Pekerja Sosial   | 100      | 90
          1.06.02.2.04      | Rehabilitasi Penyandang    | 100      | 90
          1.06.02.2.04.0001 | Bantuan Alat Kerja         | 100      | 90`,
        kinerja`
          No    | Uraian                   | Target   | Realisasi
                | PROGRAM A                |          |
          "1"   | Pengembangan Potensi     | 100%     | 90%
          "1.1" | Pelatihan Pekerja Sosial | 10 Orang | 9 Orang
          "1.2" | Rehabilitasi Penyandang  | 20 Orang | 18 Orang`,
      ],
      'warning kegiatan B5',
    ),
    IN_ORDER,
  ],
  'name-duplicate': [
    hit(
      'two siblings of one name',
      [
        BUDGET,
        kinerja`
          No    | Uraian                   | Target   | Realisasi
                | PROGRAM A                |          |
          "1"   | Kegiatan satu            | 100%     | 90%
          "1.1" | Pelatihan Pekerja Sosial | 10 Orang | 9 Orang
          "1.2" | PELATIHAN pekerja sosial | 20 Orang | 18 Orang`,
      ],
      'warning B5',
    ),
    hit(
      'a PPKS type twice',
      [
        ppks`
          No | Jenis PPKS | Populasi | Realisasi
          1  | Lansia     | 5        | 5
          2  | Anak       | 5        | 5
          3  | LANSIA     | 5        | 5`,
      ],
      'warning ppks B4',
    ),
    guard(
      'the same type in two groups, and in a page printed twice',
      ppks`
        No | Jenis PPKS | Populasi | Realisasi
        A  | ANAK       | 11       | 10
        1  | Terlantar  | 5        | 5
        2  | Difabel    | 6        | 5
        B  | DEWASA     | 7        | 7
        1  | Terlantar  | 7        | 7
        No | Jenis PPKS | Populasi | Realisasi
        A  | ANAK       | 11       | 10
        1  | Terlantar  | 5        | 5
        2  | Difabel    | 6        | 5
        B  | DEWASA     | 7        | 7
        1  | Terlantar  | 7        | 7`,
    ),
    guard(
      'the same name below two kegiatan',
      BUDGET,
      kinerja`
        No    | Uraian                   | Target   | Realisasi
              | PROGRAM A                |          |
        "1"   | Kegiatan satu            | 100%     | 90%
        "1.1" | Pelatihan Pekerja Sosial | 10 Orang | 9 Orang
        "2"   | Kegiatan dua             | 100%     | 90%
        "2.1" | Pelatihan Pekerja Sosial | 20 Orang | 18 Orang`,
    ),
  ],
};
