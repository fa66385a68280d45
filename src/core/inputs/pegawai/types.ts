import type { CellRef } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { Figure, PercentFigure } from '../figure';
import type { Mapping } from '../mapping';
import type { TextCell } from '../text-cell';

/** What staff are counted by: the three tables 1.1–1.3. */
export const STAFF_GROUPINGS = ['pendidikan', 'golongan', 'eselon'] as const;
export type StaffGrouping = (typeof STAFF_GROUPINGS)[number];

/** How many people one category has; counts are kept in hundredths (see Sen). */
export interface StaffCount {
  /** "S-1", "Penata", "Fungsional". */
  readonly label: TextCell;
  /** What the count is made of: one printed count, or one cell for each person of a list. */
  readonly figures: readonly Figure[];
  /** The cells say it as it stands, so that a formula can give the count again. */
  readonly isLinkable: boolean;
  /** The printed share, where the sheet has one. */
  readonly persen: PercentFigure | null;
}

/** Staff by one grouping, in the order of the sheet; of a list from the highest category down. */
export interface StaffGroup {
  readonly counts: readonly StaffCount[];
  /** The printed total; null without one, and for a list. */
  readonly total: { readonly figure: Figure; readonly persen: PercentFigure | null } | null;
  /** Where the group stands: its header's first cell. */
  readonly cell: CellRef;
}

export interface PegawaiInput {
  readonly kind: 'pegawai';
  readonly sheet: SheetSnapshot;
  readonly mapping: Mapping;
  /** The categories of all groups, or the people of a list: what was read. */
  readonly rows: readonly unknown[];
  /** Null for a grouping that the sheet does not tell. */
  readonly groups: Readonly<Record<StaffGrouping, StaffGroup | null>>;
  /** Counted from a list of people. */
  readonly isList: boolean;
  /** People of the list who are no ASN: not counted. */
  readonly nonAsn: number;
}
