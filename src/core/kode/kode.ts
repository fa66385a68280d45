/** The levels of a budget sheet, from the top; `account` stands below the sub kegiatan that it belongs to. */
export const LEVELS = ['urusan', 'bidang', 'unit', 'program', 'kegiatan', 'subkegiatan', 'account'] as const;
export type Level = (typeof LEVELS)[number];

/** A code of the budget classification. A code is text: "2.10" is not "2.1". */
export interface Kode {
  /** As the sheet shows it, trimmed. */
  readonly text: string;
  readonly level: Level;
  /** Its segments; `X.XX` is replaced by the office's own bidang when that is known. */
  readonly segments: readonly string[];
  /** The segments joined by dots: what the tree compares. */
  readonly key: string;
}
