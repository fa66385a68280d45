import type { Language } from './words';

/** Words of mapping a sheet by hand, and of rows that moved, in one language. */
export interface MappingWords {
  readonly title: string;
  readonly how: string;
  readonly headerRow: string;
  readonly chooseRow: string;
  readonly row: (row: number, text: string) => string;
  readonly column: (name: string, label: string) => string;
  readonly incomplete: string;
  readonly use: string;
  readonly severalSkpd: (sheet: string, count: number) => string;
  readonly skpd: string;
  readonly chooseSkpd: string;
  readonly shifted: string;
}

export const MAPPING: Readonly<Record<Language, MappingWords>> = {
  id: {
    title: 'Petakan sendiri',
    how: 'Tunjukkan baris judul kolomnya, lalu kolom untuk tiap isi.',
    headerRow: 'Baris judul kolom (yang terbawah)',
    chooseRow: 'Pilih baris…',
    row: (row, text) => `Baris ${row}: ${text}`,
    column: (name, label) => (label === '' ? `Kolom ${name}` : `${name}: ${label}`),
    incomplete: 'Pilih baris judul dan semua kolom yang wajib.',
    use: 'Pakai pemetaan ini',
    severalSkpd: (sheet, count) =>
      `Lembar “${sheet}” memuat anggaran ${count} SKPD. Pilih yang dilaporkan di bawah.`,
    skpd: 'SKPD yang dilaporkan',
    chooseSkpd: 'Pilih SKPD…',
    shifted: 'Baris sumber bergeser sejak tabel dibuat. Tekan Perbarui tabel.',
  },
  en: {
    title: 'Map it yourself',
    how: 'Show the row of the column headings, then the column for each content.',
    headerRow: 'Row of the column headings (the lowest)',
    chooseRow: 'Choose a row…',
    row: (row, text) => `Row ${row}: ${text}`,
    column: (name, label) => (label === '' ? `Column ${name}` : `${name}: ${label}`),
    incomplete: 'Choose the heading row and all columns that are needed.',
    use: 'Use this mapping',
    severalSkpd: (sheet, count) =>
      `Sheet “${sheet}” has the budgets of ${count} SKPD. Choose below the one to report on.`,
    skpd: 'SKPD to report on',
    chooseSkpd: 'Choose an SKPD…',
    shifted: 'Source rows have shifted since the tables were made. Press Refresh tables.',
  },
};
