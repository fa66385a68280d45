import { ownLevel } from '../../sheet/header-band';
import { normaliseHeader, readableLabel } from '../../sheet/header-words';
import type { Header } from '../../sheet/header';
import { lastMonthOf } from './period-words';

const yearsOf = (label: string): number[] => (label.match(/\b20\d\d\b/g) ?? []).map(Number);

/** The year that the sheet reports on, where its columns are of several: the latest with a realisasi. */
function reportYear(header: Header): number | null {
  const years = header.labels.flatMap((label) => (/realisasi/i.test(label) ? yearsOf(label) : []));
  return years.length > 0 ? Math.max(...years) : null;
}

/** How near a column is to the year reported on: the more the better. */
export function yearRank(header: Header): (column: number) => number {
  const year = reportYear(header);
  return (column) => {
    const years = yearsOf(header.labels[column]!);
    if (year === null) return Math.max(0, ...years);
    return years.includes(year) ? 2 : years.length === 0 ? 1 : 0;
  };
}

const says = (words: RegExp, label: string): 0 | 1 => (words.test(normaliseHeader(label)) ? 1 : 0);

/** 1 for a label that says that the column is the sum of others. */
const isTotal = (label: string): 0 | 1 => says(/\b(?:jumlah|total)\b/, label);

const isBare = (label: string): boolean => /^(?:jumlah|total)(?: rp)?$/.test(normaliseHeader(label));

/** 1 for a label that names the amount and no part of it: "Realisasi Anggaran (Rp)", not "Realisasi LS". */
export const isPlain = (label: string): 0 | 1 =>
  says(
    /^(?:(?:realisasi|anggaran|pagu|belanja|keuangan|alokasi|plafon|budget|dana|dpa|apbd|nilai|rp|rupiah|tahun|ta|t a|20\d\d) ?)+$/,
    label,
  );

/** True where a column is the whole of what the others with its meaning are parts of, or may be. */
export function isWhole(header: Header, column: number, others: readonly number[]): boolean {
  const label = header.labels[column]!;
  const isSum = (at: number): boolean => isTotal(header.labels[at]!) === 1;
  return isPlain(label) === 1 || isTotal(ownLevel(label)) === 1 || (isSum(column) && !others.every(isSum));
}

const PARTS: Readonly<Record<string, readonly string[]>> = {
  anggaran: ['anggaran'],
  realisasi: ['realisasi', 'tw1', 'tw2', 'tw3', 'tw4', 'bulan'],
};

/** The columns with a meaning, and a bare Jumlah that stands right of two of them or of their parts. */
export function columnsOf(header: Header, meaning: string): readonly number[] {
  const own = header.columns.get(meaning) ?? [];
  const parts = new Set((PARTS[meaning] ?? []).flatMap((part) => header.columns.get(part) ?? []));
  const sums = (header.columns.get('jumlah') ?? []).filter(
    (column) => isBare(header.labels[column]!) && parts.has(column - 1) && parts.has(column - 2),
  );
  return sums.length === 0 ? own : [...own, ...sums];
}

const bestOf = (columns: readonly number[], rank: (column: number) => readonly number[]): number =>
  columns.reduce((best, column) => {
    const [a, b] = [rank(column), rank(best)];
    const differs = a.findIndex((value, place) => value !== b[place]);
    return differs >= 0 && a[differs]! > b[differs]! ? column : best;
  });

/**
 * Of several columns with one meaning the one to use: of the year reported on, a Jumlah before its parts, the whole
 * year before a part of it, "Realisasi" before "Realisasi LS", else the first.
 */
export function preferred(header: Header, columns: readonly number[]): number {
  const ofYear = yearRank(header);
  return bestOf(columns, (column) => {
    const label = header.labels[column]!;
    return [
      ofYear(column),
      isTotal(ownLevel(label)),
      isTotal(label),
      lastMonthOf(readableLabel(label)) === 0 ? 1 : 0,
      isPlain(label),
    ];
  });
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v'];

/** The number of a revision: "Pergeseran II" is 2; 0 without one. */
function numberOf(label: string): number {
  const number = /\b(?:pergeseran|perubahan)(?: ke)? (i{1,3}|iv|v|[1-9])\b/.exec(normaliseHeader(label))?.[1];
  return number === undefined ? 0 : ROMAN.indexOf(number) + 1 || Number(number);
}

/** Of several revisions of the budget the latest: the highest number, what it became, the rightmost. */
export function latest(header: Header, columns: readonly number[]): number {
  const ofYear = yearRank(header);
  const areNumbered = columns.every((column) => numberOf(header.labels[column]!) > 0);
  return bestOf(columns, (column) => {
    const label = header.labels[column]!;
    return [
      ofYear(column),
      areNumbered ? numberOf(label) : 0,
      says(/\b(?:setelah|sesudah|menjadi|akhir)\b/, label),
      column,
    ];
  });
}
