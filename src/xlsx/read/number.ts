import type { CellValue } from '../../core/sheet/snapshot';

/** 10⁰ … 10²²: the powers of ten that a double holds exactly. */
const POWERS = Array.from({ length: 23 }, (_, n) => 10 ** n);
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/**
 * A number of up to 15 digits straight from its bytes: digits and power of ten are exact, so that one division
 * rounds correctly (W. D. Clinger, 1990). NaN for everything else, which `parseNumber` then reads.
 */
export function plainNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const isNegative = bytes[at] === 0x2d;
  if (isNegative) at++;
  if (at >= end || end - at > 16) return NaN;
  let digits = 0;
  let point = -1;
  for (; at < end; at++) {
    const byte = bytes[at]!;
    if (byte >= 0x30 && byte <= 0x39) digits = digits * 10 + (byte - 0x30);
    else if (byte === 0x2e && point < 0 && at > start) point = at;
    else return NaN;
  }
  if (digits > 999_999_999_999_999) return NaN;
  const value = point < 0 ? digits : digits / POWERS[end - point - 1]!;
  // 0 − 0 is 0, where −0 would show as a difference.
  return isNegative ? 0 - value : value;
}

/** The number in a `<v>`; what is no number stays visible as text, what is too large is Excel's error. */
export function parseNumber(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (!NUMBER.test(trimmed)) return trimmed;
  const value = Number(trimmed);
  return Number.isFinite(value) ? value : { error: '#NUM!' };
}

const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Excel counts a 29 February 1900 that never was: earlier days have a serial number one lower. */
const AFTER_LEAP_BUG = Date.UTC(1900, 2, 1);
const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;

/** The serial number of an ISO 8601 date (`t="d"`); the text itself when it is none. */
export function parseDate(text: string, date1904: boolean): CellValue {
  const match = ISO_DATE.exec(text.trim());
  if (!match) return text;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  const time = Date.UTC(year!, month! - 1, day!, hour!, minute!) + second! * 1000;
  if (date1904) return (time - EPOCH_1904) / DAY;
  return (time - EPOCH_1900) / DAY - (time < AFTER_LEAP_BUG ? 1 : 0);
}
