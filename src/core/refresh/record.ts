import type { CellRef } from '../sheet/address';

/** How a kept value is to be shown: sen (people in hundredths), hundredths of a percent or of a point, or as it stands. */
export type Unit = 'amount' | 'percent' | 'points' | 'text';

/** A source cell with what was read from it. */
export interface KeptSource {
  /** Makes it the same cell when its row has moved (`SourceNames`). */
  readonly key: string;
  readonly cell: CellRef;
  /** Sen as digits, or a text. */
  readonly value: string;
  readonly unit: 'amount' | 'text';
}

export interface KeptColumn {
  readonly key: string;
  /** The words of the header. */
  readonly title: string;
  readonly unit: Unit;
}

/**
 * Source cells by their places in `FigureRecord.sources`: the first and the last place of each run of them, in order
 * ("0-4,7" is 0, 4, 7, 7); null: not known.
 */
export type SourceSet = readonly number[] | null;

export interface KeptRow {
  /** The kode, or the names that lead to the row; unique within its table. */
  readonly key: string;
  readonly label: string;
  readonly level: Level;
  /** One for each column: digits in the unit of the column, or a text. */
  readonly values: readonly string[];
  /** One for each column. */
  readonly sources: readonly SourceSet[];
}

/** Total, program, kegiatan, anything below: what a record leaves out first has the highest number. */
export const LEVELS = [0, 1, 2, 3] as const;
export type Level = (typeof LEVELS)[number];

/** All rows of one level together: whether they changed is known also where they are not kept one by one. */
export interface KeptLevel {
  readonly rows: number;
  /** Independent of the order of the rows. */
  readonly digest: number;
  readonly isKept: boolean;
}

/** The figures of one table as they were written. */
export interface KeptTable {
  readonly id: string;
  /** Workbook names that it gave. */
  readonly names: readonly string[];
  readonly columns: readonly KeptColumn[];
  readonly levels: readonly KeptLevel[];
  readonly rows: readonly KeptRow[];
}

/** Tables that were made from the same source; `sources` is null where there were too many. */
export interface FigureRecord {
  readonly sources: ReadonlyMap<number, KeptSource> | null;
  readonly tables: readonly KeptTable[];
}
