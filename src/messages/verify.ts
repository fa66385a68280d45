import { TYPED_KEY } from '../core/verification/typed-figures';
import type { RecordDifference } from '../core/verification/verify';
import type { Language } from './words';

/** Words about a Lembar Verifikasi that is checked again. */
interface VerifyWords {
  readonly holds: string;
  readonly broken: string;
  readonly seal: string;
  readonly meaning: string;
  readonly sheetChanged: (sheet: string) => string;
  readonly sheetGone: (sheet: string) => string;
  readonly sheetNew: (sheet: string) => string;
  readonly changed: (what: string, before: string, now: string) => string;
  readonly digestChanged: (what: string) => string;
  readonly typedOver: (cell: string, typed: string, calculated: string) => string;
  readonly parts: Readonly<Record<string, string>>;
}

export const VERIFY: Readonly<Record<Language, VerifyWords>> = {
  id: {
    holds:
      'Lembar Verifikasi masih berlaku: lembar, pengaturan, catatan, dan angkanya sama dengan rekamannya.',
    broken: 'Lembar Verifikasi tidak berlaku lagi. Periksa yang berubah, lalu buat tabel lagi.',
    seal: 'Rekaman di Lembar Verifikasi sendiri telah diubah; segelnya tidak cocok.',
    meaning:
      'Sidik membuktikan bahwa isi tidak berubah sejak lembar itu dibuat, bukan siapa yang menandatanganinya.',
    sheetChanged: (sheet) => `Isi lembar ${sheet} berubah sejak diperiksa.`,
    sheetGone: (sheet) => `Lembar ${sheet} yang dulu diperiksa tidak ada lagi, atau tidak dibaca lagi.`,
    sheetNew: (sheet) => `Lembar ${sheet} kini ikut diperiksa, dulu tidak.`,
    changed: (what, before, now) => `${what}: dulu ${before || '–'}, sekarang ${now || '–'}.`,
    digestChanged: (what) => `${what} tidak sama lagi.`,
    typedOver: (cell, typed, calculated) =>
      `${cell}: rumusnya diganti angka yang diketik, ${typed}; seharusnya ${calculated}.`,
    parts: {
      alat: 'Versi alat',
      aturan: 'Kumpulan aturan',
      lembar: 'Lembar',
      skpd: 'SKPD',
      pengaturan: 'Pengaturan',
      hitungan: 'Hitungan',
      catatan: 'Catatan',
      dibiarkan: 'Catatan yang dibiarkan',
      perbaikan: 'Perbaikan',
      angka: 'Angka',
    },
  },
  en: {
    holds:
      'The Lembar Verifikasi still holds: sheets, settings, findings and figures are those of its record.',
    broken: 'The Lembar Verifikasi no longer holds. Look at what changed, then make the tables again.',
    seal: 'The record in the Lembar Verifikasi has itself been changed; its seal does not fit.',
    meaning: 'A digest proves that nothing changed since the sheet was made, not who signed it.',
    sheetChanged: (sheet) => `Sheet ${sheet} has changed since it was checked.`,
    sheetGone: (sheet) => `Sheet ${sheet}, which was checked, is gone or no longer read.`,
    sheetNew: (sheet) => `Sheet ${sheet} is checked now and was not then.`,
    changed: (what, before, now) => `${what}: ${before || '–'} then, ${now || '–'} now.`,
    digestChanged: (what) => `${what}: no longer the same.`,
    typedOver: (cell, typed, calculated) =>
      `${cell}: its formula was typed over with ${typed}; it should be ${calculated}.`,
    parts: {
      alat: 'Version of the tool',
      aturan: 'Set of rules',
      lembar: 'Sheet',
      skpd: 'SKPD',
      pengaturan: 'Setting',
      hitungan: 'Sums tested',
      catatan: 'Findings',
      dibiarkan: 'Accepted findings',
      perbaikan: 'Corrections',
      angka: 'Figure',
    },
  },
};

/** One line of the record that is no longer what it was, in words. */
export function differenceLine({ key, before, now }: RecordDifference, language: Language): string {
  const words = VERIFY[language];
  const dot = key.indexOf('.');
  const [part, rest] = dot < 0 ? [key, ''] : [key.slice(0, dot), key.slice(dot + 1)];
  if (part === TYPED_KEY) return words.typedOver(rest, now ?? '', before ?? '');
  if (part === 'sidik') {
    if (now === null) return words.sheetGone(rest);
    return before === null ? words.sheetNew(rest) : words.sheetChanged(rest);
  }
  const what = words.parts[part] ?? part;
  if (rest === 'sidik') return words.digestChanged(what);
  const named = rest === '' || part === 'pengaturan' ? what : `${what} (${rest})`;
  return words.changed(named, before ?? '', now ?? '');
}
