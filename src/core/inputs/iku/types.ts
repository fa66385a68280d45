import type { Header } from '../../sheet/header';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { PercentFigure } from '../figure';
import type { Mapping } from '../mapping';
import type { QuantityFigure } from '../quantity';

/** Whether more is better: a negative indicator (angka kemiskinan) is better when it is lower. */
export type Arah = 'positif' | 'negatif';

/** A figure of one year; `tahun` is null where the sheet does not say which (the report's year). */
export interface YearFigure {
  readonly tahun: number | null;
  readonly figure: QuantityFigure;
}

/** One indicator of an IKU sheet. */
export interface IkuRow {
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly sasaran: string;
  /** Where the sasaran's text stands (a merged cell above), when it needs no cleaning; else null. */
  readonly sasaranCell: { readonly row: number; readonly column: number } | null;
  readonly indikator: string;
  readonly indikatorColumn: number | null;
  readonly arah: Arah;
  /** Target of the decree on IKU, of the performance agreement (PK), and one that says neither. */
  readonly targetIku: QuantityFigure | null;
  readonly targetPk: QuantityFigure | null;
  readonly target: QuantityFigure | null;
  readonly realisasi: readonly YearFigure[];
  readonly renstra: readonly YearFigure[];
  /** The realisasi of the report's year is the PPKS percentage: a cell says so. */
  readonly fromPpks: boolean;
  /** The printed capaian, where the sheet has such a column. */
  readonly capaian: PercentFigure | null;
}

export interface IkuInput {
  readonly kind: 'iku';
  readonly sheet: SheetSnapshot;
  readonly mapping: Mapping;
  readonly rows: readonly IkuRow[];
  readonly header: Header;
}
