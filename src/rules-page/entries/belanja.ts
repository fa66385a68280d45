import { anggaran, type RuleEntries } from '../entry';

/** Amounts that cannot be, or need an explanation. */
export const BELANJA: RuleEntries = {
  'spend-without-budget': {
    severities: { error: '' },
    finds: 'Baris rincian yang anggarannya nol tetapi mempunyai realisasi.',
    silent: 'Anggaran nol dengan realisasi nol: persentasenya ditulis “–”.',
    example: [
      anggaran`
        Kode              | Uraian                   | Anggaran | Realisasi
        1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | 12538113 | 12400000
        1.06.02.2.03.0002 | Bantuan Alat Kerja       | 0        | 8440781`,
    ],
  },
  'realisasi-exceeds-anggaran': {
    severities: { error: '', warning: 'belanja BLUD' },
    finds:
      'Realisasi yang lebih besar daripada anggarannya. Program atau kegiatan hanya dicatat bila tidak ada rinciannya yang melebihi.',
    silent: 'Realisasi yang tepat sama dengan anggaran.',
    example: [
      anggaran`
        Kode              | Uraian                   | Anggaran | Realisasi
        1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | 12538113 | 12583113
        1.06.02.2.03.0002 | Bantuan Alat Kerja       | 8440781  | 8440781`,
    ],
  },
  'negative-amount': {
    severities: { error: 'anggaran', warning: 'realisasi' },
    finds: 'Anggaran di bawah nol, atau realisasi di bawah nol (mungkin pengembalian belanja).',
    silent: 'Kolom perubahan dan sisa, yang boleh negatif.',
    example: [
      anggaran`
        Kode              | Uraian                   | Anggaran | Realisasi
        1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | 12538113 | 12400000
        1.06.02.2.03.0002 | Bantuan Alat Kerja       | 8440781  | (250.000)`,
    ],
  },
};
