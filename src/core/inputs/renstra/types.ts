import type { Header } from '../../sheet/header';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { YearFigure } from '../iku/types';
import type { Mapping } from '../mapping';
import type { TextCell } from '../text-cell';

/** What a Renstra states, from the top down; each belongs to the one before it. */
export const RENSTRA_PARTS = [
  'visi',
  'misi',
  'tujuan',
  'indikatorTujuan',
  'sasaran',
  'indikator',
  'strategi',
  'arahKebijakan',
] as const;
export type RenstraPart = (typeof RENSTRA_PARTS)[number];

/** One line of the matrix; a part that the sheet states once over several lines is the same text in each. */
export type RenstraRow = Readonly<Record<RenstraPart, TextCell>> & {
  /** Row of the sheet, from 0. */
  readonly row: number;
  /** Targets of the sasaran's indicator, in the order of the columns. */
  readonly targets: readonly YearFigure[];
};

export interface RenstraInput {
  readonly kind: 'renstra';
  readonly sheet: SheetSnapshot;
  readonly mapping: Mapping;
  readonly rows: readonly RenstraRow[];
  /** The years that have a column of targets, in sheet order. */
  readonly years: readonly number[];
  readonly header: Header;
}
