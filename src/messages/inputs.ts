import type { InputProblem } from '../core/inputs/choose';
import type { ForeignCodes } from '../core/inputs/anggaran/budget-header';
import type { NotRecognised } from '../core/inputs/recognise';
import { INPUT_NAMES } from '../core/plan/texts';
import { writeScaled } from '../core/number/write-number';
import { SEARCHED } from '../core/sheet/searched';
import { NUMBERS, type Language } from './words';

const KIND: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  id: INPUT_NAMES,
  en: {
    anggaran: 'Anggaran (budget)',
    realisasi: 'Realisasi (spending)',
    lra: 'LRA (by account)',
    ppks: 'PPKS (beneficiaries)',
    kinerja: 'Kinerja (performance)',
    iku: 'IKU (key indicators)',
    renstra: 'Renstra (five-year plan)',
    pegawai: 'Pegawai (staff)',
    'kebutuhan-pegawai': 'Kebutuhan Pegawai (staff needed)',
    aset: 'Aset (goods)',
    'kebutuhan-aset': 'Kebutuhan Aset (goods needed)',
    identitas: 'Identitas',
  },
};

/** What an input kind is called on screen. */
export const kindName = (kind: string, language: Language): string => KIND[language][kind] ?? kind;

const MOST_SEEN = 8;

const list = (names: readonly string[]): string => {
  const shown = names.slice(0, MOST_SEEN).map((name) => `“${name}”`);
  return shown.join(', ') + (names.length > MOST_SEEN ? ', …' : '');
};

/** Why rows with codes are no rows of a budget by program. */
const FOREIGN_CODES: Readonly<Record<Language, Readonly<Record<ForeignCodes, string>>>> = {
  id: {
    lama: 'memakai susunan kode sebelum 2021, yang tidak didukung',
    account: 'hanya berisi kode rekening belanja (5.…), tanpa program, kegiatan, atau sub kegiatan',
    other: 'tidak berisi kode program, kegiatan, atau sub kegiatan yang dikenali (seperti 1.06.01)',
  },
  en: {
    lama: 'uses codes from before 2021, which are not supported',
    account: 'holds account codes (5.…) only, without program, kegiatan or sub kegiatan',
    other: 'holds no code of a program, kegiatan or sub kegiatan (like 1.06.01)',
  },
};

const whole = (count: number) => ({ digits: BigInt(count), decimals: 0 });

function why(tried: NotRecognised, language: Language): string {
  const kind = kindName(tried.kind, language);
  const [rows, columns] = [SEARCHED.rows, SEARCHED.columns].map((size) =>
    writeScaled(whole(size), NUMBERS[language]),
  );
  if (tried.codes) {
    const column = language === 'id' ? 'kolom kode lembar' : 'the code column of sheet';
    return `${column} “${tried.sheet}” ${FOREIGN_CODES[language][tried.codes]}`;
  }
  if (language === 'id') {
    if (tried.empty)
      return `lembar “${tried.sheet}” berjudul kolom seperti ${kind} tetapi belum berisi baris data`;
    const missing = `lembar “${tried.sheet}” belum dikenali sebagai ${kind}: kolom ${tried.missing.join(', ')} tidak ditemukan`;
    const seen = tried.seen.length > 0 ? ` (yang terlihat: ${list(tried.seen)})` : '';
    const cut = tried.isCut
      ? `; judul kolom hanya dicari di ${rows} baris dan ${columns} kolom pertama, pindahkan tabelnya ke sana`
      : '';
    return missing + seen + cut;
  }
  if (tried.empty) return `sheet “${tried.sheet}” has the columns of ${kind} but no data row yet`;
  const missing = `sheet “${tried.sheet}” is not recognised as ${kind}: no column for ${tried.missing.join(', ')}`;
  const seen = tried.seen.length > 0 ? ` (seen: ${list(tried.seen)})` : '';
  const cut = tried.isCut
    ? `; column titles are looked for in the first ${rows} rows and ${columns} columns only, so move the table there`
    : '';
  return missing + seen + cut;
}

/** Per sheet the kind that it comes closest to, nearest first. */
function nearest(others: readonly NotRecognised[]): NotRecognised[] {
  const best = new Map<string, NotRecognised>();
  for (const tried of others) {
    if (tried.kind !== 'anggaran' && tried.kind !== 'ppks') continue;
    const known = best.get(tried.sheet);
    const isNearer = known && tried.seen.length > 0 && tried.missing.length < known.missing.length;
    if (!known || isNearer) best.set(tried.sheet, tried);
  }
  return [...best.values()].sort((a, b) => a.missing.length - b.missing.length).slice(0, 3);
}

/** One sentence (with a way on) for inputs that could not be settled. */
export function inputProblem(problem: InputProblem, language: Language): string {
  const id = language === 'id';
  switch (problem.code) {
    case 'sheet-not-found':
      return id
        ? `Lembar “${problem.name}” tidak ada; lembar yang ada: ${list(problem.sheets)}.`
        : `There is no sheet “${problem.name}”; the sheets are: ${list(problem.sheets)}.`;
    case 'sheet-is-ours':
      return id
        ? `Lembar “${problem.name}” adalah hasil Tabel LKjIP, bukan data sumber; pilih lembar lain.`
        : `Sheet “${problem.name}” was made by Tabel LKjIP and is no source; choose another sheet.`;
    case 'sheet-not-recognised': {
      const reason = why(problem.tried, language);
      return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
    }
    case 'too-many-rows': {
      const limit = writeScaled(whole(problem.limit), NUMBERS[language]);
      return id
        ? `Lembar “${problem.sheet}” berisi lebih dari ${limit} baris, terlalu banyak untuk diperiksa sekaligus; bagi menurut perangkat daerah ke beberapa berkas.`
        : `Sheet “${problem.sheet}” has more than ${limit} rows, too many to be checked at once; split it by office into several files.`;
    }
    case 'several-skpd':
      return id
        ? `Lembar “${problem.sheet}” memuat anggaran ${problem.skpd.length} SKPD: ${list(problem.skpd)}; pilih satu dengan --skpd "KODE ATAU NAMA".`
        : `Sheet “${problem.sheet}” has the budgets of ${problem.skpd.length} SKPD: ${list(problem.skpd)}; choose one with --skpd "CODE OR NAME".`;
    case 'skpd-not-found':
      return id
        ? `SKPD “${problem.name}” tidak ada di lembar “${problem.sheet}”; yang ada: ${list(problem.skpd) || 'tidak disebutkan'}.`
        : `There is no SKPD “${problem.name}” in sheet “${problem.sheet}”; it has: ${list(problem.skpd) || 'none named'}.`;
    case 'two-candidates':
      return id
        ? `Ada ${problem.sheets.length} lembar yang dapat menjadi ${kindName(problem.kind, language)}: ${list(problem.sheets)}; pilih satu dengan --${problem.kind} "NAMA LEMBAR".`
        : `${problem.sheets.length} sheets can be ${kindName(problem.kind, language)}: ${list(problem.sheets)}; choose one with --${problem.kind} "SHEET NAME".`;
    case 'nothing-recognised': {
      if (problem.sheets.length === 0)
        return id
          ? 'Tidak ada lembar yang dapat dibaca di berkas ini.'
          : 'This file has no sheet that can be read.';
      const reasons = nearest(problem.others).map((tried) => why(tried, language));
      if (reasons.length === 0) {
        return id
          ? `Tidak ada lembar yang dapat dibaca di berkas ini (lembar: ${list(problem.sheets)}).`
          : `This file has no sheet that can be read (sheets: ${list(problem.sheets)}).`;
      }
      return id
        ? `Tidak ada lembar Anggaran atau PPKS yang dikenali: ${reasons.join('; ')}.`
        : `No Anggaran or PPKS sheet was recognised: ${reasons.join('; ')}.`;
    }
  }
}
