import type { Severity } from '../rules/finding';
import type { InputKind } from '../inputs/mapping';

/** The words of our own sheets: document text, always Indonesian whatever the user's language is. */

export const DAFTAR_NAME = 'Daftar Tabel';
export const HASIL_NAME = 'Hasil Pemeriksaan';
export const tableSheetName = (id: string): string =>
  id === 'formulir' ? 'Formulir Pengukuran' : `Tabel ${id}`;

export const DAFTAR_TITLE = 'DAFTAR TABEL';
export const DAFTAR_HEADER = [
  'No.',
  'Tabel',
  'Judul',
  'Lembar',
  'Status',
  'Jumlah baris',
  'Keterangan',
] as const;
export const WRITTEN = 'Dibuat';
export const SKIPPED = 'Belum dapat dibuat';
export const INPUT_NAMES: Readonly<Record<InputKind, string>> = {
  anggaran: 'Anggaran',
  realisasi: 'Realisasi',
  lra: 'LRA',
  ppks: 'PPKS',
  kinerja: 'Kinerja',
  iku: 'IKU',
  renstra: 'Renstra',
  pegawai: 'Pegawai',
  'kebutuhan-pegawai': 'Kebutuhan Pegawai',
  aset: 'Aset',
  'kebutuhan-aset': 'Kebutuhan Aset',
  identitas: 'Identitas',
};
export const needsText = (needs: readonly InputKind[]): string =>
  `Memerlukan lembar ${needs.map((kind) => INPUT_NAMES[kind]).join(' dan ')}`;
export const hasilLink = (sheet: string): string => `Catatan pemeriksaan: lembar ${sheet}`;
export const DRAFT_TEXT = 'Draf: belum cocok dengan sumber';

export const CHANGES_TITLE = 'Perubahan sejak tabel dibuat terakhir kali';
export const CHANGES_HEADER = [
  'No.',
  'Tabel',
  'Baris – kolom',
  'Sebelumnya',
  'Sekarang',
  'Perubahan',
  'Karena sel sumber',
] as const;
/** What captions cannot say, because nothing tells it. */
export const unknownText = (parts: readonly string[]): string =>
  `Belum diketahui: ${parts.join(', ')}. Isi di lembar Identitas supaya tercantum di judul tabel.`;

export const HASIL_TITLE = 'HASIL PEMERIKSAAN';
export const HASIL_HEADER = [
  'No.',
  'Tingkat',
  'Lembar',
  'Sel',
  'Baris',
  'Tercetak',
  'Seharusnya',
  'Selisih',
  'Catatan',
  'Dugaan penyebab',
] as const;
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: 'Harus diperbaiki',
  warning: 'Perlu dijelaskan',
  info: 'Catatan',
};
export const DERIVED = 'ikut terpengaruh';
export const NO_FINDINGS = 'Tidak ada catatan.';
export const AS_OF =
  'Menurut isi lembar sumber saat tabel dibuat. Setelah data berubah, jalankan pemeriksaan lagi.';

export const SUMMARY = {
  findings: 'Hasil',
  coverage: 'Hitungan',
  tested: 'Diuji',
  agree: 'Cocok',
  disagree: 'Tidak cocok',
  untestable: 'Tidak dapat diuji',
  figures: 'Angka pokok',
  anggaran: 'Anggaran',
  realisasi: 'Realisasi',
  sisa: 'Sisa anggaran',
  persen: 'Serapan',
  populasi: 'Populasi PPKS',
  ppksRealisasi: 'Realisasi PPKS',
  ppksPersen: 'Penanganan PPKS',
} as const;

/** Under a table some of whose figures are values. */
export const VALUES_NOTE =
  'Angka miring adalah nilai tetap karena rumusnya terlalu panjang untuk Excel; perbarui tabel setelah sumber berubah.';
