import type { Severity } from '../core/rules/finding';
import type { Language } from './words';

/** Words of lists and summaries, in one language. */
export interface ScreenWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly sheet: string;
  readonly rows: string;
  readonly columns: string;
  readonly figures: Readonly<
    Record<'anggaran' | 'realisasi' | 'sisa' | 'persen' | 'populasi' | 'ppksRealisasi' | 'ppksPersen', string>
  >;
  readonly tested: (tested: number, agree: number, disagree: number, untestable: number) => string;
  readonly nothingFound: string;
  readonly causes: string;
  readonly tableStatus: Readonly<Record<'possible' | 'written' | 'skipped', string>>;
  /** A finding that the user lets stand, and why. */
  readonly accepted: (reason: string) => string;
  readonly needs: string;
  readonly tables: string;
  readonly written: (path: string, tables: number) => string;
  readonly openErrors: (count: number) => string;
  readonly more: (count: number) => string;
  /** Of a workbook whose tables were made from other rows. */
  readonly shifted: string;
}

export const SCREEN: Readonly<Record<Language, ScreenWords>> = {
  id: {
    severity: { error: 'Harus diperbaiki', warning: 'Perlu dijelaskan', info: 'Catatan' },
    sheet: 'lembar',
    rows: 'baris',
    columns: 'kolom',
    figures: {
      anggaran: 'Anggaran',
      realisasi: 'Realisasi',
      sisa: 'Sisa',
      persen: 'Serapan',
      populasi: 'Populasi PPKS',
      ppksRealisasi: 'PPKS tertangani',
      ppksPersen: 'Penanganan PPKS',
    },
    tested: (tested, agree, disagree, untestable) =>
      `${tested} hitungan diuji: ${agree} cocok, ${disagree} tidak cocok${untestable > 0 ? `; ${untestable} tidak dapat diuji` : ''}.`,
    causes: 'Dugaan penyebab',
    nothingFound: 'Tidak ada catatan: semua hitungan cocok.',
    tableStatus: { possible: 'dapat dibuat', written: 'ditulis', skipped: 'belum dapat dibuat' },
    accepted: (reason) => `Dibiarkan dengan alasan: ${reason}`,
    needs: 'perlu',
    tables: 'Tabel',
    written: (path, tables) => `${tables} tabel ditulis ke ${path}`,
    openErrors: (count) =>
      `${count} catatan harus diperbaiki; judul tabel memuat kata DRAF sampai sumbernya cocok.`,
    more: (count) => `… dan ${count} sel lain`,
    shifted: 'Baris sumber bergeser sejak tabel dibuat. Buat tabelnya lagi dengan lkjip generate.',
  },
  en: {
    severity: { error: 'Must be corrected', warning: 'To be explained', info: 'Notes' },
    sheet: 'sheet',
    rows: 'rows',
    columns: 'columns',
    figures: {
      anggaran: 'Budget',
      realisasi: 'Spent',
      sisa: 'Unspent',
      persen: 'Absorption',
      populasi: 'PPKS population',
      ppksRealisasi: 'PPKS served',
      ppksPersen: 'PPKS coverage',
    },
    tested: (tested, agree, disagree, untestable) =>
      `${tested} equations tested: ${agree} agree, ${disagree} do not${untestable > 0 ? `; ${untestable} could not be tested` : ''}.`,
    causes: 'Likely causes',
    nothingFound: 'Nothing to report: every equation agrees.',
    tableStatus: { possible: 'possible', written: 'written', skipped: 'not possible yet' },
    accepted: (reason) => `Accepted, because: ${reason}`,
    needs: 'needs',
    tables: 'Tables',
    written: (path, tables) => `${tables} tables written to ${path}`,
    openErrors: (count) => `${count} items must be corrected; captions say DRAF until the source agrees.`,
    more: (count) => `… and ${count} more cells`,
    shifted: 'Source rows have moved since the tables were made. Make them again with lkjip generate.',
  },
};
