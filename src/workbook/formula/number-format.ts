import defer * as numfmt from 'numfmt';
import type { CellValue } from '../../core/sheet/snapshot';
import { isError } from './errors';

export const isDateFormat = (format: string): boolean => numfmt.isDateFormat(format);
export const isTextFormat = (format: string): boolean => numfmt.isTextFormat(format);
export const isValidFormat = (format: string): boolean => numfmt.isValidFormat(format);

/** "en-US" has the signs that file formats and `TEXT` use; "id" groups with "." and has "," as decimal mark. */
export type DisplayLocale = 'en-US' | 'id';

/** The value as a cell with that number format shows it (width is not looked at, so never "####"). */
export function displayText(value: CellValue, numberFormat: string, locale: DisplayLocale = 'en-US'): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return numfmt.format(numberFormat, value, { locale, throws: false });
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** 1899-12-30: serial numbers count from there (and count a 29 February 1900 that never was). */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * The number that a text stands for in a calculation, or null. Numbers and ISO dates only: a text such as "1-2"
 * is no date here, because that would depend on the user's settings.
 */
export function numberInText(text: string): number | null {
  const trimmed = text.trim();
  const day = ISO_DATE.exec(trimmed);
  if (day) return (Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])) - DAY_ZERO) / 86_400_000;
  const parsed = numfmt.parseNumber(trimmed);
  return parsed ? parsed.value : null;
}
