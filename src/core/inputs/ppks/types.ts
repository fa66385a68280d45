import type { SheetSnapshot } from '../../sheet/snapshot';
import type { OtherYear } from '../anggaran/types';
import type { Figure, PercentFigure } from '../figure';
import type { Mapping } from '../mapping';
import type { ColumnReading } from '../column-reading';
import type { PercentReading } from '../percent-column';
import type { Header } from '../../sheet/header';

/** One type of beneficiary. Counts are kept in hundredths (see Sen). */
export interface PpksRow {
  readonly row: number;
  readonly jenis: string;
  readonly jenisLinkable: boolean;
  readonly populasi: Figure;
  readonly realisasi: Figure;
  readonly persen: PercentFigure | null;
  readonly hidden: boolean;
  /** False when the optional column `masuk IKU` says tidak: shown, but outside total and percentage. */
  readonly masukIku: boolean;
  /** A programme (PBI-JKN, PKH, Sembako, DTKS), not a PPKS type of Permensos 5/2019. */
  readonly programme: boolean;
}

export interface PpksTotal {
  readonly row: number;
  readonly label: string;
  /** The types that it adds up: those of its own block. */
  readonly rows: readonly PpksRow[];
  readonly populasi: Figure;
  readonly realisasi: Figure;
  readonly persen: PercentFigure | null;
}

export interface PpksInput {
  readonly kind: 'ppks';
  readonly sheet: SheetSnapshot;
  readonly mapping: Mapping;
  readonly rows: readonly PpksRow[];
  readonly totals: readonly PpksTotal[];
  /** Rows that sum up the types below them (A. ANAK): no types of their own. */
  readonly groups: readonly PpksTotal[];
  readonly readings: { readonly populasi: ColumnReading; readonly realisasi: ColumnReading };
  readonly persenReading: PercentReading | null;
  readonly header: Header;
  /** Tables of other years in the sheet, which are not read. */
  readonly oddities: readonly OtherYear[];
}
