import { absolute, type Sen } from '../number/sen';
import type { BelanjaRow, Money } from './written';

/** A row of a table without a kode, and the rows right below it that it is the sum of. */
export interface Nest {
  readonly row: BelanjaRow;
  readonly children: readonly BelanjaRow[];
}

/** The sums of some rows, measure by measure, with how far their rounding may carry them. */
class Sums {
  private readonly sums = new Map<Money, { sen: Sen; halfWidth: Sen }>();

  constructor(private readonly measures: readonly Money[]) {
    for (const measure of measures) this.sums.set(measure, { sen: 0n, halfWidth: 0n });
  }

  add(row: BelanjaRow): this {
    for (const [measure, sum] of this.sums) {
      sum.sen += row.amounts[measure]?.sen ?? 0n;
      sum.halfWidth += row.amounts[measure]?.halfWidth ?? 0n;
    }
    return this;
  }

  /** In how many measures a row is this sum. */
  fitting(whole: BelanjaRow): number {
    return this.measures.filter((measure) => {
      const figure = whole.amounts[measure];
      const { sen, halfWidth } = this.sums.get(measure)!;
      return figure?.sen && absolute(figure.sen - sen) <= figure.halfWidth + halfWidth;
    }).length;
  }

  /** True when every measure that the row gives is more than the row's. */
  exceeds(whole: BelanjaRow): boolean {
    return this.measures.every((measure) => {
      const sen = whole.amounts[measure]?.sen;
      return !sen || this.sums.get(measure)!.sen > sen;
    });
  }

  /** Rows in two or three levels come to about twice or three times the whole. */
  isRepeated(whole: BelanjaRow): boolean {
    return this.measures.some((measure) => {
      const sen = whole.amounts[measure]?.sen;
      const tenfold = this.sums.get(measure)!.sen * 10n;
      return sen && sen > 0n && tenfold >= sen * 18n && tenfold <= sen * 32n;
    });
  }
}

const sumsOf = (rows: readonly BelanjaRow[], measures: readonly Money[]): Sums =>
  rows.reduce((sums, row) => sums.add(row), new Sums(measures));

/**
 * How many rows right below a row it is the sum of, in as many measures as possible: one that was mistyped does not
 * hide the others. A single row below must be the same in all of them.
 */
function ownRows(rows: readonly BelanjaRow[], at: number, measures: readonly Money[]): number {
  const own = rows[at]!;
  const given = measures.filter((measure) => own.amounts[measure]?.sen).length;
  const sums = new Sums(measures);
  let [best, length] = [0, 0];
  for (let below = at + 1; below < rows.length && !sums.exceeds(own); below++) {
    const fitting = sums.add(rows[below]!).fitting(own);
    const isEnough = below > at + 1 || fitting === given;
    if (fitting > best && isEnough) [best, length] = [fitting, below - at];
  }
  return length;
}

/** The rows with those that are their sums above them, one level deep. */
function nested(rows: readonly BelanjaRow[], measures: readonly Money[]): readonly Nest[] {
  const nests: Nest[] = [];
  for (let at = 0; at < rows.length;) {
    const own = ownRows(rows, at, measures);
    nests.push({ row: rows[at]!, children: rows.slice(at + 1, at + 1 + own) });
    at += 1 + own;
  }
  return nests;
}

/**
 * The rows next below a sum. A table may list kegiatan and their sub kegiatan, or kelompok and their jenis, without a
 * kode: then some rows are the sums of those right below them, and they alone make up the whole. The reading that fits
 * in more measures is taken.
 */
export function nextBelow(
  whole: BelanjaRow,
  rows: readonly BelanjaRow[],
  measures: readonly Money[],
): readonly Nest[] {
  const flat = rows.map((row): Nest => ({ row, children: [] }));
  const asNests = nested(rows, measures);
  const all = sumsOf(rows, measures);
  if (asNests.length === rows.length) return flat;
  const tops = sumsOf(
    asNests.map(({ row }) => row),
    measures,
  );
  const [one, two] = [all.fitting(whole), tops.fitting(whole)];
  if (one !== two) return one > two ? flat : asNests;
  return all.isRepeated(whole) ? asNests : flat;
}

/** The rows below a sum list the money twice, in levels that nothing tells apart: nothing can be said of the sum. */
export const countsTwice = (whole: BelanjaRow, nests: readonly Nest[], measures: readonly Money[]): boolean =>
  sumsOf(
    nests.map(({ row }) => row),
    measures,
  ).isRepeated(whole);
