import { anggaran, guard, hit, identitas, ppks, type RuleCases } from './case';

export const READING_CASES: RuleCases = {
  'unreadable-number': [
    hit(
      'words, a letter O, the other decimal mark; three alike are one',
      [
        anggaran`
          Kode              | Uraian | Anggaran     | Realisasi
          1.06.02.2.01.0001 | Satu   | 1.000.000,00 | lima juta
          1.06.02.2.01.0002 | Dua    | 1.000.00O,00 | lima juta
          1.06.02.2.01.0003 | Tiga   | 1,000,000.00 | lima juta
          1.06.02.2.01.0004 | Empat  | 2.000.000,00 | 7`,
      ],
      'error D2',
      'error C3',
      'error C4',
    ),
    hit(
      'an angka kendali',
      [
        anggaran`
          Kode              | Uraian | Anggaran | Realisasi
          1.06.02.2.01.0001 | Satu   | 10       | 10`,
        identitas`
          Perangkat Daerah | Dinas Sosial
          Pagu DPA         | menyusul`,
      ],
      'error B2',
    ),
    guard(
      'dashes, N/A and nothing',
      anggaran`
        Kode              | Uraian | Anggaran | Realisasi
        1.06.02.2.01.0001 | Satu   | -        | –
        1.06.02.2.01.0002 | Dua    | Rp -     | N/A
        1.06.02.2.01.0003 | Tiga   | 0        |
        1.06.02.2.01.0004 | Empat  | 5        | nihil`,
    ),
  ],
  'formula-error': [
    hit(
      'an amount, a total',
      [
        anggaran`
          Kode              | Uraian | Anggaran | Realisasi
          1.06.02.2.01.0001 | Satu   | #REF!    | 5
          TOTAL             |        | 5        | #VALUE!`,
      ],
      'error C2',
      'error D3',
    ),
    guard(
      'an error outside the columns of figures',
      anggaran`
        Kode              | Uraian | Anggaran | Realisasi | Keterangan
        1.06.02.2.01.0001 | Satu   | 5        | 5         | #REF!`,
    ),
  ],
  'missing-cell': [
    hit(
      'no anggaran; no realisasi at the end of the year',
      [
        anggaran`
          Kode              | Uraian | Anggaran | Realisasi
          1.06.02.2.01.0001 | Satu   |          | 5
          1.06.02.2.01.0002 | Dua    | 5        |
          1.06.02.2.01.0003 | Tiga   | 5        |`,
      ],
      'error C2',
      'warning D3',
    ),
    hit(
      'no realisasi in triwulan II',
      [
        anggaran`
          Triwulan II Tahun 2024
          Kode              | Uraian | Anggaran | Realisasi
          1.06.02.2.01.0001 | Satu   | 5        |
          1.06.02.2.01.0002 | Dua    | 5        | 5`,
      ],
      'info D3',
    ),
    guard(
      'a dash, and a program without amounts of its own',
      anggaran`
        Kode              | Uraian    | Anggaran | Realisasi
        1.06.02           | PROGRAM A |          |
        1.06.02.2.01.0001 | Satu      | -        | -
        1.06.02.2.01.0002 | Dua       | 5        | 0`,
    ),
  ],
  'code-malformed': [
    hit(
      'a digit lost, a letter, no code at all, a program that lost its zero',
      [
        anggaran`
          Kode              | Uraian     | Anggaran | Realisasi
          1.06.02           | PROGRAM A  | 5        | 5
          1.06.02.2.1.0001  | Satu       | 5        | 5
          1.06.02.2.01.OOO2 | Dua        | 5        | 5
                            | tanpa kode | 5        | 5
          1.06.3            | PROGRAM B  | 5        | 5
          1.06.02.2.01.0004 | Empat      | 5        | 5`,
      ],
      'warning malformed A3',
      'warning malformed A4',
      'warning missing A5',
      'warning malformed A6',
    ),
    hit(
      'codes from before 2021 are one finding',
      [
        anggaran`
          Kode                | Uraian | Anggaran | Realisasi
          1.06.1.06.01.15.02  | Satu   | 5        | 5
          1.06.1.06.01.15.03  | Dua    | 5        | 5
          1.06.02.2.01.0004   | Empat  | 5        | 5`,
      ],
      'warning lama A2',
    ),
    guard(
      'a unit, an account, X.XX, plain numbering',
      anggaran`
        Kode                   | Uraian       | Anggaran | Realisasi
        1.06.0.00.0.00.01.0000 | Dinas Sosial | 5        | 5
        X.XX.01                | PENUNJANG    | 5        | 5
        X.XX.01.2.01.0001      | Satu         | 5        | 5
        5.1.02.01.01.0024      | Belanja ATK  | 5        | 5
        "1"                    | rincian      | 5        | 5
        a.                     | rincian      | 5        | 5`,
    ),
  ],
  'code-as-number': [
    hit(
      'the zero is lost; it is not',
      [
        anggaran`
          Kode              | Uraian | Anggaran | Realisasi
          2.1               | BIDANG | 5        | 5
          1.06              | BIDANG | 5        | 5
          1.06.02.2.01.0001 | Satu   | 5        | 5`,
      ],
      'error zero-lost A2',
      'warning number A3',
    ),
    guard(
      'text',
      anggaran`
        Kode              | Uraian | Anggaran | Realisasi
        "2.10"            | BIDANG | 5        | 5
        2.10.02.2.01.0001 | Satu   | 5        | 5`,
    ),
  ],
  'code-duplicate': [
    hit(
      'twice with other amounts, twice with the same',
      [
        anggaran`
          Kode              | Uraian | Anggaran | Realisasi
          1.06.02.2.01.0001 | Satu   | 5        | 5
          1.06.02.2.01.0001 | Satu   | 5        | 4
          1.06.02.2.01.0002 | Dua    | 6        | 6
          1.06.02.2.01.0003 | Tiga   | 7        | 7
          1.06.02.2.01.0002 | Dua    | 6        | 6`,
      ],
      'error differs A3',
      'warning same A6',
    ),
    hit(
      'a block twice, one figure another the second time',
      [
        anggaran`
          Kode              | Uraian | Anggaran | Realisasi
          1.06.02.2.01.0001 | Satu   | 5        | 5
          1.06.02.2.01.0002 | Dua    | 6        | 6
          1.06.02.2.01.0003 | Tiga   | 7        | 7
          TOTAL             |        | 18       | 18
          Kode              | Uraian | Anggaran | Realisasi
          1.06.02.2.01.0001 | Satu   | 5        | 5
          1.06.02.2.01.0002 | Dua    | 6        | 4
          1.06.02.2.01.0003 | Tiga   | 7        | 7
          TOTAL             |        | 18       | 18`,
      ],
      'error repeat D8 -2',
    ),
    guard(
      'another sumber dana, another unit, an account, a block twice',
      anggaran`
        Kode                   | Uraian     | Anggaran | Realisasi | Sumber Dana
        1.06.0.00.0.00.01.0000 | Dinas      |          |           |
        1.06.02.2.01.0001      | Satu       | 5        | 5         | DAU
        1.06.02.2.01.0001      | Satu       | 6        | 6         | DAK
        5.1.02.01.01.0024      | ATK        | 6        | 6         | DAK
        1.06.02.2.01.0002      | Dua        | 6        | 6         | DAK
        5.1.02.01.01.0024      | ATK        | 6        | 6         | DAK
        1.06.0.00.0.00.01.0001 | UPT Panti  |          |           |
        1.06.02.2.01.0001      | Satu       | 9        | 9         | DAU`,
    ),
  ],
  'code-orphan': [
    hit(
      'a program without its row',
      [
        anggaran`
          Kode              | Uraian    | Anggaran | Realisasi
          1.06.02           | PROGRAM A | 5        | 5
          1.06.02.2.01.0001 | Satu      | 5        | 5
          1.06.03.2.01.0001 | Dua       | 5        | 5`,
      ],
      'warning A4',
    ),
    guard(
      'no program has a row',
      anggaran`
        Kode              | Uraian | Anggaran | Realisasi
        1.06.02.2.01.0001 | Satu   | 5        | 5
        1.06.03.2.01.0001 | Dua    | 5        | 5`,
    ),
  ],
  'level-missing': [
    hit(
      'no kegiatan rows: one note',
      [
        anggaran`
          Kode              | Uraian    | Anggaran | Realisasi
          1.06.02           | PROGRAM A | 10       | 10
          1.06.02.2.01.0001 | Satu      | 5        | 5
          1.06.02.2.02.0001 | Dua       | 5        | 5`,
      ],
      'info A3',
    ),
    guard(
      'all levels',
      anggaran`
        Kode              | Uraian    | Anggaran | Realisasi
        1.06.02           | PROGRAM A | 5        | 5
        1.06.02.2.01      | Kegiatan  | 5        | 5
        1.06.02.2.01.0001 | Satu      | 5        | 5`,
    ),
  ],
  'header-typo': [
    hit(
      'ANGARAN',
      [
        anggaran`
          Kode              | Uraian | ANGARAN | Realisasi
          1.06.02.2.01.0001 | Satu   | 5       | 5`,
        ppks`
          No | Jenis PPKS | Pupulasi | Realisasi
          1  | Lansia     | 5        | 5`,
      ],
      'info C1',
      'info C1',
    ),
    guard(
      'abbreviations and words of other columns',
      anggaran`
        Kd. Rek.          | Uraian | Anggaran 2024 | Realisasi Keu. | Ket. | Penanggung Jawab | Lokasi
        1.06.02.2.01.0001 | Satu   | 5             | 5              |      |                  |`,
    ),
  ],
  'period-mismatch': [
    hit(
      'a table of last year above, with its own title and header',
      [
        anggaran`
          TAHUN ANGGARAN 2023
          Kode              | Uraian    | Anggaran | Realisasi
          1.06.02           | PROGRAM A | 30       | 20
          1.06.02.2.01.01   | Satu      | 30       | 20
          TOTAL             |           | 30       | 20
          TAHUN ANGGARAN 2024
          Kode              | Uraian    | Anggaran | Realisasi
          1.06.02           | PROGRAM A | 50       | 40
          1.06.02.2.01.0001 | Satu      | 50       | 40
          TOTAL             |           | 50       | 40`,
      ],
      'warning A3',
    ),
    hit(
      'the year in the header; a plan for the next year below',
      [
        anggaran`
          Kode              | Uraian | Anggaran 2024 | Realisasi 2024
          1.06.02.2.01.0001 | Satu   | 50            | 40
          TOTAL             |        | 50            | 40
          Kode              | Uraian | Anggaran 2025 | Realisasi 2025
          1.06.02.2.01.0001 | Satu   | 60            |
          TOTAL             |        | 60            |`,
      ],
      'warning A5',
    ),
    guard(
      'titles of one year on each page, years in names, in dates and in notes',
      anggaran`
        RINCIAN BELANJA TAHUN 2024
        Kode              | Uraian                      | Anggaran | Realisasi
        1.06.02           | PROGRAM A                   | 50       | 40
        1.06.02.2.01.0001 | Pembayaran Utang            | 20       | 20
                          | Tahun Anggaran 2023         |          |
        RINCIAN BELANJA TAHUN 2024
        Dicetak 3 Januari 2025
        Kode              | Uraian                      | Anggaran | Realisasi
        1.06.02.2.01.0002 | Dua Tahun 2023              | 30       | 20
        TOTAL             |                             | 50       | 40
        Sungai Raya, 31 Desember 2024`,
    ),
  ],
  'hidden-row': [
    hit(
      'a hidden row; one below a sum that does not hold',
      [
        anggaran`
          Kode              | Uraian    | Anggaran | Realisasi
          1.06.02           | PROGRAM A | 10       | 10
          1.06.02.2.01.0001 | Satu      | 5        | 5
          ~1.06.02.2.01.0002 | Dua      | 5        | 5
          1.06.03           | PROGRAM B | 9        | 9
          ~1.06.03.2.01.0001 | Tiga     | 5        | 5
          1.06.03.2.01.0002 | Empat     | 5        | 4`,
      ],
      'info A4',
      'warning parent-differs A6',
    ),
    guard(
      'a hidden title, note and page header',
      anggaran`
        ~Rincian Belanja
        Kode              | Uraian | Anggaran | Realisasi
        1.06.02.2.01.0001 | Satu   | 5        | 5
        ~Kode             | Uraian | Anggaran | Realisasi
        1.06.02.2.01.0002 | Dua    | 5        | 5
        ~Sumber: LRA`,
    ),
  ],
  'text-number': [
    hit(
      'one per column',
      [
        anggaran`
          Kode              | Uraian | Anggaran | Realisasi | %
          1.06.02.2.01.0001 | Satu   | "5"      | 5         | 100%
          1.06.02.2.01.0002 | Dua    | "6"      | "6"       | 100%`,
      ],
      'info C2',
      'info D3',
    ),
    guard(
      'numbers, dashes, percentages as text',
      anggaran`
        Kode              | Uraian | Anggaran | Realisasi | %
        1.06.02.2.01.0001 | Satu   | 5        | 5         | 100%
        1.06.02.2.01.0002 | Dua    | -        | –         | "-"`,
    ),
  ],
  'mixed-number-style': [
    hit(
      'the rarest of three ways',
      [
        anggaran`
          Kode              | Uraian | Anggaran     | Realisasi
          1.06.02.2.01.0001 | Satu   | 1.000.000,00 | 1
          1.06.02.2.01.0002 | Dua    | 2.000.000,00 | 1
          1.06.02.2.01.0003 | Tiga   | Rp 3.000.000 | 1`,
      ],
      'info C4',
    ),
    guard(
      'one way: of any length, with zeros and dashes',
      anggaran`
        Kode              | Uraian | Anggaran     | Realisasi
        1.06.02.2.01.0001 | Satu   | 1.000.000,00 | 1
        1.06.02.2.01.0002 | Dua    | 25,50        | 0
        1.06.02.2.01.0003 | Tiga   | "0"          | -
        1.06.02.2.01.0004 | Empat  | -            | -`,
    ),
  ],
};
