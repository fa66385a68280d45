import type { Cause } from '../core/refresh/comparison';
import type { Language } from './words';

/** What is said about changes since the last generation, in one language. */
export interface RefreshWords {
  readonly title: string;
  /** The kinds of a line. */
  readonly changed: string;
  readonly added: string;
  readonly removed: string;
  /** Of a source cell. */
  readonly cell: Readonly<Record<Cause['kind'], (was: string, is: string) => string>>;
  readonly moved: (from: string) => string;
  readonly empty: string;
  readonly others: (count: number) => string;
  readonly notKept: string;
  readonly notSource: string;
  readonly unchanged: (tables: number) => string;
  readonly counts: (figures: number, added: number, removed: number, tables: number, same: number) => string;
  readonly sources: (count: number, isComplete: boolean) => string;
  readonly fresh: (tables: string) => string;
  readonly gone: (table: string, needs: string) => string;
  readonly lost: (names: string) => string;
  readonly columns: (table: string, added: string, removed: string) => string;
  readonly unlisted: (table: string, before: string, now: string) => string;
  readonly more: (count: number) => string;
  readonly tableName: (id: string) => string;
  /** Tables are there, the record of their figures is not. */
  readonly noRecord: string;
}

const tableName =
  (word: string) =>
  (id: string): string =>
    id === 'formulir' ? 'Formulir' : `${word} ${id}`;

export const REFRESH: Readonly<Record<Language, RefreshWords>> = {
  id: {
    noRecord:
      'Tabel sudah ada, tetapi rekaman angkanya tidak ada lagi di berkas ini (misalnya karena program lain menyimpannya tanpa rekaman itu), sehingga perubahannya tidak dapat dibandingkan.',
    title: 'Perubahan sejak tabel dibuat terakhir kali',
    changed: 'berubah',
    added: 'baris baru',
    removed: 'baris hilang',
    cell: {
      changed: (was, is) => `${was} → ${is}`,
      added: (_, is) => `baru, ${is}`,
      removed: (was) => `tidak ada lagi, dahulu ${was}`,
      counted: (_, is) => `${is}, kini ikut dihitung`,
      uncounted: (was) => `${was}, tidak lagi dihitung`,
    },
    moved: (from) => ` (dahulu ${from})`,
    empty: 'kosong',
    others: (count) => `dan ${count} sel lain`,
    notKept: 'sel sumber tidak dicatat',
    notSource: 'bukan sel sumber: pengaturan atau pemetaan',
    unchanged: (tables) =>
      `Tidak ada angka yang berubah sejak tabel dibuat terakhir kali (${tables} tabel dibandingkan).`,
    counts: (figures, added, removed, tables, same) =>
      `${figures} angka berubah, ${added} baris baru, ${removed} baris hilang di ${tables} tabel; ${same} tabel tetap sama.`,
    sources: (count, isComplete) =>
      isComplete || count > 0
        ? `Sel sumber yang berubah: ${count}${isComplete ? '' : ', selain yang tidak dicatat'}.`
        : 'Sel sumbernya tidak dicatat.',
    fresh: (tables) => `Dibuat untuk pertama kali: ${tables}.`,
    gone: (table, needs) => `${table} tidak dapat dibuat lagi karena memerlukan ${needs}.`,
    lost: (names) =>
      `Nama yang tidak lagi menunjuk sebuah angka: ${names}. Rumus Anda yang memakainya menampilkan #NAME?.`,
    columns: (table, added, removed) =>
      `${table}: kolom baru ${added || '–'}, kolom yang tidak ada lagi ${removed || '–'}.`,
    unlisted: (table, before, now) =>
      `${table}: di antara ${now} baris rincian (dahulu ${before}) ada yang berubah; baris sebanyak itu tidak dibandingkan satu per satu.`,
    more: (count) => `dan ${count} perubahan lain`,
    tableName: tableName('Tabel'),
  },
  en: {
    noRecord:
      'There are tables already, but the record of their figures is no longer in this file (another program may have saved it without), so their changes cannot be compared.',
    title: 'Changes since the tables were last made',
    changed: 'changed',
    added: 'new row',
    removed: 'row gone',
    cell: {
      changed: (was, is) => `${was} → ${is}`,
      added: (_, is) => `new, ${is}`,
      removed: (was) => `gone, was ${was}`,
      counted: (_, is) => `${is}, counted now`,
      uncounted: (was) => `${was}, no longer counted`,
    },
    moved: (from) => ` (was ${from})`,
    empty: 'empty',
    others: (count) => `and ${count} other cells`,
    notKept: 'source cells not recorded',
    notSource: 'no source cell: settings or mapping',
    unchanged: (tables) => `No figure changed since the tables were last made (${tables} tables compared).`,
    counts: (figures, added, removed, tables, same) =>
      `${figures} figures changed, ${added} new rows, ${removed} rows gone in ${tables} tables; ${same} tables are the same.`,
    sources: (count, isComplete) =>
      isComplete || count > 0
        ? `Source cells that changed: ${count}${isComplete ? '' : ', besides those not recorded'}.`
        : 'Their source cells are not recorded.',
    fresh: (tables) => `Made for the first time: ${tables}.`,
    gone: (table, needs) => `${table} can no longer be made: it needs ${needs}.`,
    lost: (names) =>
      `Names that no longer stand for a figure: ${names}. Your formulas with them show #NAME?.`,
    columns: (table, added, removed) =>
      `${table}: new columns ${added || '–'}, columns gone ${removed || '–'}.`,
    unlisted: (table, before, now) =>
      `${table}: some of ${now} detail rows (before: ${before}) changed; so many are not compared one by one.`,
    more: (count) => `and ${count} other changes`,
    tableName: tableName('Table'),
  },
};
