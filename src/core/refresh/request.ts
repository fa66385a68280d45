import type { Comparison } from './comparison';

/** A line about what changed, as a table of changes shows it. */
export interface ChangeLine {
  /** The table's number. */
  readonly table: string;
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

/** What changed since the last generation, in words. */
export interface DescribedChanges {
  /** How much changed, or that nothing did. */
  readonly summary: readonly string[];
  readonly lines: readonly ChangeLine[];
}

export interface RefreshRequest {
  /** The record that the last generation left in the state; "" when there was none. */
  readonly before: string;
  /** A comparison in Indonesian, for `Daftar Tabel`. */
  readonly describe: (comparison: Comparison) => DescribedChanges;
}
