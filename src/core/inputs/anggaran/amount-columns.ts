import type { DecimalMark } from '../../number/decimal-mark';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { readColumn, type ColumnReading } from '../column-reading';
import type { AnggaranColumns } from './columns';
import { CHAIN_COLUMNS, type ChainColumn, type Measure } from './types';

export type Amount = Measure | ChainColumn;
export type Readings = Partial<Record<Amount, ColumnReading>>;

/** The amount columns that the sheet has, each once. */
export function amountColumns(columns: AnggaranColumns): Partial<Record<Amount, number>> {
  const found: Partial<Record<Amount, number>> = { anggaran: columns.anggaran };
  if (columns.realisasi !== null) found.realisasi = columns.realisasi;
  if (columns.sisa !== null) found.sisa = columns.sisa;
  for (const meaning of CHAIN_COLUMNS) {
    const column = columns.chain[meaning];
    if (column !== undefined && column !== found.anggaran && column !== found.realisasi)
      found[meaning] = column;
  }
  return found;
}

/** The decimal mark that some column of the sheet proves; "," when none does. */
export const provenMark = (readings: Readings): DecimalMark =>
  Object.values(readings).find((r) => r.mark.evidence === 'proven')?.mark.mark ?? ',';

/** What each derived column is made of: whole rupiah over sources with sen are rounded ones (definitions.md 5). */
const SOURCES: Readonly<Partial<Record<Amount, readonly Amount[]>>> = {
  anggaran: ['murni', 'selisih'],
  realisasi: ['lalu', 'ini', 'tw1', 'tw2', 'tw3', 'tw4'],
  sisa: ['anggaran', 'realisasi', 'lalu', 'ini', 'tw1', 'tw2', 'tw3', 'tw4'],
};

const isRounded = (amount: Amount, readings: Readings): boolean =>
  !readings[amount]!.hasSen && (SOURCES[amount] ?? []).some((source) => readings[source]?.hasSen);

/**
 * Reads the columns, in a second pass those without proof of their own, which follow the sheet's decimal mark. In a
 * sheet of ribu or juta an amount may have three decimals.
 */
export function readAmountColumns(
  sheet: SheetSnapshot,
  columns: Partial<Record<Amount, number>>,
  rows: readonly number[],
  scale: number,
): Readings {
  const kind = scale > 1 ? 'scaled' : 'money';
  const readings: Readings = {};
  for (const amount of Object.keys(columns) as Amount[])
    readings[amount] = readColumn(sheet, columns[amount]!, kind, rows, { scale });
  const fallback = provenMark(readings);
  for (const amount of Object.keys(readings) as Amount[]) {
    const { mark, column } = readings[amount]!;
    const isSettled = mark.evidence === 'proven' || mark.evidence === 'conflicting' || fallback === ',';
    if (!isSettled) readings[amount] = readColumn(sheet, column, kind, rows, { scale, fallback });
  }
  for (const amount of Object.keys(readings) as Amount[])
    if (isRounded(amount, readings)) readings[amount] = { ...readings[amount]!, isRounded: true };
  return readings;
}
