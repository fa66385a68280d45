import type { Header } from '../../sheet/header';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { Mapping } from '../mapping';
import type { TextCell } from '../text-cell';

/** One item of an office's goods. */
export interface AsetRow {
  readonly row: number;
  readonly nama: TextCell;
  readonly merk: TextCell;
  readonly kondisi: TextCell;
}

export interface AsetInput {
  readonly kind: 'aset';
  readonly sheet: SheetSnapshot;
  readonly mapping: Mapping;
  readonly rows: readonly AsetRow[];
  readonly header: Header;
}
