import type { Block, CellValue } from '../../core/sheet/snapshot';
import { cellKey, type CellSource, type SheetCells } from './cell-source';
import { BAD_NAME, finite, NotCalculable } from './errors';
import { SheetGraph, type FormulaNode } from './graph';
import { inOrder, type Group } from './order';
import { FormulaReader } from './reader';
import { statusOf, type FormulaStatus, type UncalculatedFormula } from './status';

/**
 * Keeps the formulas of a workbook calculated. It is told of every change (`setFormula`, `clear`, `edited`, …);
 * `recalculate` then calculates exactly the formulas that are touched, and writes results to the cell source.
 */
export class Calculation {
  readonly #graphs = new Map<SheetCells, SheetGraph>();
  readonly #dirty = new Set<FormulaNode>();
  readonly #reader: FormulaReader;

  constructor(readonly source: CellSource) {
    this.#reader = new FormulaReader(source, {
      isSubtotal: (sheet, row, column) =>
        this.#node(sheet, row, column)?.compiled.template.isSubtotal ?? false,
    });
  }

  /** True when `recalculate` has something to do. */
  get isDirty(): boolean {
    return this.#dirty.size > 0;
  }

  /**
   * A formula (with its leading "=") was put in a cell. With `stored`, the value that came with it from a file, it
   * is calculated only once a cell that it looks at has changed; without, at the next `recalculate`.
   */
  setFormula(sheet: SheetCells, row: number, column: number, formula: string, stored?: CellValue): void {
    this.#remove(sheet, row, column);
    const node: FormulaNode = {
      sheet,
      row,
      column,
      formula,
      compiled: this.#reader.read(formula, sheet),
      isDirty: false,
      isCircular: false,
      refusal: null,
      isStale: false,
      stored,
    };
    this.#graph(sheet).formulas.set(cellKey(row, column), node);
    this.#link(node);
    if (stored === undefined) {
      this.#touch(node);
      this.edited(sheet, blockOf(row, column));
    }
  }

  /** A cell no longer holds a formula (a constant came, or nothing). */
  clear(sheet: SheetCells, row: number, column: number): void {
    this.#remove(sheet, row, column);
    this.edited(sheet, blockOf(row, column));
  }

  /** Cells of a block hold other constants now: everything that looks at them is to be calculated. */
  edited(sheet: SheetCells, block: Block): void {
    const blocks: { sheet: SheetCells; block: Block }[] = [{ sheet, block }];
    for (let next = blocks.pop(); next; next = blocks.pop()) {
      this.#graphs.get(next.sheet)?.watchersOf(next.block, (node) => {
        node.isStale = true;
        if (this.#touch(node)) blocks.push({ sheet: node.sheet, block: blockOf(node.row, node.column) });
      });
    }
  }

  /** A sheet or a defined name of that name came, went, or means something else: formulas with it are read again. */
  renamed(name: string): void {
    const upper = name.toUpperCase();
    for (const node of [...this.#nodes()]) {
      if (node.compiled.template.leansOn.has(upper)) this.#readAgain(node);
    }
  }

  /** A sheet is gone: its formulas too, and all that looked at it is read again. */
  removeSheet(sheet: SheetCells): void {
    for (const node of this.#graphs.get(sheet)?.formulas.values() ?? []) this.#unlink(node);
    this.#graphs.delete(sheet);
    for (const node of [...this.#nodes()]) {
      if (node.compiled.precedents.some((area) => area.sheet === sheet)) this.#readAgain(node);
    }
  }

  /** How many used cells the touched formulas look at, all together: the work that `recalculate` has before it. */
  get pendingCells(): number {
    let cells = 0;
    for (const { compiled } of this.#dirty)
      for (const { sheet, top, left, bottom, right } of compiled.precedents) {
        const rows = Math.min(bottom, sheet.rowCount - 1) - top + 1;
        const columns = Math.min(right, sheet.columnCount - 1) - left + 1;
        cells += Math.max(rows, 0) * Math.max(columns, 0);
      }
    return cells;
  }

  /** Calculates what is touched; gives the number of formulas. */
  recalculate(): number {
    const count = this.#dirty.size;
    if (count === 0) return 0;
    const nodes = new Set(this.#dirty);
    this.#dirty.clear();
    for (const group of inOrder(nodes)) this.#calculate(group);
    return count;
  }

  /** Calculates every formula, touched or not (Ctrl+Alt+F9); gives their number. */
  recalculateAll(): number {
    for (const node of this.#nodes()) this.#touch(node);
    return this.recalculate();
  }

  /** null for a cell without a formula. */
  status(sheet: SheetCells, row: number, column: number): FormulaStatus | null {
    const node = this.#node(sheet, row, column);
    return node ? statusOf(node) : null;
  }

  /** All formulas, in no order that means anything. */
  get formulas(): Iterable<FormulaNode> {
    return this.#nodes();
  }

  /** Calls `visit` for each formula that looks at a cell of the block; may call twice for the same one. */
  watchersOf(sheet: SheetCells, block: Block, visit: (node: FormulaNode) => void): void {
    this.#graphs.get(sheet)?.watchersOf(block, visit);
  }

  /** All formulas whose value is not ours. */
  uncalculated(): UncalculatedFormula[] {
    return [...this.#nodes()].flatMap((node) => {
      const status = statusOf(node);
      if (status.kind === 'calculated') return [];
      const { sheet, row, column, formula } = node;
      return [{ sheet, row, column, formula, status }];
    });
  }

  /**
   * What a formula would come to if it stood on that sheet (a conditional format's rule, already moved to its
   * cell); null when it cannot be calculated here.
   */
  evaluate(formula: string, sheet: SheetCells): CellValue {
    const { template, precedents } = this.#reader.read(formula, sheet);
    try {
      return template.calculable?.value(precedents) ?? null;
    } catch (error) {
      if (error instanceof NotCalculable) return null;
      throw error;
    }
  }

  /** Can the text be read as a formula, with a right number of arguments for each function known here? */
  canRead(formula: string, sheet: SheetCells): boolean {
    return this.#reader.canRead(formula, sheet);
  }

  #calculate({ nodes, isRing }: Group): void {
    for (const node of nodes) {
      node.isDirty = false;
      node.isCircular = isRing;
      node.refusal = null;
      this.source.store(
        node.sheet,
        node.row,
        node.column,
        isRing ? (node.stored ?? 0) : this.#resultOf(node),
      );
    }
  }

  #resultOf(node: FormulaNode): CellValue {
    const { template, precedents } = node.compiled;
    if (!template.calculable) return keep(node);
    try {
      const value = template.calculable.value(precedents) ?? 0;
      return typeof value === 'number' ? finite(value) : value;
    } catch (error) {
      if (!(error instanceof NotCalculable)) throw error;
      node.refusal = error;
      return keep(node);
    }
  }

  #node(sheet: SheetCells, row: number, column: number): FormulaNode | undefined {
    return this.#graphs.get(sheet)?.formulas.get(cellKey(row, column));
  }

  *#nodes(): Generator<FormulaNode> {
    for (const { formulas } of this.#graphs.values()) yield* formulas.values();
  }

  #graph(sheet: SheetCells): SheetGraph {
    let graph = this.#graphs.get(sheet);
    if (!graph) this.#graphs.set(sheet, (graph = new SheetGraph()));
    return graph;
  }

  /** True when it was not touched before. */
  #touch(node: FormulaNode): boolean {
    if (node.isDirty) return false;
    node.isDirty = true;
    this.#dirty.add(node);
    return true;
  }

  #link(node: FormulaNode): void {
    for (const area of node.compiled.precedents) this.#graph(area.sheet).watch(area, node);
  }

  #unlink(node: FormulaNode): void {
    for (const area of node.compiled.precedents) this.#graphs.get(area.sheet)?.unwatch(area, node);
    this.#dirty.delete(node);
  }

  #remove(sheet: SheetCells, row: number, column: number): void {
    const node = this.#node(sheet, row, column);
    if (!node) return;
    this.#unlink(node);
    this.#graph(sheet).formulas.delete(cellKey(row, column));
  }

  #readAgain(node: FormulaNode): void {
    this.#unlink(node);
    node.isDirty = false;
    node.compiled = this.#reader.read(node.formula, node.sheet);
    this.#link(node);
    this.#touch(node);
    this.edited(node.sheet, blockOf(node.row, node.column));
  }
}

const blockOf = (row: number, column: number): Block => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

/** The stored value stays; without one, what a spreadsheet shows for a function that it does not know. */
const keep = (node: FormulaNode): CellValue => node.stored ?? BAD_NAME;
