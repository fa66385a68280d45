/** The levels of a budget sheet, from the top; `account` stands below the sub kegiatan that it belongs to. */
export const LEVELS = ['urusan', 'bidang', 'unit', 'program', 'kegiatan', 'subkegiatan', 'account'] as const;
export type Level = (typeof LEVELS)[number];

/** A code of the budget classification. A code is text: "2.10" is not "2.1". */
export interface Kode {
  /** As the sheet shows it, trimmed. */
  readonly text: string;
  readonly level: Level;
  /** Its segments; `X.XX` is replaced by the office's own bidang when that is known. */
  readonly segments: readonly string[];
  /** The segments joined by dots: what the tree compares. */
  readonly key: string;
}

/** Why a text is not a code. `lama`: a code from before 2021; `penomoran`: plain numbering (1, 1.1, I, A). */
export type NotAKode = 'malformed' | 'lama' | 'penomoran';

const BIDANG = /^(?:\d\d|XX)$/;
const URUSAN = /^[1-9X]$/;

/** Level of the segments of a program code or below; null when they are none. */
function budgetLevel(segments: readonly string[]): Level | null {
  const [urusan, bidang, program, wilayah, kegiatan, sub] = segments;
  if (urusan === undefined || !URUSAN.test(urusan)) return null;
  if (bidang === undefined) return 'urusan';
  if (!BIDANG.test(bidang)) return null;
  if (program === undefined) return 'bidang';
  if (!/^\d\d$/.test(program)) return null;
  if (wilayah === undefined) return 'program';
  if (!/^\d$/.test(wilayah) || kegiatan === undefined || !/^\d\d$/.test(kegiatan)) return null;
  if (sub === undefined) return 'kegiatan';
  return segments.length === 6 && /^(?:\d\d|\d{4})$/.test(sub) ? 'subkegiatan' : null;
}

/** Three bidang, the unit and the sub unit: 1.06.0.00.0.00.01.0000 (Permendagri 90/2019, organisation codes). */
const ORGANISATION = /^(?:[0-9X]\.(?:\d\d|XX)\.){3}\d\d\.\d{4}$/;
const ACCOUNT = /^5(?:\.\d(?:\.\d\d(?:\.\d\d(?:\.\d\d(?:\.\d{4})?)?)?)?)?$/;
/** Before Permendagri 90/2019: 1.06.1.06.01.15.02, the bidang twice and two digits throughout. */
const LAMA = /^\d\.\d\d\.\d\.\d\d\.\d\d(?:\.\d\d){0,3}$/;
/** "1.06.1" is a code that lost a zero: nobody numbers a third level with zeros in front. */
const NUMBERING = /^(?:[A-Za-z]|[IVXLC]+|\d{1,3}(?:\.\d{1,2})?|[1-9]\d{0,2}(?:\.[1-9]\d?){2})[.)]?$/;

const kodeOf = (text: string, level: Level, segments: readonly string[], key = segments.join('.')): Kode => ({
  text,
  level,
  segments,
  key,
});

const IS_TIDY = /^[\dX.]*[\dX]$/;

/** "1 06 02", "1-06-02": segments apart, but not by dots. */
const OTHERWISE_APART = /^[\dxX](?:(?:[\s\u00a0]+|\s*[-–/]\s*)[\dxX]{1,4})+$/;

/** Text as a code is compared: its segments apart by dots, no spaces, no dot at the end, capital X. */
const tidyKode = (text: string): string =>
  IS_TIDY.test(text)
    ? text
    : (OTHERWISE_APART.test(text.trim()) ? text.trim().replace(/[\s\u00a0–/-]+/g, '.') : text)
        .replace(/[\s\u00a0\u200b\ufeff]+/g, '')
        .replace(/,/g, '.')
        .replace(/\.+$/, '')
        .replace(/x/g, 'X');

/** A sub kegiatan and its account in one code: 1.06.01.2.01.0001.5.1.02.01.01.0024. */
const WITH_ACCOUNT = /^(?:\d|X)\.(?:\d\d|XX)\.\d\d\.\d\.\d\d\.(?:\d\d|\d{4})\.(5\..+)$/;

function accountOf(tidied: string): Kode | null {
  const account = tidied.startsWith('5') ? tidied : WITH_ACCOUNT.exec(tidied)?.[1];
  return account !== undefined && ACCOUNT.test(account)
    ? kodeOf(tidied, 'account', account.split('.'))
    : null;
}

/**
 * Reads a code. "5" alone and "5.1" are accounts ("5.1.02" is an account, "5.01.02" a program): an account's second
 * segment has one digit. A text that is no code gives the reason.
 */
export function parseKode(text: string): Kode | NotAKode {
  const tidied = tidyKode(text);
  const account = accountOf(tidied);
  if (account) return account;
  const segments = tidied.split('.');
  const level = budgetLevel(segments);
  // A single digit is far more often a running number than an urusan; the reader decides from its neighbours.
  if (level) return kodeOf(tidied, level, segments, tidied);
  if (ORGANISATION.test(tidied))
    return kodeOf(tidied, 'unit', [segments.slice(0, 6).join('.'), segments[6]!, segments[7]!]);
  if (LAMA.test(tidied)) return 'lama';
  return NUMBERING.test(tidied) ? 'penomoran' : 'malformed';
}

export const isKode = (parsed: Kode | NotAKode): parsed is Kode => typeof parsed === 'object';

/** The bidang part ("1.06") of a program code or below; null for accounts, units and urusan. */
export function bidangOf(kode: Kode): string | null {
  if (kode.level === 'account' || kode.level === 'unit' || kode.level === 'urusan') return null;
  return `${kode.segments[0]}.${kode.segments[1]}`;
}

/** The same code with `X.XX` replaced by the office's own bidang; the shown text stays. */
export function withOwnBidang(kode: Kode, bidang: string): Kode {
  if (kode.level === 'account' || kode.level === 'unit') return kode;
  const own = bidang.split('.');
  const segments = kode.segments.map((segment, place) =>
    place < 2 && /^X+$/.test(segment) ? own[place]! : segment,
  );
  return kodeOf(kode.text, kode.level, segments);
}

const SEGMENTS_OF_LEVEL: Partial<Record<Level, number>> = {
  urusan: 1,
  bidang: 2,
  program: 3,
  kegiatan: 5,
  subkegiatan: 6,
};
const PARENT_LEVEL: Partial<Record<Level, Level>> = {
  bidang: 'urusan',
  program: 'bidang',
  kegiatan: 'program',
  subkegiatan: 'kegiatan',
};

/** The code one level up, made from the segments; null for urusan, unit and account. */
export function parentKode(kode: Kode): Kode | null {
  const level = PARENT_LEVEL[kode.level];
  return level ? ancestorKode(kode, level) : null;
}

/** The code's ancestor at a level of the budget classification. */
export function ancestorKode(kode: Kode, level: Level): Kode | null {
  const count = SEGMENTS_OF_LEVEL[level];
  if (count === undefined || kode.level === 'account' || kode.level === 'unit') return null;
  if (kode.segments.length < count) return null;
  const segments = kode.segments.slice(0, count);
  return kodeOf(segments.join('.'), level, segments);
}
