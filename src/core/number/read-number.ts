import type { DecimalMark } from './decimal-mark';
import type { Scaled } from './scaled';
import { power10, rescale, scaledOfDigits } from './scaled';
import type { Sen } from './sen';

/**
 * What a column holds. A money amount never has three decimals, unless it is in ribu or juta (`scaled`); a percentage
 * has no thousands to group.
 */
export type NumberKind = 'money' | 'scaled' | 'percent' | 'count';

/**
 * What a text says as a number. `none` is a dash, N/A or "nihil"; `percentSign` tells whether "%" was printed;
 * `satuan` is the unit word behind a quantity ("Orang"), "" without one.
 */
export type NumberReading =
  | {
      readonly status: 'read';
      readonly number: Scaled;
      readonly percentSign: boolean;
      readonly satuan: string;
    }
  | { readonly status: 'none' | 'blank' | 'unreadable' };

const SPACES = /[\s\u00a0\u2007\u2009\u202f\u200b\ufeff]+/g;
const NONE = /^(?:(?:rp\.?|idr)\s*)?(?:[-–—]+|n\s*\/\s*a|#n\/a|nihil)$/i;
const CURRENCY = /^(?:rp|idr)(?![a-z])\.?\s*/i;
/** ",-" and ".-" (also ",--", ",=") behind an amount say "no sen". */
const NO_SEN = /(\d)\s*[.,]\s*[-–—=]{1,2}$/;
const SPACED_GROUPS = /^\d{1,3}(?: \d{3})+(?=$|[.,])/;
/** A unit word stands apart, or is a word of its own: "1O" is a slip, not one "O". */
const SATUAN = /^([\d.,\s]*\d)(?:\s+|(?=[A-Za-z]{3}))([A-Za-z][A-Za-z0-9 ./²³-]*)$/;

const UNTIDY = /^ | $| {2}|[^\S ]|\u200b/;

/** Text with every run of spaces (no-break ones too) as one space, and none around. */
export const tidy = (text: string): string => (UNTIDY.test(text) ? text.replace(SPACES, ' ').trim() : text);

interface Stripped {
  readonly digits: string;
  readonly negative: boolean;
  readonly percentSign: boolean;
  readonly satuan: string;
}

/** Takes off what is not the number itself: Rp, sign, parentheses, "%", ",-", the unit word. */
function strip(text: string): Stripped {
  let rest = text;
  let negative = false;
  let percentSign = false;
  let satuan = '';
  const parentheses = /^\((.*)\)$/.exec(rest) ?? /^((?:rp|idr)\.?\s*)\((.*)\)$/i.exec(rest);
  if (parentheses) {
    negative = true;
    rest = parentheses[parentheses.length - 1]!.trim();
  }
  for (let pass = 0; pass < 2; pass++) {
    if (/^[-–−+]\s*(?=[\drRiI.,])/.test(rest)) {
      negative ||= !rest.startsWith('+');
      rest = rest.slice(1).trim();
    }
    rest = rest.replace(CURRENCY, '');
  }
  if (/%$|\bpersen$/i.test(rest)) {
    percentSign = true;
    rest = rest.replace(/\s*(?:%|persen)$/i, '');
  }
  rest = rest.replace(NO_SEN, '$1');
  const quantity = SATUAN.exec(rest);
  if (quantity) [rest, satuan] = [quantity[1]!, quantity[2]!.trim()];
  const groups = SPACED_GROUPS.exec(rest);
  if (groups) rest = groups[0].replaceAll(' ', '') + rest.slice(groups[0].length);
  return { digits: rest, negative, percentSign, satuan };
}

/** The common shapes, which need no taking apart: "25716", "Rp. 4.759.226.249,00", "96,09%". */
const PLAIN = /^ ?(?:[Rr][Pp]\.? ?)?(\d[\d.,]*)(%?) ?$/;

function stripped(text: string): Stripped | 'none' | 'blank' {
  const plain = PLAIN.exec(text);
  if (plain) return { digits: plain[1]!, negative: false, percentSign: plain[2] === '%', satuan: '' };
  const tidied = tidy(text);
  if (tidied === '') return 'blank';
  return NONE.test(tidied) ? 'none' : strip(tidied);
}

/** The digits of a text that may be a number, without Rp, sign, "%" and unit; null when there are none. */
export function numberDigits(text: string): string | null {
  const found = stripped(text);
  if (typeof found === 'string') return null;
  return DIGITS.test(found.digits) ? found.digits : null;
}
const DIGITS = /^[\d.,]*\d[\d.,]*$/;

/** Whole part (grouped or not) and fraction, by decimal mark. */
const SHAPE: Readonly<Record<DecimalMark, RegExp>> = {
  ',': /^(\d{1,3}(?:\.\d{3})+|\d*)(?:,(\d+))?$/,
  '.': /^(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d+))?$/,
};

function parseDigits(digits: string, mark: DecimalMark, kind: NumberKind): Scaled | null {
  const match = SHAPE[mark].exec(digits);
  if (!match || (match[1] === '' && match[2] === undefined)) return null;
  const fraction = match[2] ?? '';
  const whole = match[1]!.replaceAll(mark === ',' ? '.' : ',', '');
  const grouped = whole.length !== match[1]!.length;
  // "1,234" as an amount: thousandths of a rupiah do not exist, so a group of thousands was meant, or it is a slip.
  if ((kind === 'money' || kind === 'count') && fraction.length === 3 && !grouped) return null;
  return { digits: BigInt(whole + fraction), decimals: fraction.length };
}

/**
 * Reads a text of one column. The decimal mark is the column's (see decideDecimalMark), never guessed from the cell:
 * what does not fit it is unreadable.
 */
export function readNumberText(text: string, mark: DecimalMark, kind: NumberKind): NumberReading {
  const found = stripped(text);
  if (typeof found === 'string') return { status: found };
  const { digits, negative, percentSign, satuan } = found;
  const isMoney = kind === 'money' || kind === 'scaled';
  if (isMoney && satuan !== '' && !/^rupiah$/i.test(satuan)) return { status: 'unreadable' };
  const number = parseDigits(digits, mark, kind);
  if (!number || (percentSign && isMoney)) return { status: 'unreadable' };
  const signed = negative ? { digits: -number.digits, decimals: number.decimals } : number;
  return { status: 'read', number: signed, percentSign, satuan };
}

/** A printed number as sen: rounded half up where it has more than two decimals. */
export const senOfScaled = (number: Scaled): Sen => rescale(number, 2);

/** The exact decimal digits of a number of JavaScript, as it would be shown ("0.1", never 0.1000000000000000055). */
export function scaledOfNumber(value: number): Scaled {
  const shown = Number.isInteger(value) && Math.abs(value) < 1e21 ? value.toFixed(0) : String(value);
  const [text, exponent = '0'] = shown.split('e') as [string, string?];
  const point = text.indexOf('.');
  const digits = BigInt(text.replace('.', ''));
  const decimals = (point < 0 ? 0 : text.length - point - 1) - Number(exponent);
  return decimals < 0 ? { digits: digits * power10(-decimals), decimals: 0 } : { digits, decimals };
}

/** Rupiah as a number of a cell → sen, half up. Cells keep about 15 digits, so the nearest sen is the one meant. */
export function senOfNumber(value: number): Sen {
  const hundredfold = value * 100;
  const nearest = Math.round(hundredfold);
  const clear = Math.abs(hundredfold - nearest) < 0.25 && Number.isSafeInteger(nearest);
  return clear ? BigInt(nearest) : senOfScaled(scaledOfNumber(value));
}

/** As many decimals are tried before a number is written down to count them. */
const TENS = [1, 10, 100, 1000, 10_000];
/** Below this a whole number and a power of ten are multiplied to the nearest whole, and divided exactly rounded. */
const EXACT = 2 ** 50;

/** How many decimals a number of a cell has: 0.96 → 2. */
export function decimalsOfNumber(value: number): number {
  if (Number.isInteger(value)) return 0;
  // The shortest text of a number has as many decimals as it takes to come back to the same number.
  for (let decimals = 1; decimals < TENS.length; decimals++) {
    const shifted = Math.round(value * TENS[decimals]!);
    if (shifted / TENS[decimals]! === value && Math.abs(shifted) < EXACT) return decimals;
  }
  const text = String(value);
  return text.includes('e') ? scaledOfNumber(value).decimals : text.length - text.indexOf('.') - 1;
}

/** A cell's number as a percentage of `decimals` decimals; `factor` is 100 when the cell holds a fraction. */
export function percentOfNumber(value: number, factor: 1 | 100, decimals: number): Scaled {
  const shifted = Math.round(value * factor * 10 ** decimals);
  const isExact = decimalsOfNumber(value) <= decimals + (factor === 100 ? 2 : 0);
  if (isExact && Number.isSafeInteger(shifted)) return scaledOfDigits(shifted, decimals);
  const exact = scaledOfNumber(value);
  const percent = factor === 100 ? { digits: exact.digits * power10(2), decimals: exact.decimals } : exact;
  return { digits: rescale(percent, decimals), decimals };
}
