import type { Kode } from '../../kode/kode';

/** A row of the sheet that carries a code, before its amounts are read. */
export interface CodedRow {
  readonly type: 'coded';
  readonly row: number;
  readonly kode: Kode;
  readonly kodeLinkable: boolean;
  readonly uraian: string;
  readonly uraianLinkable: boolean;
}

/** The sheet's rows in order: coded rows, totals, and where a page begins anew. */
export type SheetRow =
  | CodedRow
  /** A label of "" is a row of amounts that says nothing about itself. */
  | { readonly type: 'total'; readonly row: number; readonly label: string }
  | { readonly type: 'break'; readonly row: number };
