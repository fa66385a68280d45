import type { Block } from '../core/sheet/snapshot';
import type { Sheet } from '../workbook/sheet';
import { parseBlock } from './book/block';
import { clearBlock } from './book/clear';
import type { History } from './book/history';
import type { HostBook } from './book/host-book';
import { selectBlock } from './book/selecting';
import { activateSheet, addSheet, copySheet, deleteSheet, renameSheet } from './book/sheet-edits';
import { shiftCells } from './book/shift-cells';
import { fitColumn, resizeColumn } from './book/sizes';

/** What a person does in Excel while the add-in runs. Sheets by name; each act sends its events at once. */
export class User {
  readonly #book: HostBook;
  readonly #sendEvents: () => void;

  constructor(book: HostBook, sendEvents: () => void) {
    this.#book = book;
    this.#sendEvents = sendEvents;
  }

  /** Types into one cell: `type('LRA 2024', 'C6', '1.06.01')`; "" empties it. Read by the settings of the book. */
  type(sheet: string, address: string, input: string | number | boolean): void {
    this.#act(sheet, (found) => {
      const block = blockOf(address);
      this.#book.type(found, block.top, block.left, input, this.#book.displayLocale);
      this.#book.changed(found, block);
    });
  }

  /** Empties cells; their formats stay. */
  clear(sheet: string, address: string): void {
    this.#act(sheet, (found) => {
      const block = blockOf(address);
      clearBlock(this.#book, found, block, 'Contents');
      this.#book.changed(found, block);
    });
  }

  /** Makes a column as wide as what stands in it (double click on its edge). */
  fitColumn(sheet: string, column: number): void {
    this.#act(sheet, (found) => fitColumn(this.#book, found, column));
  }

  /** Makes a column so wide (its edge is dragged). */
  resizeColumn(sheet: string, column: number, points: number): void {
    this.#act(sheet, (found) => resizeColumn(this.#book, found, column, points));
  }

  /** Takes the last step back (Ctrl+Z); false when there is none. */
  undo(): boolean {
    return this.#travel((history) => history.undo());
  }

  /** Does again what was taken back (Ctrl+Y). */
  redo(): boolean {
    return this.#travel((history) => history.redo());
  }

  select(sheet: string, address: string): void {
    this.#act(sheet, (found) => selectBlock(this.#book, found, blockOf(address)));
  }

  activate(sheet: string): void {
    this.#act(sheet, (found) => activateSheet(this.#book, found));
  }

  addSheet(name: string): void {
    this.#act(null, () => addSheet(this.#book, name));
  }

  copySheet(name: string): void {
    this.#act(name, (found) => copySheet(this.#book, found));
  }

  renameSheet(name: string, to: string): void {
    this.#act(name, (found) => renameSheet(this.#book, found, to));
  }

  deleteSheet(name: string): void {
    this.#act(name, (found) => deleteSheet(this.#book, found));
  }

  /** Inserts (count > 0) or deletes (count < 0) whole rows; `row` counts from 1 as on screen. */
  insertRows(sheet: string, row: number, count: number): void {
    this.#act(sheet, (found) => {
      shiftCells(this.#book, found, { axis: 'row', at: row - 1, count });
      const bottom = row - 2 + Math.abs(count);
      const block = { top: row - 1, left: 0, bottom, right: 16383 };
      this.#book.changed(found, block, { changeType: count > 0 ? 'RowInserted' : 'RowDeleted' });
    });
  }

  protectSheet(sheet: string, isProtected = true): void {
    this.#act(sheet, (found) => {
      const extras = this.#book.extras(found);
      Object.assign(extras, { isProtected, protectionOptions: isProtected ? {} : null });
      this.#book.announce('protectionChanged', found, { isProtected });
    });
  }

  protectStructure(isProtected = true): void {
    this.#book.isStructureProtected = isProtected;
  }

  #act(name: string, act: (sheet: Sheet) => void): void;
  #act(name: null, act: () => void): void;
  #act(name: string | null, act: (sheet: Sheet) => void): void {
    const sheet = this.#book.workbook.sheet(name ?? this.#book.order[0]!.name);
    if (!sheet) throw new Error(`There is no sheet "${name}".`);
    this.#book.actor = 'Unknown';
    try {
      act(sheet);
      this.#book.calculateIfDue();
    } finally {
      this.#book.actor = 'ThisLocalAddin';
      this.#sendEvents();
    }
  }

  #travel(move: (history: History) => boolean): boolean {
    let isDone = false;
    this.#act(null, () => (isDone = move(this.#book.history)));
    return isDone;
  }
}

function blockOf(address: string): Block {
  const block = parseBlock(address);
  if (!block) throw new Error(`"${address}" is no address.`);
  return block;
}
