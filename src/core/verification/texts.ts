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
