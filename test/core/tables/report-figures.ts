/** Tables of the budget as the reference report prints them; 1.5 and 3.2 are the sample’s own sheets Anggaran and PPKS. */

const PROGRAMS = [
  ['PROGRAM PEMBERDAYAAN SOSIAL', '12.538.113', '8.440.781', '67,32%'],
  ['PROGRAM PENANGANAN WARGA NEGARA MIGRAN KORBAN TINDAK KEKERASAN', '730.014', '719.397', '98,55%'],
  ['PROGRAM REHABILITASI SOSIAL', '522.012.259', '449.847.684', '86,18%'],
  ['PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL', '165.850.448', '158.909.158', '95,81%'],
  ['PROGRAM PENANGANAN BENCANA', '52.202.718', '48.077.746', '92,1%'],
] as const;

const [ANGGARAN, REALISASI] = ['753.333.552', '665.994.766'];
/** Tables 2.6 and 2.8 print the same: program, anggaran, keterangan. */
export const TABEL_26 = [
  ...PROGRAMS.map(([name, anggaran]) => [name, anggaran, 'APBD']),
  ['TOTAL', ANGGARAN!, 'APBD'],
];
export const TABEL_29 = [
  ...PROGRAMS.map(([name, anggaran, realisasi], at) => [String(at + 1), name, anggaran, realisasi, 'APBD']),
  ['TOTAL', '', ANGGARAN!, REALISASI!, 'APBD'],
];
/** No row of a total. */
export const TABEL_34 = PROGRAMS.map(([name, anggaran, realisasi, persen], at) => [
  String(at + 1),
  at === 0 ? 'Meningkatnya Penanganan PPKS' : '',
  name,
  anggaran,
  realisasi,
  persen,
]);
export const TABEL_38 = [
  ['1', 'BELANJA OPERASI', '4.759.226.249', '4.515.361.373'],
  ['JUMLAH', '', '4.759.226.249', '4.515.361.373'],
];

/** Rincian, anggaran, realisasi, persentase: without "Rp. " and ",00". */
export const TABEL_39: readonly (readonly string[])[] = `
PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | 4.005.892.697 | 3.849.366.607 | 96,09%
Penyusunan Dokumen Perencanaan Perangkat Daerah | 24.770.308 | 24.574.300 | 99,21%
Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD | 6.938.010 | 6.869.568 | 99,01%
Evaluasi Kinerja Perangkat Daerah | 15.350.656 | 12.854.998 | 83,74%
Penyediaan Gaji dan Tunjangan ASN | 2.980.741.797 | 2.835.850.563 | 95,14%
Pelaksana Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD | 23.170.670 | 23.118.112 | 99,77%
Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD | 5.016.784 | 4.701.972 | 93,72%
Koordinasi dan Penyusunan Laporan Keuangan Bulanan/Triwulan/Semesteran SKPD | 3.780.437 | 3.689.117 | 97,58%
Penyusunan Perencanaan Kebutuhan Barang Milik Daerah SKPD | 3.043.928 | 2.907.972 | 95,53%
Pengamanan Barang Milik Daerah SKPD | 3.019.948 | 2.886.920 | 95,60%
Penatausahaan Barang Milik Daerah SKPD | 2.997.633 | 2.919.157 | 97,38%
Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor | 3.073.990 | 3.052.500 | 99,30%
Penyediaan Bahan Logistik Kantor | 44.362.710 | 43.889.429 | 98,93%
Penyediaan Barang Cetak dan Penggandaan | 6.345.448 | 5.945.168 | 93,69%
Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | 57.319.000 | 50.731.829 | 88,51%
Dukungan Pelaksanaan Sistem Pemerintahan Berbasis Elektronik pada SKPD | 36.000.000 | 36.000.000 | 100%
Pengadaan Sarana dan Prasarana Gedung Kantor atau Bangunan Lainnya | 198.150.000 | 198.000.000 | 99,92%
Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik | 41.904.000 | 41.827.500 | 99,82%
Penyediaan Jasa Pelayanan Umum Kantor | 445.424.838 | 445.162.700 | 100%
Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, dan Pajak, Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan | 29.062.500 | 29.009.600 | 99,82%
Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, dan Pajak dan Perizinan Kendaraan Dinas Operasional atau Lapangan | 50.000.000 | 49.955.072 | 99,91%
Pemeliharaan Peralatan dan Mesin Lainnya | 7.300.000 | 7.300.000 | 100%
Pemeliharaan Aset Tak Berwujud | 10.800.000 | 10.800.000 | 100%
Pemeliharaan/Rehabilitas Sarana dan Prasarana Gedung Kantor atau Bangunan Lainnya | 7.320.000 | 7.320.000 | 100%
PROGRAM PEMBERDAYAAN SOSIAL | 12.538.113 | 8.440.781 | 67,32%
Peningkatan Kemampuan Potensi Pekerja Sosial Masyarakat Kewenangan Kabupaten/Kota | 5.591.883 | 3.118.567 | 55,77%
Peningkatan Kemampuan Potensi Sumber Kesejahteraan Sosial Kelembagaan Masyarakat Kewenangan Kabupaten/Kota | 6.946.230 | 5.322.214 | 76,62%
PROGRAM PENANGANAN WARGA NEGARA MIGRAN KORBAN TINDAK KEKERASAN | 730.014 | 719.397 | 98,55%
Fasilitasi Pemulangan Warga Negara Migran Korban Tindak Kekerasan dari Titik Debarkasi di Daerah Kabupaten/Kota untuk Dipulangkan ke Desa/Kelurahan Asal | 730.014 | 719.397 | 98,55%
PROGRAM REHABILITASI SOSIAL | 522.012.259 | 449.847.684 | 86,18%
Penyediaan Permakanan | 9.271.999 | 7.780.369 | 83,91%
Penyediaan Alat Bantu | 124.462.569 | 113.493.415 | 91,19%
Pemberian Bimbingan Fisik, Mental, Spritual, dan Sosial | 371.515.226 | 313.014.320 | 84,25%
Pemberian Bimbingan Sosial kepada Keluarga Penyandang Masalah Kesejahteraan Sosial (PMKS) Lainnya Bukan Korban HIV/AIDS dan NAPZA | 14.362.465 | 13.159.580 | 91,62%
Pemberian Akses ke Layanan Kesehatan dan Pendidikan Dasar | 2.400.000 | 2.400.000 | 100%
PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL | 165.850.448 | 158.909.158 | 95,81%
Pendataan Fakir Miskin Cakupan Daerah Kabupaten /Kota | 15.666.096 | 13.366.756 | 85,32%
Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota | 32.734.352 | 28.092.402 | 85,82%
Fasilitasi Bantuan Sosial Kesejahteraan Keluarga | 117.450.000 | 117.450.000 | 100%
PROGRAM PENANGANAN BENCANA | 52.202.718 | 48.077.746 | 92,10%
Penyediaan Makanan | 38.726.859 | 34.984.326 | 90,34%
Koordinasi, Sosialisasi dan Pelaksanaan Taruna Siaga Bencana | 13.475.859 | 13.093.420 | 97,16%
TOTAL | 4.759.226.249 | 356.254.450 | 94,88%`
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split(' | '));
