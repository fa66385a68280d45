import { bodyTraits } from '../tables/body';
import { rupiahNumber } from '../tables/source-terms';
import type { BodyTraits, RowRole, TableCell, TableColumn, TableModel, TableRow } from '../tables/table';
import type { CellValue } from '../sheet/snapshot';
import { TableCellStyles } from './cell-styles';
import type { PlanCell } from './plan';
import { cellNumber } from './quantity-format';
import type { SheetBuilder } from './sheet-builder';
import { TableFormulas } from './table-formula';
import { countLines, LINE_HEIGHT } from './text-size';

/** One step of indent in characters. */
const INDENT_WIDTH = 1.4;

function cellValue(cell: TableCell, column: TableColumn): CellValue {
  const { value } = cell;
  if (cell.quantity) return cellNumber(cell.quantity.number);
  if (value === null) return column.kind === 'percent' || column.kind === 'points' ? '–' : null;
  if (typeof value === 'string') return value;
  if (column.kind === 'points') return Number(value) / 100;
  if (column.kind === 'percent') return Number(value) / 10000;
  return column.kind === 'number' ? Number(value) : rupiahNumber(value);
}

/** Draws the body of a table, row by row. */
export class TableBody {
  /** Some figure so far has no formula although it is calculated (too long for Excel). */
  hasValues = false;
  private readonly formulas: TableFormulas;
  private readonly traits: BodyTraits;
  private readonly styles: TableCellStyles;
  /** What the last row of a merged cell needs beyond its own height, in points. */
  private readonly missing = new Map<number, number>();

  constructor(
    private readonly sheet: SheetBuilder,
    private readonly table: TableModel,
    /** The sheet's row in which the body begins. */
    readonly top: number,
  ) {
    this.formulas = new TableFormulas(top, table.columns.length, table.percentDecimals);
    this.traits = bodyTraits(table);
    this.styles = new TableCellStyles(sheet.list, table, this.traits);
  }

  /** Merges cells before the first row is written: the spans, and the label of a total over the empty cells beside it. */
  merge(): void {
    const { sheet, table, top } = this;
    for (const index of this.traits.totals) {
      const next = table.rows.at(index)!.cells.findIndex((cell, c) => c > 0 && cell !== undefined);
      const row = top + index;
      if (next > 1) sheet.merges.push({ top: row, left: 0, bottom: row, right: next - 1 });
    }
    for (const { column, firstRow, lastRow } of table.spans) {
      sheet.merges.push({ top: top + firstRow, left: column, bottom: top + lastRow, right: column });
      this.growSpan(column, firstRow, lastRow);
    }
  }

  /** The last row of a merged cell grows when the text needs more room than its rows have. */
  private growSpan(column: number, firstRow: number, lastRow: number): void {
    const text = this.table.rows.at(firstRow)?.cells[column]?.value;
    if (typeof text !== 'string') return;
    let room = 0;
    for (let index = firstRow; index <= lastRow; index++) room += this.height(index);
    const missing = countLines(text, this.table.columns[column]!.width) * LINE_HEIGHT - room;
    if (missing > 0) this.missing.set(lastRow, (this.missing.get(lastRow) ?? 0) + missing);
  }

  private height(index: number, row = this.table.rows.at(index)!): number {
    return this.linesOf(index, row) * LINE_HEIGHT + (this.missing.get(index) ?? 0);
  }

  /** The lines that a row's texts need. */
  private linesOf(index: number, { role, cells }: TableRow): number {
    const { columns } = this.table;
    const bold = role === 'program' || role === 'total';
    let lines = 1;
    for (let c = 0; c < columns.length; c++) {
      const { kind, width } = columns[c]!;
      const value = cells[c]?.value;
      if (kind !== 'text' || typeof value !== 'string' || this.isMerged(index, c)) continue;
      lines = Math.max(lines, countLines(value, width - INDENT_WIDTH * this.styles.indent(role, c), bold));
    }
    return lines;
  }

  private isMerged(index: number, column: number): boolean {
    for (const span of this.table.spans)
      if (span.column === column && span.firstRow <= index && index <= span.lastRow) return true;
    return false;
  }

  /** The cells of one row; makes the row high enough. */
  row(index: number): readonly PlanCell[] {
    const row = this.table.rows.at(index)!;
    const height = this.height(index, row);
    if (height > LINE_HEIGHT) this.sheet.height(this.top + index, height);
    return this.table.columns.map((_, column) => this.cell(row.cells[column], row.role, index, column));
  }

  private cell(cell: TableCell | undefined, role: RowRole, index: number, column: number): PlanCell {
    const { formulas, styles } = this;
    const row = this.top + index;
    if (cell === undefined) return { row, column, value: null, style: styles.empty(role, column) };
    const { computation } = cell;
    const formula =
      computation.kind === 'sum'
        ? formulas.sum(computation.rows, column)
        : formulas.formula(computation, index);
    const value = cellValue(cell, this.table.columns[column]!);
    if (formula !== null)
      return { row, column, value, formula, style: styles.of(cell, role, column, 'formula') };
    const isLost = computation.kind !== 'fixed' && cell.value !== 0n;
    this.hasValues ||= isLost;
    return { row, column, value, style: styles.of(cell, role, column, isLost ? 'value' : 'fixed') };
  }
}
