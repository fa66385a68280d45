import type { DefinedName } from '../../workbook/workbook';
import type { Sheet } from '../../workbook/sheet';
import { parseBlock } from '../book/block';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/api-error';
import { HostCollection, ITEM, ITEMS, type HostObject } from '../protocol/host-object';
import { optional, text } from './arguments';
import { NamedItem, refersTo } from './named-item';
import type { Model } from './model';

/** A letter, _ or \ first, then letters, digits, . _ \ ?; no cell address; at most 255 signs (support.microsoft.com "Names in formulas"). */
const NAME = /^[\p{L}_\\][\p{L}\p{N}._\\?]{0,254}$/u;

/** Excel.NamedItemCollection: of the workbook, or of one sheet. Hidden names are in it too, with `visible` false. */
export class NamedItemCollection extends HostCollection {
  readonly #model: Model;
  readonly #scope: Sheet | null;

  constructor(model: Model, scope: Sheet | null) {
    super();
    this.#model = model;
    this.#scope = scope;
  }

  override [ITEMS](): readonly HostObject[] {
    return this.#names.map(({ name }) => new NamedItem(this.#model, name, this.#scope));
  }

  override [ITEM](name: unknown): HostObject {
    return this.getItem(name);
  }

  add(name: unknown, reference: unknown, comment?: unknown): HostObject {
    const wanted = text(name);
    if (!NAME.test(wanted) || parseBlock(wanted) || /^[rc]$/i.test(wanted)) throw invalidArgument();
    if (this.getItemOrNullObject(wanted)) throw itemAlreadyExists();
    const { book } = this.#model;
    book.workbook.setName({ name: wanted, scope: this.#scope, refersTo: refersTo(reference), hidden: false });
    book.calculation.renamed(wanted);
    book.isDirty = true;
    const item = new NamedItem(this.#model, wanted, this.#scope);
    item.comment = optional(comment, text, '');
    return item;
  }

  getCount(): number {
    return this.#names.length;
  }

  getItem(name: unknown): HostObject {
    const found = this.getItemOrNullObject(name);
    if (!found) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(name: unknown): HostObject | null {
    const wanted = text(name).toLowerCase();
    const found = this.#names.find((known) => known.name.toLowerCase() === wanted);
    return found ? new NamedItem(this.#model, found.name, this.#scope) : null;
  }

  get #names(): readonly DefinedName[] {
    return this.#model.book.workbook.names.filter(({ scope }) => scope === this.#scope);
  }
}
