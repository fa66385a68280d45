import type { CellRef } from '../sheet/address';
import type { Scaled } from '../number/scaled';
import type { Sen } from '../number/sen';

/** What a column holds; it decides alignment and number format. */
export type ColumnKind =
  | 'text'
  | 'label'
  | 'money'
  | 'count'
  | 'percent'
  | 'number'
  /** Targets and realisasi of any unit: each cell says how it is shown (`TableCell.quantity`). */
  | 'quantity'
  /** A difference of percentages, in hundredths of a point. */
  | 'points';

export interface TableColumn {
  readonly key: string;
  readonly kind: ColumnKind;
  /** Width in characters of the normal font. */
  readonly width: number;
}

/** One cell of the header: it may span rows and columns (0-based, within the header). */
export interface HeaderCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
}

export type RowRole = 'program' | 'kegiatan' | 'subkegiatan' | 'item' | 'total' | 'note';

/** One source cell that a figure is made of, with the sign and scale that it is taken with. */
export interface SourceTerm {
  readonly cell: CellRef;
  /** The amount read from that cell, in sen. */
  readonly sen: Sen;
  /** The cell's text when the source keeps the amount as text; null when it is a number (or empty). */
  readonly text: string | null;
  /** How many rupiah one unit of the source is: 1, 1000, 1000000. */
  readonly scale: number;
  /** The stored number is finer than a sen: the formula rounds it as the reading did. */
  readonly rounds: boolean;
}

/** The number of one source cell as the table shows it: a percentage as a fraction. */
export interface QuantityTerm {
  readonly cell: CellRef;
  readonly number: Scaled;
  /** The cell's text when the source keeps it as text ("10 Orang"); null when it is a number. */
  readonly text: string | null;
  /** The source's number is in percent: the table takes a hundredth of it. */
  readonly divisor: 1 | 100;
}

/** How a quantity is shown: "260.000 Orang", "99,60%", "A (80)". */
export interface QuantityShown {
  /** As in the cell: a percentage as a fraction. */
  readonly number: Scaled;
  readonly percent: boolean;
  /** Decimals that are printed (of a percentage in percent). */
  readonly decimals: number;
  /** Around the number: "A (" and ")"; "" and " Orang". */
  readonly before: string;
  readonly after: string;
}

/** How capaian is worked out: realisasi / target, (2 · target − realisasi) / target, target / realisasi. */
export interface CapaianRule {
  readonly way: 'positif' | 'selisih' | 'kebalikan';
  /** In percent; null: none. */
  readonly cap: number | null;
}

/** An amount inside a sentence: Σ of cells of one column of this table, or Σ of source cells. */
export type SentenceAmount =
  | { readonly kind: 'rows'; readonly column: number; readonly rows: readonly number[]; readonly sen: Sen }
  | { readonly kind: 'leaves'; readonly terms: readonly SourceTerm[]; readonly sen: Sen };

/** A piece of a sentence that is calculated: fixed words, an amount in Indonesian digits, a percentage. */
export type SentencePart =
  | string
  | { readonly kind: 'amount'; readonly amount: SentenceAmount }
  /** part / Σ whole as "99,60%". */
  | { readonly kind: 'percent'; readonly part: SentenceAmount; readonly whole: readonly SentenceAmount[] };

/**
 * How a cell comes about. Row and column numbers are those of the table's own body (0-based), so that a table
 * can be drawn anywhere; the plan turns them into addresses and formulas (shapes: ADR 0301).
 */
export type Computation =
  /** A fixed text or number, not calculated. */
  | { readonly kind: 'fixed' }
  /** The text of one source cell, unchanged. */
  | { readonly kind: 'label'; readonly cell: CellRef }
  /** The lines of one kode in the source, added one by one. */
  | { readonly kind: 'source'; readonly terms: readonly SourceTerm[] }
  /** Σ over many source cells that this table does not list: written as runs. */
  | { readonly kind: 'leaves'; readonly terms: readonly SourceTerm[] }
  /** Σ of the same column over other rows of this table. */
  | { readonly kind: 'sum'; readonly rows: readonly number[] }
  /** One column minus another, in the same row. */
  | { readonly kind: 'difference'; readonly minuend: number; readonly subtrahend: number }
  /** One column as a share of another, in the same row: a fraction; "–" when the whole is 0. */
  | { readonly kind: 'ratio'; readonly part: number; readonly whole: number }
  /** A column's cell as a share of the same column in another row (Jumlah): a fraction; "–" when that is 0. */
  | { readonly kind: 'portion'; readonly column: number; readonly wholeRow: number }
  /** A quantity of one source cell. */
  | { readonly kind: 'quantity'; readonly term: QuantityTerm }
  /** What a source cell says instead of a number ("N/A"), or that it is empty (`text` null): shown as `shown`. */
  | { readonly kind: 'absent'; readonly cell: CellRef; readonly text: string | null; readonly shown: string }
  /** Σ of source cells as a share of Σ of others: a fraction; "–" when the whole is 0. */
  | { readonly kind: 'share'; readonly part: readonly SourceTerm[]; readonly whole: readonly SourceTerm[] }
  /** Capaian of a row from two of its columns; `texts` are those of them that hold a text, which gives "–". */
  | {
      readonly kind: 'capaian';
      readonly target: number;
      readonly realisasi: number;
      readonly rule: CapaianRule;
      readonly texts: readonly number[];
    }
  /** The name of a percentage on a scale: the first lower bound (× 10⁴) that it reaches, else the last label. */
  | {
      readonly kind: 'scale';
      readonly of: number;
      readonly bounds: readonly bigint[];
      readonly labels: readonly string[];
    }
  /** Mean of realisasi / target over pairs of source cells, each at most `cap` percent: a fraction. */
  | {
      readonly kind: 'mean';
      readonly cap: number | null;
      readonly pairs: readonly { readonly target: QuantityTerm; readonly realisasi: QuantityTerm }[];
    }
  /** Capaian of two columns minus a percentage of a third, in points. */
  | {
      readonly kind: 'gap';
      readonly target: number;
      readonly realisasi: number;
      readonly rule: CapaianRule;
      readonly share: number;
      readonly texts: readonly number[];
    }
  /** A line of words and figures that stays true when the figures change. */
  | { readonly kind: 'sentence'; readonly parts: readonly SentencePart[] };

/**
 * A cell of a table: its value (text; sen for money and counts; for a percent the fraction × 10⁴, or null for "–"),
 * and how it comes about. The source cells that it is made of follow from `computation`.
 */
export interface TableCell {
  readonly value: string | Sen | null;
  readonly computation: Computation;
  /** The source prints another figure here: the cell is marked, the finding tells by how much. */
  readonly differs?: boolean;
  /** A figure of the source that belongs to it cannot be read and counts as 0: the cell is marked. */
  readonly unread?: boolean;
  /** In a column of quantities: how the number is shown. */
  readonly quantity?: QuantityShown;
  /** It rests on a match that the office has not confirmed yet: the cell is marked. */
  readonly proposed?: boolean;
}

export interface TableRow {
  readonly role: RowRole;
  /** One per column; undefined where the column has nothing (or a merged cell above). */
  readonly cells: readonly (TableCell | undefined)[];
  /** The kode of the source, kept with the trace so that a shifted source row is noticed. */
  readonly kode?: string;
}

/** The body of a table. A large one makes a row each time that it is asked for: all of them would not fit in memory. */
export interface TableRows extends Iterable<TableRow> {
  readonly length: number;
  at(index: number): TableRow | undefined;
}

/** What drawing a body needs to know before its first row. */
export interface BodyTraits {
  readonly hasKegiatan: boolean;
  /** By column: some amount has sen. */
  readonly hasSen: readonly boolean[];
  /** The rows that are totals. */
  readonly totals: readonly number[];
}

/** A cell of the table that gets a workbook name which keeps its place across a refresh. */
export interface NamedCell {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

/** Rows of the body whose cells in one column stand merged (a sasaran over its programs). */
export interface BodySpan {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** "Visi: …" above a table; `cell` is the one source cell that says exactly this, null without one. */
export interface PrefaceLine {
  readonly label: string;
  readonly text: string;
  readonly cell: CellRef | null;
}

/** One table of the LKjIP, complete and immutable: every way out (Excel, .xlsx, Word) draws this. */
export interface TableModel {
  readonly id: string;
  /** Caption lines: "Tabel 1.5", "Rincian Belanja Tahun 2024". */
  readonly caption: readonly string[];
  /** Labelled lines between caption and header (Visi, Misi); the label stands over the first two columns. */
  readonly preface?: readonly PrefaceLine[];
  /** Printed under the caption while the source is not yet in order; null when it is. */
  readonly draft: string | null;
  readonly columns: readonly TableColumn[];
  readonly header: readonly HeaderCell[];
  readonly headerRows: number;
  /** "(1) (2) (3)" under the header, where the report has it. */
  readonly numbered: boolean;
  readonly rows: TableRows;
  /** Told by a table that makes its rows when they are asked for; of others they are looked up. */
  readonly traits?: BodyTraits;
  readonly spans: readonly BodySpan[];
  /** Lines below the table: readings and footnotes (texts, or sentences that calculate). */
  readonly notes: readonly TableCell[];
  /** "Sumber: lembar Anggaran", printed last. */
  readonly source: string | null;
  readonly names: readonly NamedCell[];
  readonly landscape: boolean;
  /** Decimals of its percentages; two when absent. */
  readonly percentDecimals?: 0 | 1 | 2;
  /** Place and date, office, room to sign (an empty line each), name, rank, NIP. */
  readonly signature?: readonly string[];
}
