import { ownLevel } from '../sheet/header-band';
import { normaliseHeader } from '../sheet/header-words';
import type { Header } from '../sheet/header';
import { SAMPLED_ROWS } from '../sheet/searched';
import type { SheetSnapshot } from '../sheet/snapshot';
import { lastMonthOf } from './anggaran/period-words';
import type { Identitas } from './identitas/types';
import { cellText } from './rows';

/** What is reported on. */
export type Reported = Pick<Identitas, 'tahun' | 'periode'>;

/** The last year that a label names ("Realisasi / 2023", "Target Renstra 2024"); null when it names none. */
export const yearOfLabel = (label: string): number | null => {
  const years = label.match(/\b(?:19|20)\d\d\b/g);
  return years ? Number(years.at(-1)) : null;
};

const ELSEWHERE = /\b(?:renstra|rpjmd|rpd|jangka menengah|tahun (?:lalu|sebelumnya))\b/;
const UP_TO = /\b(?:s ?d|sampai(?: dengan)?|hingga|kumulatif)\b/;
const WHOLE = /^(?:jumlah|total|jml|kumulatif|setahun|tahunan)\b/;

/** Those of the columns that a test holds for, where it holds for some; else all. */
const some = (columns: readonly number[], holds: (column: number) => boolean): readonly number[] => {
  const found = columns.filter(holds);
  return found.length > 0 ? found : columns;
};

/** Something else than dashes and zeros stands in the column: triwulan to come are filled with those. */
function isFilled(sheet: SheetSnapshot, header: Header, column: number): boolean {
  const end = Math.min(sheet.rowCount, header.dataFirst + SAMPLED_ROWS);
  for (let row = header.dataFirst; row < end; row++)
    if (/[1-9\p{L}]/u.test(cellText(sheet, row, column))) return true;
  return false;
}

/** The last year of the columns of realisasi, else of targets; null where one of them names none. */
export function yearOfColumns(header: Header): number | null {
  const meanings = ['realisasi', 'targetPk', 'target', 'targetIku'];
  const columns = meanings.map((meaning) => header.columns.get(meaning)).find((found) => found !== undefined);
  const years = (columns ?? []).map((column) => yearOfLabel(header.labels[column] ?? ''));
  return years.includes(null) ? null : years.reduce((last, year) => Math.max(last ?? 0, year!), null);
}

/** How much of the year a column tells: its Jumlah or no period at all, then up to the latest month, then a part. */
function spanRank(label: string, lastMonth: number): number {
  const text = normaliseHeader(label);
  const month = lastMonthOf(text);
  if (month === 0) return WHOLE.test(normaliseHeader(ownLevel(label))) ? 400 : 300;
  if (month > lastMonth) return -month;
  return (UP_TO.test(text) ? 100 : 0) + month;
}

/**
 * Of several columns of one meaning that of the report: of its year, and of its whole: a Jumlah before s.d. TW IV
 * before TW IV, the latest that is filled. Several that differ in neither all stay.
 */
export function reportColumns(
  sheet: SheetSnapshot,
  header: Header,
  columns: readonly number[],
  { tahun, periode }: Reported,
): readonly number[] {
  if (columns.length < 2) return columns;
  const label = (column: number): string => header.labels[column] ?? '';
  const year = (column: number): number | null => yearOfLabel(label(column));
  const own = some(columns, (column) => !ELSEWHERE.test(normaliseHeader(label(column))));
  const latest = Math.max(...own.map((column) => year(column) ?? 0));
  const of = (wanted: number | null) => own.filter((column) => year(column) === wanted);
  const ofYear = [of(tahun), of(null), of(latest)].find((found) => found.length > 0)!;
  const filled = some(ofYear, (column) => isFilled(sheet, header, column));
  const triwulan = ['triwulan I', 'triwulan II', 'triwulan III'].indexOf(periode ?? '') + 1;
  const rank = (column: number): number => spanRank(label(column), triwulan === 0 ? 12 : 3 * triwulan);
  const best = Math.max(...filled.map(rank));
  return filled.filter((column) => rank(column) === best);
}

/** The column tells a part of the year alone: "Realisasi TW IV", but neither "s.d. TW IV" nor "Jumlah". */
export function isPart(header: Header, column: number): boolean {
  const text = normaliseHeader(header.labels[column] ?? '');
  return lastMonthOf(text) > 0 && !UP_TO.test(text);
}

/** The filled columns of earlier parts of its year beside one that tells a part alone. */
export function earlierParts(
  sheet: SheetSnapshot,
  header: Header,
  columns: readonly number[],
  taken: number,
): readonly number[] {
  if (!isPart(header, taken)) return [];
  const month = (column: number): number => lastMonthOf(normaliseHeader(header.labels[column]!));
  const year = (column: number): number | null => yearOfLabel(header.labels[column]!);
  return columns.filter(
    (column) =>
      isPart(header, column) &&
      month(column) < month(taken) &&
      year(column) === year(taken) &&
      isFilled(sheet, header, column),
  );
}
