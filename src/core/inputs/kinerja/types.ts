import type { Kode } from '../../kode/kode';
import type { Header } from '../../sheet/header';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { PercentFigure } from '../figure';
import type { Arah } from '../iku/types';
import type { Mapping } from '../mapping';
import type { QuantityFigure } from '../quantity';

export type KinerjaLevel = 'program' | 'kegiatan' | 'subkegiatan';

/** One row of a performance sheet: what was planned and what was done. */
export interface KinerjaRow {
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly level: KinerjaLevel;
  /** "1", "1.1", as tables show it (by order, where the sheet keeps numbers); "" without numbering. */
  readonly nomor: string;
  readonly kode: Kode | null;
  readonly nama: string;
  /** The column of the name's cell when it needs no cleaning, so that a table can link to it; else null. */
  readonly namaColumn: number | null;
  readonly indikator: string;
  readonly target: QuantityFigure;
  readonly realisasi: QuantityFigure;
  /** As the column Arah tells it, else as the printed capaian does. */
  readonly arah: Arah;
  /** The printed capaian, where the sheet has such a column. */
  readonly capaian: PercentFigure | null;
  /** The printed absorption of the budget, where the sheet has such a column. */
  readonly serapan: PercentFigure | null;
  readonly analisis: string;
  readonly solusi: string;
  readonly efisiensi: string;
  /** What the sasaran column says; "" without one. */
  readonly sasaran: string;
  /** A further indicator of the row above it: it has no name of its own. */
  readonly further: boolean;
}

/** A kegiatan with its sub kegiatan; `row` is null where the sheet leaves the kegiatan out. */
export interface KinerjaKegiatan {
  readonly row: KinerjaRow | null;
  readonly sub: readonly KinerjaRow[];
}

/** A program heading with what stands below it; `row` is null for rows above any heading. */
export interface KinerjaProgram {
  readonly row: KinerjaRow | null;
  readonly kegiatan: readonly KinerjaKegiatan[];
}

export interface KinerjaInput {
  readonly kind: 'kinerja';
  readonly sheet: SheetSnapshot;
  readonly mapping: Mapping;
  /** In source order. */
  readonly rows: readonly KinerjaRow[];
  readonly programs: readonly KinerjaProgram[];
  readonly header: Header;
  /** The target is the period's own (a column per triwulan), not the year's. */
  readonly targetOfPeriod: boolean;
}
