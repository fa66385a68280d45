import type { SheetRow, CodedRow } from './classify';

/** Coded rows without repeated blocks, and what each total stands for. */
export interface Blocks {
  readonly rows: readonly CodedRow[];
  /** Rows of repeated blocks with the rows that they repeat. */
  readonly repeats: readonly { readonly row: CodedRow; readonly original: CodedRow }[];
  readonly totals: readonly TotalSpan[];
}

/** A total row, the rows of its own block, and whether it may stand for everything above it as well. */
export interface TotalSpan {
  readonly row: number;
  readonly label: string;
  /** Index into `Blocks.rows` of its own block, both included; an empty block means "everything so far". */
  readonly firstRow: number;
  readonly lastRow: number;
}

type Segment = { readonly coded: CodedRow[]; readonly total: { row: number; label: string } | null };

/** Cuts the rows at totals and at page breaks. */
function segmentsOf(rows: readonly SheetRow[]): Segment[] {
  const segments: Segment[] = [];
  let coded: CodedRow[] = [];
  for (const row of rows) {
    if (row.type === 'coded') coded.push(row);
    else {
      segments.push({ coded, total: row.type === 'total' ? row : null });
      coded = [];
    }
  }
  segments.push({ coded, total: null });
  return segments.filter((segment) => segment.coded.length > 0 || segment.total);
}

/** Tells whether two rows of one code print the same amounts. */
export type SameAmounts = (a: CodedRow, b: CodedRow) => boolean;

/**
 * Where in `kept` the whole segment stands already: code by code, and mostly with the same amounts (another unit may
 * well have the same codes). −1 when it does not.
 */
function repeatedAt(
  { coded }: Segment,
  kept: readonly CodedRow[],
  at: ReadonlyMap<string, number>,
  same: SameAmounts,
): number {
  const start = coded.length < 2 ? undefined : at.get(coded[0]!.kode.key);
  if (start === undefined) return -1;
  let equal = 0;
  for (const [i, row] of coded.entries()) {
    const original = kept[start + i];
    if (original?.kode.key !== row.kode.key) return -1;
    if (same(row, original)) equal++;
  }
  return equal * 2 > coded.length ? start : -1;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

const joined = (a: Span | null, b: Span): Span =>
  a ? { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) } : b;

/**
 * Finds blocks that stand in the sheet twice (the same codes in the same order after a page break or a total): they
 * count once. Each total is given the rows of its own block.
 */
export function splitBlocks(rows: readonly SheetRow[], same: SameAmounts): Blocks {
  const kept: CodedRow[] = [];
  const at = new Map<string, number>();
  const repeats: { row: CodedRow; original: CodedRow }[] = [];
  const totals: TotalSpan[] = [];
  let blockFirst = 0;
  let repeated: Span | null = null;
  for (const segment of segmentsOf(rows)) {
    const start = repeatedAt(segment, kept, at, same);
    if (start >= 0) {
      segment.coded.forEach((row, i) => repeats.push({ row, original: kept[start + i]! }));
      repeated = joined(repeated, { first: start, last: start + segment.coded.length - 1 });
    } else {
      for (const row of segment.coded) {
        if (!at.has(row.kode.key)) at.set(row.kode.key, kept.length);
        kept.push(row);
      }
      if (segment.coded.length > 0) repeated = null;
    }
    if (!segment.total) continue;
    const { row, label } = segment.total;
    const own: Span = repeated ?? { first: blockFirst, last: kept.length - 1 };
    totals.push({ row, label, firstRow: own.first, lastRow: own.last });
    blockFirst = kept.length;
    repeated = null;
  }
  return { rows: kept, repeats, totals };
}
