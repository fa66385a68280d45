import { anggaran, ppks, type RuleEntries } from '../entry';

/** What stands in cells and headers. */
export const ISI: RuleEntries = {
  'unreadable-number': {
    severities: { error: '' },
    finds:
      'Sel jumlah yang isinya tidak dapat dibaca sebagai angka: ada huruf di antara angkanya, tanda desimalnya lain daripada kolomnya, atau berisi kata. Hitungan yang memakai sel itu dicatat “tidak diuji”, tidak pernah dianggap cocok.',
    silent: 'Sel kosong, tanda hubung (“-”, “–”), “nihil”, dan “N/A”: semuanya berarti tidak ada angka.',
    example: [
      anggaran`
        Kode              | Uraian                  | Anggaran      | Realisasi
        1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | 12.538.113,00 | 12.400.000,00
        1.06.02.2.03.0002 | Bantuan Alat Kerja      | 8.44O.781,00  | 8.440.781,00`,
    ],
  },
  'formula-error': {
    severities: { error: '' },
    finds:
      'Sel jumlah yang rumusnya menghasilkan galat (#REF!, #VALUE!, #DIV/0!), atau rumus yang nilainya tidak tersimpan di berkas dan tidak dapat dihitung di sini.',
    silent: 'Galat di kolom yang tidak dihitung, misalnya Keterangan.',
    example: [
      anggaran`
        Kode              | Uraian                  | Anggaran | Realisasi
        1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | 12538113 | #REF!
        1.06.02.2.03.0002 | Bantuan Alat Kerja      | 8440781  | 8440781`,
    ],
  },
  'missing-cell': {
    severities: {
      error: 'anggaran kosong',
      warning: 'realisasi kosong pada akhir tahun',
      info: 'realisasi kosong pada triwulan I–III',
    },
    finds:
      'Baris rincian yang anggaran atau realisasinya kosong. Yang kosong pada banyak baris menjadi satu catatan.',
    silent:
      'Tanda hubung, yang berarti memang tidak ada; baris program atau kegiatan yang tidak mencantumkan jumlahnya sendiri.',
    example: [
      anggaran`
        Kode              | Uraian                  | Anggaran | Realisasi
        1.06.02.2.03.0001 | Pelatihan Pekerja Sosial |          | 12400000
        1.06.02.2.03.0002 | Bantuan Alat Kerja      | 8440781  | 8440781`,
    ],
  },
  'text-number': {
    severities: { info: '' },
    finds:
      'Angka yang tersimpan sebagai teks. Di sini angkanya tetap terbaca, tetapi Excel tidak ikut menjumlahkannya. Satu catatan per kolom.',
    silent: 'Tanda hubung, dan persentase yang ditulis sebagai teks.',
    example: [
      anggaran`
        Kode              | Uraian                  | Anggaran      | Realisasi
        1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | Rp 12.538.113 | 12400000
        1.06.02.2.03.0002 | Bantuan Alat Kerja      | Rp 8.440.781  | 8440781`,
    ],
  },
  'mixed-number-style': {
    severities: { info: '' },
    finds:
      'Satu kolom yang angkanya ditulis dengan beberapa cara, misalnya sebagian dengan “Rp” dan sebagian dengan “,00”.',
    silent: 'Panjang angka, nol, dan tanda hubung.',
    example: [
      anggaran`
        Kode              | Uraian                   | Anggaran      | Realisasi
        1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | 12.538.113,00 | 12400000
        1.06.02.2.03.0002 | Bantuan Alat Kerja       | 8.440.781,00  | 8440781
        1.06.02.2.03.0003 | Pendampingan Lanjut Usia | Rp 3.073.990  | 3073990`,
    ],
  },
  'unit-scale': {
    severities: { warning: '' },
    finds:
      'Realisasi yang tampak dalam ribuan atau jutaan rupiah di samping anggaran dalam rupiah, atau angka kendali yang berbeda satuan dengan lembar anggaran.',
    silent:
      'Satu dua baris yang memang rendah serapannya; lembar yang menyebut satuannya di judul (“dalam ribuan rupiah”).',
    example: [
      anggaran`
        Kode              | Uraian                   | Anggaran | Realisasi
        1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | 12538000 | 12400
        1.06.02.2.03.0002 | Bantuan Alat Kerja       | 8440000  | 8440
        1.06.02.2.03.0003 | Pendampingan Lanjut Usia | 3073000  | 3050`,
    ],
  },
  'external-link': {
    severities: { warning: '' },
    finds:
      'Rumus yang mengambil angka dari buku kerja lain. Orang yang membuka berkas ini di komputer lain melihat angka lama, atau galat. Satu catatan per lembar.',
    silent: 'Rumus ke lembar lain di buku kerja yang sama.',
    example: [
      anggaran`
        Kode              | Uraian                   | Anggaran | Realisasi
        1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | 12538113 | 12400000 {='[LRA Desember.xlsx]LRA'!D7}
        1.06.02.2.03.0002 | Bantuan Alat Kerja       | 8440781  | 8440781`,
    ],
  },
  'hidden-row': {
    severities: { info: '', warning: 'jumlah di atasnya tidak cocok' },
    finds:
      'Baris tersembunyi yang ikut dihitung, sehingga pembaca tidak melihat dari mana jumlahnya berasal.',
    silent: 'Judul, catatan, atau kepala tabel yang disembunyikan.',
    example: [
      anggaran`
        Kode               | Uraian                   | Anggaran | Realisasi
        1.06.02            | PROGRAM PEMBERDAYAAN     | 20978894 | 20840781
        1.06.02.2.03.0001  | Pelatihan Pekerja Sosial | 12538113 | 12400000
        ~1.06.02.2.03.0002 | Bantuan Alat Kerja       | 8440781  | 8440781`,
    ],
  },
  'budget-columns': {
    severities: { error: '', warning: 'perubahan di samping “Anggaran” saja' },
    finds:
      'Anggaran atau realisasi dalam beberapa kolom (LS dan GU, DAU dan DAK) tanpa kolom Jumlah. Yang dibaca hanya kolom pertama, jadi angkanya bukan seluruhnya. Juga kolom “Bertambah/Berkurang” tanpa kolom anggaran setelah perubahan.',
    silent:
      'Lembar yang mempunyai kolom Jumlah atau kolom “Realisasi” tanpa keterangan lain, kolom tahun-tahun sebelumnya, dan kolom yang cocok dengan sisa yang tercetak.',
    example: [
      anggaran`
        Kode              | Uraian                   | Anggaran | Realisasi LS | Realisasi GU
        1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | 12538113 | 8000000      | 4400000
        1.06.02.2.03.0002 | Bantuan Alat Kerja       | 8440781  | 8440781      | 0`,
    ],
  },
  'header-typo': {
    severities: { info: '' },
    finds: 'Judul kolom yang salah ketik. Kolomnya tetap dikenali, tetapi salah ketiknya akan ikut tercetak.',
    silent: 'Singkatan dan judul kolom lain (Kd. Rek., Ket., Lokasi).',
    example: [
      ppks`
        No | Jenis PPKS     | Pupulasi | Realisasi
        1  | Anak Terlantar | 120      | 115`,
    ],
  },
  'period-mismatch': {
    severities: { warning: '' },
    finds:
      'Lembar anggaran atau PPKS yang memuat tabel beberapa tahun. Hanya tahun yang dilaporkan yang dibaca; catatan ini menunjukkan tabel yang dilewati. Juga lembar realisasi yang menyebut tahun lain daripada lembar anggarannya.',
    silent: 'Tahun di dalam nama kegiatan, di tanggal cetak, dan di catatan kaki.',
    example: [
      anggaran`
        TAHUN ANGGARAN 2023
        Kode              | Uraian                   | Anggaran | Realisasi
        1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | 11000000 | 10500000
        TOTAL             |                          | 11000000 | 10500000
        TAHUN ANGGARAN 2024
        Kode              | Uraian                   | Anggaran | Realisasi
        1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | 12538113 | 12400000
        TOTAL             |                          | 12538113 | 12400000`,
    ],
  },
};
