import type { Header } from '../../sheet/header';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { ColumnReading } from '../column-reading';
import type { Figure } from '../figure';
import type { Mapping } from '../mapping';
import type { TextCell } from '../text-cell';

/** One position that an office needs people for; counts are kept in hundredths (see Sen). */
export interface KebutuhanPegawaiRow {
  readonly row: number;
  /** The unit that it stands under; its text is "" without one. */
  readonly unit: TextCell;
  readonly jabatan: TextCell;
  readonly kebutuhan: Figure;
}

export interface KebutuhanPegawaiInput {
  readonly kind: 'kebutuhan-pegawai';
  readonly sheet: SheetSnapshot;
  readonly mapping: Mapping;
  readonly rows: readonly KebutuhanPegawaiRow[];
  /** The printed total; null when the sheet has none. */
  readonly total: Figure | null;
  readonly reading: ColumnReading;
  readonly header: Header;
}
