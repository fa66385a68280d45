import { decideDecimalMark, type DecimalMark, type DecimalMarkDecision } from '../number/decimal-mark';
import { shownPrecision } from '../number/number-format';
import {
  percentOfNumber,
  readNumberText,
  scaledOfNumber,
  senOfNumber,
  senOfScaled,
  tidy,
  type NumberKind,
} from '../number/read-number';
import { absolute, RUPIAH, type Sen } from '../number/sen';
import { isCellError, type CellValue, type SheetSnapshot } from '../sheet/snapshot';
import type { Figure, FigureStatus, PercentFigure } from './figure';

/** One column of numbers with what had to be decided for all of it together. */
export interface ColumnReading {
  readonly column: number;
  readonly kind: NumberKind;
  readonly mark: DecimalMarkDecision;
  /** Some cell of the column has sen, so that a whole amount beside it may be a rounded one. */
  readonly hasSen: boolean;
  /** Rupiah per unit: 1, 1000, 1000000. */
  readonly scale: number;
  /** The most decimals that a cell of the column prints; what General numbers of a scaled sheet are exact to. */
  readonly decimals: number;
}

/** Texts of a column over the given rows. */
function* textsOf(sheet: SheetSnapshot, column: number, rows: readonly number[]): Iterable<string> {
  for (const row of rows) {
    const value = sheet.value(row, column);
    if (typeof value === 'string') yield value;
  }
}

/** Decides mark, sen and decimals of one column from all of its rows. */
export function readColumn(
  sheet: SheetSnapshot,
  column: number,
  kind: NumberKind,
  rows: readonly number[],
  options: { readonly fallback?: DecimalMark; readonly scale?: number } = {},
): ColumnReading {
  const mark = decideDecimalMark(textsOf(sheet, column, rows), kind, options.fallback);
  const scale = options.scale ?? 1;
  let hasSen = false;
  let decimals = 0;
  for (const row of rows) {
    const value = sheet.value(row, column);
    if (typeof value === 'number') {
      if (Number.isInteger(value)) continue;
      hasSen ||= senOfNumber(value) % RUPIAH !== 0n;
      decimals = Math.max(decimals, shownDecimals(sheet, row, column, value));
    } else if (typeof value === 'string') {
      const reading = readNumberText(value, mark.mark, kind);
      if (reading.status !== 'read') continue;
      hasSen ||= senOfScaled(reading.number) % RUPIAH !== 0n;
      decimals = Math.max(decimals, reading.number.decimals);
    }
  }
  return { column, kind, mark, hasSen, scale, decimals };
}

function shownDecimals(sheet: SheetSnapshot, row: number, column: number, value: number): number {
  return (
    shownPrecision(sheet.numberFormat(row, column)).decimals ?? Math.min(scaledOfNumber(value).decimals, 10)
  );
}

/** Half of what the last printed digit stands for; 0 where nothing is hidden (definitions.md 5). */
function halfWidth(reading: ColumnReading, decimals: number | null): Sen {
  if (reading.scale > 1) {
    const shown = decimals ?? reading.decimals;
    return (BigInt(reading.scale) * RUPIAH) / (2n * 10n ** BigInt(Math.max(0, shown)));
  }
  if (!reading.hasSen || decimals === null || decimals >= 2)
    return decimals !== null && decimals < 0 ? hidden(decimals) : 0n;
  return decimals < 0 ? hidden(decimals) : decimals === 1 ? 5n : 50n;
}

const hidden = (decimals: number): Sen => (10n ** BigInt(-decimals) * RUPIAH) / 2n;

const statusOnly = (cell: { sheet: string; row: number; column: number }, status: FigureStatus): Figure => ({
  ...cell,
  status,
  sen: status === 'unreadable' ? null : 0n,
  halfWidth: 0n,
});

/** Reads one amount (or count) cell of a column. */
export function readFigure(sheet: SheetSnapshot, row: number, reading: ColumnReading): Figure {
  const { column } = reading;
  const cell = { sheet: sheet.name, row, column };
  const value: CellValue = sheet.value(row, column);
  if (value === null) return statusOnly(cell, 'blank');
  if (typeof value === 'number') {
    const decimals = shownPrecision(sheet.numberFormat(row, column)).decimals;
    const sen = reading.scale === 1 ? senOfNumber(value) : scaledSen(value, reading.scale);
    return { ...cell, status: 'read', sen, halfWidth: halfWidth(reading, decimals) };
  }
  if (typeof value !== 'string' || isCellError(value)) return statusOnly(cell, 'unreadable');
  const text = readNumberText(value, reading.mark.mark, reading.kind);
  if (text.status !== 'read') return statusOnly(cell, text.status);
  const { digits, decimals } = text.number;
  const sen = senOfScaled({ digits: digits * BigInt(reading.scale), decimals });
  return { ...cell, status: 'read', sen, halfWidth: halfWidth(reading, decimals) };
}

function scaledSen(value: number, scale: number): Sen {
  const exact = scaledOfNumber(value);
  return senOfScaled({ digits: exact.digits * BigInt(scale), decimals: exact.decimals });
}

/** A percent column: whether its numbers are fractions (0,96) or percentages (96,09). */
export interface PercentReading extends ColumnReading {
  readonly factor: 1 | 100;
}

/** Reads one percentage cell. A number with a "%" format is a fraction whatever the column does. */
export function readPercent(sheet: SheetSnapshot, row: number, reading: PercentReading): PercentFigure {
  const { column } = reading;
  const cell = { sheet: sheet.name, row, column };
  const value = sheet.value(row, column);
  const none = (status: FigureStatus): PercentFigure => ({
    ...cell,
    status,
    percent: null,
    decimalsMeant: false,
  });
  if (value === null) return none('blank');
  if (typeof value === 'number') {
    const shown = shownPrecision(sheet.numberFormat(row, column));
    const factor = shown.percent ? 100 : reading.factor;
    const own = Math.max(0, scaledOfNumber(value).decimals - (factor === 100 ? 2 : 0));
    const formatDecimals =
      shown.decimals === null
        ? null
        : Math.max(0, shown.decimals - (factor === 100 && !shown.percent ? 2 : 0));
    const decimals = formatDecimals ?? Math.min(own, 9);
    const percent = percentOfNumber(value, factor, decimals);
    return { ...cell, status: 'read', percent, decimalsMeant: formatDecimals !== null };
  }
  if (typeof value !== 'string') return none('unreadable');
  const text = readNumberText(value, reading.mark.mark, 'percent');
  if (text.status !== 'read') return none(text.status);
  const fraction = !text.percentSign && reading.factor === 100;
  const percent = fraction
    ? { digits: text.number.digits * 100n, decimals: text.number.decimals }
    : text.number;
  return { ...cell, status: 'read', percent: fraction ? reduce(percent) : percent, decimalsMeant: true };
}

/** 0,9609 as a fraction is 96.09 with two decimals, not 96.0900. */
const reduce = (percent: { digits: bigint; decimals: number }) => {
  const decimals = Math.max(0, percent.decimals - 2);
  return { digits: percent.digits / 10n ** BigInt(percent.decimals - decimals), decimals };
};

/**
 * Whether the plain numbers of a percent column are fractions: the scale under which they come closer to
 * realisasi / anggaran, row by row.
 */
export function percentFactor(
  values: Iterable<{ readonly printed: number; readonly part: Sen; readonly whole: Sen }>,
): 1 | 100 {
  let votes = 0;
  for (const { printed, part, whole } of values) {
    if (whole === 0n || part === 0n) continue;
    const ratio = Number(part) / Number(whole);
    const asFraction = Math.abs(printed - ratio);
    const asPercent = Math.abs(printed / 100 - ratio);
    votes += asFraction < asPercent ? 1 : -1;
  }
  return votes > 0 ? 100 : 1;
}

/** The raw text of a cell for a finding: what stands there, shortened. */
export function rawText(value: CellValue): string {
  const text = isCellError(value) ? value.error : value === null ? '' : tidy(String(value));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

export const isZero = (figure: Figure): boolean => figure.sen !== null && absolute(figure.sen) === 0n;
