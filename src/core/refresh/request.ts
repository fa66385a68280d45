import type { CellRef } from '../sheet/address';
import type { Comparison } from './comparison';

/** A line about what changed, as a table of changes shows it. */
export interface ChangeLine {
  /** The table's number, and what it is called: "1.5", "Tabel 1.5". */
  readonly table: string;
  readonly tableName: string;
  /** The row, and the column where a figure changed. */
  readonly what: string;
  /** "" for what was not there, and for what is there no more. */
  readonly before: string;
  readonly now: string;
  /** What happened: "berubah", "baris baru", … */
  readonly kind: string;
  /** The source cells that it comes from. */
  readonly because: string;
}

/** A source cell that changed; `cell` is null where it is there no more. */
export interface SourceLine {
  readonly text: string;
  readonly cell: CellRef | null;
}

/** What changed since the last generation, in words. */
export interface DescribedChanges {
  readonly title: string;
  /** How much changed, or that nothing did. */
  readonly summary: readonly string[];
  /** The first source cells that changed; the summary counts them all. */
  readonly sources: readonly SourceLine[];
  readonly lines: readonly ChangeLine[];
}

export interface RefreshRequest {
  /** The record that the last generation left in the state; "" when there was none. */
  readonly before: string;
  /** A comparison in Indonesian, for `Daftar Tabel`. */
  readonly describe: (comparison: Comparison) => DescribedChanges;
}
