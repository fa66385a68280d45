import type { Language } from './words';

/** Words of the workbench: the page that shows the pane beside a workbook, without Excel. */
export interface WorkbenchWords {
  readonly title: string;
  readonly notExcel: string;
  readonly stays: string;
  readonly bar: string;
  readonly ribbon: string;
  readonly open: string;
  readonly save: string;
  readonly undo: string;
  readonly redo: string;
  readonly otherLanguage: string;
  readonly formulaBar: string;
  readonly nameBox: string;
  readonly sheets: string;
  readonly sheetsLeft: string;
  readonly sheetsRight: string;
  readonly cells: (sheet: string) => string;
  readonly nextPart: string;
  readonly pane: string;
  readonly close: string;
  readonly cancel: string;
  readonly dropHere: string;
  readonly opening: (fileName: string) => string;
  readonly readingSheet: (sheet: string) => string;
  readonly preparing: string;
  readonly saving: string;
  readonly saved: (fileName: string) => string;
  readonly notOpened: (fileName: string, why: string) => string;
  readonly oneFile: string;
  readonly unreadableFormula: (formula: string) => string;
  readonly protectedSheet: string;
  readonly noSuchCell: (text: string) => string;
  readonly stepTooLarge: string;
  readonly failed: (what: string) => string;
  readonly unsaved: {
    readonly title: string;
    readonly question: (fileName: string) => string;
    readonly saveFirst: string;
    readonly discard: string;
  };
  readonly noLibrary: {
    readonly title: string;
    readonly why: string;
    readonly wayOn: string;
  };
}

export const WORKBENCH: Readonly<Record<Language, WorkbenchWords>> = {
  id: {
    title: 'Tabel LKjIP – meja kerja',
    notExcel: 'Ini bukan Excel.',
    stays: 'Panel di kanan sama dengan panel di Excel. Berkas Anda tidak meninggalkan komputer ini.',
    bar: 'Perintah',
    ribbon: 'LKjIP',
    open: 'Buka',
    save: 'Simpan',
    undo: 'Urungkan',
    redo: 'Ulangi',
    otherLanguage: 'English',
    formulaBar: 'Bilah rumus',
    nameBox: 'Kotak nama',
    sheets: 'Lembar',
    sheetsLeft: 'Lembar di sebelah kiri',
    sheetsRight: 'Lembar di sebelah kanan',
    cells: (sheet) => `Isi lembar ${sheet}`,
    nextPart: 'F6 pindah ke bagian berikutnya, F2 menyunting sel.',
    pane: 'Panel Tabel LKjIP',
    close: 'Tutup',
    cancel: 'Batal',
    dropHere: 'Lepaskan berkas .xlsx di sini',
    opening: (fileName) => `Membuka ${fileName}`,
    readingSheet: (sheet) => `Membaca lembar ${sheet}`,
    preparing: 'Menyiapkan buku kerja',
    saving: 'Menyimpan …',
    saved: (fileName) => `${fileName} disimpan ke folder unduhan.`,
    notOpened: (fileName, why) => `${fileName} tidak dapat dibuka. ${why}`,
    oneFile: 'Hanya satu berkas yang dapat dibuka sekaligus; lepaskan satu berkas .xlsx.',
    unreadableFormula: (formula) =>
      `Rumus ini tidak dapat dibaca: ${formula}. Periksa tanda kurung dan pemisah argumennya (titik koma), atau tekan Esc untuk membatalkan.`,
    protectedSheet:
      'Lembar ini diproteksi, jadi selnya tidak dapat diubah di sini. Buka proteksinya di Excel (Tinjau, Buka Proteksi Lembar), lalu buka lagi berkasnya.',
    noSuchCell: (text) =>
      `“${text}” bukan alamat sel di buku kerja ini. Tulis misalnya C12 atau Anggaran!C12.`,
    stepTooLarge: 'Langkah terakhir mengubah terlalu banyak sel untuk dapat diurungkan.',
    failed: (what) =>
      `Ini kesalahan program, bukan kesalahan Anda: ${what}. Simpan buku kerja, lalu muat ulang halaman ini.`,
    unsaved: {
      title: 'Perubahan belum disimpan',
      question: (fileName) => `${fileName} memuat perubahan yang belum disimpan.`,
      saveFirst: 'Simpan, lalu buka',
      discard: 'Buang perubahan',
    },
    noLibrary: {
      title: 'Panel belum dapat dipakai di sini',
      why: 'Panel ini berjalan di atas pustaka Office.js milik Microsoft, yang tidak disertakan dalam salinan ini.',
      wayOn:
        'Pengelola halaman ini dapat menambahkannya dengan “npm run build -- --with-office-js” (docs/hosting.md). Membuka, menyunting, dan menyimpan buku kerja tetap dapat dilakukan.',
    },
  },
  en: {
    title: 'Tabel LKjIP – workbench',
    notExcel: 'This is not Excel.',
    stays: 'The pane on the right is the one that runs in Excel. Your file does not leave this computer.',
    bar: 'Commands',
    ribbon: 'LKjIP',
    open: 'Open',
    save: 'Save',
    undo: 'Undo',
    redo: 'Redo',
    otherLanguage: 'Bahasa Indonesia',
    formulaBar: 'Formula bar',
    nameBox: 'Name box',
    sheets: 'Sheets',
    sheetsLeft: 'Sheets further left',
    sheetsRight: 'Sheets further right',
    cells: (sheet) => `Contents of sheet ${sheet}`,
    nextPart: 'F6 goes to the next part, F2 edits the cell.',
    pane: 'The pane Tabel LKjIP',
    close: 'Close',
    cancel: 'Cancel',
    dropHere: 'Drop an .xlsx file here',
    opening: (fileName) => `Opening ${fileName}`,
    readingSheet: (sheet) => `Reading sheet ${sheet}`,
    preparing: 'Preparing the workbook',
    saving: 'Saving …',
    saved: (fileName) => `${fileName} was saved to the downloads folder.`,
    notOpened: (fileName, why) => `${fileName} cannot be opened. ${why}`,
    oneFile: 'Only one file can be opened at a time; drop one .xlsx file.',
    unreadableFormula: (formula) =>
      `This formula cannot be read: ${formula}. Check its brackets and the separators of its arguments (semicolons), or press Esc to cancel.`,
    protectedSheet:
      'This sheet is protected, so its cells cannot be changed here. Unprotect it in Excel (Review, Unprotect Sheet) and open the file again.',
    noSuchCell: (text) =>
      `“${text}” is not the address of a cell in this workbook. Write C12 or Anggaran!C12, for example.`,
    stepTooLarge: 'The last step changed too many cells to be undone.',
    failed: (what) =>
      `This is a defect of the program, not yours: ${what}. Save the workbook and load this page again.`,
    unsaved: {
      title: 'Changes are not saved',
      question: (fileName) => `${fileName} has changes that are not saved.`,
      saveFirst: 'Save, then open',
      discard: 'Discard the changes',
    },
    noLibrary: {
      title: 'The pane cannot be used here yet',
      why: 'It runs on Microsoft’s library Office.js, which is not part of this copy.',
      wayOn:
        'Whoever serves this page can add it with “npm run build -- --with-office-js” (docs/hosting.md). Opening, editing and saving workbooks works all the same.',
    },
  },
};
