import { anggaran, kinerja, type RuleEntries } from '../entry';

/** A program with two sub kegiatan, 90% absorbed each. */
const BUDGET = anggaran`
  Kode              | Uraian                   | Anggaran | Realisasi
  1.06.02           | PROGRAM PEMBERDAYAAN     | 30000000 | 27000000
  1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | 10000000 | 9000000
  1.06.02.2.03.0002 | Bantuan Alat Kerja       | 20000000 | 18000000`;

/** What was to be done and what was done. */
export const KINERJA: RuleEntries = {
  'performance-columns': {
    severities: { warning: '' },
    finds:
      'Target atau realisasi kinerja per triwulan tanpa kolom Jumlah. Yang dibaca hanya triwulan terakhir: benar bila angkanya kumulatif, tetapi bukan seluruhnya bila tidak. Pada laporan triwulan juga target satu triwulan yang realisasinya kumulatif.',
    silent:
      'Judul yang menyebut “s.d.” atau kumulatif, lembar yang mempunyai kolom Jumlah atau capaian setahun, dan laporan triwulan yang targetnya per triwulan juga.',
    beside: [BUDGET],
    example: [
      kinerja`
        No    | Uraian                   | Target   | Realisasi TW I | Realisasi TW II
              | PROGRAM PEMBERDAYAAN     |          |                |
        "1"   | Pemberdayaan Sosial      | 40 Orang | 12 Orang       | 20 Orang
        "1.1" | Pelatihan Pekerja Sosial | 40 Orang | 12 Orang       | 20 Orang`,
    ],
  },
  'target-missing': {
    severities: { warning: '' },
    finds: 'Baris kinerja terbawah yang mempunyai anggaran atau realisasi, tetapi tidak mempunyai target.',
    silent: 'Baris tanpa anggaran dan tanpa realisasi.',
    example: [
      BUDGET,
      kinerja`
        No    | Uraian                   | Target   | Realisasi
              | PROGRAM PEMBERDAYAAN     |          |
        "1"   | Pengembangan Potensi     | 100%     | 90%
        "1.1" | Pelatihan Pekerja Sosial |          | 9 Orang
        "1.2" | Bantuan Alat Kerja       | 20 Orang | 18 Orang`,
    ],
  },
  'budget-without-realisasi': {
    severities: { warning: '' },
    finds:
      'Baris yang anggarannya sudah terealisasi, tetapi realisasi kinerjanya kosong. Hanya pada akhir tahun.',
    silent: 'Realisasi kinerja yang memang ditulis 0.',
    example: [
      BUDGET,
      kinerja`
        No    | Uraian                   | Target   | Realisasi
              | PROGRAM PEMBERDAYAAN     |          |
        "1"   | Pengembangan Potensi     | 100%     | 90%
        "1.1" | Pelatihan Pekerja Sosial | 10 Orang |
        "1.2" | Bantuan Alat Kerja       | 20 Orang | 18 Orang`,
    ],
  },
  'spend-without-output': {
    severities: { warning: '' },
    finds: 'Sedikitnya separuh anggaran terserap, tetapi realisasi kinerjanya nol.',
    silent: 'Baris yang serapannya di bawah 50%.',
    example: [
      BUDGET,
      kinerja`
        No    | Uraian                   | Target   | Realisasi
              | PROGRAM PEMBERDAYAAN     |          |
        "1"   | Pengembangan Potensi     | 100%     | 90%
        "1.1" | Pelatihan Pekerja Sosial | 10 Orang | 0 Orang
        "1.2" | Bantuan Alat Kerja       | 20 Orang | 18 Orang`,
    ],
  },
  'achievement-absorption-gap': {
    severities: {
      warning: 'capaian 20 poin atau lebih di bawah serapan',
      info: 'capaian 30 poin atau lebih di atasnya',
    },
    finds:
      'Uang terserap jauh lebih banyak daripada kinerja yang dicapai, atau sebaliknya. Hanya pada akhir tahun.',
    silent: 'Triwulan I–III; capaian di atas 100% dihitung 100%.',
    example: [
      BUDGET,
      kinerja`
        No    | Uraian                   | Target   | Realisasi
              | PROGRAM PEMBERDAYAAN     |          |
        "1"   | Pengembangan Potensi     | 100%     | 90%
        "1.1" | Pelatihan Pekerja Sosial | 10 Orang | 6 Orang
        "1.2" | Bantuan Alat Kerja       | 20 Orang | 18 Orang`,
    ],
  },
  'achievement-of-children': {
    severities: { warning: '' },
    finds: 'Kegiatan yang melaporkan 100%, sedangkan salah satu sub kegiatannya di bawah 50%.',
    silent: 'Kegiatan di bawah 100%, dan sub kegiatan yang mencapai sedikitnya separuh targetnya.',
    beside: [BUDGET],
    example: [
      kinerja`
        No    | Uraian                   | Target   | Realisasi
              | PROGRAM PEMBERDAYAAN     |          |
        "1"   | Pengembangan Potensi     | 100%     | 100%
        "1.1" | Pelatihan Pekerja Sosial | 10 Orang | 4 Orang
        "1.2" | Bantuan Alat Kerja       | 20 Orang | 18 Orang`,
    ],
  },
  'achievement-overshoot': {
    severities: { warning: 'di atas 200%', info: 'di atas 150%' },
    finds: 'Capaian yang jauh melampaui target: mungkin targetnya terlalu rendah, atau satuannya lain.',
    silent: 'Capaian sampai dengan 150%.',
    beside: [BUDGET],
    example: [
      kinerja`
        No    | Uraian                   | Target   | Realisasi
              | PROGRAM PEMBERDAYAAN     |          |
        "1"   | Pengembangan Potensi     | 100%     | 90%
        "1.1" | Pelatihan Pekerja Sosial | 10 Orang | 9 Orang
        "1.2" | Bantuan Alat Kerja       | 20 Orang | 50 Orang`,
    ],
  },
  'unit-mismatch': {
    severities: { warning: '' },
    finds: 'Target dan realisasi dengan satuan yang berbeda, sehingga capaiannya tidak bermakna.',
    silent: 'Huruf besar dan kecil, satuan yang tidak ditulis, dan realisasi nol.',
    beside: [BUDGET],
    example: [
      kinerja`
        No    | Uraian                   | Target   | Realisasi
              | PROGRAM PEMBERDAYAAN     |          |
        "1"   | Pengembangan Potensi     | 100%     | 90%
        "1.1" | Pelatihan Pekerja Sosial | 10 Orang | 9 Lembaga
        "1.2" | Bantuan Alat Kerja       | 20 Orang | 18 Orang`,
    ],
  },
  'numbering-level': {
    severities: { warning: '' },
    finds:
      'Nomor yang tidak sesuai tempatnya: 2.1 di bawah kegiatan 1, nomor yang meloncat, atau sub kegiatan yang menurut anggaran adalah kegiatan.',
    silent: 'Baris tanpa nomor.',
    beside: [BUDGET],
    example: [
      kinerja`
        No    | Uraian                   | Target   | Realisasi
              | PROGRAM PEMBERDAYAAN     |          |
        "1"   | Pengembangan Potensi     | 100%     | 90%
        "2.1" | Pelatihan Pekerja Sosial | 10 Orang | 9 Orang
        "1.2" | Bantuan Alat Kerja       | 20 Orang | 18 Orang`,
    ],
  },
  'name-duplicate': {
    severities: { warning: '' },
    finds:
      'Dua baris di bawah kegiatan yang sama dengan nama yang sama, atau satu jenis PPKS yang tercantum dua kali.',
    silent: 'Nama yang sama di bawah dua kegiatan, dan halaman yang tercetak dua kali.',
    beside: [BUDGET],
    example: [
      kinerja`
        No    | Uraian                   | Target   | Realisasi
              | PROGRAM PEMBERDAYAAN     |          |
        "1"   | Pengembangan Potensi     | 100%     | 90%
        "1.1" | Pelatihan Pekerja Sosial | 10 Orang | 9 Orang
        "1.2" | Pelatihan Pekerja Sosial | 20 Orang | 18 Orang`,
    ],
  },
  'text-names-other-row': {
    severities: { warning: '' },
    finds:
      'Analisis, solusi, atau penjelasan yang menyebut nama baris lain dan bukan namanya sendiri: tersalin dan belum disesuaikan.',
    silent: 'Nama pendek (di bawah lima kata), yang dapat muncul di kalimat mana saja.',
    beside: [BUDGET],
    example: [
      kinerja`
        No    | Uraian                                              | Target | Realisasi | Penjelasan Efisiensi
              | PROGRAM PENUNJANG URUSAN                            |        |           |
        "1"   | Pemeliharaan Barang Milik Daerah                    | 100%   | 100%      |
        "1.1" | Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik | 1 Unit | 1 Unit    | Pemeliharaan Rutin Kendaraan Dinas Operasional Lapangan berjalan baik
        "1.2" | Pemeliharaan Rutin Kendaraan Dinas Operasional Lapangan | 1 Unit | 1 Unit    | Berjalan baik`,
    ],
  },
  'text-contradicts-figure': {
    severities: { info: '' },
    finds:
      'Penjelasan yang berbunyi lain daripada angkanya: “sesuai target” padahal di bawah atau jauh di atas target, “melebihi target” padahal tepat, “belum mencapai target” padahal tercapai.',
    silent: 'Penjelasan yang tidak menyebut target, dan “sesuai target” untuk capaian sampai 150%.',
    beside: [BUDGET],
    example: [
      kinerja`
        No    | Uraian                   | Target  | Realisasi | Penjelasan Efisiensi
              | PROGRAM PENUNJANG URUSAN |         |           |
        "1"   | Administrasi             | 100%    | 100%      | belum mencapai target
        "1.1" | Rapat Koordinasi         | 50 Kali | 41 Kali   | dilaksanakan sesuai target`,
    ],
  },
};
