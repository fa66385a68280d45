import type { Block } from '../../core/sheet/snapshot';
import type { EditedBook } from '../../workbook/edited-book';
import { cellKey, MAX_COLUMNS } from '../../workbook/formula/cell-source';
import type { CellsInDoubt } from '../../workbook/formula';
import type { EditedCell } from '../../workbook/cell-overlay';
import type { Sheet } from '../../workbook/sheet';
import type { SheetExtras } from '../../workbook/sheet-extras';
import { changedRows } from '../extras/sizes';
import type { Attributes } from '../extras/sheet-patch';
import { cellWrite, type CellWrite } from './cell-write';
import type { RowWrite, RowWrites } from './patch-rows';

/** Which results must not be handed on (`formulasInDoubt`). */
export interface InDoubt {
  readonly stale: CellsInDoubt;
  readonly unknown: CellsInDoubt;
}

const NOTHING: Attributes = {};

/** What is to be written into the rows of one sheet, worked out row by row when it is asked for. */
export class SheetChanges implements RowWrites {
  /** Rows with changes, from the top. */
  readonly rows: readonly number[];
  /** Something else has changed than results of formulas. */
  readonly isEdited: boolean;
  /** Some formula of the sheet will stand in the file without a result. */
  readonly lacksResults: boolean;
  /** Some cell no longer has a formula. */
  readonly dropsFormula: boolean;
  /** The cells that are written, null when there are none. */
  readonly block: Block | null;
  readonly before: SheetExtras;
  readonly after: SheetExtras;
  /** Of each row the columns of formulas whose results are stale. */
  private readonly staleColumns: ReadonlyMap<number, readonly number[]>;
  private readonly attributes: ReadonlyMap<number, Attributes>;

  constructor(
    readonly sheet: Sheet,
    edited: EditedBook,
    private readonly doubt: InDoubt,
    private readonly styleId: (index: number) => number,
  ) {
    this.before = sheet.extras();
    this.after = edited.extras(sheet);
    this.attributes = changedRows(sheet, this.before, this.after, styleId);
    const rows = new Set(this.attributes.keys());
    this.staleColumns = byRow(doubt.stale.get(sheet) ?? []);
    let [isEdited, lacksResults, dropsFormula] = [rows.size > 0, false, false];
    let block: Block | null = null;
    for (const row of new Set([...sheet.rowsEdited, ...this.staleColumns.keys()])) {
      for (const { before, after } of sheet.cellsEdited(row)) {
        if (before?.formula && after.formula === null) dropsFormula = true;
        if (after.formula !== null && before?.formula && before.value === null) lacksResults = true;
      }
      const cells = this.cellsOf(row);
      if (cells.length === 0) continue;
      rows.add(row);
      for (const { style, content } of cells) {
        if (style !== null || content?.kind !== 'result') isEdited = true;
        if (content && content.kind !== 'constant' && content.result === null) lacksResults = true;
      }
      block = including(block, row, cells[0]!.column, cells.at(-1)!.column);
    }
    this.rows = [...rows].sort((a, b) => a - b);
    this.isEdited = isEdited;
    this.lacksResults = lacksResults;
    this.dropsFormula = dropsFormula;
    this.block = block;
  }

  /** False when nothing at all has changed in the sheet; what a file may say twice is passed over. */
  get mayChangePart(): boolean {
    const { sheet, before, after, rows } = this;
    return rows.length > 0 || sheet.merges !== sheet.mergesRead || lookOf(before) !== lookOf(after);
  }

  get isInOrder(): boolean {
    return this.sheet.isInOrder;
  }

  at(row: number): RowWrite {
    return { cells: this.cellsOf(row), attributes: this.attributes.get(row) ?? NOTHING };
  }

  /** Cells that were edited, and those whose result has become wrong without having been touched. */
  private candidates(row: number): readonly EditedCell[] {
    const cells = this.sheet.cellsEdited(row);
    const stale = this.staleColumns.get(row);
    if (!stale) return cells;
    const known = new Set(cells.map(({ column }) => column));
    const others = stale.flatMap((column) => {
      const state = known.has(column) ? null : this.sheet.asRead(row, column);
      return state ? [{ column, before: state, after: state }] : [];
    });
    return [...cells, ...others].sort((a, b) => a.column - b.column);
  }

  private cellsOf(row: number): readonly CellWrite[] {
    const { sheet, doubt, styleId, after } = this;
    const [stale, unknown] = [doubt.stale.get(sheet), doubt.unknown.get(sheet)];
    return this.candidates(row).flatMap((cell) => {
      const key = cellKey(row, cell.column);
      const around = {
        defaultStyle: after.rowStyles.get(row) ?? after.columnStyles.get(cell.column) ?? 0,
        isStale: stale?.has(key) ?? false,
        isUnknown: unknown?.has(key) ?? false,
      };
      return cellWrite(cell, row, around, styleId) ?? [];
    });
  }
}

/** Cells by their keys → columns by row. */
function byRow(keys: Iterable<number>): ReadonlyMap<number, readonly number[]> {
  const rows = new Map<number, number[]>();
  for (const key of keys) {
    const row = Math.floor(key / MAX_COLUMNS);
    const columns = rows.get(row);
    if (columns) columns.push(key % MAX_COLUMNS);
    else rows.set(row, [key % MAX_COLUMNS]);
  }
  return rows;
}

/** All of a sheet's extras as one text. */
const lookOf = (extras: SheetExtras): string =>
  JSON.stringify(extras, (_, value: unknown) =>
    value instanceof Map
      ? [...(value as Map<string | number, unknown>)].sort(([a], [b]) => (a < b ? -1 : 1))
      : value,
  );

const including = (block: Block | null, row: number, left: number, right: number): Block => ({
  top: Math.min(block?.top ?? row, row),
  bottom: Math.max(block?.bottom ?? row, row),
  left: Math.min(block?.left ?? left, left),
  right: Math.max(block?.right ?? right, right),
});
