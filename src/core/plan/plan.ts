import type { Block, CellValue } from '../sheet/snapshot';

/** How a cell looks. Every combination that a plan uses stands once in `SheetPlan.styles`. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points; the workbook's normal size when absent. */
  readonly size?: number;
  /** Text colour "RRGGBB". */
  readonly color?: string;
  /** Fill colour "RRGGBB". */
  readonly fill?: string;
  readonly border?: 'thin';
  /** Number format code, invariant (en-US): "#,##0", "0.00%", "@", "General". */
  readonly numberFormat?: string;
  readonly horizontal?: 'left' | 'center' | 'right' | 'centerContinuous';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
  readonly indent?: number;
}

/**
 * One cell as a writer must write it. A cell with a formula also carries the value that the core calculated for
 * it: the file writer stores it as the cached value, the add-in compares it with what Excel calculates. A text
 * value is always text, never a formula, whatever it begins with.
 */
export interface PlanCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With its leading "=", English function names, "," between arguments. */
  readonly formula?: string;
  /** Index into `SheetPlan.styles`. */
  readonly style: number;
  /** A jump inside the workbook: "'LRA 2024'!E5". */
  readonly link?: string;
}

/** A workbook-wide defined name for one cell of the planned sheet. */
export interface PlanName {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'A4' | 'F4';
  /** Header rows repeated on each page, counted from 0, both included; null when there is no header. */
  readonly repeatRows: { readonly first: number; readonly last: number } | null;
}

/**
 * What one worksheet of ours will hold: a writer only copies it out. Always printed one page wide. Cells are made as
 * they are taken, which can be done once, so that a table of 100,000 rows never stands in memory; the styles of a
 * cell and the height of its row are there when its piece is, not before.
 */
export interface FlowingPlan {
  /** Our mark, and the table's number: "3.9", "hasil", "daftar". */
  readonly mark: string;
  /** The sheet's name: "Tabel 3.9". */
  readonly name: string;
  /** The cells in row order, then column order, some whole rows at a time. */
  readonly pieces: Iterable<readonly PlanCell[]>;
  readonly styles: readonly CellStyle[];
  /** Column widths in characters of the normal font, from column A on. */
  readonly widths: readonly number[];
  /** Row heights in points, for the rows that need one (wrapped text). */
  readonly heights: ReadonlyMap<number, number>;
  readonly merges: readonly Block[];
  /** Rows kept in view above; 0 for none. */
  readonly frozenRows: number;
  readonly print: PrintSetup;
  readonly names: readonly PlanName[];
}

/** A plan with all of its cells, which are its one piece. */
export interface SheetPlan extends FlowingPlan {
  readonly cells: readonly PlanCell[];
}

/** Takes all cells of a plan. */
export function wholePlan(plan: FlowingPlan): SheetPlan {
  const cells: PlanCell[] = [];
  for (const piece of plan.pieces) for (const cell of piece) cells.push(cell);
  return { ...plan, cells, pieces: [cells] };
}
