import type { Kode } from '../../kode/kode';
import type { Oddity } from './types';

/** A row of the sheet that carries a code, before its amounts are read. */
export interface CodedRow {
  readonly type: 'coded';
  readonly row: number;
  readonly kode: Kode;
  readonly kodeLinkable: boolean;
  readonly uraian: string;
  readonly uraianLinkable: boolean;
}

/** A row of amounts that has a name but no kode, or only a number ("I"): the sum of those below it, or one whose kode is missing. */
export interface HeadRow {
  readonly row: number;
  readonly name: string;
  /** What is told of it where it sums nothing; null where it is numbered. */
  readonly oddity: Oddity | null;
}

/** The sheet's rows in order: coded rows, totals, and where a page begins anew. */
export type SheetRow =
  | CodedRow
  /** A label of "" is a row of amounts that says nothing about itself. */
  | { readonly type: 'total'; readonly row: number; readonly label: string }
  | { readonly type: 'break'; readonly row: number };
