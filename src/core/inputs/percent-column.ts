import type { DecimalMark } from '../number/decimal-mark';
import { shownPrecision } from '../number/number-format';
import { decimalsOfNumber, percentOfNumber, readNumberText } from '../number/read-number';
import type { Scaled } from '../number/scaled';
import type { Sen } from '../number/sen';
import type { SheetSnapshot } from '../sheet/snapshot';
import { readColumn, type ColumnReading } from './column-reading';
import type { FigureStatus, PercentFigure } from './figure';

/** A percent column: whether its numbers are fractions (0,96) or percentages (96,09). */
export interface PercentReading extends ColumnReading {
  readonly factor: 1 | 100;
}

/** A General number of a formula has up to 17 digits; what is meant to be seen is fewer. */
const MOST_DECIMALS = 6;

const ownDecimals = (value: number, factor: 1 | 100): number =>
  Math.min(Math.max(0, decimalsOfNumber(value) - (factor === 100 ? 2 : 0)), MOST_DECIMALS);

function percentOfCell(
  sheet: SheetSnapshot,
  row: number,
  reading: PercentReading,
  value: number,
): PercentFigure {
  const { column } = reading;
  const shown = shownPrecision(sheet.numberFormat(row, column));
  const factor = shown.percent ? 100 : reading.factor;
  const ofFormat =
    shown.decimals === null ? null : Math.max(0, shown.decimals - (factor === 100 && !shown.percent ? 2 : 0));
  return {
    sheet: sheet.name,
    row,
    column,
    status: 'read',
    percent: percentOfNumber(value, factor, ofFormat ?? ownDecimals(value, factor)),
    decimalsMeant: ofFormat !== null,
  };
}

/** Reads one percentage cell. A number with a "%" format is a fraction whatever the column does. */
export function readPercent(sheet: SheetSnapshot, row: number, reading: PercentReading): PercentFigure {
  const { column } = reading;
  const none = (status: FigureStatus): PercentFigure => ({
    sheet: sheet.name,
    row,
    column,
    status,
    percent: null,
    decimalsMeant: false,
  });
  const value = sheet.value(row, column);
  if (value === null) return none('blank');
  if (typeof value === 'number') return percentOfCell(sheet, row, reading, value);
  if (typeof value !== 'string') return none('unreadable');
  const text = readNumberText(value, reading.mark.mark, 'percent');
  if (text.status !== 'read') return none(text.status);
  const isFraction = !text.percentSign && reading.factor === 100;
  return {
    sheet: sheet.name,
    row,
    column,
    status: 'read',
    percent: isFraction ? percentOfFraction(text.number) : text.number,
    decimalsMeant: true,
  };
}

/** 0,9609 as a fraction is 96.09 with two decimals, not 96.0900. */
function percentOfFraction({ digits, decimals }: Scaled): Scaled {
  const missing = Math.max(0, 2 - decimals);
  return { digits: digits * 10n ** BigInt(missing), decimals: Math.max(0, decimals - 2) };
}

/** What a row's percentage is a part of. */
export type RatioAt = (row: number) => { readonly part: Sen | null; readonly whole: Sen | null };

/** A number printed without "%", which may be a fraction or a percentage; null when there is none. */
function plainNumber(sheet: SheetSnapshot, row: number, reading: ColumnReading): number | null {
  const value = sheet.value(row, reading.column);
  if (typeof value === 'number') return sheet.numberFormat(row, reading.column).includes('%') ? null : value;
  if (typeof value !== 'string' || value.includes('%')) return null;
  const text = readNumberText(value, reading.mark.mark, 'percent');
  return text.status === 'read' && !text.percentSign
    ? Number(text.number.digits) / 10 ** text.number.decimals
    : null;
}

/** +1 where a plain number comes closer to part / whole as a fraction, −1 as a percentage; 0 where one is missing or 0. */
function fractionVote(printed: number, { part, whole }: ReturnType<RatioAt>): number {
  if (!part || !whole) return 0;
  const ratio = Number(part) / Number(whole);
  return Math.abs(printed - ratio) < Math.abs(printed / 100 - ratio) ? 1 : -1;
}

/**
 * Whether the plain numbers of a percent column are fractions: the scale under which they come closer to
 * realisasi / anggaran, row by row, until the rows that are left cannot decide otherwise.
 */
function percentFactor(
  sheet: SheetSnapshot,
  reading: ColumnReading,
  rows: readonly number[],
  ratioAt: RatioAt,
): 1 | 100 {
  let votes = 0;
  for (let at = 0; at < rows.length && Math.abs(votes) <= rows.length - at; at++) {
    const printed = plainNumber(sheet, rows[at]!, reading);
    if (printed !== null) votes += fractionVote(printed, ratioAt(rows[at]!));
  }
  return votes > 0 ? 100 : 1;
}

/** The printed percentages of a column as plain numbers, whatever their scale; null where there is none. */
export function printedPercents(
  sheet: SheetSnapshot,
  column: number,
  rows: readonly number[],
  fallback: DecimalMark,
): (row: number) => number | null {
  const reading: PercentReading = { ...readColumn(sheet, column, 'percent', rows, { fallback }), factor: 1 };
  return (row) => {
    const { percent } = readPercent(sheet, row, reading);
    return percent && Number(percent.digits) / 10 ** percent.decimals;
  };
}

/** Capaian above this many times the target is none: larger numbers are percentages. */
const MOST_OF_FRACTION = 10;

/** Reads a column of percentages whose parts are not known: fractions where every number without "%" is a small one. */
export function readRatioColumn(
  sheet: SheetSnapshot,
  column: number,
  rows: readonly number[],
): PercentReading {
  const reading = readColumn(sheet, column, 'percent', rows, { fallback: ',' });
  const plain = rows.flatMap((row) => plainNumber(sheet, row, reading) ?? []);
  const isFraction = plain.length > 0 && plain.every((number) => Math.abs(number) <= MOST_OF_FRACTION);
  return { ...reading, factor: isFraction ? 100 : 1 };
}

/** Reads a column of percentages: its decimal mark, and whether its plain numbers are fractions. */
export function readPersenColumn(
  sheet: SheetSnapshot,
  column: number,
  rows: readonly number[],
  fallback: DecimalMark,
  ratioAt: RatioAt,
): PercentReading {
  const reading = readColumn(sheet, column, 'percent', rows, { fallback });
  return { ...reading, factor: percentFactor(sheet, reading, rows, ratioAt) };
}
