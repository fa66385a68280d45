import type { Kode } from '../../kode/kode';
import type { KodeNode, KodeTree } from '../../kode/tree';
import type { Sen } from '../../number/sen';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { Mapping } from '../mapping';
import type { Figure, PercentFigure } from '../figure';
import type { ColumnReading } from '../column-reading';
import type { PercentReading } from '../percent-column';
import type { Header } from '../../sheet/header';
import type { NotAKode } from '../../kode/kode';

/** The measures that add up the tree. */
export const MEASURES = ['anggaran', 'realisasi', 'sisa'] as const;
export type Measure = (typeof MEASURES)[number];

/** What a DPA divides its anggaran into: belanja operasi, modal, tidak terduga, transfer. */
export const KELOMPOK_COLUMNS = ['operasi', 'modal', 'tidakTerduga', 'transfer'] as const;
export type KelompokColumn = (typeof KELOMPOK_COLUMNS)[number];

/** Amount columns beside the three measures; they feed the chains only. */
export const CHAIN_COLUMNS = [
  'murni',
  'pergeseran',
  'perubahan',
  'selisih',
  'lalu',
  'ini',
  'tw1',
  'tw2',
  'tw3',
  'tw4',
  ...KELOMPOK_COLUMNS,
  'realisasiOperasi',
  'realisasiModal',
  'realisasiTidakTerduga',
  'realisasiTransfer',
  'lsGajiLalu',
  'lsGajiIni',
  'lsGaji',
  'lsBarangLalu',
  'lsBarangIni',
  'lsBarang',
  'upGuTuLalu',
  'upGuTuIni',
  'upGuTu',
] as const;
export type ChainColumn = (typeof CHAIN_COLUMNS)[number];

/** One row of the budget sheet that carries a code. */
export interface AnggaranRow {
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly kode: Kode;
  /** The kode cell holds the code alone, so that a table can link to it. */
  readonly kodeLinkable: boolean;
  readonly uraian: string;
  /** The uraian cell needs no cleaning, so that a table can link to it. */
  readonly uraianLinkable: boolean;
  readonly unit: string;
  readonly sumberDana: string;
  readonly sasaran: string;
  readonly kelompok: string;
  readonly amounts: Readonly<Partial<Record<Measure | ChainColumn, Figure>>>;
  readonly persen: PercentFigure | null;
  readonly hidden: boolean;
}

/** Something about the sheet's codes and blocks that the reader alone can see. */
export type Oddity =
  | {
      readonly kind: 'kode-malformed';
      readonly row: number;
      readonly column: number;
      readonly text: string;
      readonly reason: NotAKode | 'missing';
    }
  | {
      readonly kind: 'kode-as-number';
      readonly row: number;
      readonly column: number;
      readonly shown: string;
      readonly zeroLost: boolean;
    }
  | {
      readonly kind: 'repeat-differs';
      readonly row: AnggaranRow;
      readonly original: AnggaranRow;
      /** The column that differs. */
      readonly column: Measure | ChainColumn | 'persen';
    }
  | OtherYear;

/** A table of another year than the one taken: its first row, and how many rows with figures of their own it has. */
export interface OtherYear {
  readonly kind: 'other-year';
  readonly row: number;
  readonly year: number;
  readonly taken: number;
  readonly count: number;
}

/** A row such as TOTAL, JUMLAH: it sums the top rows of the rows [firstRow, lastRow] of the input. */
export interface TotalRow {
  readonly row: number;
  readonly label: string;
  readonly amounts: Readonly<Partial<Record<Measure | ChainColumn, Figure>>>;
  readonly persen: PercentFigure | null;
  /** Index of the first and the last `AnggaranInput.rows` that it stands for. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/** A node of the budget tree; a level that the sheet leaves out is a node without rows. */
export type BudgetNode = KodeNode<AnggaranRow>;
export type BudgetTree = KodeTree<AnggaranRow>;

export interface AnggaranInput {
  readonly kind: 'anggaran';
  readonly sheet: SheetSnapshot;
  /** The sheet that realisasi was joined from, where it is another one. */
  readonly realisasiSheet?: string;
  readonly mapping: Mapping;
  /** Coded rows in source order, repeated blocks left out. */
  readonly rows: readonly AnggaranRow[];
  readonly totals: readonly TotalRow[];
  readonly tree: BudgetTree;
  /** Rupiah per unit of the sheet: 1, 1000, 1000000. */
  readonly scale: number;
  /** Both bases are present, so that 2.6 (murni) and 2.8 (perubahan) differ. */
  readonly hasMurniAndPerubahan: boolean;
  /** The triwulan columns add up from the start of the year, each containing the ones before. */
  readonly twCumulative: boolean;
  /** Realisasi comes from triwulan columns alone, and nothing in the sheet tells whether these are cumulative. */
  readonly twAmbiguous: boolean;
  /** The last triwulan that has amounts. */
  readonly twLatest: 'tw1' | 'tw2' | 'tw3' | 'tw4';
  /** How each amount column was read. */
  readonly readings: Readonly<Partial<Record<Measure | ChainColumn, ColumnReading>>>;
  readonly persenReading: PercentReading | null;
  /** What the reader met on the way that a reading rule has to report. */
  readonly oddities: readonly Oddity[];
  readonly header: Header;
}

/** A budget sheet as it was read: the budget itself, the sheet that its realisasi was joined from, an LRA beside it. */
export type BudgetInput = Omit<AnggaranInput, 'kind'> & { readonly kind: 'anggaran' | 'realisasi' | 'lra' };

/** Bottom-up sums of one node, in sen. */
export interface NodeSums {
  readonly anggaran: Sen;
  readonly realisasi: Sen;
}
