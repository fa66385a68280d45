import type { Header } from '../../sheet/header';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { ColumnReading } from '../column-reading';
import type { Figure } from '../figure';
import type { Mapping } from '../mapping';
import type { TextCell } from '../text-cell';

/** One kind of goods that an office still needs; counts are kept in hundredths (see Sen). */
export interface KebutuhanAsetRow {
  readonly row: number;
  readonly nama: TextCell;
  readonly jumlah: Figure;
  readonly satuan: TextCell;
}

export interface KebutuhanAsetInput {
  readonly kind: 'kebutuhan-aset';
  readonly sheet: SheetSnapshot;
  readonly mapping: Mapping;
  readonly rows: readonly KebutuhanAsetRow[];
  readonly reading: ColumnReading;
  readonly header: Header;
}
