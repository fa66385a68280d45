import type { Sen } from '../../number/sen';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { readFigure, type ColumnReading } from '../column-reading';
import type { Figure } from '../figure';
import type { ChainColumn, Measure } from './types';

export const TRIWULAN = ['tw1', 'tw2', 'tw3', 'tw4'] as const;

type Amounts = Readonly<Partial<Record<Measure | ChainColumn, Figure>>>;

/**
 * Whether the triwulan columns are cumulative: in (nearly) every row each is at least the one before, and where a
 * realisasi column stands beside them, it is closer to the last one than to their sum.
 */
export function triwulanIsCumulative(
  sheet: SheetSnapshot,
  readings: Partial<Record<Measure | ChainColumn, ColumnReading>>,
  rows: readonly number[],
): boolean {
  const columns = TRIWULAN.map((tw) => readings[tw]).filter((reading) => reading !== undefined);
  if (columns.length < 2) return false;
  let rising = 0;
  let told = 0;
  for (const row of rows) {
    const amounts = columns.map((reading) => readFigure(sheet, row, reading).sen ?? 0n);
    const filled = amounts.filter((sen) => sen !== 0n);
    if (filled.length < 2) continue;
    told++;
    if (isCumulativeRow(sheet, row, readings, filled)) rising++;
  }
  return told > 0 && rising * 10 >= told * 9;
}

function isCumulativeRow(
  sheet: SheetSnapshot,
  row: number,
  readings: Partial<Record<Measure | ChainColumn, ColumnReading>>,
  filled: readonly Sen[],
): boolean {
  if (filled.some((sen, i) => i > 0 && sen < filled[i - 1]!)) return false;
  const realisasi = readings.realisasi && readFigure(sheet, row, readings.realisasi).sen;
  if (!realisasi) return true;
  const distance = (sen: Sen) => (sen > realisasi ? sen - realisasi : realisasi - sen);
  return distance(filled.at(-1)!) < distance(filled.reduce((sum, sen) => sum + sen, 0n));
}

/** Realisasi of a sheet that has triwulan columns only: the last filled one when cumulative, else their sum. */
export function sumOfTriwulan(amounts: Amounts, cumulative: boolean): Figure {
  const parts = TRIWULAN.map((tw) => amounts[tw]).filter((figure) => figure !== undefined);
  const filled = parts.filter((figure) => figure.status === 'read' || figure.status === 'unreadable');
  const last = filled.at(-1) ?? parts[0]!;
  if (cumulative || filled.length < 2) return last;
  const unreadable = filled.some((figure) => figure.sen === null);
  return {
    ...last,
    status: unreadable ? 'unreadable' : 'read',
    sen: unreadable ? null : filled.reduce((sum, figure) => sum + figure.sen!, 0n),
    halfWidth: filled.reduce((sum, figure) => sum + figure.halfWidth, 0n),
    parts: filled,
  };
}
