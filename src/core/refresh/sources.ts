import { writeScaled } from '../number/write-number';
import type { QuantityTerm, SourceTerm, TableCell, TableModel } from '../tables/table';
import type { KeptSource, SourceSet } from './record';
import { MOST_SOURCES, type SourceNames } from './source-names';

/** Cells of one column of a sheet follow one another in a record, so that sums over them are short to write. */
export const GROUP = 100_000;

/** The source cells that the tables of a generation are made of. */
export class SourceBook {
  readonly kept = new Map<number, KeptSource>();
  private readonly places = new Map<string, number>();
  private readonly groups = new Map<string, { readonly base: number; count: number }>();

  constructor(readonly names: SourceNames | null) {}

  get isFull(): boolean {
    return this.names === null || this.kept.size > MOST_SOURCES;
  }

  place({ cell, ...read }: Omit<KeptSource, 'key'>): number {
    const key = this.names!.keyOf(cell);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const name = `${cell.column},${cell.sheet}`;
    const group = this.groups.get(name) ?? { base: this.groups.size * GROUP, count: 0 };
    this.groups.set(name, group);
    const place = group.base + group.count++;
    const { sheet, row, column } = cell;
    this.kept.set(place, { key, cell: { sheet, row, column }, ...read });
    this.places.set(key, place);
    return place;
  }
}

/** A table of more rows is not followed to its source: each sum would make its rows again (ADR 0801). */
export const MOST_ROWS = 2000;

/** Tells from which source cells a cell of a table comes, through sums and other columns. */
export class TableSources {
  private readonly known = new Map<string, SourceSet>();

  constructor(
    private readonly model: TableModel,
    private readonly book: SourceBook,
  ) {}

  of(row: number, column: number): SourceSet {
    if (this.book.isFull || this.model.rows.length > MOST_ROWS) return null;
    const at = `${row},${column}`;
    const known = this.known.get(at);
    if (known !== undefined) return known;
    // What refers to itself adds nothing to itself.
    this.known.set(at, []);
    const cell = this.model.rows.at(row)?.cells[column];
    const found = cell ? this.ofCell(cell, row, column) : [];
    this.known.set(at, found);
    return found;
  }

  private ofCell({ computation, value, quantity }: TableCell, row: number, column: number): SourceSet {
    const beside = (...columns: readonly number[]): SourceSet => union(columns.map((at) => this.of(row, at)));
    switch (computation.kind) {
      case 'fixed':
        // A count of people of a list is written out; "–" and 100 % stand for themselves.
        return typeof value === 'bigint' && !quantity ? null : [];
      case 'label':
      case 'sentence':
        return [];
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
        return [this.book.place({ cell, value: text ?? '', unit: 'text' })];
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
    return sorted(
      terms.map(({ cell, sen }) => this.book.place({ cell, value: String(sen), unit: 'amount' })),
    );
  }

  private quantities(terms: readonly QuantityTerm[]): SourceSet {
    return sorted(
      terms.map(({ cell, number, text }) =>
        this.book.place({ cell, value: text ?? writeScaled(number), unit: 'text' }),
      ),
    );
  }
}

const sorted = (places: readonly number[]): readonly number[] =>
  places.length < 2 ? places : [...new Set(places)].sort((a, b) => a - b);

function union(sets: readonly SourceSet[]): SourceSet {
  const all: number[] = [];
  for (const set of sets) {
    if (set === null) return null;
    for (const place of set) all.push(place);
  }
  return sorted(all);
}
