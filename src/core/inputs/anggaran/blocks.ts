import type { CodedRow, SheetRow } from './sheet-row';

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

/**
 * Compares two rows of one code: `apart` when they are different rows of the budget (another sumber dana), `nothing`
 * where neither has an amount, which tells little.
 */
export type CompareRows = (a: CodedRow, b: CodedRow) => 'same' | 'other' | 'nothing' | 'apart';

/**
 * True when the segment stands in `kept` from `start` on: code by code, and mostly with the same amounts; without any
 * amounts, when it has at least `fewest` rows.
 */
function standsAt(
  coded: readonly CodedRow[],
  kept: readonly CodedRow[],
  start: number,
  compare: CompareRows,
  fewest: number,
): boolean {
  const count = { same: 0, other: 0, nothing: 0 };
  for (const [i, row] of coded.entries()) {
    const original = kept[start + i];
    if (original?.kode.key !== row.kode.key) return false;
    const compared = compare(row, original);
    if (compared === 'apart') return false;
    count[compared]++;
  }
  return count.same > count.other || (count.other === 0 && coded.length >= fewest);
}

/** The rows that are kept, and where each code stands among them, unit by unit. */
class KeptRows {
  readonly rows: CodedRow[] = [];
  private readonly at = new Map<string, number>();
  private indexed = 0;
  /** The unit of the last row that is indexed, and of the rows that are looked up. */
  private unit = '';

  private keyOf({ kode }: CodedRow): string {
    return kode.level === 'unit' ? kode.key : `${this.unit}|${kode.key}`;
  }

  /** Most sheets have one block only, so the rows are indexed when a place is first asked for. */
  private index(): void {
    for (; this.indexed < this.rows.length; this.indexed++) {
      const row = this.rows[this.indexed]!;
      const key = this.keyOf(row);
      if (!this.at.has(key)) this.at.set(key, this.indexed);
      this.enter(row);
    }
  }

  placeOf(row: CodedRow): number | undefined {
    this.index();
    return this.at.get(this.keyOf(row));
  }

  /** The rows that follow belong to this one, when it is a unit's. */
  enter({ kode }: CodedRow): void {
    if (kode.level === 'unit') this.unit = kode.key;
  }
}

/**
 * Where among the kept rows the whole segment stands already (another unit may well have the same codes): where the
 * repeated page before it ended, or where its first code that is no account stands. −1 when it does not.
 */
function repeatedAt({ coded }: Segment, kept: KeptRows, next: number | null, compare: CompareRows): number {
  if (next !== null && coded.length > 0 && standsAt(coded, kept.rows, next, compare, 1)) return next;
  const first = coded.findIndex(({ kode }) => kode.level !== 'account');
  const known = first < 0 || kept.rows.length === 0 ? undefined : kept.placeOf(coded[first]!);
  if (known === undefined || known < first || coded.length < 2) return -1;
  return standsAt(coded, kept.rows, known - first, compare, 3) ? known - first : -1;
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
export function splitBlocks(rows: readonly SheetRow[], compare: CompareRows): Blocks {
  const kept = new KeptRows();
  const repeats: { row: CodedRow; original: CodedRow }[] = [];
  const totals: TotalSpan[] = [];
  let blockFirst = 0;
  let repeated: Span | null = null;
  let next: number | null = null;
  for (const segment of segmentsOf(rows)) {
    const { coded, total } = segment;
    const start = repeatedAt(segment, kept, next, compare);
    if (coded.length > 0) next = start < 0 ? null : start + coded.length;
    if (start >= 0 && coded.length > 0) {
      coded.forEach((row, i) => repeats.push({ row, original: kept.rows[start + i]! }));
      coded.forEach((row) => kept.enter(row));
      repeated = joined(repeated, { first: start, last: start + coded.length - 1 });
    } else {
      for (const row of coded) kept.rows.push(row);
      if (coded.length > 0) repeated = null;
    }
    if (!total) continue;
    const own: Span = repeated ?? { first: blockFirst, last: kept.rows.length - 1 };
    totals.push({ row: total.row, label: total.label, firstRow: own.first, lastRow: own.last });
    blockFirst = kept.rows.length;
    repeated = null;
  }
  return { rows: kept.rows, repeats, totals };
}
