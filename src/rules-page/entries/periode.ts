import { anggaran, identitas, type RuleEntries } from '../entry';

/** Periods, revisions of the budget, and what it must come to. */
export const PERIODE: RuleEntries = {
  'control-total': {
    severities: { error: '' },
    finds:
      'Pagu DPA/DPPA atau realisasi LRA di lembar Identitas (angka kendali) yang berbeda dari jumlah lembar anggaran.',
    silent:
      'Angka kendali yang tidak diisi. TOTAL yang salah cetak tidak berpengaruh: yang dibandingkan jumlah rinciannya.',
    example: [
      anggaran`
        Kode              | Uraian                   | Anggaran | Realisasi
        1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | 12538113 | 12400000
        1.06.02.2.03.0002 | Bantuan Alat Kerja       | 8440781  | 8440781`,
      identitas`
        Perangkat Daerah | Dinas Sosial
        Pagu DPA         | Rp 21.000.000
        Realisasi LRA    | Rp 20.840.781`,
    ],
  },
  'revision-chain': {
    severities: { error: '' },
    finds: 'Anggaran sesudah perubahan yang bukan anggaran murni ditambah (atau dikurangi) perubahannya.',
    silent: 'Tanda hubung di kolom perubahan, yang berarti tidak berubah.',
    example: [
      anggaran`
        Kode              | Uraian             | Anggaran Murni | Bertambah/(Berkurang) | Anggaran Perubahan | Realisasi
        1.06.02.2.03.0002 | Bantuan Alat Kerja | 8440781        | (1.440.781)           | 7440781            | 7000000`,
    ],
  },
  'kelompok-sum': {
    severities: { error: '' },
    finds: 'Belanja operasi, modal, tidak terduga, dan transfer yang jumlahnya bukan anggaran barisnya.',
    silent: 'Kelompok belanja yang kosong.',
    example: [
      anggaran`
        Kode              | Uraian             | Belanja Operasi | Belanja Modal | Jumlah Anggaran | Realisasi
        1.06.02.2.03.0002 | Bantuan Alat Kerja | 5000000         | 3440781       | 8440871         | 8440781`,
    ],
  },
  'period-chain': {
    severities: { error: '' },
    finds:
      'Realisasi s.d. periode ini yang bukan s.d. periode lalu ditambah periode ini, atau jumlah triwulan yang bukan realisasi. Juga kolom triwulan yang tidak jelas kumulatif atau tidak.',
    silent: 'Kolom triwulan yang judulnya menyebut “s.d.”: dibaca kumulatif.',
    example: [
      anggaran`
        Kode              | Uraian                   | Anggaran | Realisasi s.d. periode lalu | Realisasi periode ini | Realisasi s.d. periode ini
        1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | 12538113 | 9000000                     | 3400000               | 12500000`,
    ],
  },
  'cumulative-decreases': {
    severities: { warning: '' },
    finds:
      'Realisasi kumulatif yang turun dari periode sebelumnya: salah ketik, atau pengembalian belanja yang perlu dijelaskan.',
    silent: 'Realisasi per triwulan, dan triwulan yang belum terisi.',
    example: [
      anggaran`
        Kode              | Uraian                   | Anggaran | Realisasi s.d. TW I | Realisasi s.d. TW II | Realisasi s.d. TW III
        1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | 12538113 | 2000000             | 9400000              | 4900000
        1.06.02.2.03.0002 | Bantuan Alat Kerja       | 8440781  | 1000000             | 5000000              | 8440781`,
    ],
  },
};
