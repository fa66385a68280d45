import type { InputKind } from '../inputs/mapping';
import type { KeptColumn, KeptSource } from './record';

/** Why a figure changed: a source cell before and now. Both: it holds something else, or it is (not) counted any more. */
export interface Cause {
  readonly kind: 'changed' | 'added' | 'removed' | 'counted' | 'uncounted';
  readonly before: KeptSource | null;
  readonly now: KeptSource | null;
}

/** A row as it is named to people. */
export interface RowName {
  readonly key: string;
  readonly label: string;
}

export interface FigureChange extends RowName {
  readonly column: KeptColumn;
  /** Digits in the unit of the column, or a text. */
  readonly before: string;
  readonly now: string;
  /** The first of them; null where the source cells of then or of now are not known. */
  readonly causes: readonly Cause[] | null;
  readonly causeCount: number;
}

/** A row that is new or gone, with its figures. */
export interface RowChange extends RowName {
  readonly values: readonly { readonly column: KeptColumn; readonly value: string }[];
}

/** What became of one table since the last generation. Counts are of all changes, lists hold the first of them. */
export interface TableComparison {
  readonly id: string;
  readonly figures: { readonly count: number; readonly listed: readonly FigureChange[] };
  readonly added: { readonly count: number; readonly listed: readonly RowChange[] };
  readonly removed: { readonly count: number; readonly listed: readonly RowChange[] };
  /** Columns that are new or gone, by their titles. */
  readonly columns: { readonly added: readonly string[]; readonly removed: readonly string[] };
  /** Rows that are not compared one by one, where some of them changed: how many there were and are. */
  readonly unlisted: { readonly before: number; readonly now: number } | null;
  /** Names that it gave and gives no longer. */
  readonly lostNames: readonly string[];
}

/** A table that could be made then and not now. */
export interface GoneTable {
  readonly id: string;
  readonly needs: readonly InputKind[];
  readonly lostNames: readonly string[];
}

/** The source cells that changed; `isComplete` is false where those of some changed figures are not known. */
export interface ChangedSources {
  readonly count: number;
  readonly listed: readonly Cause[];
  readonly isComplete: boolean;
}

/** What changed since the last generation. */
export interface Comparison {
  /** Tables in which something changed, in the order of the report. */
  readonly tables: readonly TableComparison[];
  /** How many tables were compared and are the same. */
  readonly same: number;
  /** Tables that were not there the last time. */
  readonly fresh: readonly string[];
  readonly gone: readonly GoneTable[];
  readonly sources: ChangedSources;
}

/** So many changes of each kind are listed for a table, and so many source cells; the others are counted. */
export const MOST_LISTED = 200;
/** So many causes are listed for a figure. */
export const MOST_CAUSES = 5;
