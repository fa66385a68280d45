import { ownLevel } from '../../sheet/header-band';
import { normaliseHeader } from '../../sheet/header-words';
import type { Header } from '../../sheet/header';

const yearOf = (label: string): number => Math.max(0, ...(label.match(/\b20\d\d\b/g) ?? []).map(Number));

const isTotal = (label: string): boolean =>
  [label, ownLevel(label)].some((text) => /^(?:jumlah|total|jml)\b/.test(normaliseHeader(text)));

/** Of several columns of counts the one to use: of the latest year, a Jumlah before the others, else the first. */
export function countColumn(header: Header, meaning: 'populasi' | 'realisasi'): number {
  const columns = header.columns.get(meaning)!;
  const label = (column: number): string => header.labels[column] ?? '';
  const latest = Math.max(...columns.map((column) => yearOf(label(column))));
  const ofYear = columns.filter((column) => yearOf(label(column)) === latest);
  return ofYear.find((column) => isTotal(label(column))) ?? ofYear[0]!;
}
