import { EXCEL } from '../limits';
import type { ByteScanner } from './byte-scanner';

/** A `<col>` element; columns count from 0, both included. */
export interface ColumnRange {
  readonly first: number;
  readonly last: number;
  readonly width: number | null;
  readonly style: number;
  readonly isHidden: boolean;
}

/** What is said of each column by itself. */
export function columnsOf(ranges: readonly ColumnRange[]): {
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly columnStyles: ReadonlyMap<number, number>;
  readonly hiddenColumns: ReadonlySet<number>;
} {
  const columnWidths = new Map<number, number>();
  const columnStyles = new Map<number, number>();
  const hiddenColumns = new Set<number>();
  let next = 0;
  for (const { first, last, width, style, isHidden } of ranges) {
    // Ranges stand in order and apart; what overlaps, a hostile file, is passed over.
    for (let column = Math.max(first, next); column <= last; column++) {
      if (width !== null && Number.isFinite(width)) columnWidths.set(column, width);
      if (style !== 0) columnStyles.set(column, style);
      if (isHidden) hiddenColumns.add(column);
    }
    next = Math.max(next, last + 1);
  }
  return { columnWidths, columnStyles, hiddenColumns };
}

/** The `<col>` element that the scanner is at. */
export function columnRange(scan: ByteScanner): ColumnRange {
  const width = scan.attribute('width');
  return {
    first: scan.integer('min', 1) - 1,
    last: Math.min(scan.integer('max', 1), EXCEL.columns) - 1,
    width: width === null ? null : Number(width),
    style: styleIndex(scan, 'style'),
    isHidden: scan.flag('hidden'),
  };
}

/** Excel has at most 65,490 formats; a number beyond 16 bits stands for none. */
export function styleIndex(scan: ByteScanner, attribute: string): number {
  const index = scan.integer(attribute, 0);
  return index > 0xffff ? 0 : index;
}
