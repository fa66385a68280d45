import type { KinerjaRow } from '../inputs/kinerja/types';
import type { BudgetItem } from '../tables/budget';

/**
 * `accepted` is sure (kode, or names at least 0,80 alike), `proposed` has to be confirmed once, `confirmed` was.
 * Whatever is below stays open: its figures are "–", never a guess.
 */
export type MatchState = 'accepted' | 'proposed' | 'confirmed';

/** What a match rests on; `children`: the kegiatan that its sub kegiatan belong to. */
export type MatchBasis = 'kode' | 'name' | 'children' | 'elimination' | 'choice';

/** One Kinerja row and what it is in the budget. */
export interface Match {
  readonly row: KinerjaRow;
  /** The budget's level: a row numbered as a sub kegiatan may be a kegiatan there. */
  readonly level: 'program' | 'kegiatan' | 'subkegiatan';
  /** Tree key in the budget: "1.06.04.2.02.10". */
  readonly kode: string;
  readonly name: string;
  /** The budget rows that its amounts are summed from. */
  readonly items: readonly BudgetItem[];
  readonly state: MatchState;
  readonly basis: MatchBasis;
  /** How alike the names are, 0 to 1; null where names did not decide. */
  readonly score: number | null;
}

/** `MatchChoice.nomor` of a program's heading. */
export const HEADING = 'program';

/** A decision of the office about one row, kept with the workbook. */
export interface MatchChoice {
  /** Tree key of the budget program: "1.06.04". */
  readonly program: string;
  /** "2.2" as the table shows it; `HEADING`; "" for whichever row has that name. */
  readonly nomor: string;
  /** The row's name when it was decided: with another name the choice no longer holds. Null: not compared. */
  readonly nama: string | null;
  /** Tree key of the budget row; null: it has none. */
  readonly kode: string | null;
}

/** All matches of a workbook, and what is left over on both sides. */
export interface Matching {
  readonly matches: ReadonlyMap<KinerjaRow, Match>;
  /** The budget program that each row stands under (tree key); rows of a heading that is none are absent. */
  readonly programOf: ReadonlyMap<KinerjaRow, string>;
  /** Rows of the lowest level without a budget row, in source order. */
  readonly leftRows: readonly KinerjaRow[];
  /** Program headings that are no program of the budget. */
  readonly leftPrograms: readonly KinerjaRow[];
  /** Budget rows without a Kinerja row, in source order. */
  readonly leftItems: readonly BudgetItem[];
}
