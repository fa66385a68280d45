import type { Block } from '../sheet/snapshot';
import type { CellStyle, FlowingPlan, PlanCell, PlanName, SheetPlan } from './plan';
import { StyleList } from './styles';
import { LINE_HEIGHT } from './text-size';

/** Excel has no higher row, in points. */
const HIGHEST = 409;

/** Collects one planned sheet from top to bottom, all of it or piece by piece. */
export class SheetBuilder {
  private cells: PlanCell[] = [];
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
    if (lines > 1) this.height(row, lines * LINE_HEIGHT);
  }

  /** In points. */
  height(row: number, height: number): void {
    this.heights.set(row, Math.min(height, HIGHEST));
  }

  /** The cells that were put since the last time, in order. */
  take(): readonly PlanCell[] {
    const { cells } = this;
    this.cells = [];
    return inOrder(cells);
  }

  plan(sheet: SheetShape): SheetPlan {
    const cells = this.take();
    return { ...this.flowing(sheet, [cells]), cells };
  }

  /** A plan whose cells come piece by piece; the builder goes on collecting styles and heights. */
  flowing(sheet: SheetShape, pieces: FlowingPlan['pieces']): FlowingPlan {
    const { merges, names, heights } = this;
    return { ...sheet, pieces, styles: this.list.styles, heights, merges, names };
  }
}

/** What is said of a sheet as a whole. */
export type SheetShape = Pick<FlowingPlan, 'mark' | 'name' | 'widths' | 'frozenRows' | 'print'>;

const before = (a: PlanCell, b: PlanCell): number => a.row - b.row || a.column - b.column;

/** Row by row; what is written side by side comes in another order. */
const inOrder = (cells: PlanCell[]): PlanCell[] =>
  cells.every((cell, index) => index === 0 || before(cells[index - 1]!, cell) < 0)
    ? cells
    : cells.sort(before);
