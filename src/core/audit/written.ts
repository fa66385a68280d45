import type { AnggaranInput } from '../inputs/anggaran/types';
import type { Figure, PercentFigure } from '../inputs/figure';
import type { IkuInput } from '../inputs/iku/types';
import type { KinerjaInput } from '../inputs/kinerja/types';
import type { PpksInput } from '../inputs/ppks/types';
import type { QuantityFigure } from '../inputs/quantity';
import type { TextCell } from '../inputs/text-cell';
import type { Header } from '../sheet/header';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { Caption } from './caption';

/** What every table that an office has typed has. */
interface Typed {
  readonly sheet: SheetSnapshot;
  readonly header: Header;
  readonly caption: Caption;
}

export type Money = 'anggaran' | 'realisasi' | 'sisa';

/** One row of a table of money. */
export interface BelanjaRow {
  readonly row: number;
  readonly kind: 'program' | 'rincian' | 'total';
  readonly name: string;
  readonly nameColumn: number;
  readonly amounts: Readonly<Partial<Record<Money, Figure>>>;
  readonly persen: PercentFigure | null;
  /** The sasaran that it stands under; "" where the table has no such column. */
  readonly sasaran: string;
}

/** Tables 2.6, 2.8, 2.9, 3.4, 3.8, 3.9: amounts by name, without a kode. */
export interface BelanjaTable extends Typed {
  readonly shape: 'belanja';
  readonly rows: readonly BelanjaRow[];
  readonly measures: readonly Money[];
  /** The rows are kelompok belanja (3.8), no programs. */
  readonly byKelompok: boolean;
}

/** Table 1.5 typed beside a budget sheet: read as a budget. */
export interface AnggaranTable extends Typed {
  readonly shape: 'anggaran';
  readonly anggaran: AnggaranInput;
}

export interface PpksTable extends Typed {
  readonly shape: 'ppks';
  readonly ppks: PpksInput;
}

/** Tables 2.3, 2.5, 2.7, 3.1, 3.6, 3.7 and the Formulir: indicators. `role` is which target theirs is. */
export interface IndikatorTable extends Typed {
  readonly shape: 'indikator';
  readonly iku: IkuInput;
  readonly role: 'iku' | 'pk' | 'renstra' | 'realisasi';
  /** "Jumlah Total Anggaran …: Rp …" below the indicators of the Formulir. */
  readonly totals: readonly BelanjaRow[];
}

/** Tables 3.3 and 3.10. */
export interface KinerjaTable extends Typed {
  readonly shape: 'kinerja';
  readonly kinerja: KinerjaInput;
}

/** Table 3.5. */
export interface KinerjaProgramTable extends Typed {
  readonly shape: 'kinerja-program';
  readonly rows: readonly {
    readonly row: number;
    readonly name: string;
    readonly sasaran: string;
    readonly target: QuantityFigure;
    readonly realisasi: QuantityFigure;
  }[];
}

/** One row of people: `isTotal` for "Jumlah". */
export interface PeopleRow {
  readonly row: number;
  readonly name: string;
  readonly isTotal: boolean;
  readonly orang: Figure;
  readonly persen: PercentFigure | null;
}

/** Tables 1.1–1.3. */
export interface AparaturTable extends Typed {
  readonly shape: 'aparatur';
  readonly rows: readonly PeopleRow[];
}

/** Table 1.4. */
export interface KebutuhanTable extends Typed {
  readonly shape: 'kebutuhan';
  readonly rows: readonly PeopleRow[];
}

/** Tables 2.1, 2.2, 2.4: wording only. */
export interface RencanaTable extends Typed {
  readonly shape: 'rencana';
  readonly sasaran: readonly TextCell[];
}

/** Tables 1.6 and 1.7. */
export interface BarangTable extends Typed {
  readonly shape: 'barang';
}

export type WrittenTable =
  | BelanjaTable
  | AnggaranTable
  | PpksTable
  | IndikatorTable
  | KinerjaTable
  | KinerjaProgramTable
  | AparaturTable
  | KebutuhanTable
  | RencanaTable
  | BarangTable;

export type Shape = WrittenTable['shape'];

/** The tables of one shape. */
export const tablesOf = <S extends Shape>(
  written: readonly WrittenTable[],
  shape: S,
): readonly Extract<WrittenTable, { shape: S }>[] =>
  written.filter((table): table is Extract<WrittenTable, { shape: S }> => table.shape === shape);

/** "Tabel 3.9", or the sheet's name. */
export const tableTitle = ({ caption, sheet }: Typed): string =>
  caption.nomor === null ? sheet.name : `Tabel ${caption.nomor}`;
