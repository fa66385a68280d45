import type { SheetChoice } from '../inputs/choose';
import type { ColumnChoice } from '../inputs/mapping';
import type { RuleId } from '../rules/rule-ids';

/** The namespace of the custom XML part in which the state travels with the workbook. */
export const STATE_NAMESPACE = 'urn:lkjip:1';

/** What a cell held: enough to put it back as it was. */
export interface CellContent {
  readonly kind: 'number' | 'text' | 'boolean' | 'empty';
  /** The number, the text or TRUE/FALSE as text; "" for an empty cell. */
  readonly text: string;
  readonly numberFormat: string;
}

/** One cell that a correction changed; row and column count from 0. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** A correction that the user confirmed, with everything that is needed to take it back. */
export interface JournalEntry {
  /** "1", "2", …: never used again in the same file. */
  readonly id: string;
  readonly kind: 'cell' | 'text-to-number';
  readonly sheet: string;
  readonly cells: readonly ChangedCell[];
  /** What it is based on, in the user's words. */
  readonly dasar: string;
  /** When it was made, in UTC: "2026-03-31T02:15:00.000Z". */
  readonly when: string;
  /** The rule of the finding that it answers. */
  readonly finding: RuleId | string;
}

/** A finding that the user lets stand, with the reason; it holds as long as its cells show the same. */
export interface Acceptance {
  readonly rule: RuleId | string;
  readonly sheet: string;
  /** "E5". */
  readonly cell: string;
  /** What was printed when it was accepted, as plain text ("156526000"). */
  readonly printed: string;
  /** A digest of everything else that it was about then: what was expected, and the cells that led to it. */
  readonly seen: string;
  readonly reason: string;
}

/** A setting that the office chose, in the words of `--set`: "desimal", "1". */
export interface KeptSetting {
  readonly key: string;
  readonly value: string;
  /** For a match: the row's name when it was decided, so that it ends with another name; null for other settings. */
  readonly nama: string | null;
}

/** Choices, acceptances and journal of one workbook. */
export interface State {
  /** The sheet that the user chose for an input, and of a sheet with several SKPD the one to report on. */
  readonly choice: SheetChoice;
  /** The columns that the user mapped by hand. */
  readonly columns: ColumnChoice;
  /** One for each key. */
  readonly settings: readonly KeptSetting[];
  readonly isHighlightOn: boolean;
  readonly acceptances: readonly Acceptance[];
  readonly journal: readonly JournalEntry[];
  /** Names under which sheets of ours were being added when a generation broke off. */
  readonly pending: readonly string[];
  /** `rowsDigest` of what all tables were made from last; "" before they were. */
  readonly madeFrom: string;
  /** What the last generation kept of its figures (`refresh/record-json`); "" before there was one. */
  readonly figures: string;
  /** Elements of a newer version, kept as they are. */
  readonly unknown: readonly string[];
}

export const EMPTY_STATE: State = {
  choice: {},
  columns: {},
  settings: [],
  isHighlightOn: false,
  acceptances: [],
  journal: [],
  pending: [],
  madeFrom: '',
  figures: '',
  unknown: [],
};
