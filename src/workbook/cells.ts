import type { CellValue } from '../core/sheet/snapshot';
import type { CellState } from './cell-overlay';
import { shiftFormula } from './shift-formula';

/** A formula that several cells share: written for one cell, moved along for the others. No leading "=". */
export interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The formula of one cell without its leading "="; a shared one is moved only when somebody asks for it. */
export type StoredFormula = string | SharedFormula;

/** A cell's formula as it reads there, with its leading "=". */
export function written(stored: StoredFormula, row: number, column: number): string {
  if (typeof stored === 'string') return `=${stored}`;
  return `=${shiftFormula(stored.text, row - stored.row, column - stored.column)}`;
}

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
  constructor(
    private readonly rowStart: Uint32Array,
    private readonly columns: Uint16Array,
    private readonly styles: Uint16Array,
    /** The number in each cell; where `isOther` is 1, the place of the value in `others`. */
    private readonly numbers: Float64Array,
    private readonly isOther: Uint8Array,
    private readonly others: readonly CellValue[],
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
    if (index < 0) return null;
    const number = this.numbers[index]!;
    return this.isOther[index] === 1 ? this.others[number]! : number;
  }

  styleAt(index: number): number {
    return this.styles[index] ?? 0;
  }

  formulaAt(index: number): StoredFormula | null {
    return this.formulas.get(index) ?? null;
  }

  /** All that a cell holds, null for none. */
  stateAt(index: number): CellState | null {
    if (index < 0) return null;
    return { value: this.valueAt(index), formula: this.formulaAt(index), style: this.styleAt(index) };
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

  get formulaCount(): number {
    return this.formulas.size;
  }

  /** Some formula came without a value: a program wrote the file, and Excel has not opened it yet. */
  get lacksResults(): boolean {
    for (const index of this.formulas.keys()) if (this.valueAt(index) === null) return true;
    return false;
  }
}

/** Takes cells in reading order and packs them. */
export class CellsBuilder {
  private rowStart = new Uint32Array(1024);
  private columns: Uint16Array;
  private styles: Uint16Array;
  private numbers: Float64Array;
  private isOther: Uint8Array;
  private readonly others: CellValue[] = [];
  private readonly formulas = new Map<number, StoredFormula>();
  private readonly strays: StrayCell[] = [];
  private row = -1;
  private column = -1;
  private columnCount = 0;
  private rowCount = 0;
  private count = 0;

  /** `expected`: about how many cells will come; memory that stays unused costs nothing. */
  constructor(expected = 256) {
    this.columns = new Uint16Array(expected);
    this.styles = new Uint16Array(expected);
    this.numbers = new Float64Array(expected);
    this.isOther = new Uint8Array(expected);
  }

  /** Cells taken so far, so that a reader can stop in time. */
  get size(): number {
    return this.count + this.strays.length;
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
    const index = this.count++;
    if (index === this.columns.length) this.grow();
    this.columns[index] = column;
    this.styles[index] = style;
    if (typeof value === 'number') this.numbers[index] = value;
    else {
      this.isOther[index] = 1;
      this.numbers[index] = this.others.push(value) - 1;
    }
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
    for (let skipped = this.row + 1; skipped <= row; skipped++) this.rowStart[skipped] = this.count;
    this.row = row;
    this.column = -1;
  }

  private grow(): void {
    const size = this.columns.length * 2;
    this.columns = grown(this.columns, new Uint16Array(size));
    this.styles = grown(this.styles, new Uint16Array(size));
    this.numbers = grown(this.numbers, new Float64Array(size));
    this.isOther = grown(this.isOther, new Uint8Array(size));
  }

  /** `rowCount`: rows from 1 to the last one that holds something. */
  build(): { readonly cells: Cells; readonly rowCount: number; readonly strays: readonly StrayCell[] } {
    const { count } = this;
    const rowStart = this.rowStart.subarray(0, this.row + 2);
    rowStart[this.row + 1] = count;
    const cells = new Cells(
      rowStart,
      this.columns.subarray(0, count),
      this.styles.subarray(0, count),
      this.numbers.subarray(0, count),
      this.isOther.subarray(0, count),
      this.others,
      this.formulas,
      this.columnCount,
    );
    return { cells, rowCount: this.rowCount, strays: this.strays };
  }
}

function grown<T extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
