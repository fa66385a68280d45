import { anggaran, iku, kinerja, ppks, tabel, type RuleEntries } from '../entry';

const BUDGET = anggaran`
  Kode              | Uraian                | Anggaran | Realisasi
  1.06.04           | PROGRAM REHABILITASI  | 12538113 | 12400000
  1.06.04.2.01.0003 | Penyediaan Permakanan | 12538113 | 12400000`;

/** One figure that stands in several places. */
export const TABEL: RuleEntries = {
  'same-fact-differs': {
    severities: { error: '', warning: 'tabel anggaran yang mungkin memuat anggaran sebelum perubahan' },
    finds:
      'Angka yang sama (nama, tahun, dan satuannya) dengan nilai berbeda di dua tempat: di lembar sumber, atau di tabel laporan yang diketik. Di tabel tanpa kode, barisnya dicocokkan menurut nama dan pasangannya disebut.',
    silent:
      'Pembulatan: 84,67% dan 84,7% sama, tetapi 84,67% dan 84,6% tidak. Tabel tahun atau periode lain.',
    example: [
      BUDGET,
      tabel('3.9')`
        Tabel 3.9
        Realisasi Program dan Kegiatan
        Rincian               | Anggaran       | Realisasi      | Persentase
        PROGRAM REHABILITASI  | Rp. 12.538.113 | Rp. 12.040.000 | 96,03%
        Penyediaan Permakanan | Rp. 12.538.113 | Rp. 12.040.000 | 96,03%`,
      iku`
        Sasaran         | Indikator                  | Target | Realisasi 2023 | Realisasi 2024
        Penanganan PPKS | Persentase Penanganan PPKS | 90%    | 84,67%         | 91%
        Akuntabilitas   | Persentase Penanganan PPKS | 90%    | 84,6%          | 91%`,
    ],
  },
  'fact-link-differs': {
    severities: { warning: '' },
    finds:
      'Realisasi di lembar Kinerja yang hampir, tetapi tidak tepat, sama dengan angka di lembar PPKS, atau yang melebihi realisasi jenis yang disebut barisnya.',
    silent: 'Angka yang tepat sama, dan angka kecil yang kebetulan berdekatan.',
    beside: [BUDGET],
    example: [
      ppks`
        No | Jenis PPKS | Populasi | Realisasi
        1  | DTKS       | 286868   | 285806`,
      kinerja`
        No    | Uraian                 | Target        | Realisasi
              | PROGRAM PERLINDUNGAN   |               |
        "1"   | Pengelolaan Data       | 100%          | 100%
        "1.1" | Pendataan Fakir Miskin | 260.000 Orang | 287.172 Orang`,
    ],
  },
  'column-copied': {
    severities: { error: '' },
    finds:
      'Realisasi kinerja program yang sama persis dengan serapan anggarannya pada tiga program atau lebih: kolomnya tersalin (Tabel 3.5 berisi Tabel 3.4).',
    silent: 'Satu dua program yang kebetulan sama, dan 100% atau 0%.',
    example: [
      anggaran`
        Kode              | Uraian               | Anggaran | Realisasi
        1.06.02           | PROGRAM PEMBERDAYAAN | 30000000 | 10000000
        1.06.02.2.03.0001 | Pelatihan            | 30000000 | 10000000
        1.06.04           | PROGRAM REHABILITASI | 30000000 | 10100000
        1.06.04.2.01.0001 | Permakanan           | 30000000 | 10100000
        1.06.05           | PROGRAM PERLINDUNGAN | 30000000 | 10200000
        1.06.05.2.02.0001 | Pendataan            | 30000000 | 10200000`,
      kinerja`
        No | Uraian               | Target | Realisasi
           | PROGRAM PEMBERDAYAAN | 100%   | 33,33%
           | PROGRAM REHABILITASI | 100%   | 33,67%
           | PROGRAM PERLINDUNGAN | 100%   | 34,00%`,
    ],
  },
  'table-duplicates-table': {
    severities: { warning: '' },
    finds:
      'Dua tabel laporan yang isinya sama baris demi baris, padahal seharusnya memuat hal yang berbeda, misalnya anggaran murni dan perubahan.',
    silent: 'Tabel 2.3 dan 2.5, serta 3.1 dan Formulir, yang boleh sama.',
    beside: [BUDGET],
    example: [
      tabel('2.6')`
        Tabel 2.6
        Alokasi Anggaran per Sasaran Strategis
        PROGRAM              | ANGGARAN       | KETERANGAN
        PROGRAM PEMBERDAYAAN | Rp. 8.440.781  | APBD
        PROGRAM REHABILITASI | Rp. 12.538.113 | APBD
        TOTAL                | Rp. 20.978.894 | APBD`,
      tabel('2.8')`
        Tabel 2.8
        Alokasi Anggaran per Sasaran Strategis
        PROGRAM              | ANGGARAN       | KETERANGAN
        PROGRAM PEMBERDAYAAN | Rp. 8.440.781  | APBD
        PROGRAM REHABILITASI | Rp. 12.538.113 | APBD
        TOTAL                | Rp. 20.978.894 | APBD`,
    ],
  },
};
