import { anggaran, type RuleEntries } from '../entry';

/** Codes and the levels that they make. */
export const KODE: RuleEntries = {
  'code-malformed': {
    severities: { warning: '' },
    finds:
      'Baris berjumlah yang kodenya tidak berbentuk kode rekening (satu angka hilang, huruf O di tempat nol), tidak berkode sama sekali, atau memakai susunan sebelum 2021. Baris itu tidak ikut dihitung.',
    silent: 'Kode unit organisasi, kode belanja (5.1.02…), X.XX, dan penomoran biasa (1, a).',
    example: [
      anggaran`
        Kode              | Uraian                   | Anggaran | Realisasi
        1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | 12538113 | 12400000
        1.06.02.2.3.0002  | Bantuan Alat Kerja       | 8440781  | 8440781`,
    ],
  },
  'code-as-number': {
    severities: { error: 'nolnya hilang (2.10 menjadi 2,1)', warning: 'nolnya belum hilang' },
    finds:
      'Kode yang tersimpan sebagai angka. Excel membuang nol di belakangnya, sehingga 2.10 berubah menjadi 2.1, yaitu kode lain.',
    silent: 'Kode yang tersimpan sebagai teks.',
    example: [
      anggaran`
        Kode              | Uraian                   | Anggaran | Realisasi
        2.1               | BIDANG KOMUNIKASI        | 12538113 | 12400000
        2.10.02           | PROGRAM INFORMASI        | 12538113 | 12400000
        2.10.02.2.01.0001 | Pengelolaan Media        | 12538113 | 12400000`,
    ],
  },
  'code-duplicate': {
    severities: { error: 'jumlahnya berbeda', warning: 'jumlahnya sama, atau di lembar realisasi' },
    finds:
      'Kode yang sama dua kali dengan sumber dana yang sama, atau satu blok yang tercetak dua kali dengan angka yang tidak sama.',
    silent:
      'Sumber dana atau unit yang lain, rekening belanja, blok yang diulang dengan angka yang sama, dan daftar pembayaran (lembar realisasi yang banyak kodenya berulang).',
    example: [
      anggaran`
        Kode              | Uraian                   | Anggaran | Realisasi
        1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | 12538113 | 12400000
        1.06.02.2.03.0002 | Bantuan Alat Kerja       | 8440781  | 8440781
        1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | 12538113 | 12040000`,
    ],
  },
  'code-orphan': {
    severities: { warning: '' },
    finds: 'Program yang tidak mempunyai baris sendiri, sedangkan program lain mempunyainya.',
    silent: 'Lembar yang memang tidak memuat baris program satu pun.',
    example: [
      anggaran`
        Kode              | Uraian                   | Anggaran | Realisasi
        1.06.02           | PROGRAM PEMBERDAYAAN     | 12538113 | 12400000
        1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | 12538113 | 12400000
        1.06.04.2.01.0003 | Bantuan Alat Kerja       | 8440781  | 8440781`,
    ],
  },
  'level-missing': {
    severities: { info: '' },
    finds:
      'Lembar tanpa baris kegiatan: sub kegiatan dijumlah langsung ke programnya. Satu catatan per lembar.',
    silent: 'Lembar yang lengkap tingkatnya.',
    example: [
      anggaran`
        Kode              | Uraian                   | Anggaran | Realisasi
        1.06.02           | PROGRAM PEMBERDAYAAN     | 20978894 | 20840781
        1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | 12538113 | 12400000
        1.06.02.2.03.0002 | Bantuan Alat Kerja       | 8440781  | 8440781`,
    ],
  },
};
