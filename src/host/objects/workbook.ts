import { blockAt } from '../book/block';
import type { HostBook } from '../book/host-book';
import { HostObject } from '../protocol/host-object';
import { Application } from './application';
import { truth } from './arguments';
import { CustomXmlPartCollection } from './custom-xml-part-collection';
import type { BlockObject, Model } from './model';
import { NamedItemCollection } from './named-item-collection';
import { Runtime } from './runtime';
import { WorkbookProtection } from './workbook-protection';
import { WorksheetCollection } from './worksheet-collection';

/** Excel.Workbook: the object that every path begins at. */
export class Workbook extends HostObject {
  readonly #model: Model;
  readonly #book: HostBook;

  constructor(model: Model) {
    super();
    this.#model = model;
    this.#book = model.book;
  }

  get application(): HostObject {
    return new Application(this.#book);
  }

  get worksheets(): HostObject {
    return new WorksheetCollection(this.#model);
  }

  /** "Represents a collection of workbook-scoped named items." */
  get names(): HostObject {
    return new NamedItemCollection(this.#model, null);
  }

  get customXmlParts(): HostObject {
    return new CustomXmlPartCollection(this.#book);
  }

  get protection(): HostObject {
    return new WorkbookProtection(this.#book);
  }

  get name(): string {
    return this.#book.fileName;
  }

  get isDirty(): boolean {
    return this.#book.isDirty;
  }

  set isDirty(isDirty: unknown) {
    this.#book.isDirty = truth(isDirty);
  }

  get readOnly(): boolean {
    return this.#book.readOnly;
  }

  get autoSave(): boolean {
    return false;
  }

  get previouslySaved(): boolean {
    return true;
  }

  get usePrecisionAsDisplayed(): boolean {
    return false;
  }

  getSelectedRange(): BlockObject {
    return this.#model.range(this.#book.selection.sheet, this.#book.selection.block);
  }

  getActiveCell(): BlockObject {
    const { sheet, block } = this.#book.selection;
    return this.#model.range(sheet, blockAt(block.top, block.left, block.top, block.left));
  }

  getIsActiveCollabSession(): boolean {
    return this.#book.isCollaborative;
  }

  save(): void {
    this.#book.isDirty = false;
  }

  /** `context.runtime`. */
  get _Runtime(): HostObject {
    return new Runtime(this.#book);
  }

  /** `event.getRange(context)`. */
  _GetRangeForEventByReferenceId(referenceId: string): HostObject {
    return this.#model.find(referenceId);
  }

  _GetRangeOrNullObjectForEventByReferenceId(referenceId: string): HostObject {
    return this.#model.find(referenceId);
  }

  _RemoveAllReferences(): void {}
}
