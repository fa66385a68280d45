import type { TableStatus } from '../generate';
import type { TableInputs } from '../tables/context';
import type { TableModel } from '../tables/table';
import { SourceComparison } from './causes';
import {
  MOST_LISTED,
  type Cause,
  type ChangedSources,
  type Comparison,
  type GoneTable,
  type TableComparison,
} from './comparison';
import { figureColumns } from './figures';
import type { FigureRecord, KeptTable } from './record';
import { parseRecords, printRecords } from './record-json';
import { sourceNames } from './source-names';
import { placesOf } from './source-sets';
import { SourceBook } from './sources';
import { TableWatch } from './table-watch';

/** What a generation leaves: what changed since the last one (null when there was none), and the record for the next. */
export interface Refreshed {
  readonly comparison: Comparison | null;
  readonly record: string;
}

/** Watches a generation: tables pass through it on their way to be drawn. */
export class GenerationWatch {
  private readonly before: readonly FigureRecord[];
  private readonly book: SourceBook;
  private readonly watches: { readonly watch: TableWatch; readonly then: FigureRecord | null }[] = [];
  private readonly compared = new Map<FigureRecord | null, SourceComparison>();

  /** `before` is the record of the last generation as it was printed; "" when there was none. */
  constructor(inputs: TableInputs, before: string) {
    this.before = parseRecords(before);
    this.book = new SourceBook(sourceNames(inputs));
  }

  /** The table to be drawn in the place of this one. A table without figures has nothing to compare. */
  watch(model: TableModel): TableModel {
    const columns = figureColumns(model);
    if (columns.length === 0) return model;
    const record = this.before.find(({ tables }) => tables.some(({ id }) => id === model.id)) ?? null;
    const then = record?.tables.find(({ id }) => id === model.id) ?? null;
    const watch = new TableWatch(model, columns, then, this.book);
    this.watches.push({ watch, then: record });
    if (!this.compared.has(record))
      this.compared.set(record, new SourceComparison(record?.sources ?? null, this.book));
    return watch.model;
  }

  /** To be called when all tables were drawn; `statuses` are those of the tables that were asked for. */
  finish(statuses: readonly TableStatus[]): Refreshed {
    const kept = this.watches.map(({ watch }) => watch.finish());
    for (const comparison of this.compared.values()) comparison.open();
    const asked = new Set(statuses.map(({ id }) => id));
    const others = this.before.flatMap(({ sources, tables }) => {
      const rest = tables.filter(({ id }) => !asked.has(id));
      return rest.length === 0 ? [] : [{ sources, tables: rest }];
    });
    const sources = this.book.isFull ? null : this.book.kept;
    return {
      comparison: this.before.length === 0 ? null : this.comparison(kept, statuses),
      record: printRecords([{ sources, tables: kept }, ...others]),
    };
  }

  private comparison(kept: readonly KeptTable[], statuses: readonly TableStatus[]): Comparison {
    const found = this.watches.map(({ watch, then }, at) =>
      watch.comparison(kept[at]!, this.compared.get(then)!),
    );
    const tables = found.filter((table) => table !== null);
    const changed = tables.filter(isChanged);
    return {
      tables: changed,
      same: tables.length - changed.length,
      fresh: kept.filter((_, at) => found[at] === null).map(({ id }) => id),
      gone: statuses.flatMap((status) => this.gone(status)),
      sources: this.changedSources(kept, changed),
    };
  }

  private gone({ id, status, needs = [] }: TableStatus): GoneTable[] {
    const then = this.before.flatMap(({ tables }) => tables).find((table) => table.id === id);
    return status === 'skipped' && then ? [{ id, needs, lostNames: then.names }] : [];
  }

  private changedSources(kept: readonly KeptTable[], changed: readonly TableComparison[]): ChangedSources {
    const found = new Map<string, Cause>();
    for (const [record, comparison] of this.compared) {
      if (!record) continue;
      const now = kept.filter((_, at) => this.watches[at]!.then === record);
      const before = record.tables.filter(({ id }) => now.some((table) => table.id === id));
      for (const cause of comparison.changed(allPlaces(before), allPlaces(now)))
        found.set(`${(cause.now ?? cause.before)!.key}|${cause.before?.value}`, cause);
    }
    const isKnown = ({ figures, unlisted }: TableComparison): boolean =>
      unlisted === null && figures.listed.every(({ causes }) => causes !== null);
    return {
      count: found.size,
      listed: [...found.values()].slice(0, MOST_LISTED),
      isComplete: changed.every(isKnown),
    };
  }
}

/** The source cells of tables. */
function allPlaces(tables: readonly KeptTable[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { rows } of tables)
    for (const { sources } of rows)
      for (const set of sources) for (const place of placesOf(set)) places.add(place);
  return places;
}

const isChanged = ({ figures, added, removed, columns, unlisted, lostNames }: TableComparison): boolean =>
  figures.count + added.count + removed.count > 0 ||
  columns.added.length + columns.removed.length + lostNames.length > 0 ||
  unlisted !== null;
