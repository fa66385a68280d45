import { anggaran, iku, renstra, type RuleEntries } from '../entry';

const BUDGET = anggaran`
  Kode              | Uraian          | Anggaran | Realisasi
  1.06.01.2.02.0001 | Penyediaan Gaji | 12538113 | 12400000`;

/** Which sasaran a program serves, and how it is worded. */
export const SASARAN: RuleEntries = {
  'program-unmapped': {
    severities: { warning: '' },
    finds:
      'Program yang belum jelas mendukung sasaran mana, sehingga di Tabel 2.6–3.4 berdiri di bawah “Belum dipetakan”; dan program yang hanya punya satu ciri program penunjang (kode …01, atau kata PENUNJANG).',
    silent: 'Program penunjang, dan lembar IKU yang hanya punya satu sasaran selain akuntabilitas.',
    example: [
      anggaran`
        Kode              | Uraian                   | Anggaran | Realisasi
        1.06.02           | PROGRAM PEMBERDAYAAN     | 12538113 | 12400000
        1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | 12538113 | 12400000`,
    ],
  },
  'program-sasaran-conflict': {
    severities: { warning: '' },
    finds:
      'Program yang tercatat di bawah dua sasaran, di bawah sasaran lain daripada yang dipilih, atau di bawah sasaran yang tidak ada di lembar IKU.',
    silent: 'Satu sasaran yang hanya berbeda huruf besar dan spasi.',
    example: [
      anggaran`
        Kode              | Uraian                   | Anggaran | Realisasi | Sasaran
        1.06.02           | PROGRAM PEMBERDAYAAN     | 20978894 | 20840781  |
        1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | 12538113 | 12400000  | Meningkatnya Penanganan PPKS
        1.06.02.2.03.0002 | Bantuan Alat Kerja       | 8440781  | 8440781   | Terwujudnya Ketahanan Pangan`,
    ],
  },
  'objective-wording': {
    severities: { warning: 'kata yang berbeda', info: 'satu dua huruf' },
    finds: 'Sasaran yang sama dengan rumusan yang berbeda di Renstra, IKU, atau tabel laporan.',
    silent: 'Huruf besar, spasi, dan sasaran untuk indikator lain.',
    beside: [BUDGET],
    example: [
      iku`
        Sasaran                                         | Indikator   | Target 2024
        Meningkatnya Akuntabilitas Kinerja dan Keuangan | Nilai SAKIP | 80`,
      renstra`
        Tujuan                      | Sasaran                                 | Indikator Sasaran | 2024
        Tata kelola yang akuntabel  | Meningkatnya Akuntabilitas dan Keuangan | Nilai SAKIP       | 80`,
    ],
  },
};
