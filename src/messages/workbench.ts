import type { Language } from './words';

/** Words of the page of `npm start`. */
export interface WorkbenchWords {
  readonly notExcel: string;
  readonly viewOnly: string;
  readonly sheets: string;
  readonly cells: (sheet: string) => string;
  readonly pane: string;
  readonly more: (rows: number) => string;
}

export const WORKBENCH: Readonly<Record<Language, WorkbenchWords>> = {
  id: {
    notExcel: 'Ini bukan Excel.',
    viewOnly:
      'Panel di kanan adalah panel yang sama seperti di Excel; buku kerja contoh di kiri hanya dapat dilihat, dan tidak ada yang disimpan.',
    sheets: 'Lembar',
    cells: (sheet) => `Isi lembar ${sheet}`,
    pane: 'Panel Tabel LKjIP',
    more: (rows) => `… ${rows} baris lagi`,
  },
  en: {
    notExcel: 'This is not Excel.',
    viewOnly:
      'The pane on the right is the one that runs in Excel; the sample workbook on the left can only be looked at, and nothing is saved.',
    sheets: 'Sheets',
    cells: (sheet) => `Contents of sheet ${sheet}`,
    pane: 'The pane Tabel LKjIP',
    more: (rows) => `… ${rows} more rows`,
  },
};
