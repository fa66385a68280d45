import { anggaran, pegawai, ppks, type RuleEntries } from '../entry';

const BUDGET = anggaran`
  Kode              | Uraian          | Anggaran | Realisasi
  1.06.01.2.02.0001 | Penyediaan Gaji | 12538113 | 12400000`;

/** Sums, differences and percentages. */
export const HITUNGAN: RuleEntries = {
  'row-balance': {
    severities: { error: '' },
    finds: 'Baris yang sisanya bukan anggaran dikurangi realisasi, termasuk baris TOTAL.',
    silent: 'Kolom yang seluruhnya ditulis realisasi − anggaran; sisa nol yang ditulis tanda hubung.',
    example: [
      anggaran`
        Kode              | Uraian                     | Anggaran | Realisasi | Sisa
        1.06.01.2.06.0005 | Penyediaan Barang Cetakan  | 6345448  | 5945168   | 400320
        1.06.01.2.06.0009 | Rapat Koordinasi           | 2500000  | 2500000   | 0`,
    ],
  },
  'parts-sum': {
    severities: { error: '' },
    finds:
      'Anggaran, realisasi, atau jumlah orang yang bukan jumlah kolom-kolom di sebelahnya (bulan, LS dan GU, kecamatan, L dan P), padahal di hampir semua baris demikian.',
    silent:
      'Lembar yang kolom sebelahnya tidak menjumlah kolom itu di tujuh dari sepuluh baris, atau di kurang dari tiga baris.',
    example: [
      anggaran`
        Kode              | Uraian         | Anggaran | LS | GU | Realisasi
        1.06.02.2.03.0001 | Pelatihan      | 90       | 30 | 23 | 53
        1.06.02.2.03.0002 | Bantuan Alat   | 90       | 20 | 7  | 27
        1.06.02.2.03.0003 | Pendampingan   | 90       | 40 | 10 | 50
        1.06.02.2.03.0004 | Permakanan     | 90       | 12 | 18 | 31`,
    ],
  },
  'sum-of-children': {
    severities: { error: '' },
    finds:
      'Baris program atau kegiatan (di lembar PPKS: kelompok jenis) yang bukan jumlah baris tepat di bawahnya. Diuji sendiri-sendiri untuk anggaran, realisasi, dan sisa.',
    silent: 'Tingkat yang tidak ada barisnya; selisih yang habis dijelaskan oleh sen yang tidak dicetak.',
    example: [
      anggaran`
        Kode              | Uraian                   | Anggaran | Realisasi
        1.06.02           | PROGRAM PEMBERDAYAAN     | 20978934 | 20840781
        1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | 12538113 | 12400000
        1.06.02.2.03.0002 | Bantuan Alat Kerja       | 8440781  | 8440781`,
    ],
  },
  'grand-total': {
    severities: { error: '' },
    finds:
      'TOTAL atau Jumlah yang bukan jumlah baris di atasnya. Yang dijumlah adalah baris program (atau baris teratas lain), tidak pernah dua tingkat sekaligus; TOTAL tiap blok diuji terhadap bloknya.',
    silent:
      '“Jumlah dipindahkan” dan “Pindahan” di batas halaman; jenis PPKS yang dikeluarkan dengan kolom “masuk IKU”.',
    example: [
      anggaran`
        Kode              | Uraian                   | Anggaran | Realisasi
        1.06.02           | PROGRAM PEMBERDAYAAN     | 12538113 | 12400000
        1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | 12538113 | 12400000
        1.06.04           | PROGRAM REHABILITASI     | 8440781  | 8440781
        1.06.04.2.01.0003 | Bantuan Alat Kerja       | 8440781  | 8440781
        TOTAL             |                          | 20978894 | 20849781`,
    ],
  },
  'total-outside-range': {
    severities: { error: '' },
    finds:
      'TOTAL yang lebih kecil daripada salah satu baris yang dijumlahnya: hampir pasti salah sel atau kurang angka.',
    silent: 'TOTAL di atas satu baris saja, dan jumlah yang memuat angka negatif.',
    example: [
      anggaran`
        Kode              | Uraian               | Anggaran   | Realisasi
        1.06.01           | PROGRAM PENUNJANG    | 4005892697 | 3849366607
        1.06.01.2.02.0001 | Penyediaan Gaji      | 4005892697 | 3849366607
        1.06.02           | PROGRAM PEMBERDAYAAN | 753333552  | 665994766
        1.06.02.2.03.0001 | Pelatihan            | 753333552  | 665994766
        TOTAL             |                      | 4759226249 | 356254450`,
    ],
  },
  percentage: {
    severities: {
      error: 'angkanya lain, atau tercetak 100% (0%) padahal tidak',
      warning: 'dipotong, bukan dibulatkan',
      info: 'benar, tetapi desimalnya lebih sedikit daripada kolomnya',
    },
    finds:
      'Persentase yang bukan realisasi dibagi anggaran (atau populasi). Yang dibandingkan adalah pembulatannya: 96,09% berarti di antara 96,085 dan 96,095.',
    silent: 'Persentase yang dibulatkan dengan benar, seberapa pun desimalnya; anggaran nol.',
    example: [
      anggaran`
        Kode              | Uraian                   | Anggaran  | Realisasi | %
        1.06.01.2.08.0004 | Jasa Pelayanan Umum      | 445424838 | 445162700 | 100%
        1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | 300000000 | 200000000 | 66,66%
        1.06.02.2.03.0002 | Bantuan Alat Kerja       | 400000000 | 301000000 | 75,52%
        1.06.02.2.03.0003 | Pendampingan Lanjut Usia | 300000000 | 100000000 | 33,33%`,
    ],
  },
  share: {
    severities: { error: '' },
    finds:
      'Persentase pegawai yang bukan bagian dari seluruh pegawai. Kolom yang berjumlah 100% belum tentu benar.',
    silent: 'Pembulatan biasa, juga bila seluruh kolom berjumlah 99,99% atau 100,01%.',
    beside: [BUDGET],
    example: [
      pegawai`
        No | Tingkat Pendidikan | Jumlah   | %
        1  | S-2                | 3 orang  | 15%
        2  | S-1                | 15 orang | 83%
           | Jumlah             | 18 orang | 100%`,
    ],
  },
  'formula-inverted': {
    severities: { error: '' },
    finds:
      'Rumus yang ditulis di bawah tabel PPKS dengan pembilang dan penyebut tertukar: populasi dibagi realisasi.',
    silent: 'Rumus yang benar, dan pembagian dua angka lain.',
    example: [
      ppks`
        No    | Jenis PPKS            | Populasi | Realisasi
        1     | Lanjut Usia Terlantar | 80       | 70
        2     | Anak Terlantar        | 20       | 20
        TOTAL |                       | 100      | 90
        Persentase = 100 / 90 x 100`,
    ],
  },
  'hardcoded-total': {
    severities: { info: '' },
    finds:
      'Jumlah yang diketik, sedangkan jumlah lain di lembar itu berupa rumus. Jumlah itu tidak berubah bila barisnya berubah. Satu catatan per lembar.',
    silent: 'Lembar yang semua jumlahnya diketik, atau semuanya rumus.',
    example: [
      anggaran`
        Kode              | Uraian                   | Anggaran              | Realisasi
        1.06.02           | PROGRAM PEMBERDAYAAN     | 12538113 {=SUM(C3:C3)} | 12400000
        1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | 12538113              | 12400000
        TOTAL             |                          | 12538113 {=C2}        | 12400000`,
    ],
  },
};
