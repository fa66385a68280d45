import { anggaran, kinerja, pegawai, ppks, type RuleEntries } from '../entry';

const BUDGET = anggaran`
  Kode              | Uraian                | Anggaran | Realisasi
  1.06.04           | PROGRAM REHABILITASI  | 12538113 | 12400000
  1.06.04.2.01.0003 | Penyediaan Permakanan | 12538113 | 12400000`;

/** People who are served, and people who serve. */
export const ORANG: RuleEntries = {
  'realisasi-exceeds-populasi': {
    severities: { warning: '', info: 'korban bencana' },
    finds: 'Lebih banyak orang tertangani daripada populasinya.',
    silent: 'Realisasi yang sama dengan populasi.',
    example: [
      ppks`
        No | Jenis PPKS            | Populasi | Realisasi
        1  | Lanjut Usia Terlantar | 115      | 151
        2  | Anak Terlantar        | 20       | 20`,
    ],
  },
  'target-exceeds-populasi': {
    severities: { warning: '' },
    finds: 'Target kinerja yang melebihi populasi jenis PPKS yang disebut barisnya.',
    silent: 'Baris yang menyebut dua jenis PPKS, dan satuan lain (dokumen, unit).',
    beside: [BUDGET],
    example: [
      ppks`
        No | Jenis PPKS            | Populasi | Realisasi
        1  | Lanjut Usia Terlantar | 13       | 8`,
      kinerja`
        No    | Uraian                           | Target   | Realisasi
              | PROGRAM REHABILITASI             |          |
        "1"   | Rehabilitasi Dasar               | 100%     | 80%
        "1.1" | Permakanan Lanjut Usia Terlantar | 20 Orang | 8 Orang`,
    ],
  },
  'ppks-category': {
    severities: { warning: '' },
    finds:
      'Program bantuan atau basis data (PBI-JKN, PKH, Sembako, DTKS) di antara jenis PPKS. Populasinya membuat persentase penanganan tampak tinggi. Satu catatan per lembar.',
    silent: 'Baris yang dikeluarkan dengan kolom “masuk IKU” berisi “tidak”.',
    example: [
      ppks`
        No | Jenis PPKS     | Populasi | Realisasi
        1  | Anak Terlantar | 120      | 80
        2  | PBI-JKN        | 25716    | 25716
        3  | PKH            | 1598     | 1598`,
    ],
  },
  'ppks-columns': {
    severities: { error: '' },
    finds:
      'Populasi atau realisasi dalam beberapa kolom (per kecamatan, per triwulan) tanpa kolom Jumlah. Yang dibaca hanya kolom pertama, jadi angkanya bukan seluruhnya.',
    silent: 'Lembar yang mempunyai kolom Jumlah, dan kolom tahun-tahun sebelumnya.',
    example: [
      ppks`
        No | Jenis PPKS     | Populasi Kec. A | Realisasi Kec. A | Populasi Kec. B | Realisasi Kec. B
        1  | Anak Terlantar | 120             | 80               | 60              | 50
        2  | Lanjut Usia    | 40              | 30               | 25              | 20`,
    ],
  },
  'staff-total-differs': {
    severities: { error: '', info: 'jumlah yang menerima gaji' },
    finds:
      'Jumlah pegawai menurut pendidikan, golongan, dan eselon yang tidak sama: orangnya sama, jadi jumlahnya sama.',
    silent: 'Rincian yang tidak ada, dan pegawai non-ASN.',
    beside: [BUDGET],
    example: [
      pegawai`
        Kelompok   | Uraian    | Jumlah
        Pendidikan | S-1       | 18
        Golongan   | Penata    | 17
        Eselon     | Pelaksana | 18`,
    ],
  },
};
