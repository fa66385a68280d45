import type { Block } from '../sheet/snapshot';
import type { CellStyle, PlanCell, PlanName, PrintSetup, SheetPlan } from './plan';
import { StyleList } from './styles';
import { LINE_HEIGHT } from './text-size';

/** Excel has no higher row, in points. */
const HIGHEST = 409;

/** Collects one planned sheet from top to bottom. */
export class SheetBuilder {
  readonly cells: PlanCell[] = [];
  readonly list = new StyleList();
  readonly heights = new Map<number, number>();
  readonly merges: Block[] = [];
  readonly names: PlanName[] = [];

  style(style: CellStyle): number {
    return this.list.index(style);
  }

  put(cell: PlanCell): void {
    this.cells.push(cell);
  }

  /** A row of cells of one style; an empty text leaves the cell empty. */
  row(row: number, column: number, values: readonly (string | null)[], style: number): void {
    values.forEach((value, i) => this.put({ row, column: column + i, value, style }));
  }

  /** A line of text centred over `columns` columns, without merging them. */
  centred(row: number, text: string, columns: number, style: CellStyle): void {
    const index = this.style(style);
    this.row(row, 0, [text, ...new Array<null>(columns - 1).fill(null)], index);
  }

  /** Makes a row high enough for this many lines of the normal font. */
  lines(row: number, lines: number): void {
    if (lines > 1) this.heights.set(row, lines * LINE_HEIGHT);
  }

  plan(
    sheet: { readonly mark: string; readonly name: string },
    widths: readonly number[],
    frozenRows: number,
    print: PrintSetup,
  ): SheetPlan {
    const { merges, names } = this;
    const heights = new Map([...this.heights].map(([row, height]) => [row, Math.min(height, HIGHEST)]));
    const cells = inOrder(this.cells);
    return { ...sheet, cells, styles: this.list.styles, widths, heights, merges, frozenRows, print, names };
  }
}

const before = (a: PlanCell, b: PlanCell): number => a.row - b.row || a.column - b.column;

/** Row by row; what is written side by side comes in another order. */
const inOrder = (cells: PlanCell[]): PlanCell[] =>
  cells.every((cell, index) => index === 0 || before(cells[index - 1]!, cell) < 0)
    ? cells
    : cells.sort(before);
