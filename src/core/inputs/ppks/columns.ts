import { ownLevel } from '../../sheet/header-band';
import { normaliseHeader } from '../../sheet/header-words';
import type { Header } from '../../sheet/header';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { reportColumns, yearOfLabel } from '../report-columns';

export type CountMeaning = 'populasi' | 'realisasi';

const yearOf = (label: string): number => Math.max(0, ...(label.match(/\b20\d\d\b/g) ?? []).map(Number));

const isTotal = (label: string): boolean =>
  [label, ownLevel(label)].some((text) => /^(?:jumlah|total|jml)\b/.test(normaliseHeader(text)));

/**
 * The columns of counts that could be the one to use: of the latest year, a Jumlah alone where there is one. Several
 * are parts (kecamatan, triwulan) that no column adds up.
 */
export function countColumns(header: Header, meaning: CountMeaning): readonly number[] {
  const columns = header.columns.get(meaning)!;
  const label = (column: number): string => header.labels[column] ?? '';
  const latest = Math.max(...columns.map((column) => yearOf(label(column))));
  const ofYear = columns.filter((column) => yearOf(label(column)) === latest);
  const total = ofYear.find((column) => isTotal(label(column)));
  return total === undefined ? ofYear : [total];
}

/** The printed percentage of the counts that are read: that of their year; none where it is of another. */
export function persenColumn(sheet: SheetSnapshot, header: Header, realisasi: number): number | null {
  const tahun = yearOfLabel(header.labels[realisasi] ?? '');
  const columns = (header.columns.get('persen') ?? []).filter((column) => {
    const year = yearOfLabel(header.labels[column] ?? '');
    return year === null || tahun === null || year === tahun;
  });
  return reportColumns(sheet, header, columns, { tahun, periode: null })[0] ?? null;
}
