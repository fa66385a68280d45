import { ownLevel } from '../../sheet/header-band';
import { normaliseHeader } from '../../sheet/header-words';
import type { Header } from '../../sheet/header';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { readColumn, readFigure } from '../column-reading';
import { NO_IDENTITAS } from '../identitas/types';
import { reportColumns } from '../report-columns';

const BOTH = /\bl p\b|^(?:jumlah|total|jml)$/;
const MEN_OR_WOMEN = /\b(?:l|p|lk|pr|laki|perempuan|pria|wanita)$/;

/**
 * The column that counts everyone. Of several (L, P, L+P) the one that adds up the others in most rows, else the one
 * that says so; null where all are men or women, whom nothing adds up.
 */
export function wholeColumn(sheet: SheetSnapshot, header: Header, rows: readonly number[]): number | null {
  const columns = reportColumns(sheet, header, header.columns.get('jumlah')!, NO_IDENTITAS);
  if (columns.length === 1) return columns[0]!;
  const readings = columns.map((column) => readColumn(sheet, column, 'count', rows));
  const counts = rows
    .map((row) => readings.map((reading) => readFigure(sheet, row, reading).sen ?? 0n))
    .filter((row) => row.some((count) => count !== 0n));
  const addsUp = (at: number): boolean => {
    const fitting = counts.filter((row) => 2n * row[at]! === row.reduce((sum, count) => sum + count, 0n));
    return fitting.length * 2 > counts.length;
  };
  const own = columns.map((column) => normaliseHeader(ownLevel(header.labels[column]!)));
  const [sum, both] = [
    columns.findLast((_, at) => addsUp(at)),
    columns.findLast((_, at) => BOTH.test(own[at]!)),
  ];
  return sum ?? both ?? columns.find((_, at) => !MEN_OR_WOMEN.test(own[at]!)) ?? null;
}
