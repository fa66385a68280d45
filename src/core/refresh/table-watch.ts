import type { TableModel, TableRow, TableRows } from '../tables/table';
import type { SourceComparison } from './causes';
import { MOST_LISTED, type FigureChange, type RowChange, type TableComparison } from './comparison';
import { figureValue, levelOf, type FigureColumn } from './figures';
import { KeptRows, type TakenRow } from './kept-rows';
import { LEVELS, type KeptColumn, type KeptRow, type KeptTable, type SourceSet } from './record';
import { RowNames } from './row-names';
import { TableSources, type SourceBook } from './sources';

/** Rows that are looked at once, in their order, while somebody else takes them. */
class WatchedRows implements TableRows {
  private next = 0;

  constructor(
    private readonly rows: TableRows,
    private readonly take: (row: TableRow, index: number) => void,
  ) {}

  get length(): number {
    return this.rows.length;
  }

  at(index: number): TableRow | undefined {
    const row = this.rows.at(index);
    if (row && index === this.next) this.take(row, this.next++);
    return row;
  }

  *[Symbol.iterator](): Iterator<TableRow> {
    for (let index = 0; index < this.length; index++) yield this.at(index)!;
  }

  finish(): void {
    while (this.next < this.length) this.at(this.next);
  }
}

/** A changed figure with the source cells that it had, and where it stands; why it changed is told when all are known. */
interface Changed extends Omit<FigureChange, 'causes' | 'causeCount' | 'column'> {
  readonly column: FigureColumn;
  readonly index: number;
  readonly had: SourceSet;
}

/** Keeps the figures of one table as it is drawn, and holds them against those of the last generation. */
export class TableWatch {
  /** To be drawn in the place of the table. */
  readonly model: TableModel;
  private readonly watched: WatchedRows;
  private readonly names: RowNames;
  private readonly sources: TableSources;
  private readonly kept = new KeptRows();
  private readonly before: ReadonlyMap<string, KeptRow>;
  private readonly seen = new Set<string>();
  private readonly places: readonly number[];
  private readonly changed = { count: 0, listed: [] as Changed[] };
  private readonly added = { count: 0, listed: [] as RowChange[] };

  constructor(
    private readonly table: TableModel,
    private readonly columns: readonly FigureColumn[],
    private readonly then: KeptTable | null,
    book: SourceBook,
  ) {
    this.watched = new WatchedRows(table.rows, (row, index) => this.take(row, index));
    this.model = { ...table, rows: this.watched };
    this.names = new RowNames(table, columns);
    this.sources = new TableSources(table, book);
    this.before = new Map(then?.rows.map((row) => [row.key, row]));
    this.places = columns.map(({ key }) => then?.columns.findIndex((column) => column.key === key) ?? -1);
  }

  private take(row: TableRow, index: number): void {
    const level = levelOf(row.role);
    const key = this.names.next(row, index);
    const values = this.columns.map(({ at, unit }) => figureValue(row.cells[at], unit));
    this.kept.add(level, key, values);
    this.sources.add(row);
    const isCompared = this.then?.levels[level]?.isKept ?? false;
    if (!this.kept.keeps(level) && !isCompared) return;
    const taken: TakenRow = { ...this.names.unique(key, row, index), index, level, values };
    if (this.kept.keeps(level)) this.kept.keep(taken);
    if (isCompared) this.compare(taken);
  }

  private compare(row: TakenRow): void {
    const { key, label, index, values } = row;
    this.seen.add(key);
    const before = this.before.get(key);
    if (!before) return note(this.added, rowChange(row, this.columns));
    values.forEach((now, place) => {
      const at = this.places[place]!;
      if (at < 0 || before.values[at] === now) return;
      const column = this.columns[place]!;
      const had = before.sources[at] ?? null;
      note(this.changed, { key, label, column, index, before: before.values[at] ?? '', now, had });
    });
  }

  /** The figures to be kept; all rows were made then. */
  finish(): KeptTable {
    this.watched.finish();
    this.sources.follow(this.columns);
    const { id, names } = this.table;
    return {
      id,
      names: names.map(({ name }) => name),
      columns: this.columns.map(({ key, title, unit }) => ({ key, title, unit })),
      levels: this.kept.summary,
      rows: this.kept.rows.map((row) => this.withSources(row)),
    };
  }

  /** What changed; null without a last generation of this table. */
  comparison(kept: KeptTable, sources: SourceComparison): TableComparison | null {
    const { then, columns } = this;
    if (!then) return null;
    const removed = { count: 0, listed: [] as RowChange[] };
    for (const row of then.rows) if (!this.seen.has(row.key)) note(removed, rowChange(row, then.columns));
    const has = (list: readonly KeptColumn[], key: string): boolean => list.some((one) => one.key === key);
    const { count, listed } = this.changed;
    return {
      id: this.table.id,
      figures: { count, listed: listed.map((change) => this.explained(change, sources)) },
      added: this.added,
      removed,
      columns: {
        added: columns.filter(({ key }) => !has(then.columns, key)).map(({ title }) => title),
        removed: then.columns.filter(({ key }) => !has(columns, key)).map(({ title }) => title),
      },
      unlisted: unlisted(then, kept),
      lostNames: then.names.filter((name) => !kept.names.includes(name)),
    };
  }

  private withSources({ key, label, level, values, index }: TakenRow): KeptRow {
    return { key, label, level, values, sources: this.columns.map(({ at }) => this.sources.of(index, at)) };
  }

  private explained({ index, had, column, ...change }: Changed, sources: SourceComparison): FigureChange {
    const { listed, count } = sources.causes(had, this.sources.of(index, column.at));
    return { ...change, column, causes: listed, causeCount: count };
  }
}

function note<T>(list: { count: number; readonly listed: T[] }, change: T): void {
  list.count++;
  if (list.listed.length < MOST_LISTED) list.listed.push(change);
}

const rowChange = (
  { key, label, values }: Omit<KeptRow, 'sources'>,
  columns: readonly KeptColumn[],
): RowChange => ({
  key,
  label,
  values: columns.map((column, at) => ({ column, value: values[at] ?? '' })),
});

/** Levels that were not kept one by one, where their rows are no longer what they were. */
function unlisted(then: KeptTable, now: KeptTable): TableComparison['unlisted'] {
  const changed = LEVELS.filter((level) => {
    const [was, is] = [then.levels[level]!, now.levels[level]!];
    return !was.isKept && (was.rows !== is.rows || was.digest !== is.digest);
  });
  const rows = (table: KeptTable): number =>
    changed.reduce<number>((sum, level) => sum + table.levels[level]!.rows, 0);
  return changed.length === 0 ? null : { before: rows(then), now: rows(now) };
}
