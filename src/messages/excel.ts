import type { Language } from './words';

/** What src/excel says went wrong, as `ExcelProblem` has it. */
export interface ExcelProblemFacts {
  readonly code: string;
  readonly details: { readonly sheet?: string; readonly cell?: string; readonly officeCode?: string };
}

type Sentence = (sheet: string, cell: string, officeCode: string) => string;

/** Each says what is the matter and what to do; nothing of the user's was changed unless it says so. */
const INDONESIAN = {
  'cell-edit-mode': () => 'Excel sedang menyunting sebuah sel. Tekan Enter, lalu coba lagi.',
  'sheet-protected': (sheet) =>
    `${sheet === '' ? 'Salah satu lembar' : `Lembar “${sheet}”`} diproteksi, jadi tidak dapat ditulisi. Buka proteksinya lewat Tinjau › Buka Proteksi Lembar, lalu coba lagi.`,
  'structure-protected': () =>
    'Struktur buku kerja diproteksi, jadi lembar tidak dapat ditambah atau dihapus. Buka lewat Tinjau › Proteksi Buku Kerja, lalu coba lagi.',
  'read-only': () =>
    'Berkas ini dibuka hanya untuk dibaca. Simpan salinannya atau pilih Aktifkan Pengeditan, lalu coba lagi.',
  'payload-too-large': (sheet) =>
    `${sheet === '' ? 'Data ini' : `Isi lembar “${sheet}”`} terlalu besar untuk sekali kirim ke Excel. Pindahkan data yang diperlukan ke lembar yang lebih kecil, lalu coba lagi.`,
  'other-workbook': () => 'Buku kerja lain sedang aktif. Klik buku kerja ini, lalu coba lagi.',
  gone: (sheet) =>
    sheet === ''
      ? 'Yang dituju sudah tidak ada; mungkin baru dihapus atau diganti namanya. Klik Periksa untuk membaca ulang.'
      : `Lembar “${sheet}” sudah tidak ada; mungkin baru dihapus atau diganti namanya. Klik Periksa untuk membaca ulang.`,
  busy: () => 'Excel sedang sibuk atau sedang disunting orang lain. Tunggu sebentar, lalu coba lagi.',
  connection: () => 'Hubungan dengan Excel terputus. Periksa jaringan, lalu coba lagi.',
  'not-supported': () =>
    'Versi Excel ini belum mendukung langkah itu. Perlu Excel 2021, Microsoft 365, atau Excel di web.',
  'cell-changed': (sheet, cell) =>
    `Isi sel ${cell} di lembar “${sheet}” sudah berubah sejak diperiksa, jadi tidak ada yang ditulis. Klik Periksa, lalu putuskan lagi.`,
  'cell-has-formula': (sheet, cell) =>
    `Sel ${cell} di lembar “${sheet}” berisi rumus, jadi tidak diganti dengan angka. Perbaiki rumusnya.`,
  'cannot-write-figure': () =>
    'Angka itu tidak dapat ditulis dengan cara penulisan sel ini. Ketik sendiri angkanya di sel.',
  'journal-full': () =>
    'Catatan perbaikan di berkas ini sudah penuh, jadi tidak ada yang ditulis. Batalkan perbaikan lama, atau ubah kolomnya sendiri lewat Data › Teks ke Kolom.',
  'nothing-to-convert': () =>
    'Tidak ada teks di kolom itu yang masih perlu diubah menjadi angka. Klik Periksa untuk membaca ulang.',
  'nothing-to-correct': () =>
    'Tidak ada sel hitungan yang masih perlu diperbaiki. Klik Periksa untuk membaca ulang.',
  'inputs-unsettled': () => 'Data sumber belum pasti. Pilih lembarnya di Data sumber, lalu coba lagi.',
  'sheet-hidden': (sheet) =>
    `Lembar “${sheet}” disembunyikan. Tampilkan lewat klik kanan pada tab lembar › Tampilkan.`,
  'last-visible-sheet': () =>
    'Excel memerlukan satu lembar yang terlihat, padahal selain lembar kami semuanya tersembunyi. Tampilkan satu lembar, lalu coba lagi.',
  cancelled: () => 'Dibatalkan; tidak ada yang ditulis.',
  unknown: (_, __, officeCode) =>
    `Excel menolak langkah ini${officeCode === '' ? '' : ` (${officeCode})`}. Coba lagi; bila berulang, simpan berkas, tutup, lalu buka kembali.`,
} satisfies Readonly<Record<string, Sentence>>;

type Code = keyof typeof INDONESIAN;

const ENGLISH: Readonly<Record<Code, Sentence>> = {
  'cell-edit-mode': () => 'Excel is editing a cell. Press Enter and try again.',
  'sheet-protected': (sheet) =>
    `${sheet === '' ? 'A sheet' : `Sheet “${sheet}”`} is protected and cannot be written to. Unprotect it by Review › Unprotect Sheet and try again.`,
  'structure-protected': () =>
    'The structure of the workbook is protected, so that no sheet can be added or removed. Unprotect it by Review › Protect Workbook and try again.',
  'read-only': () =>
    'This file is open for reading only. Save a copy or choose Enable Editing, and try again.',
  'payload-too-large': (sheet) =>
    `${sheet === '' ? 'This data' : `What sheet “${sheet}” holds`} is too large to be sent to Excel at once. Move the data that is needed to a smaller sheet and try again.`,
  'other-workbook': () => 'Another workbook is active. Click this workbook and try again.',
  gone: (sheet) =>
    sheet === ''
      ? 'What was meant is no longer there; it may have been deleted or renamed. Click Periksa to read again.'
      : `Sheet “${sheet}” is no longer there; it may have been deleted or renamed. Click Periksa to read again.`,
  busy: () => 'Excel is busy, or somebody else is editing. Wait a moment and try again.',
  connection: () => 'The connection to Excel was lost. Check the network and try again.',
  'not-supported': () =>
    'This version of Excel does not support that step. It needs Excel 2021, Microsoft 365 or Excel on the web.',
  'cell-changed': (sheet, cell) =>
    `Cell ${cell} of sheet “${sheet}” has changed since it was checked, so nothing was written. Click Periksa and decide again.`,
  'cell-has-formula': (sheet, cell) =>
    `Cell ${cell} of sheet “${sheet}” holds a formula, so it is not replaced by a number. Correct the formula.`,
  'cannot-write-figure': () =>
    'That figure cannot be written in the notation of this cell. Type it into the cell yourself.',
  'journal-full': () =>
    'The record of corrections in this file is full, so nothing was written. Take back old corrections, or convert the column yourself by Data › Text to Columns.',
  'nothing-to-convert': () =>
    'No text of that column is left to be made a number. Click Periksa to read again.',
  'nothing-to-correct': () => 'No derived cell is left to be corrected. Click Periksa to read again.',
  'inputs-unsettled': () =>
    'The sources are not settled yet. Choose the sheets under Data sumber and try again.',
  'sheet-hidden': (sheet) => `Sheet “${sheet}” is hidden. Show it by a right click on a sheet tab › Unhide.`,
  'last-visible-sheet': () =>
    'Excel needs one visible sheet, and all but ours are hidden. Show one and try again.',
  cancelled: () => 'Cancelled; nothing was written.',
  unknown: (_, __, officeCode) =>
    `Excel refused this step${officeCode === '' ? '' : ` (${officeCode})`}. Try again; if it happens again, save the file, close it and open it anew.`,
};

const isKnown = (code: string): code is Code => code in INDONESIAN;

/** One or two sentences, with a way on. */
export function excelProblem({ code, details }: ExcelProblemFacts, language: Language): string {
  const { sheet = '', cell = '', officeCode = '' } = details;
  const sentences: Readonly<Record<Code, Sentence>> = language === 'id' ? INDONESIAN : ENGLISH;
  return sentences[isKnown(code) ? code : 'unknown'](sheet, cell, officeCode);
}
