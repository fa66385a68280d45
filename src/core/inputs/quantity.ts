import { decideDecimalMark, type DecimalMark } from '../number/decimal-mark';
import { shownPrecision } from '../number/number-format';
import { readNumberText, scaledOfNumber, tidy, type NumberKind } from '../number/read-number';
import type { Scaled } from '../number/scaled';
import type { CellRef } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { FigureStatus } from './figure';
import { cellText } from './rows';

/**
 * A target or realisasi as offices write it: "10 Orang", "100%", "A (80)", "N/A", or a number beside a column of
 * units. It remembers its cell. `none` is a dash or N/A, `blank` an empty cell: neither is 0.
 */
export interface QuantityFigure extends CellRef {
  readonly status: FigureStatus;
  /** The exact number; of a percentage in percent (99.60 for "99,60%"). Null unless read, and for a lone "A". */
  readonly number: Scaled | null;
  readonly percent: boolean;
  /** 100 where a number cell holds percent ("99,6" beside the unit "%"), not a fraction. */
  readonly divisor: 1 | 100;
  /** Decimals that the cell shows. */
  readonly decimals: number;
  /** "Orang"; "" without a unit, and for a percentage. */
  readonly satuan: string;
  /** The grade of "A (80)": "A"; "" without one. */
  readonly predikat: string;
  /** What the cell says as text; null when it holds a number or nothing. */
  readonly text: string | null;
}

/** What one column of quantities has in common: where its units stand, which mark separates decimals. */
export interface QuantityReading {
  readonly column: number;
  /** The column of units beside it; null when the unit is in the cell. */
  readonly satuanColumn: number | null;
  readonly marks: Readonly<Record<'percent' | 'count', DecimalMark>>;
}

const GRADE = /^(AA|A|BB|B|CC|C|D|E)(?![A-Za-z])\s*(?:[([]?\s*(\d[\d.,]*)\s*[)\]]?)?$/;
const GRADE_BEHIND = /^(\d[\d.,]*)\s*[([]\s*(AA|A|BB|B|CC|C|D|E)\s*[)\]]$/;
const PERCENT_UNIT = /^(?:%|persen(?:tase)?|percent)$/i;

interface GradeText {
  readonly predikat: string;
  /** The digits of the score; "" for a lone letter. */
  readonly score: string;
}

/** "A (80)", "BB 72,5", "80 (A)", "A": the grade and its score; null for anything else. */
export function gradeText(text: string): GradeText | null {
  const tidied = tidy(text);
  const ahead = GRADE.exec(tidied);
  if (ahead) return { predikat: ahead[1]!, score: ahead[2] ?? '' };
  const behind = GRADE_BEHIND.exec(tidied);
  return behind ? { predikat: behind[2]!, score: behind[1]! } : null;
}

const isPercentText = (text: string): boolean => /%|\bpersen$/i.test(text.trim());

/** Decides the decimal marks of one column; percentages and counts vote apart and help each other out. */
export function quantityColumn(
  sheet: SheetSnapshot,
  column: number,
  satuanColumn: number | null,
  rows: readonly number[],
): QuantityReading {
  const texts: Record<'percent' | 'count', string[]> = { percent: [], count: [] };
  for (const row of rows) {
    const value = sheet.value(row, column);
    if (typeof value !== 'string') continue;
    const digits = gradeText(value)?.score ?? value;
    texts[isPercentText(value) ? 'percent' : 'count'].push(digits);
  }
  const first = decideDecimalMark(texts.percent, 'percent');
  const count = decideDecimalMark(texts.count, 'count', first.evidence === 'proven' ? first.mark : ',');
  const percent =
    first.evidence === 'proven' || count.evidence !== 'proven'
      ? first
      : decideDecimalMark(texts.percent, 'percent', count.mark);
  return { column, satuanColumn, marks: { percent: percent.mark, count: count.mark } };
}

const statusOnly = (cell: CellRef, status: FigureStatus, text: string | null): QuantityFigure => ({
  ...cell,
  status,
  number: null,
  percent: false,
  divisor: 1,
  decimals: 0,
  satuan: '',
  predikat: '',
  text,
});

function ofNumber(sheet: SheetSnapshot, cell: CellRef, value: number, satuan: string): QuantityFigure {
  const exact = scaledOfNumber(value);
  const format = shownPrecision(sheet.numberFormat(cell.row, cell.column));
  const number = format.percent ? percentOf(exact) : exact;
  const percent = format.percent || PERCENT_UNIT.test(satuan);
  const decimals = Math.max(0, format.decimals ?? Math.min(number.decimals, MOST_DECIMALS));
  const divisor = percent && !format.percent ? 100 : 1;
  const unit = percent ? '' : satuan;
  return {
    ...cell,
    status: 'read',
    number,
    percent,
    divisor,
    decimals,
    satuan: unit,
    predikat: '',
    text: null,
  };
}

/** Decimals of a number cell without a format. */
const MOST_DECIMALS = 4;

/** A fraction in percent: 0.996 → 99.6. */
const percentOf = ({ digits, decimals }: Scaled): Scaled =>
  decimals >= 2
    ? { digits, decimals: decimals - 2 }
    : { digits: digits * 10n ** BigInt(2 - decimals), decimals: 0 };

function ofText(cell: CellRef, text: string, satuan: string, reading: QuantityReading): QuantityFigure {
  const grade = gradeText(text);
  const percent = isPercentText(text);
  const kind: NumberKind = percent ? 'percent' : 'count';
  if (grade && grade.score === '') return { ...statusOnly(cell, 'read', text), predikat: grade.predikat };
  const read = readNumberText(grade ? grade.score : text, reading.marks[percent ? 'percent' : 'count'], kind);
  if (read.status !== 'read') return statusOnly(cell, read.status, text);
  const isPercent = percent || PERCENT_UNIT.test(satuan) || PERCENT_UNIT.test(read.satuan);
  return {
    ...cell,
    status: 'read',
    number: read.number,
    percent: isPercent,
    divisor: 1,
    decimals: read.number.decimals,
    satuan: isPercent ? '' : read.satuan || satuan,
    predikat: grade?.predikat ?? '',
    text,
  };
}

/** Reads one quantity cell. A number with a "%" format is a fraction; text is read with its column's mark. */
export function readQuantity(sheet: SheetSnapshot, row: number, reading: QuantityReading): QuantityFigure {
  const cell = { sheet: sheet.name, row, column: reading.column };
  const value = sheet.value(row, reading.column);
  const satuan = reading.satuanColumn === null ? '' : cellText(sheet, row, reading.satuanColumn);
  if (value === null) return statusOnly(cell, 'blank', null);
  if (typeof value === 'number') return ofNumber(sheet, cell, value, satuan);
  if (typeof value !== 'string') return statusOnly(cell, 'unreadable', null);
  if (tidy(value) === '') return statusOnly(cell, 'blank', value);
  return ofText(cell, value, satuan, reading);
}

/** True for a number that is 0. */
export const isZeroQuantity = ({ number }: QuantityFigure): boolean =>
  number !== null && number.digits === 0n;

/** The numbers of a target and a realisasi that can be divided: both read, both percentages or both not. */
export function comparableNumbers(
  target: QuantityFigure,
  realisasi: QuantityFigure,
): { readonly target: Scaled; readonly realisasi: Scaled } | null {
  if (!target.number || !realisasi.number || target.percent !== realisasi.percent) return null;
  return { target: target.number, realisasi: realisasi.number };
}
