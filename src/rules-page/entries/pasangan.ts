import { anggaran, kinerja, type RuleEntries } from '../entry';

const BUDGET = anggaran`
  Kode              | Uraian                   | Anggaran | Realisasi
  1.06.02           | PROGRAM PEMBERDAYAAN     | 30000000 | 27000000
  1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | 10000000 | 9000000
  1.06.02.2.03.0002 | Bantuan Alat Kerja       | 20000000 | 18000000`;

/** Which row of Kinerja is which row of the budget. */
export const PASANGAN: RuleEntries = {
  'match-uncertain': {
    severities: { warning: '' },
    finds:
      'Baris kinerja yang namanya tidak sama dengan baris anggaran mana pun. Pasangannya diusulkan dan perlu dipastikan satu kali; sesudah itu diingat.',
    silent: 'Nama yang hanya berbeda huruf besar, spasi, garis miring, atau satu dua huruf.',
    example: [
      BUDGET,
      kinerja`
        No    | Uraian                   | Target   | Realisasi
              | PROGRAM PEMBERDAYAAN     |          |
        "1"   | Pengembangan Potensi     | 100%     | 90%
        "1.1" | Pelatihan Pekerja Sosial | 10 Orang | 9 Orang
        "1.2" | Lomba Cipta Menu         | 20 Orang | 18 Orang`,
    ],
  },
  'realisasi-without-budget': {
    severities: { warning: '' },
    finds: 'Baris kinerja yang tidak ditemukan di anggaran. Serapannya ditulis “–”, bukan ditebak.',
    silent: 'Baris yang sudah dipastikan tidak ada di anggaran.',
    example: [
      BUDGET,
      kinerja`
        No    | Uraian                   | Target   | Realisasi
              | PROGRAM PEMBERDAYAAN     |          |
        "1"   | Pengembangan Potensi     | 100%     | 90%
        "1.1" | Pelatihan Pekerja Sosial | 10 Orang | 9 Orang
        "1.2" | Bantuan Alat Kerja       | 20 Orang | 18 Orang
        "1.3" | Lomba Cipta Menu         | 1 Kali   | 1 Kali`,
    ],
  },
  'budget-without-kinerja': {
    severities: { warning: '' },
    finds: 'Sub kegiatan di anggaran yang tidak ada di lembar Kinerja.',
    silent: 'Sub kegiatan yang pasangannya sudah jelas atau dipastikan.',
    example: [
      BUDGET,
      kinerja`
        No    | Uraian                   | Target   | Realisasi
              | PROGRAM PEMBERDAYAAN     |          |
        "1"   | Pengembangan Potensi     | 100%     | 90%
        "1.1" | Pelatihan Pekerja Sosial | 10 Orang | 9 Orang`,
    ],
  },
  'label-differs': {
    severities: { warning: 'kata yang berbeda', info: 'satu dua huruf' },
    finds: 'Satu program, kegiatan, atau sasaran yang namanya ditulis berbeda di dua lembar atau tabel.',
    silent: 'Huruf besar dan kecil, spasi, garis miring, dan tanda baca.',
    example: [
      BUDGET,
      kinerja`
        No    | Uraian                     | Target   | Realisasi
              | PROGRAM PEMBERDAYAAN       |          |
        "1"   | Pengembangan Potensi       | 100%     | 90%
        "1.1" | Pelatihan Pekreja Sosial   | 10 Orang | 9 Orang
        "1.2" | Bantuan Alat Kerja Terpadu | 20 Orang | 18 Orang`,
    ],
  },
};
