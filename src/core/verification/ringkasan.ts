import type { CellStyle, PlanCell, SheetPlan } from '../plan/plan';
import { SheetBuilder } from '../plan/sheet-builder';
import { HEADER, NOTE, TITLE, TOTAL_FILL, WHOLE } from '../plan/styles';
import { countLines, wrapText } from '../plan/text-size';
import type { Coverage, Severity } from '../rules/finding';
import { address } from '../sheet/address';
import {
  NOT_CHECKED,
  RINGKASAN_HEADER,
  RINGKASAN_MARK,
  RINGKASAN_NAME,
  RINGKASAN_NOTE,
  RINGKASAN_TITLE,
  RINGKASAN_TOTAL,
} from './texts';

/** One workbook of a folder: what it is, how much is open, and its worst. */
export interface RingkasanRow {
  readonly file: string;
  readonly perangkatDaerah: string | null;
  readonly tahun: number | null;
  readonly open: Readonly<Record<Severity, number>>;
  readonly coverage: Coverage | null;
  /** Rupiah as plain text, "4759226209". */
  readonly anggaran: string | null;
  readonly realisasi: string | null;
  readonly worst: string | null;
  readonly failure: string | null;
}

const WIDTHS = [5, 28, 28, 8, 11, 11, 9, 9, 9, 9, 11, 19, 19, 60];
const TEXT_COLUMNS = [1, 2, 13];
/** First and last column that JUMLAH adds up. */
const SUMMED = { first: 4, last: 12 } as const;

const CELL: CellStyle = { border: 'thin', vertical: 'top' };
const TEXT: CellStyle = { ...CELL, wrap: true, numberFormat: 'General' };
const NUMBER: CellStyle = { ...CELL, horizontal: 'right', numberFormat: WHOLE };
const YEAR: CellStyle = { ...CELL, horizontal: 'center', numberFormat: '0' };
const FAILED_FILL = 'F8CBAD';

/** Failures first, then by what must be corrected, then by what must be explained. */
const worstFirst = (a: RingkasanRow, b: RingkasanRow): number =>
  Number(b.failure !== null) - Number(a.failure !== null) ||
  b.open.error - a.open.error ||
  b.open.warning - a.open.warning;

function valuesOf(row: RingkasanRow, number: number): PlanCell['value'][] {
  const { open, coverage, failure } = row;
  const counts = failure === null ? [open.error, open.warning, open.info] : [null, null, null];
  const tested = coverage && [coverage.tested, coverage.agree, coverage.disagree, coverage.untestable];
  const amount = (text: string | null) => (text === null ? null : Number(text));
  return [
    number,
    row.file,
    row.perangkatDaerah,
    row.tahun,
    ...counts,
    ...(tested ?? [null, null, null, null]),
    amount(row.anggaran),
    amount(row.realisasi),
    failure === null ? row.worst : NOT_CHECKED + failure,
  ];
}

const styleOf = (column: number, isFailed: boolean): CellStyle => {
  const base = TEXT_COLUMNS.includes(column) ? TEXT : column === 3 || column === 0 ? YEAR : NUMBER;
  return isFailed && column === WIDTHS.length - 1 ? { ...base, fill: FAILED_FILL } : base;
};

function writeTotal(
  sheet: SheetBuilder,
  row: number,
  first: number,
  values: readonly PlanCell['value'][][],
): void {
  const style: CellStyle = { ...NUMBER, bold: true, fill: TOTAL_FILL };
  WIDTHS.forEach((_, column) => {
    const isSum = column >= SUMMED.first && column <= SUMMED.last;
    const sum = values.reduce((total, line) => total + Number(line[column] ?? 0), 0);
    sheet.put({
      row,
      column,
      value: isSum ? sum : column === 1 ? RINGKASAN_TOTAL : null,
      ...(isSum && { formula: `=SUM(${address(first, column)}:${address(row - 1, column)})` }),
      style: sheet.style(style),
    });
  });
}

/** The summary of a folder: which office, how many errors, the worst of each, and JUMLAH. */
export function ringkasanPlan(rows: readonly RingkasanRow[]): SheetPlan {
  const sheet = new SheetBuilder();
  sheet.centred(0, RINGKASAN_TITLE, WIDTHS.length, TITLE);
  const headerRow = 2;
  sheet.row(headerRow, 0, RINGKASAN_HEADER, sheet.style(HEADER));
  sheet.lines(headerRow, 2);
  const values = [...rows].sort(worstFirst).map((row, at) => valuesOf(row, at + 1));
  const failures = new Set(rows.flatMap(({ failure, file }) => (failure === null ? [] : [file])));
  values.forEach((line, at) => {
    const row = headerRow + 1 + at;
    const isFailed = failures.has(String(line[1]));
    line.forEach((value, column) =>
      sheet.put({ row, column, value, style: sheet.style(styleOf(column, isFailed)) }),
    );
    const lines = TEXT_COLUMNS.map((column) => countLines(String(line[column] ?? ''), WIDTHS[column]!));
    sheet.lines(row, Math.max(...lines));
  });
  const totalRow = headerRow + 1 + values.length;
  writeTotal(sheet, totalRow, headerRow + 1, values);
  wrapText(RINGKASAN_NOTE, 120).forEach((text, at) =>
    sheet.put({ row: totalRow + 1 + at, column: 0, value: text, style: sheet.style(NOTE) }),
  );
  return sheet.plan({
    mark: RINGKASAN_MARK,
    name: RINGKASAN_NAME,
    widths: WIDTHS,
    frozenRows: headerRow + 1,
    print: { orientation: 'landscape', paper: 'A4', repeatRows: { first: headerRow, last: headerRow } },
  });
}
