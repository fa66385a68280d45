import { DecimalMarkVotes, type DecimalMark, type DecimalMarkDecision } from '../number/decimal-mark';
import { shownPrecision } from '../number/number-format';
import {
  decimalsOfNumber,
  readNumberText,
  scaledOfNumber,
  senOfNumber,
  senOfScaled,
  tidy,
  type NumberKind,
} from '../number/read-number';
import { RUPIAH, type Sen } from '../number/sen';
import { isCellError, type CellValue, type SheetSnapshot } from '../sheet/snapshot';
import type { Figure, FigureStatus } from './figure';

/** One column of numbers with what had to be decided for all of it together. */
export interface ColumnReading {
  readonly column: number;
  readonly kind: NumberKind;
  readonly mark: DecimalMarkDecision;
  /** Some cell of the column has sen, so that a whole sum in it may be a rounded one. */
  readonly hasSen: boolean;
  /** The column is derived from others that have sen, and prints whole rupiah only: all of it is rounded. */
  readonly isRounded: boolean;
  /** Rupiah per unit: 1, 1000, 1000000. */
  readonly scale: number;
  /** Decimals that the column's cells have, mostly; what General numbers of a scaled sheet are exact to. */
  readonly decimals: number;
}

const MOST_DECIMALS = 10;

/** The decimals that most cells of a column have; of equals the most. Whole numbers do not tell. */
class DecimalsCount {
  private readonly count: number[] = [];

  add(decimals: number): void {
    const at = Math.min(decimals, MOST_DECIMALS);
    this.count[at] = (this.count[at] ?? 0) + 1;
  }

  usual(): number {
    let usual = 0;
    for (let decimals = 1; decimals < this.count.length; decimals++)
      if ((this.count[decimals] ?? 0) >= (usual === 0 ? 1 : this.count[usual]!)) usual = decimals;
    return usual;
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
  const scale = options.scale ?? 1;
  const votes = new DecimalMarkVotes(kind);
  const numbers = new DecimalsCount();
  let hasSen = false;
  for (const row of rows) {
    const value = sheet.value(row, column);
    if (typeof value === 'string') votes.add(value);
    else if (typeof value === 'number' && !Number.isInteger(value)) {
      hasSen ||= Math.round(value * 100) % 100 !== 0;
      if (scale > 1) numbers.add(decimalsOfNumber(value));
    }
  }
  const { decision, hasFraction, decimals } = votes.decide(options.fallback);
  return {
    column,
    kind,
    mark: decision,
    hasSen: hasSen || hasFraction,
    isRounded: false,
    scale,
    decimals: Math.max(decimals, numbers.usual()),
  };
}

const HALF_RUPIAH: Sen = RUPIAH / 2n;

/**
 * Half of what the last printed digit stands for; 0 where nothing is hidden (definitions.md 5). A cell holds what it
 * holds, whatever its format shows: only whole rupiah can stand for a rounded amount, and only where the column's
 * sums (`isSum`) or its sources have sen. In ribu or juta every cell is rounded to its last digit.
 */
function halfWidth(reading: ColumnReading, decimals: number, isSum: boolean): Sen {
  if (reading.scale > 1) return (BigInt(reading.scale) * RUPIAH) / (2n * 10n ** BigInt(decimals));
  if (decimals > 0) return 0n;
  return reading.isRounded || (reading.hasSen && isSum) ? HALF_RUPIAH : 0n;
}

/** Decimals that a number of a cell is exact to, where that matters: its own, or what its format adds to them. */
function decimalsOf(sheet: SheetSnapshot, row: number, reading: ColumnReading, value: number): number {
  if (reading.scale === 1 && !reading.hasSen && !reading.isRounded) return 0;
  const own = Number.isInteger(value) ? 0 : Math.min(scaledDecimals(reading, value), MOST_DECIMALS);
  const shown = shownPrecision(sheet.numberFormat(row, reading.column)).decimals;
  return Math.max(own, shown ?? (reading.scale > 1 ? reading.decimals : 0), 0);
}

/** Any fraction of a rupiah is exact; only in a scaled sheet the count of decimals matters. */
const scaledDecimals = (reading: ColumnReading, value: number): number =>
  reading.scale === 1 ? 2 : decimalsOfNumber(value);

const statusOnly = (sheet: string, row: number, column: number, status: FigureStatus): Figure => ({
  sheet,
  row,
  column,
  status,
  sen: status === 'unreadable' ? null : 0n,
  halfWidth: 0n,
});

const WHOLE_SAFE = 90_000_000_000_000;

/** A number kept finer than the sen (a third of a rupiah) is known to the nearest sen only. */
const belowSen = (value: number): Sen =>
  Math.abs(value * 100 - Math.round(value * 100)) > 0.001 && Math.abs(value) < WHOLE_SAFE ? 1n : 0n;

function numberFigure(
  sheet: SheetSnapshot,
  row: number,
  reading: ColumnReading,
  value: number,
  isSum: boolean,
): Figure {
  const { column, scale } = reading;
  const isWhole = scale === 1 && Number.isInteger(value) && Math.abs(value) < WHOLE_SAFE;
  const sen = isWhole ? BigInt(value * 100) : scale === 1 ? senOfNumber(value) : scaledSen(value, scale);
  return {
    sheet: sheet.name,
    row,
    column,
    status: 'read',
    sen,
    halfWidth:
      isWhole || scale > 1
        ? halfWidth(reading, decimalsOf(sheet, row, reading, value), isSum)
        : belowSen(value),
  };
}

/** Reads one amount (or count) cell of a column; `isSum` tells that the row adds up others. */
export function readFigure(sheet: SheetSnapshot, row: number, reading: ColumnReading, isSum = false): Figure {
  const { column, scale } = reading;
  const value: CellValue = sheet.value(row, column);
  if (value === null) return statusOnly(sheet.name, row, column, 'blank');
  if (typeof value === 'number') return numberFigure(sheet, row, reading, value, isSum);
  if (typeof value !== 'string') return statusOnly(sheet.name, row, column, 'unreadable');
  const text = readNumberText(value, reading.mark.mark, reading.kind);
  if (text.status !== 'read') return statusOnly(sheet.name, row, column, text.status);
  const { digits, decimals } = text.number;
  const sen = senOfScaled(scale === 1 ? text.number : { digits: digits * BigInt(scale), decimals });
  return {
    sheet: sheet.name,
    row,
    column,
    status: 'read',
    sen,
    halfWidth: halfWidth(reading, decimals, isSum),
  };
}

function scaledSen(value: number, scale: number): Sen {
  const exact = scaledOfNumber(value);
  return senOfScaled({ digits: exact.digits * BigInt(scale), decimals: exact.decimals });
}

/** The raw text of a cell for a finding: what stands there, shortened. */
export function rawText(value: CellValue): string {
  const text = isCellError(value) ? value.error : value === null ? '' : tidy(String(value));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
