import type { CellStyle } from '../core/plan/plan';
import type { Block, CellValue, SheetSnapshot } from '../core/sheet/snapshot';
import { CellOverlay, type CellState, type Edit, type EditedCell } from './cell-overlay';
import { written } from './cells';
import { emptyContents, extrasRead, type SheetContents } from './sheet-contents';
import type { SheetExtras } from './sheet-extras';
import type { StyleTable } from './styles';

/** What a sheet needs of the workbook that it is in. */
export interface SheetHome {
  readonly styles: StyleTable;
  markOf(sheet: Sheet): string | null;
  /** Is told of every cell before it is changed (not of results that were calculated); null when nobody listens. */
  readonly beforeChange: ((sheet: Sheet, row: number, column: number) => void) | null;
}

/** A formula cell as `Sheet.formulaCells` lists it; `formula` has its leading "=". */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * One worksheet in memory: what was read, and over it what was changed. Rows and columns count from 0. The
 * contents may be read from the file only when they are first asked for (`load`).
 */
export class Sheet implements SheetSnapshot {
  visibility: 'visible' | 'hidden' | 'veryHidden' = 'visible';
  private loaded: SheetContents | null = null;
  private readonly edits = new CellOverlay();
  /** Cells that the file has out of reading order, by row and column. */
  private readonly strays = new CellOverlay();
  private ownMerges: readonly Block[] | null = null;

  constructor(
    private readonly home: SheetHome,
    /** The number by which the file knows the sheet; it never changes and is never used again. */
    readonly id: number,
    public name: string,
    private readonly load: () => SheetContents = emptyContents,
  ) {}

  get mark(): string | null {
    return this.home.markOf(this);
  }

  get rowCount(): number {
    return Math.max(this.contents.cells.rowCount, this.edits.rowCount);
  }

  get columnCount(): number {
    return Math.max(this.contents.cells.cells.columnCount, this.edits.columnCount);
  }

  get merges(): readonly Block[] {
    return this.ownMerges ?? this.contents.merges;
  }

  /** As they were read. */
  get mergesRead(): readonly Block[] {
    return this.contents.merges;
  }

  set merges(merges: readonly Block[]) {
    this.ownMerges = merges;
  }

  get isProtected(): boolean {
    return this.contents.isProtected;
  }

  get columnWidths(): ReadonlyMap<number, number> {
    return this.contents.columnWidths;
  }

  /** Blocks that one array formula of the file fills, written in the first cell; of more than that cell. */
  get arrays(): readonly Block[] {
    return this.contents.arrays ?? [];
  }

  /** What was read of the sheet beside its cells: each time a copy of its own, to be changed at will. */
  extras(): SheetExtras {
    return extrasRead(this.contents);
  }

  value(row: number, column: number): CellValue {
    const edit = this.edit(row, column);
    if (edit) return edit.value;
    const { cells } = this.contents.cells;
    return cells.valueAt(cells.find(row, column));
  }

  formula(row: number, column: number): string | null {
    const edit = this.edit(row, column);
    const { cells } = this.contents.cells;
    const stored = edit ? edit.formula : cells.hasFormulas ? cells.formulaAt(cells.find(row, column)) : null;
    return stored === null ? null : written(stored, row, column);
  }

  numberFormat(row: number, column: number): string {
    return this.style(row, column).numberFormat ?? 'General';
  }

  isBold(row: number, column: number): boolean {
    return this.style(row, column).bold ?? false;
  }

  isRowHidden(row: number): boolean {
    return this.contents.hiddenRows.has(row);
  }

  isColumnHidden(column: number): boolean {
    return this.contents.hiddenColumns.has(column);
  }

  style(row: number, column: number): CellStyle {
    return this.home.styles.at(this.styleIndex(row, column));
  }

  /** Index into `Workbook.styles`; a cell without a format of its own has its column's. */
  styleIndex(row: number, column: number): number {
    return this.ownStyle(row, column) ?? this.contents.columnStyles.get(column) ?? 0;
  }

  /** The format of the cell itself; null where no cell is kept, so that its row's or column's holds. */
  ownStyle(row: number, column: number): number | null {
    const edit = this.edit(row, column);
    if (edit) return edit.style;
    const { cells } = this.contents.cells;
    const index = cells.find(row, column);
    return index < 0 ? null : cells.styleAt(index);
  }

  /** Puts a constant (null: nothing) into a cell, whose format stays. Text stays text, whatever it begins with. */
  setValue(row: number, column: number, value: CellValue): void {
    this.home.beforeChange?.(this, row, column);
    const edit = this.editable(row, column);
    edit.value = value;
    edit.formula = null;
  }

  /** Puts a formula (with its leading "=") and its present result into a cell, whose format stays. */
  setFormula(row: number, column: number, formula: string, result: CellValue): void {
    this.home.beforeChange?.(this, row, column);
    const edit = this.editable(row, column);
    edit.value = result;
    edit.formula = formula.slice(1);
  }

  /** Replaces a formula's result after calculating; the formula stays. */
  setResult(row: number, column: number, result: CellValue): void {
    this.editable(row, column).value = result;
  }

  /** `style` is an index into `Workbook.styles`. */
  setStyle(row: number, column: number, style: number): void {
    this.home.beforeChange?.(this, row, column);
    this.editable(row, column).style = style;
  }

  /** What the cell holds beyond what was read, as a copy; null where nothing was changed. For `putBack`. */
  heldEdit(row: number, column: number): CellState | null {
    const edit = this.edit(row, column);
    return edit ? { ...edit } : null;
  }

  /** Makes the cell what it was when `heldEdit` was asked. */
  putBack(row: number, column: number, held: CellState | null): void {
    this.home.beforeChange?.(this, row, column);
    if (held) Object.assign(this.editable(row, column), held);
    else this.edits.delete(row, column);
  }

  /** Formulas that the file has. */
  get formulaCount(): number {
    return this.contents.cells.cells.formulaCount;
  }

  /** Some formula was read without a value. */
  get lacksResults(): boolean {
    const { cells, strays } = this.contents.cells;
    return cells.lacksResults || strays.some(({ formula, value }) => formula !== null && value === null);
  }

  /** Every cell with a formula, by row and column; of edited rows all cells of the file come first. */
  *formulaCells(): Generator<FormulaCell> {
    const { cells } = this.contents.cells;
    const lastRow = Math.max(cells.hasFormulas ? cells.storedRows : 0, this.edits.rowCount);
    for (let row = 0; row < lastRow; row++) {
      const edits = this.edits.row(row);
      const [from, to] = cells.span(row);
      for (let index = from; index < to && cells.hasFormulas; index++) {
        const stored = cells.formulaAt(index);
        const column = cells.columnAt(index);
        if (stored === null || edits?.has(column)) continue;
        yield { row, column, formula: written(stored, row, column) };
      }
      for (const [column, { formula }] of edits ?? []) {
        if (formula !== null) yield { row, column, formula: written(formula, row, column) };
      }
    }
  }

  /** The file has its cells from left to right and from the top. */
  get isInOrder(): boolean {
    return this.contents.cells.strays.length === 0;
  }

  /** Rows with cells that may have been changed since the file was read, in order. */
  get rowsEdited(): readonly number[] {
    return this.edits.rowNumbers;
  }

  /** The cells of a row that may have been changed, from left to right. */
  cellsEdited(row: number): readonly EditedCell[] {
    const cells = [...(this.edits.row(row) ?? [])].sort(([a], [b]) => a - b);
    return cells.map(([column, after]) => ({ column, before: this.asRead(row, column), after }));
  }

  /** What the file has there, null for no cell. */
  asRead(row: number, column: number): CellState | null {
    const { cells } = this.contents.cells;
    return this.strays.get(row, column) ?? cells.stateAt(cells.find(row, column));
  }

  private get contents(): SheetContents {
    if (this.loaded) return this.loaded;
    this.loaded = this.load();
    for (const { row, column, value, style, formula } of this.loaded.cells.strays) {
      const state = { value, style, formula };
      Object.assign(this.editable(row, column), state);
      this.strays.set(row, column, state);
    }
    return this.loaded;
  }

  private edit(row: number, column: number): Edit | undefined {
    // Reading first: loading may bring stray cells, which are kept as edits.
    if (!this.loaded) void this.contents;
    return this.edits.get(row, column);
  }

  private editable(row: number, column: number): Edit {
    const found = this.edit(row, column);
    if (found) return found;
    const { cells } = this.contents.cells;
    const nothing = { value: null, formula: null };
    const read = cells.stateAt(cells.find(row, column)) ?? nothing;
    const edit: Edit = { ...read, style: this.styleIndex(row, column) };
    this.edits.set(row, column, edit);
    return edit;
  }
}
