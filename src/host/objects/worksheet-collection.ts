import type { Sheet } from '../../workbook/sheet';
import { addSheet } from '../book/sheet-edits';
import type { HostBook } from '../book/host-book';
import { itemNotFound } from '../protocol/api-error';
import { HostCollection, ITEM, ITEMS, type HostObject } from '../protocol/host-object';
import { optional, text, truth } from './arguments';
import type { Model, SheetObject } from './model';

/** Excel.WorksheetCollection. */
export class WorksheetCollection extends HostCollection {
  readonly #model: Model;
  readonly #book: HostBook;

  constructor(model: Model) {
    super();
    this.#model = model;
    this.#book = model.book;
  }

  override [ITEMS](): readonly HostObject[] {
    return this.#book.order.map((sheet) => this.#model.worksheet(sheet));
  }

  override [ITEM](key: unknown): HostObject {
    return this.getItem(key);
  }

  add(name?: unknown): SheetObject {
    return this.#model.worksheet(addSheet(this.#book, name));
  }

  getActiveWorksheet(): SheetObject {
    return this.#model.worksheet(this.#book.selection.sheet);
  }

  getCount(visibleOnly?: unknown): number {
    return this.#sheets(visibleOnly).length;
  }

  getFirst(visibleOnly?: unknown): SheetObject {
    return this.#present(this.#sheets(visibleOnly)[0]);
  }

  getLast(visibleOnly?: unknown): SheetObject {
    return this.#present(this.#sheets(visibleOnly).at(-1));
  }

  getItem(key: unknown): SheetObject {
    return this.#present(this.#book.findSheet(text(key)) ?? undefined);
  }

  getItemOrNullObject(key: unknown): SheetObject | null {
    const sheet = this.#book.findSheet(text(key));
    return sheet && this.#model.worksheet(sheet);
  }

  // Listening needs no work here: every event is sent, the library passes it to whoever listens.
  _RegisterDataChangedEvent(): void {}
  _UnregisterDataChangedEvent(): void {}
  _RegisterActivatedEvent(): void {}
  _UnregisterActivatedEvent(): void {}
  _RegisterDeactivatedEvent(): void {}
  _UnregisterDeactivatedEvent(): void {}
  _RegisterAddedEvent(): void {}
  _UnregisterAddedEvent(): void {}
  _RegisterDeletedEvent(): void {}
  _UnregisterDeletedEvent(): void {}
  _RegisterSelectionChangedEvent(): void {}
  _UnregisterSelectionChangedEvent(): void {}
  _RegisterProtectionChangedEvent(): void {}
  _UnregisterProtectionChangedEvent(): void {}

  #sheets(visibleOnly: unknown): readonly Sheet[] {
    const isVisibleOnly = optional(visibleOnly, truth, false);
    return this.#book.order.filter(({ visibility }) => !isVisibleOnly || visibility === 'visible');
  }

  #present(sheet: Sheet | undefined): SheetObject {
    if (!sheet) throw itemNotFound();
    return this.#model.worksheet(sheet);
  }
}
