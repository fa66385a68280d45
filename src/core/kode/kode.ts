/** The levels of a budget sheet, from the top; `account` stands below the sub kegiatan that it belongs to. */
export const LEVELS = ['urusan', 'bidang', 'unit', 'program', 'kegiatan', 'subkegiatan', 'account'] as const;
export type Level = (typeof LEVELS)[number];

/** A code of the budget classification. A code is text: "2.10" is not "2.1". */
export interface Kode {
  /** As the sheet shows it, trimmed. */
  readonly text: string;
  readonly level: Level;
  /** Its segments joined by dots, `X.XX` replaced by the office's own bidang when that is known: what the tree compares. */
  readonly key: string;
}

export const segmentsOf = ({ key }: Kode): readonly string[] => key.split('.');

/** Why a text is not a code. `lama`: a code from before 2021; `penomoran`: plain numbering (1, 1.1, I, A). */
export type NotAKode = 'malformed' | 'lama' | 'penomoran';

/** Urusan, bidang, program, wilayah and kegiatan, sub kegiatan. */
const BUDGET = /^[1-9X](?:\.(?:\d\d|XX)(?:\.\d\d(?:\.\d\.\d\d(?:\.(?:\d\d|\d{4}))?)?)?)?$/;

/** Letters that a code of the budget has at each level; a sub kegiatan has 15 or 17. */
const LETTERS = { urusan: 1, bidang: 4, program: 7, kegiatan: 12, subkegiatan: 17 } as const;
type BudgetLevel = keyof typeof LETTERS;
const BUDGET_LEVELS = Object.keys(LETTERS) as BudgetLevel[];

const isBudgetLevel = (level: Level): level is BudgetLevel => level !== 'account' && level !== 'unit';

function budgetKode(text: string): Kode | null {
  if (!BUDGET.test(text)) return null;
  return { text, level: BUDGET_LEVELS.find((level) => text.length <= LETTERS[level])!, key: text };
}

/** Three bidang, the unit and the sub unit: 1.06.0.00.0.00.01.0000 (Permendagri 90/2019, organisation codes). */
const ORGANISATION = /^(?:[0-9X]\.(?:\d\d|XX)\.){3}\d\d\.\d{4}$/;
const ACCOUNT = /^5(?:\.\d(?:\.\d\d(?:\.\d\d(?:\.\d\d(?:\.\d{4})?)?)?)?)?$/;
/** An account of pendapatan (4) or pembiayaan (6): "4.1" has one digit where the bidang "4.01" has two. */
const OTHER_ACCOUNT = /^[46](?:\.\d(?:\.\d\d(?:\.\d\d(?:\.\d\d(?:\.\d{4})?)?)?)?)?$/;
/** Before Permendagri 90/2019: 1.06.1.06.01.15.02, the bidang twice and two digits throughout. */
const LAMA = /^\d\.\d\d\.\d\.\d\d\.\d\d(?:\.\d\d){0,3}$/;
/** "1.06.1" is a code that lost a zero: nobody numbers a third level with zeros in front. */
const NUMBERING = /^(?:[A-Za-z]|[IVXLC]+|\d{1,3}(?:\.\d{1,2})?|[1-9]\d{0,2}(?:\.[1-9]\d?){2})[.)]?$/;

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
    ? { text: tidied, level: 'account', key: account }
    : null;
}

/**
 * Reads a code. "5" alone and "5.1" are accounts ("5.1.02" is an account, "5.01.02" a program): an account's second
 * segment has one digit. A text that is no code gives the reason.
 */
export function parseKode(text: string): Kode | NotAKode {
  // As nearly all codes stand in a sheet.
  const plain = text.startsWith('5') ? null : budgetKode(text);
  if (plain) return plain;
  const tidied = tidyKode(text);
  // A single digit is far more often a running number than an urusan; the reader decides from its neighbours.
  const found = accountOf(tidied) ?? budgetKode(tidied);
  if (found) return found;
  if (ORGANISATION.test(tidied)) return { text: tidied, level: 'unit', key: tidied };
  if (LAMA.test(tidied)) return 'lama';
  return NUMBERING.test(tidied) ? 'penomoran' : 'malformed';
}

export const isKode = (parsed: Kode | NotAKode): parsed is Kode => typeof parsed === 'object';

/**
 * Whether a code is an account that is not belanja. A short one can be an urusan ("4") or number a row ("4.1"): `unsure`,
 * unless its name or the rows above tell.
 */
export function isOtherAccount(text: string): boolean | 'unsure' {
  const tidied = tidyKode(text);
  if (!OTHER_ACCOUNT.test(tidied)) return false;
  return tidied.length > '4.1'.length || 'unsure';
}

/** The bidang ("1.06") with which a program code or below, or an organisation code, begins; null for accounts and urusan. */
export const bidangOf = ({ level, key }: Kode): string | null =>
  level === 'account' || level === 'urusan' ? null : key.slice(0, LETTERS.bidang);

/** The same code with `X.XX` replaced by the office's own bidang; the shown text stays. */
export function withOwnBidang(kode: Kode, bidang: string): Kode {
  if (!isBudgetLevel(kode.level)) return kode;
  const own = bidang.split('.');
  const segments = segmentsOf(kode).map((segment, place) =>
    place < 2 && /^X+$/.test(segment) ? own[place]! : segment,
  );
  return { text: kode.text, level: kode.level, key: segments.join('.') };
}

/** The level above one of the budget classification; null for urusan, unit and account. */
export const levelAbove = (level: Level): Level | null =>
  isBudgetLevel(level) ? (BUDGET_LEVELS[BUDGET_LEVELS.indexOf(level) - 1] ?? null) : null;

/** The code one level up, made from the segments; null for urusan, unit and account. */
export function parentKode(kode: Kode): Kode | null {
  const level = levelAbove(kode.level);
  return level && ancestorKode(kode, level);
}

/** The code's ancestor at a level of the budget classification. */
export function ancestorKode(kode: Kode, level: Level): Kode | null {
  if (!isBudgetLevel(level) || !isBudgetLevel(kode.level)) return null;
  if (BUDGET_LEVELS.indexOf(kode.level) < BUDGET_LEVELS.indexOf(level)) return null;
  const key = kode.key.slice(0, LETTERS[level]);
  return { text: key, level, key };
}
