import type { Block, CellValue } from '../../core/sheet/snapshot';
import { valueBytes } from '../payload';
import type { SheetFacts } from './facts';
import { MAX_COLUMNS, type SheetData } from './sheet-data';

type Grid<T> = readonly (readonly T[])[];
type WireValue = string | number | boolean;

/** A sheet while its blocks come in, in whatever order. */
export class SheetDraft {
  readonly block: Block;
  private readonly width: number;
  private readonly values: CellValue[][];
  private readonly formulas = new Map<number, string>();
  private readonly formats: string[] = ['General'];
  private readonly formatIndex = new Map([['General', 0]]);
  private readonly formatOf: Uint16Array;
  private readonly bold: Uint8Array;
  private readonly hiddenRows = new Set<number>();
  merges: readonly Block[] = [];

  constructor(
    readonly facts: SheetFacts,
    /** null: nothing is to be read of it. */
    used: Block | null,
  ) {
    this.block = used ?? { top: 0, left: 0, bottom: -1, right: -1 };
    this.width = this.block.right - this.block.left + 1;
    const rows = this.block.bottom - this.block.top + 1;
    this.values = Array.from({ length: rows }, () => []);
    this.formatOf = new Uint16Array(rows * this.width);
    this.bold = new Uint8Array(rows * this.width);
  }

  /**
   * Takes a block of whole rows; returns how many bytes it was and whether some text may be an error value.
   * `formulas` differ from `values` only where there is a formula: text that was kept from becoming one reads the
   * same in both (office-js#6687).
   */
  takeContent(
    top: number,
    values: Grid<WireValue>,
    formulas: Grid<WireValue>,
    formats: Grid<string>,
  ): { readonly bytes: number; readonly hasErrors: boolean } {
    let bytes = 0;
    let hasErrors = false;
    values.forEach((line, r) => {
      const row: CellValue[] = new Array<CellValue>(this.width);
      for (let c = 0; c < this.width; c++) {
        const value = line[c]!;
        const formula = formulas[r]![c]!;
        const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
        row[c] = value === '' && !isFormula ? null : value;
        if (isFormula) this.formulas.set((top + r) * MAX_COLUMNS + this.block.left + c, formula);
        hasErrors ||= typeof value === 'string' && value.startsWith('#');
        const format = formats[r]![c]!;
        this.formatOf[(top + r - this.block.top) * this.width + c] = this.indexOf(format);
        bytes += valueBytes(value) + valueBytes(formula) + format.length + 8;
      }
      this.values[top + r - this.block.top] = row;
    });
    return { bytes, hasErrors };
  }

  /** "#N/A" is an error only where Excel says so; it may be text. */
  takeValueTypes(top: number, types: Grid<string>): void {
    types.forEach((line, r) => {
      const row = this.values[top + r - this.block.top]!;
      line.forEach((type, c) => {
        if (type === 'Error') row[c] = { error: String(row[c]) };
      });
    });
  }

  setBold(top: number, bottom: number, left: number, right: number): void {
    for (let row = top; row <= bottom; row++) {
      const start = (row - this.block.top) * this.width - this.block.left;
      this.bold.fill(1, start + left, start + right + 1);
    }
  }

  hide(row: number): void {
    this.hiddenRows.add(row);
  }

  data(): SheetData {
    const { facts, block, values, formulas, formats, formatOf, bold, hiddenRows, merges } = this;
    return {
      ...{ name: facts.name, visibility: facts.visibility, mark: facts.mark },
      ...{ top: block.top, left: block.left, rowCount: block.bottom + 1, columnCount: block.right + 1 },
      ...{ values, formulas, formats, formatOf, bold, hiddenRows, merges },
    };
  }

  private indexOf(format: string): number {
    let index = this.formatIndex.get(format);
    if (index === undefined) {
      index = Math.min(this.formats.push(format) - 1, 0xffff);
      this.formatIndex.set(format, index);
    }
    return index;
  }
}
