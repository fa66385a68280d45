import type { CellValue } from '../core/sheet/snapshot';

/** A formula that several cells share: written for one cell, moved along for the others. No leading "=". */
export interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The formula of one cell without its leading "="; a shared one is moved only when somebody asks for it. */
export type StoredFormula = string | SharedFormula;

/** One cell given to `CellsBuilder.add` out of reading order (a file may do that). */
export interface StrayCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly style: number;
  readonly formula: StoredFormula | null;
}

/**
 * The cells of a sheet as they were read, in reading order, without an object per cell: 100,000 rows of eight
 * cells take about 20 MB beside their texts. `rowStart[r]` is the index of the first cell of row r.
 */
export class Cells {
  static readonly NONE = new Cells(
    new Uint32Array(1),
    new Uint16Array(0),
    new Uint16Array(0),
    [],
    new Map(),
    0,
  );

  constructor(
    private readonly rowStart: Uint32Array,
    private readonly columns: Uint16Array,
    private readonly styles: Uint16Array,
    private readonly values: readonly CellValue[],
    private readonly formulas: ReadonlyMap<number, StoredFormula>,
    /** Columns from A to the last cell that holds something. */
    readonly columnCount: number,
  ) {}

  /** Rows from 1 to the last row of which a cell is stored, also an empty styled one. */
  get storedRows(): number {
    return this.rowStart.length - 1;
  }

  /** The cell's index for the other methods, −1 when nothing is stored there. */
  find(row: number, column: number): number {
    if (row < 0 || row >= this.storedRows) return -1;
    let low = this.rowStart[row]!;
    let high = this.rowStart[row + 1]! - 1;
    if (low > high) return -1;
    // Most rows have no gaps: the place can be calculated.
    const guess = low + column - this.columns[low]!;
    if (guess >= low && guess <= high && this.columns[guess] === column) return guess;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.columns[middle]!;
      if (found === column) return middle;
      if (found < column) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  valueAt(index: number): CellValue {
    return this.values[index] ?? null;
  }

  styleAt(index: number): number {
    return this.styles[index] ?? 0;
  }

  formulaAt(index: number): StoredFormula | null {
    return this.formulas.get(index) ?? null;
  }

  /** Indices of the stored cells of a row: from the first to before the second. */
  span(row: number): readonly [number, number] {
    return row < this.storedRows ? [this.rowStart[row]!, this.rowStart[row + 1]!] : [0, 0];
  }

  columnAt(index: number): number {
    return this.columns[index]!;
  }

  get hasFormulas(): boolean {
    return this.formulas.size > 0;
  }
}

/** Takes cells in reading order and packs them. */
export class CellsBuilder {
  private rowStart = new Uint32Array(1024);
  private columns = new Uint16Array(4096);
  private styles = new Uint16Array(4096);
  private readonly values: CellValue[] = [];
  private readonly formulas = new Map<number, StoredFormula>();
  private readonly strays: StrayCell[] = [];
  private row = -1;
  private column = -1;
  private columnCount = 0;
  private rowCount = 0;

  /** Cells taken so far, so that a reader can stop in time. */
  get size(): number {
    return this.values.length + this.strays.length;
  }

  add(
    row: number,
    column: number,
    value: CellValue,
    style: number,
    formula: StoredFormula | null = null,
  ): void {
    if (row < this.row || (row === this.row && column <= this.column)) {
      this.strays.push({ row, column, value, style, formula });
      return;
    }
    if (row !== this.row) this.openRow(row);
    const index = this.values.length;
    if (index === this.columns.length) {
      this.columns = grown(this.columns, new Uint16Array(index * 2));
      this.styles = grown(this.styles, new Uint16Array(index * 2));
    }
    this.columns[index] = column;
    this.styles[index] = style;
    this.values.push(value);
    this.column = column;
    if (formula !== null) this.formulas.set(index, formula);
    if (value !== null || formula !== null) {
      if (column >= this.columnCount) this.columnCount = column + 1;
      this.rowCount = row + 1;
    }
  }

  private openRow(row: number): void {
    if (row + 2 > this.rowStart.length) {
      this.rowStart = grown(this.rowStart, new Uint32Array(Math.max(this.rowStart.length * 2, row + 2)));
    }
    this.rowStart.fill(this.values.length, this.row + 1, row + 1);
    this.row = row;
    this.column = -1;
  }

  /** `rowCount`: rows from 1 to the last one that holds something. */
  build(): { readonly cells: Cells; readonly rowCount: number; readonly strays: readonly StrayCell[] } {
    const rowStart = this.rowStart.slice(0, this.row + 2);
    rowStart[this.row + 1] = this.values.length;
    const { values, columns, styles } = this;
    const cells = new Cells(
      rowStart,
      columns.slice(0, values.length),
      styles.slice(0, values.length),
      values,
      this.formulas,
      this.columnCount,
    );
    return { cells, rowCount: this.rowCount, strays: this.strays };
  }
}

function grown<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
