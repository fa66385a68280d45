/** Words of the sheets about a check: document text, always Indonesian. */

export const RINGKASAN_MARK = 'ringkasan';
export const RINGKASAN_NAME = 'Ringkasan';
export const RINGKASAN_TITLE = 'RINGKASAN PEMERIKSAAN';
export const RINGKASAN_HEADER = [
  'No.',
  'Berkas',
  'Perangkat daerah',
  'Tahun',
  'Harus diperbaiki',
  'Perlu dijelaskan',
  'Catatan',
  'Hitungan diuji',
  'Cocok',
  'Tidak cocok',
  'Tidak dapat diuji',
  'Anggaran',
  'Realisasi',
  'Terberat',
] as const;
export const RINGKASAN_TOTAL = 'JUMLAH';
export const NOT_CHECKED = 'Tidak dapat diperiksa: ';
export const RINGKASAN_NOTE =
  'Yang sudah dibiarkan dengan alasan tidak ikut dihitung. Urutan: yang paling banyak harus diperbaiki lebih dahulu.';

export const VERIFIKASI_MARK = 'verifikasi';
export const VERIFIKASI_NAME = 'Lembar Verifikasi';
export const VERIFIKASI_TITLE = 'LEMBAR VERIFIKASI';
export const RECORD_TITLE = 'Rekaman untuk lkjip verify';

export const VERIFIKASI = {
  inputs: '1. Lembar yang diperiksa',
  inputHeader: ['Dibaca sebagai', 'Lembar', 'Baris', 'Sidik isi (SHA-256)'],
  typedTable: 'Tabel yang sudah ditulis',
  tools: '2. Alat dan pengaturan',
  tool: 'Versi alat',
  ruleSet: 'Kumpulan aturan',
  rules: (count: number, version: string) => `${count} aturan (${version})`,
  settings: 'Pengaturan yang bukan bawaan',
  onlyDefaults: 'Tidak ada: semua bawaan',
  findings: '3. Catatan',
  findingHeader: ['Tingkat', 'Penyebab', 'Ikut terpengaruh', 'Dibiarkan dengan alasan', 'Masih terbuka'],
  accepted: '4. Catatan yang dibiarkan, dengan alasannya',
  acceptedHeader: ['Sel', 'Tingkat', 'Catatan', 'Alasan'],
  corrections: '5. Perbaikan yang dilakukan dengan alat ini, dengan dasarnya',
  correctionHeader: ['Waktu (UTC)', 'Sel', 'Sebelum', 'Sesudah', 'Dasar'],
  none: 'Tidak ada.',
  more: (count: number) => `… dan ${count} sel lain`,
  coverage: '6. Hitungan yang diuji',
  untested: 'Yang tidak dapat diuji memuat sel yang tidak terbaca; itu bukan “cocok”.',
  figures: '7. Angka LKjIP dan angka kendali',
  figureHeader: ['Uraian', 'LKjIP', 'Angka kendali', 'Selisih', 'Hasil'],
  pagu: 'Anggaran (kendali: pagu DPA/DPPA)',
  lra: 'Realisasi (kendali: LRA)',
  noControl: 'Angka kendali tidak diisi',
  agrees: 'Cocok',
  differs: 'Tidak cocok',
  statements: '8. Arti lembar ini',
} as const;

export const STATEMENTS = [
  'Sidik (SHA-256) membuktikan bahwa isi lembar tidak berubah sejak lembar ini dibuat. Sidik tidak membuktikan siapa yang membuat, memeriksa, atau menandatangani.',
  'Yang diperiksa adalah kecocokan angka dan kata di dalam buku kerja ini. Kebenaran angka terhadap bukti belanja, dasar hukum, dan kenyataan di lapangan tidak diperiksa.',
  'Periksa ulang dengan: lkjip verify BERKAS.xlsx. Hasilnya “masih berlaku” bila lembar, pengaturan, catatan, dan angkanya sama dengan rekaman di bawah.',
] as const;
