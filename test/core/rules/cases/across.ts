import { drawnSheet } from '../../../../src/rules-page/drawn-sheet';
import { anggaran, guard, hit, iku, kinerja, ppks, type RuleCase, type RuleCases } from './case';

const BUDGET = anggaran`
  Tahun 2024
  Kode              | Uraian                   | Anggaran | Realisasi
  1.06.02           | PROGRAM A                | 300      | 270
  1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | 100      | 90
  1.06.02.2.03.0002 | Bantuan Alat Kerja       | 200      | 180`;

const INDICATORS_IN_ORDER: RuleCase = guard(
  'indicators in order',
  BUDGET,
  iku`
    Sasaran | Indikator    | Target IKU | Target PK | Target Renstra 2024 | Realisasi 2022 | Realisasi 2023 | Realisasi 2024
    S       | Persentase X | 90%        | 90,0%     | 90%                 | 84,67%         | 84,7%          | 91%
    S       | Nilai SAKIP  | B (70)     | B (70)    | B (70)              | CC (60)        | B (65)         | B (69)`,
);
const KINERJA_IN_ORDER: RuleCase = guard(
  'names that differ in capitals and strokes only',
  BUDGET,
  kinerja`
    No    | Uraian                     | Target   | Realisasi
          | Program A                  |          |
    "1"   | Kegiatan satu              | 100%     | 90%
    "1.1" | PELATIHAN  PEKERJA/ SOSIAL | 10 Orang | 9 Orang
    "1.2" | Bantuan Alat - Kerja       | 20 Orang | 18 Orang`,
);

export const ACROSS_CASES: RuleCases = {
  'same-fact-differs': [
    hit(
      'one indicator twice; the percentage of the PPKS sheet',
      [
        BUDGET,
        iku`
          Sasaran | Indikator       | Target | Realisasi 2023 | Realisasi 2024 | Sumber
          S       | Persentase X    | 90%    | 84,67%         | 91%            |
          S2      | persentase  x   | 90%    | 84,6%          | 91,0%          |
          S2      | Persentase PPKS | 100%   | 99%            | 99%            | PPKS`,
        ppks`
          No | Jenis PPKS | Populasi | Realisasi
          1  | Lansia     | 200      | 196`,
      ],
      'error indicator D3',
      'error ppks E4',
    ),
    hit(
      'amounts of a typed table that adds up in itself: perhaps the budget before its revision',
      [
        anggaran`
          Kode              | Uraian    | Anggaran | Realisasi
          1.06.02           | PROGRAM A | 100      | 90
          1.06.02.2.01.0001 | Satu      | 100      | 90
          1.06.03           | PROGRAM B | 200      | 180
          1.06.03.2.01.0001 | Dua       | 200      | 180`,
        drawnSheet(
          'Tabel 2.6',
          `Tabel 2.6
          Program   | Anggaran | Keterangan
          PROGRAM A | Rp 120   | APBD
          PROGRAM B | Rp 230   | APBD
          TOTAL     | Rp 350   | APBD`,
        ),
      ],
      'warning basis B3 20',
    ),
    guard(
      'the same with fewer decimals; as the PPKS sheet has it',
      BUDGET,
      iku`
        Sasaran | Indikator       | Target | Realisasi 2023 | Realisasi 2024 | Sumber
        S       | Persentase X    | 90%    | 84,67%         | 91%            |
        S2      | Persentase X    | 90%    | 84,7%          | 91,0%          |
        S2      | Persentase PPKS | 100%   | 99%            | 98%            | PPKS`,
      ppks`
        No | Jenis PPKS | Populasi | Realisasi
        1  | Lansia     | 200      | 196`,
    ),
  ],
  'target-differs': [
    hit(
      'decree against agreement; against the Renstra of the year',
      [
        BUDGET,
        iku`
          Sasaran | Indikator    | Target IKU | Target PK | Target Renstra 2024 | Realisasi 2024
          S       | Persentase X | 90%        | 100%      | 100%                | 1%
          S       | Persentase Y | 90%        | 90%       | 100%                | 1%`,
      ],
      'warning iku-pk D2',
      'error renstra E3',
    ),
    INDICATORS_IN_ORDER,
  ],
  'label-differs': [
    hit(
      'a slip, other words',
      [
        BUDGET,
        kinerja`
          No    | Uraian                     | Target   | Realisasi
                | PROGRAM A                  |          |
          "1"   | Kegiatan satu              | 100%     | 90%
          "1.1" | Pelatihan Pekreja Sosial   | 10 Orang | 9 Orang
          "1.2" | Bantuan Alat Kerja Terpadu | 20 Orang | 18 Orang`,
      ],
      'info slip B4',
      'warning words B5',
    ),
    KINERJA_IN_ORDER,
  ],
  'column-copied': [
    hit(
      'realisasi kinerja that is the absorption',
      [
        anggaran`
          Kode              | Uraian    | Anggaran | Realisasi
          1.06.02           | PROGRAM A | 300      | 100
          1.06.02.2.01.0001 | Satu      | 300      | 100
          1.06.03           | PROGRAM B | 300      | 101
          1.06.03.2.01.0001 | Dua       | 300      | 101
          1.06.04           | PROGRAM C | 300      | 102
          1.06.04.2.01.0001 | Tiga      | 300      | 102`,
        kinerja`
          No | Uraian    | Target | Realisasi
             | PROGRAM A | 100%   | 33,33%
             | PROGRAM B | 100%   | 33,67%
             | PROGRAM C | 100%   | 34,00%`,
      ],
      'error D2',
    ),
    guard(
      'one that happens to be',
      anggaran`
        Kode              | Uraian    | Anggaran | Realisasi
        1.06.02           | PROGRAM A | 300      | 100
        1.06.02.2.01.0001 | Satu      | 300      | 100
        1.06.03           | PROGRAM B | 300      | 101
        1.06.03.2.01.0001 | Dua       | 300      | 101
        1.06.04           | PROGRAM C | 300      | 102
        1.06.04.2.01.0001 | Tiga      | 300      | 102`,
      kinerja`
        No | Uraian    | Target | Realisasi
           | PROGRAM A | 100%   | 33,33%
           | PROGRAM B | 100%   | 95%
           | PROGRAM C | 100%   | 90%`,
    ),
  ],
  'grade-score': [
    hit(
      'no grade of any convention; one of the other',
      [
        BUDGET,
        iku`
          Sasaran | Indikator   | Target PK | Realisasi 2023 | Realisasi 2024
          S       | Nilai SAKIP | B (75)    | A (80)         | BB (75)`,
      ],
      'error wrong C2',
      'warning boundary D2',
    ),
    guard(
      'another scale',
      BUDGET,
      iku`
        Sasaran | Indikator                 | Target PK | Realisasi 2023 | Realisasi 2024
        S       | Indeks Reformasi Birokrasi | A (75)   | BB (60)        | A (75)`,
    ),
    INDICATORS_IN_ORDER,
  ],
  'grade-convention-mixed': [
    hit(
      'B (70) beside A (80)',
      [
        BUDGET,
        iku`
          Sasaran | Indikator   | Target PK | Realisasi 2023 | Realisasi 2024
          S       | Nilai SAKIP | A (80)    | B (70)         | BB (75)`,
      ],
      'warning C2',
    ),
    guard(
      'boundary scores of one convention',
      BUDGET,
      iku`
        Sasaran | Indikator   | Target PK | Realisasi 2023 | Realisasi 2024
        S       | Nilai SAKIP | A (80)    | BB (70)        | B (65)`,
    ),
  ],
  capaian: [
    hit(
      'not target over realisasi, positive and negative',
      [
        BUDGET,
        iku`
          Sasaran | Indikator        | Arah    | Target | Realisasi 2024 | Capaian
          S       | Persentase X     | positif | 80%    | 60%            | 75%
          S       | Angka Kemiskinan | negatif | 5%     | 6%             | 120%`,
      ],
      'error F3',
    ),
    hit(
      'right for a negative indicator only, of which nothing tells that it is one',
      [
        BUDGET,
        kinerja`
          No    | Uraian        | Target   | Realisasi | Capaian
                | PROGRAM SATU  |          |           |
          "1"   | Kegiatan Satu | 10 Orang | 9 Orang   | 110%
          "1.1" | Sub Satu      | 10 Orang | 8 Orang   | 120%`,
      ],
      'warning negatif E3',
    ),
    hit(
      'more is better, as the column Arah tells',
      [
        BUDGET,
        kinerja`
          No    | Uraian        | Arah    | Target   | Realisasi | Capaian
                | PROGRAM SATU  |         |          |           |
          "1"   | Kegiatan Satu | positif | 10 Orang | 9 Orang   | 110%
          "1.1" | Sub Satu      | negatif | 10 Orang | 8 Orang   | 120%`,
      ],
      'error F3',
    ),
    guard(
      'an indicator whose name tells it',
      BUDGET,
      iku`
        Sasaran | Indikator        | Target | Realisasi 2024 | Capaian
        S       | Angka Kemiskinan | 5%     | 6%             | 80%`,
    ),
    guard(
      'capped for the whole column, negative indicators',
      BUDGET,
      iku`
        Sasaran | Indikator        | Arah    | Target | Realisasi 2024 | Capaian
        S       | Persentase X     | positif | 80%    | 96%            | 100%
        S       | Persentase Y     | positif | 80%    | 60%            | 75,00%
        S       | Angka Kemiskinan | negatif | 5%     | 6%             | 80%`,
    ),
  ],
  'indicator-missing': [
    hit(
      'nothing for a year for which others have something',
      [
        BUDGET,
        iku`
          Sasaran | Indikator    | Target | Realisasi 2022 | Realisasi 2023 | Realisasi 2024
          S       | Persentase X | 90%    |                | 80%            | 90%
          S       | Persentase Y | 90%    | 70%            | 80%            | 90%`,
      ],
      'warning B2',
    ),
    guard(
      'nothing for a year for which none has anything',
      BUDGET,
      iku`
        Sasaran | Indikator    | Target | Realisasi 2022 | Realisasi 2023 | Realisasi 2024
        S       | Persentase X | 90%    |                | 80%            | 90%
        S       | Persentase Y | 90%    |                | 80%            | 90%`,
    ),
  ],
  'indicator-without-realisasi': [
    hit(
      'N/A and nothing in the year of the report',
      [
        BUDGET,
        iku`
          Sasaran | Indikator    | Target | Realisasi 2023 | Realisasi 2024
          S       | Persentase X | 90%    | 80%            | N/A
          S       | Persentase Y | 90%    | 80%            |`,
      ],
      'warning E2',
      'warning E3',
    ),
    guard(
      'in triwulan II; one that the PPKS sheet gives',
      anggaran`
        Triwulan II Tahun 2024
        Kode              | Uraian | Anggaran | Realisasi
        1.06.02.2.03.0001 | Satu   | 100      | 90`,
      iku`
        Sasaran | Indikator       | Target | Realisasi 2023 | Realisasi 2024 | Sumber
        S       | Persentase X    | 90%    | 80%            | N/A            |
        S       | Persentase PPKS | 90%    | 80%            |                | PPKS`,
      ppks`
        No | Jenis PPKS | Populasi | Realisasi
        1  | Lansia     | 200      | 196`,
    ),
  ],
  'match-uncertain': [
    hit(
      'the only ones left over on both sides',
      [
        BUDGET,
        kinerja`
          No    | Uraian                   | Target   | Realisasi
                | PROGRAM A                |          |
          "1"   | Kegiatan satu            | 100%     | 90%
          "1.1" | Pelatihan Pekerja Sosial | 10 Orang | 9 Orang
          "1.2" | Lomba Cipta Menu         | 20 Orang | 18 Orang`,
      ],
      'warning elimination B5',
    ),
    hit(
      'names that are alike, and not enough',
      [
        BUDGET,
        kinerja`
          No    | Uraian                          | Target   | Realisasi
                | PROGRAM A                       |          |
          "1"   | Kegiatan satu                   | 100%     | 90%
          "1.1" | Pelatihan bagi Pekerja Lapangan | 10 Orang | 9 Orang
          "1.2" | Lomba Cipta Menu                | 20 Orang | 18 Orang
          "1.3" | Festival                        | 20 Orang | 18 Orang`,
      ],
      'warning name B4',
    ),
    KINERJA_IN_ORDER,
  ],
  'realisasi-without-budget': [
    hit(
      'rows that the budget does not have',
      [
        BUDGET,
        kinerja`
          No    | Uraian                   | Target   | Realisasi
                | PROGRAM A                |          |
          "1"   | Kegiatan satu            | 100%     | 90%
          "1.1" | Pelatihan Pekerja Sosial | 10 Orang | 9 Orang
          "1.2" | Bantuan Alat Kerja       | 20 Orang | 18 Orang
          "1.3" | Lomba Cipta Menu         | 1 Kali   | 1 Kali
          "1.4" | Festival                 | 1 Kali   | 1 Kali`,
      ],
      'warning B6',
    ),
    KINERJA_IN_ORDER,
  ],
  'budget-without-kinerja': [
    hit(
      'a sub kegiatan that Kinerja does not have',
      [
        BUDGET,
        kinerja`
          No    | Uraian                   | Target   | Realisasi
                | PROGRAM A                |          |
          "1"   | Kegiatan satu            | 100%     | 90%
          "1.1" | Pelatihan Pekerja Sosial | 10 Orang | 9 Orang`,
      ],
      'warning B5',
    ),
    KINERJA_IN_ORDER,
  ],
  'budget-without-realisasi': [
    hit(
      'spent, and nothing said of what was done',
      [
        BUDGET,
        kinerja`
          No    | Uraian                   | Target   | Realisasi
                | PROGRAM A                |          |
          "1"   | Kegiatan satu            | 100%     | 90%
          "1.1" | Pelatihan Pekerja Sosial | 10 Orang |
          "1.2" | Bantuan Alat Kerja       | 20 Orang | -`,
      ],
      'warning D4',
      'warning D5',
    ),
    guard(
      'nothing done is said to be 0',
      BUDGET,
      kinerja`
        No    | Uraian                   | Target   | Realisasi
              | PROGRAM A                |          |
        "1"   | Kegiatan satu            | 100%     | 90%
        "1.1" | Pelatihan Pekerja Sosial | 10 Orang | 0 Orang
        "1.2" | Bantuan Alat Kerja       | 20 Orang | 18 Orang`,
    ),
  ],
  'program-unmapped': [
    hit(
      'no sasaran; one of two signs of a supporting program',
      [
        anggaran`
          Kode              | Uraian             | Anggaran | Realisasi
          1.06.01           | PROGRAM PENATAAN   | 5        | 5
          1.06.01.2.01.0001 | Satu               | 5        | 5
          1.06.02           | PROGRAM A          | 5        | 5
          1.06.02.2.01.0001 | Dua                | 5        | 5`,
      ],
      'warning sasaran B2',
      'warning penunjang B2',
    ),
    guard(
      'a column of sasaran; a supporting program needs none',
      anggaran`
        Kode              | Uraian                   | Anggaran | Realisasi | Sasaran
        1.06.01           | PROGRAM PENUNJANG URUSAN | 5        | 5         |
        1.06.01.2.01.0001 | Satu                     | 5        | 5         |
        1.06.02           | PROGRAM A                | 5        | 5         | Meningkatnya PPKS
        1.06.02.2.01.0001 | Dua                      | 5        | 5         |`,
    ),
    guard(
      'one sasaran in the IKU sheet besides that of the administration',
      BUDGET,
      iku`
        Sasaran                   | Indikator    | Target | Realisasi 2024
        Meningkatnya PPKS         | Persentase X | 90%    | 90%
        Meningkatnya Akuntabilitas | Nilai SAKIP | B (70) | B (69)`,
    ),
    guard(
      'a budget by account only: no account is a program',
      anggaran`
        Kode   | Uraian             | Anggaran | Realisasi
        5.1    | Belanja Operasi    | 10       | 10
        5.1.01 | Belanja Pegawai    | 5        | 5
        5.1.02 | Belanja Barang     | 5        | 5`,
    ),
  ],
  'program-sasaran-conflict': [
    hit(
      'two sasaran below one program; one that the IKU sheet does not have',
      [
        anggaran`
          Kode              | Uraian    | Anggaran | Realisasi | Sasaran
          1.06.02           | PROGRAM A | 3        | 3         |
          1.06.02.2.03.0001 | Satu      | 1        | 1         | Meningkatnya Penanganan PPKS
          1.06.02.2.03.0002 | Dua       | 2        | 2         | Terwujudnya Ketahanan Pangan
          1.06.03           | PROGRAM B | 3        | 3         | Terwujudnya Ketahanan Pangan
          1.06.03.2.03.0001 | Satu      | 3        | 3         |`,
        iku`
          Sasaran                      | Indikator    | Target | Realisasi 2024
          Meningkatnya Penanganan PPKS | Persentase X | 90%    | 90%`,
      ],
      'warning two E2',
      'warning iku E5',
    ),
    {
      ...hit(
        'another than was chosen',
        [
          anggaran`
            Kode              | Uraian    | Anggaran | Realisasi | Sasaran
            1.06.02           | PROGRAM A | 3        | 3         | Meningkatnya Penanganan PPKS
            1.06.02.2.03.0001 | Satu      | 3        | 3         |`,
        ],
        'warning choice E2',
      ),
      settings: { sasaran: new Map([['1.06.02', 'Terwujudnya Ketahanan Pangan']]) },
    },
    guard(
      'one sasaran, written in two ways',
      anggaran`
        Kode              | Uraian    | Anggaran | Realisasi | Sasaran
        1.06.02           | PROGRAM A | 3        | 3         |
        1.06.02.2.03.0001 | Satu      | 1        | 1         | Meningkatnya Penanganan PPKS
        1.06.02.2.03.0002 | Dua       | 2        | 2         | MENINGKATNYA  penanganan PPKS`,
      iku`
        Sasaran                      | Indikator    | Target | Realisasi 2024
        Meningkatnya Penanganan PPKS | Persentase X | 90%    | 90%`,
    ),
  ],
};
