import { writeScaled } from '../number/write-number';
import type { CellRef } from '../sheet/address';
import type { QuantityTerm, SourceTerm, TableCell, TableModel, TableRow } from '../tables/table';
import { CellMap } from '../sheet/cell-map';
import type { FigureColumn } from './figures';
import type { KeptSource, SourceSet } from './record';
import { MOST_SOURCES, type SourceNames } from './source-names';
import { GROUP, ofPlaces, union } from './source-sets';

/** The source cells that the tables of a generation are made of. */
export class SourceBook {
  readonly kept = new Map<number, KeptSource>();
  private readonly places = new CellMap<number>();
  private readonly groups = new Map<string, { readonly base: number; count: number }>();

  constructor(readonly names: SourceNames | null) {}

  get isFull(): boolean {
    return this.names === null || this.kept.size > MOST_SOURCES;
  }

  /** The place of a cell, which is read when it is met for the first time. */
  place(cell: CellRef, read: () => Pick<KeptSource, 'value' | 'unit'>): number {
    const known = this.places.get(cell);
    if (known !== undefined) return known;
    const { sheet, row, column } = cell;
    const name = `${column},${sheet}`;
    const group = this.groups.get(name) ?? { base: this.groups.size * GROUP, count: 0 };
    this.groups.set(name, group);
    const place = group.base + group.count++;
    this.kept.set(place, { key: this.names!.keyOf(cell), cell: { sheet, row, column }, ...read() });
    this.places.set(cell, place);
    return place;
  }
}

/** A table of more rows is not followed to its source: its rows would have to stay (ADR 0801). */
export const MOST_ROWS = 2000;

/** Tells from which source cells a cell of a table comes, through sums and other columns. */
export class TableSources {
  private readonly rows: TableRow[] = [];
  private readonly known: SourceSet[] = [];
  private readonly width: number;
  private readonly isFollowed: boolean;

  constructor(
    { rows, columns }: TableModel,
    private readonly book: SourceBook,
  ) {
    this.width = columns.length;
    this.isFollowed = rows.length <= MOST_ROWS;
  }

  /** Rows are added in their order; `of` may be asked when all of them are known. */
  add(row: TableRow): void {
    if (this.isFollowed) this.rows.push(row);
  }

  /** Finds the places of all figures in the order in which they stand, so that those of a sum follow one another. */
  follow(columns: readonly FigureColumn[]): void {
    for (let row = 0; row < this.rows.length; row++) for (const { at } of columns) this.of(row, at);
  }

  of(row: number, column: number): SourceSet {
    if (this.book.isFull || !this.isFollowed) return null;
    const at = row * this.width + column;
    const known = this.known[at];
    if (known !== undefined) return known;
    // What refers to itself adds nothing to itself.
    this.known[at] = NOTHING;
    const cell = this.rows[row]?.cells[column];
    return (this.known[at] = cell ? this.ofCell(cell, row, column) : NOTHING);
  }

  private ofCell({ computation, value, quantity }: TableCell, row: number, column: number): SourceSet {
    const beside = (...columns: readonly number[]): SourceSet => union(columns.map((at) => this.of(row, at)));
    switch (computation.kind) {
      case 'fixed':
        // A count of people of a list is written out; "–" and 100 % stand for themselves.
        return typeof value === 'bigint' && !quantity ? null : NOTHING;
      case 'label':
      case 'sentence':
        return NOTHING;
      case 'source':
      case 'leaves':
        return this.amounts(computation.terms);
      case 'share':
        return this.amounts([...computation.part, ...computation.whole]);
      case 'quantity':
        return this.quantities([computation.term]);
      case 'mean':
        return this.quantities(computation.pairs.flatMap(({ target, realisasi }) => [target, realisasi]));
      case 'absent': {
        const { cell, text } = computation;
        return ofPlaces([this.book.place(cell, () => ({ value: text ?? '', unit: 'text' }))]);
      }
      case 'sum':
        return union(computation.rows.map((below) => this.of(below, column)));
      case 'difference':
        return beside(computation.minuend, computation.subtrahend);
      case 'ratio':
        return beside(computation.part, computation.whole);
      case 'portion':
        return union([beside(computation.column), this.of(computation.wholeRow, computation.column)]);
      case 'capaian':
        return beside(computation.target, computation.realisasi);
      case 'gap':
        return beside(computation.target, computation.realisasi, computation.share);
      case 'scale':
        return beside(computation.of);
    }
  }

  private amounts(terms: readonly SourceTerm[]): SourceSet {
    return ofPlaces(
      terms.map(({ cell, sen }) => this.book.place(cell, () => ({ value: String(sen), unit: 'amount' }))),
    );
  }

  private quantities(terms: readonly QuantityTerm[]): SourceSet {
    return ofPlaces(
      terms.map(({ cell, number, text }) =>
        this.book.place(cell, () => ({ value: text ?? writeScaled(number), unit: 'text' })),
      ),
    );
  }
}

const NOTHING: SourceSet = [];
