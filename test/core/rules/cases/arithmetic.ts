import { anggaran, guard, hit, identitas, ppks, type RuleCases } from './case';

export const ARITHMETIC_CASES: RuleCases = {
  'row-balance': [
    hit(
      'a row, a TOTAL',
      [
        anggaran`
          Kode              | Uraian | Anggaran    | Realisasi   | Sisa
          1.06.02.2.01.0001 | Satu   | 6.345.448   | 5.945.168   | Rp 400.320
          1.06.02.2.01.0002 | Dua    | 20          | 5           | 15
          TOTAL             |        | 6.345.468   | 5.945.173   | Rp 400.395`,
      ],
      'error E2 40',
      'error E4 100',
    ),
    guard(
      'realisasi − anggaran in the whole column, sen, a dash for nothing left',
      anggaran`
        Kode              | Uraian | Anggaran  | Realisasi | Sisa
        1.06.02.2.01.0001 | Satu   | 100,50    | 60,25     | (40,25)
        1.06.02.2.01.0002 | Dua    | 20,00     | 5,00      | (15,00)
        1.06.02.2.01.0003 | Tiga   | 30,00     | 5,00      | (25,00)
        1.06.02.2.01.0004 | Empat  | 30,00     | 30,00     | -`,
    ),
  ],
  'sum-of-children': [
    hit(
      'program over kegiatan, kegiatan over sub kegiatan, per measure',
      [
        anggaran`
          Kode              | Uraian    | Anggaran | Realisasi
          1.06.02           | PROGRAM A | 34       | 30
          1.06.02.2.01      | Kegiatan  | 30       | 20
          1.06.02.2.01.0001 | Satu      | 10       | 10
          1.06.02.2.01.0002 | Dua       | 20       | 11`,
      ],
      'error C2 4',
      'error D2 10',
      'error D3 -1',
    ),
    hit(
      'a program that has no code, below the head of a part that is not belanja',
      [
        anggaran`
          Kode              | Uraian     | Anggaran | Realisasi
                            | PENDAPATAN | 0        | 0
                            | PROGRAM A  | 30       | 21
          1.06.02.2.01      | Kegiatan   | 30       | 20
          1.06.02.2.01.0001 | Satu       | 30       | 20`,
      ],
      'error D3 1',
    ),
    hit(
      'a group of PPKS types',
      [
        ppks`
          No | Jenis PPKS   | Populasi | Realisasi
          A  | ANAK         | 30       | 21
          1  | Terlantar    | 10       | 10
          2  | Jalanan      | 20       | 10
          B  | LANSIA       | 7        | 6
          3  | Lansia       | 7        | 6
             | TOTAL        | 37       | 26`,
      ],
      'error D2 1',
    ),
    guard(
      'groups of PPKS types in order, and a type that only stands without a number',
      ppks`
        No | Jenis PPKS     | Populasi | Realisasi
        I  | ANAK           | 30       | 20
        1  | Terlantar      | 10       | 10
        2  | Jalanan        | 20       | 10
        II | LAINNYA        | 12       | 10
        3  | Lansia         | 7        | 6
        4  | Korban Bencana | 5        | 4
        a. | alam           | 3        | 3
        b. | sosial         | 2        | 1
           | TOTAL          | 42       | 30`,
    ),
    guard(
      'missing levels, X.XX below its bidang, whole rupiah over sen',
      anggaran`
        Kode              | Uraian    | Anggaran | Realisasi | Sisa
        1.06              | BIDANG    | 34       | 30        | 4
        1.06.02.2.01.0001 | Satu      | 10       | 10        | 0
        1.06.02.2.03.0002 | Dua       | 20       | 16        | 4
        X.XX.01           | PENUNJANG | 4        | 4         | 0
        X.XX.01.2.01.0001 | Tiga      | 4        | 4         | 0`,
    ),
  ],
  'grand-total': [
    hit(
      'of anggaran, of PPKS',
      [
        anggaran`
          Kode              | Uraian    | Anggaran | Realisasi
          1.06.02           | PROGRAM A | 30       | 20
          1.06.02.2.01.0001 | Satu      | 30       | 20
          1.06.03           | PROGRAM B | 5        | 5
          1.06.03.2.01.0001 | Dua       | 5        | 5
          TOTAL             |           | 35       | 26`,
        ppks`
          No | Jenis PPKS | Populasi | Realisasi
          1  | Lansia     | 20       | 10
          2  | Anak       | 30       | 10
             | TOTAL      | 51       | 20`,
      ],
      'error D6 1',
      'error C4 1',
    ),
    guard(
      'what a page carries over to the next',
      anggaran`
        Kode              | Uraian             | Anggaran | Realisasi
        1.06.02           | PROGRAM A          | 60       | 30
        1.06.02.2.01.0001 | Satu               | 10       | 5
                          | Jumlah halaman ini | 70       | 35
                          | Jumlah dipindahkan | 70       | 35
        Kode              | Uraian             | Anggaran | Realisasi
                          | Pindahan           | 70       | 35
        1.06.02.2.01.0002 | Dua                | 50       | 25
                          | TOTAL              | 60       | 30`,
      ppks`
        No | Jenis PPKS         | Populasi | Realisasi
        1  | Lansia             | 20       | 10
           | Jumlah dipindahkan | 20       | 10
           | Jumlah pindahan    | 20       | 10
        2  | Anak               | 30       | 10
           | TOTAL              | 50       | 20`,
    ),
    guard(
      'men and women beside their Jumlah, the year before beside this one',
      ppks`
        No | Jenis PPKS | Populasi L | Populasi P | Jumlah Populasi | Realisasi 2023 | Realisasi 2024
        1  | Lansia     | 10         | 9          | 19              | 1              | 5
        2  | Anak       | 10         | 10         | 20              | 2              | 6
           | TOTAL      | 20         | 19         | 39              | 9              | 11`,
    ),
    hit(
      'the Jumlah of men and women',
      [
        ppks`
          No | Jenis PPKS | Populasi L | Populasi P | Jumlah Populasi | Realisasi
          1  | Lansia     | 10         | 9          | 19              | 1
          2  | Anak       | 10         | 10         | 20              | 2
             | TOTAL      | 20         | 19         | 40              | 3`,
      ],
      'error E4 1',
    ),
    guard(
      'groups are not counted twice; types without a number are types',
      ppks`
        No | Jenis PPKS | Populasi | Realisasi
           | Bencana    | 9        | 9
        1  | Lansia     | 20       | 10
        2  | Anak       | 30       | 10
           | TOTAL      | 59       | 29`,
    ),
    hit(
      'of the last kegiatan, of the last program',
      [
        anggaran`
          Kode              | Uraian            | Anggaran | Realisasi
          1.06.02           | PROGRAM A         | 30       | 15
          1.06.02.2.01      | Kegiatan 1        |          |
          1.06.02.2.01.0001 | Satu              | 10       | 5
                            | Jumlah Kegiatan 1 | 10       | 6
          1.06.02.2.02      | Kegiatan 2        |          |
          1.06.02.2.02.0001 | Dua               | 20       | 10
                            | Jumlah Kegiatan 2 | 20       | 10
                            | Jumlah Program A  | 31       | 15
          1.06.03           | PROGRAM B         | 7        | 7
          1.06.03.2.01.0001 | Tiga              | 7        | 7
                            | Jumlah Program B  | 7        | 7
                            | TOTAL             | 37       | 22`,
      ],
      'error D5 1',
      'error C9 1',
    ),
    guard(
      'two blocks with their own TOTAL and one over both; types outside the IKU',
      anggaran`
        Kode              | Uraian    | Anggaran | Realisasi
        1.06.02           | PROGRAM A | 30       | 20
        1.06.02.2.01.0001 | Satu      | 30       | 20
        Jumlah            |           | 30       | 20
        2.08.02           | PROGRAM B | 5        | 5
        2.08.02.2.01.0001 | Dua       | 5        | 5
        Jumlah            |           | 5        | 5
        JUMLAH TOTAL      |           | 35       | 25`,
      ppks`
        No | Jenis PPKS | Populasi | Realisasi | Masuk IKU
        1  | Lansia     | 20       | 10        | ya
        2  | PKH        | 30       | 10        | tidak
           | TOTAL      | 20       | 10        |`,
    ),
  ],
  'total-outside-range': [
    hit(
      'TOTAL below one of its programs',
      [
        anggaran`
          Kode              | Uraian    | Anggaran      | Realisasi
          1.06.02           | PROGRAM A | 4.005.892.697 | 3.849.366.607
          1.06.02.2.01.0001 | Satu      | 4.005.892.697 | 3.849.366.607
          1.06.03           | PROGRAM B | 753.333.552   | 665.994.766
          1.06.03.2.01.0001 | Dua       | 753.333.552   | 665.994.766
          TOTAL             |           | 4.759.226.249 | 356.254.450`,
      ],
      'error D6 -4159106923',
    ),
    guard(
      'a single addend: grand-total says all',
      anggaran`
        Kode              | Uraian    | Anggaran | Realisasi
        1.06.02           | PROGRAM A | 30       | 15
        1.06.02.2.01.0001 | Satu      | 30       | 15
        TOTAL             |           | 30       | 14`,
    ),
    guard(
      'wrong but above its largest addend; below it because another is negative',
      anggaran`
        Kode              | Uraian | Anggaran | Realisasi
        1.06.02.2.01.0001 | Satu   | 100      | 50
        1.06.02.2.01.0002 | Dua    | 20       | -10
        TOTAL             |        | 101      | 40`,
    ),
  ],
  percentage: [
    hit(
      'wrong; 100% and 0% that are none; cut off; fewer decimals; PPKS',
      [
        anggaran`
          Kode              | Uraian | Anggaran    | Realisasi   | %
          1.06.02.2.01.0001 | Satu   | 445.424.838 | 445.162.700 | 100%
          1.06.02.2.01.0002 | Dua    | 300         | 1           | 0%
          1.06.02.2.01.0003 | Tiga   | 300         | 200         | 66,66%
          1.06.02.2.01.0004 | Empat  | 400         | 301         | 75,52%
          1.06.02.2.01.0005 | Lima   | 300         | 100         | 33,33%
          1.06.02.2.01.0006 | Enam   | 400         | 301         | 75,3%`,
        ppks`
          No | Jenis PPKS | Populasi | Realisasi | %
          1  | Lansia     | 544727   | 542533    | 99,50%`,
      ],
      'error full E2 0.06',
      'error full E3 -0.33',
      'warning truncated E4 -0.01',
      'error wrong E5 0.27',
      'info decimals E7 0.05',
      'error wrong E2 -0.10',
    ),
    guard(
      'two columns of percentages: the one of the anggaran that is used',
      anggaran`
        Kode              | Uraian | APBD Murni | APBD Perubahan | Realisasi | % thd Murni | % thd Perubahan
        1.06.02.2.01.0001 | Satu   | 10         | 20             | 10        | 100%        | 50%
        1.06.02.2.01.0002 | Dua    | 40         | 50             | 25        | 62,50%      | 50%`,
    ),
    guard(
      'rounded half up, 100% that is one, nothing budgeted and nothing spent, a fraction',
      anggaran`
        Kode              | Uraian | Anggaran | Realisasi | %
        1.06.02.2.01.0001 | Satu   | 800      | 1         | 0,13%
        1.06.02.2.01.0002 | Dua    | 300      | 200       | 66,67%
        1.06.02.2.01.0003 | Tiga   | 300      | 300       | 100%
        1.06.02.2.01.0004 | Empat  | 0        | 0         | 100%
        1.06.02.2.01.0005 | Lima   | 300      | 100       | 33,33%`,
    ),
  ],
  'period-chain': [
    hit(
      's.d. lalu + ini',
      [
        anggaran`
          Kode              | Uraian | Anggaran | Realisasi s.d. periode lalu | Realisasi periode ini | Realisasi s.d. periode ini
          1.06.02.2.01.0001 | Satu   | 100      | 40                          | 20                    | 61
          1.06.02.2.01.0002 | Dua    | 100      | 40                          | 20                    | 60`,
      ],
      'error F2 1',
    ),
    hit(
      'triwulan against realisasi',
      [
        anggaran`
          Kode              | Uraian | Anggaran | TW I | TW II | TW III | TW IV | Realisasi
          1.06.02.2.01.0001 | Satu   | 100      | 10   | 20    | 10     | 5     | 45
          1.06.02.2.01.0002 | Dua    | 100      | 20   | 10    | 20     | 5     | 50`,
      ],
      'error H3 -5',
    ),
    hit(
      'triwulan that may be cumulative or not',
      [
        anggaran`
          Kode              | Uraian | Anggaran | TW I | TW II | TW III | TW IV
          1.06.02.2.01.0001 | Satu   | 1000     | 10   | 20    | 30     | 40
          1.06.02.2.01.0002 | Dua    | 2000     | 15   | 25    | 35     | 45`,
      ],
      'error ambiguous D1',
    ),
    guard(
      'cumulative triwulan',
      anggaran`
        Kode              | Uraian | Anggaran | s.d. TW I | s.d. TW II | s.d. TW III | s.d. TW IV | Realisasi
        1.06.02.2.01.0001 | Satu   | 100      | 10        | 20         | 30          | 45         | 45
        1.06.02.2.01.0002 | Dua    | 100      | 20        | 20         | 20          | 50         | 50`,
    ),
  ],
  'revision-chain': [
    hit(
      'murni + bertambah/(berkurang)',
      [
        anggaran`
          Kode              | Uraian | Anggaran Murni | Bertambah/(Berkurang) | Anggaran Perubahan | Realisasi
          1.06.02.2.01.0001 | Satu   | 100            | (10)                  | 90                 | 5
          1.06.02.2.01.0002 | Dua    | 100            | (10)                  | 110                | 5`,
      ],
      'error E3 20',
    ),
    guard(
      'nothing changed is a dash',
      anggaran`
        Kode              | Uraian | Anggaran Murni | Bertambah/(Berkurang) | Anggaran Perubahan | Realisasi
        1.06.02.2.01.0001 | Satu   | 100            | -                     | 100                | 5
        1.06.02.2.01.0002 | Dua    | 100            | 25                    | 125                | 5`,
    ),
  ],
  'control-total': [
    hit(
      'pagu DPA and realisasi LRA',
      [
        anggaran`
          Kode              | Uraian | Anggaran | Realisasi
          1.06.02.2.01.0001 | Satu   | 100      | 50
          1.06.02.2.01.0002 | Dua    | 20       | 10`,
        identitas`
          Perangkat Daerah | Dinas Sosial
          Pagu DPA         | Rp 130
          Realisasi LRA    | 55`,
      ],
      'error B2 10',
      'error B3 -5',
    ),
    guard(
      'the same, and one that is not given',
      anggaran`
        Kode              | Uraian | Anggaran | Realisasi
        1.06.02.2.01.0001 | Satu   | 100      | 50
        TOTAL             |        | 999      | 50`,
      identitas`
        Perangkat Daerah | Dinas Sosial
        Pagu DPA         | Rp 100
        Realisasi LRA    |`,
    ),
  ],
  'hardcoded-total': [
    hit(
      'typed among formulas, once a sheet',
      [
        anggaran`
          Kode              | Uraian    | Anggaran | Realisasi
          1.06.02           | PROGRAM A | 100 {=SUM(Z1:Z9)} | 50
          1.06.02.2.01.0001 | Satu      | 100      | 50
          TOTAL             |           | 100 {=SUM(Z1:Z9)} | 50`,
      ],
      'info D2',
    ),
    guard(
      'all typed; all formulas',
      anggaran`
        Kode              | Uraian    | Anggaran | Realisasi
        1.06.02           | PROGRAM A | 100      | 50
        1.06.02.2.01.0001 | Satu      | 100      | 50
        TOTAL             |           | 100      | 50`,
      ppks`
        No | Jenis PPKS | Populasi | Realisasi
        1  | Lansia     | 5        | 5
           | TOTAL      | 5 {=SUM(Z1:Z9)} | 5 {=SUM(Z1:Z9)}`,
    ),
  ],
};
