import { absolute, type Sen } from '../../number/sen';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { readFigure, type ColumnReading } from '../column-reading';
import type { Figure } from '../figure';
import type { ChainColumn, Measure } from './types';

export const TRIWULAN = ['tw1', 'tw2', 'tw3', 'tw4'] as const;
export type Triwulan = (typeof TRIWULAN)[number];

type Amounts = Readonly<Partial<Record<Measure | ChainColumn, Figure>>>;
type Readings = Readonly<Partial<Record<Measure | ChainColumn, ColumnReading>>>;

/** What the sheet says about its triwulan columns. */
export interface TriwulanShape {
  /** They add up from the start of the year, each containing the ones before. */
  readonly isCumulative: boolean;
  /** Nothing tells whether they are: no label, and hardly a row with figures that decide. */
  readonly isAmbiguous: boolean;
  /** The last of them that has come: some row has an amount there; the first when none has. */
  readonly latest: Triwulan;
}

const amountAt = (sheet: SheetSnapshot, row: number, reading: ColumnReading | undefined): Sen =>
  (reading && readFigure(sheet, row, reading).sen) ?? 0n;

/** What a row says about how its triwulan lead to the year: amounts beside them, and the printed percentage. */
interface RowEvidence {
  readonly anggaran: Sen;
  /** Realisasi, or what anggaran − sisa leaves; null when the row prints neither. */
  readonly spent: Sen | null;
  /** As a number, whatever its scale (96.09 or 0.9609). */
  readonly persen: number | null;
}

/** How far a printed percentage (or fraction) is from part / whole. */
const percentDistance = (printed: number, part: Sen, whole: Sen): number => {
  const ratio = Number(part) / Number(whole);
  return Math.min(Math.abs(printed - ratio), Math.abs(printed / 100 - ratio));
};

/** +1 when the last triwulan holds the year, −1 when all together do, 0 when the row does not tell. */
function voteOf(filled: readonly Sen[], { anggaran, spent, persen }: RowEvidence): number {
  if (filled.some((sen, i) => i > 0 && sen < filled[i - 1]!)) return -1;
  const last = filled.at(-1)!;
  const sum = filled.reduce((total, sen) => total + sen, 0n);
  if (spent !== null) return absolute(last - spent) < absolute(sum - spent) ? 1 : -1;
  if (persen !== null && anggaran > 0n)
    return percentDistance(persen, last, anggaran) < percentDistance(persen, sum, anggaran) ? 1 : -1;
  return anggaran > 0n && sum > anggaran && last <= anggaran ? 1 : 0;
}

function evidenceOf(
  sheet: SheetSnapshot,
  row: number,
  readings: Readings,
  persenAt: (row: number) => number | null,
): RowEvidence {
  const anggaran = amountAt(sheet, row, readings.anggaran);
  const realisasi = amountAt(sheet, row, readings.realisasi);
  const sisa = readings.sisa ? readFigure(sheet, row, readings.sisa) : null;
  const left = sisa?.status === 'read' && sisa.sen !== null ? anggaran - sisa.sen : null;
  return { anggaran, spent: realisasi === 0n ? left : realisasi, persen: persenAt(row) };
}

/**
 * Whether the triwulan columns are cumulative, where their labels do not say: realisasi, sisa or a percentage beside
 * them decide, and a sum beyond anggaran, or rows that fall. Where fewer than one row in ten decides, columns that rise
 * are taken as cumulative, but that is ambiguous: rising quarters look the same.
 */
export function triwulanShape(
  sheet: SheetSnapshot,
  readings: Readings,
  rows: readonly number[],
  isLabelled: boolean,
  persenAt: (row: number) => number | null,
): TriwulanShape {
  const present = TRIWULAN.filter((tw) => readings[tw]);
  let latest = 0;
  let votes = 0;
  let rising = 0;
  let told = 0;
  for (const row of present.length === 0 ? [] : rows) {
    const amounts = present.map((tw) => amountAt(sheet, row, readings[tw]));
    latest = Math.max(
      latest,
      amounts.findLastIndex((sen) => sen !== 0n),
    );
    const filled = amounts.filter((sen) => sen !== 0n);
    if (filled.length < 2) continue;
    told++;
    const vote = voteOf(filled, evidenceOf(sheet, row, readings, persenAt));
    votes += vote;
    if (vote >= 0) rising++;
  }
  const isCumulative = isLabelled || (told > 0 && (votes !== 0 ? votes > 0 : rising * 10 >= told * 9));
  const isAmbiguous = !isLabelled && told > 0 && Math.abs(votes) * 10 < told;
  return { isCumulative, isAmbiguous, latest: present[latest] ?? TRIWULAN[0] };
}

/** Realisasi of a sheet that has triwulan columns only: the latest that has come when cumulative, else their sum. */
export function sumOfTriwulan(amounts: Amounts, { isCumulative, latest }: TriwulanShape): Figure {
  const parts = TRIWULAN.map((tw) => amounts[tw]).filter((figure) => figure !== undefined);
  if (isCumulative) return amounts[latest] ?? parts[0]!;
  const filled = parts.filter((figure) => figure.status === 'read' || figure.status === 'unreadable');
  const last = filled.at(-1) ?? parts[0]!;
  if (filled.length < 2) return last;
  const unreadable = filled.some((figure) => figure.sen === null);
  return {
    ...last,
    status: unreadable ? 'unreadable' : 'read',
    sen: unreadable ? null : filled.reduce((sum, figure) => sum + figure.sen!, 0n),
    halfWidth: filled.reduce((sum, figure) => sum + figure.halfWidth, 0n),
    parts: filled,
  };
}
