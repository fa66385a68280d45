import type { HostBook } from '../book/host-book';
import { ApiError, itemNotFound } from '../protocol/api-error';
import { HostCollection, ITEM, ITEMS, type HostObject } from '../protocol/host-object';
import { text } from './arguments';
import { CustomXmlPart, readXml } from './custom-xml-part';

/** What both collections do: all parts, or those of one namespace. */
abstract class PartCollection extends HostCollection {
  constructor(
    readonly book: HostBook,
    readonly namespaceUri: string | null,
  ) {
    super();
  }

  override [ITEMS](): readonly CustomXmlPart[] {
    return this.book.workbook.customXml
      .filter(({ namespace }) => this.namespaceUri === null || namespace === this.namespaceUri)
      .map((part) => CustomXmlPart.of(this.book, part));
  }

  override [ITEM](id: unknown): HostObject {
    return this.getItem(id);
  }

  getCount(): number {
    return this[ITEMS]().length;
  }

  getItem(id: unknown): HostObject {
    const found = this.getItemOrNullObject(id);
    if (!found) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(id: unknown): HostObject | null {
    return this[ITEMS]().find((part) => part.id === text(id)) ?? null;
  }
}

/** Excel.CustomXmlPartCollection. */
export class CustomXmlPartCollection extends PartCollection {
  constructor(book: HostBook) {
    super(book, null);
  }

  add(xml: unknown): HostObject {
    const part = readXml(xml);
    this.book.workbook.customXml = [...this.book.workbook.customXml, part];
    this.book.isDirty = true;
    return CustomXmlPart.of(this.book, part);
  }

  getByNamespace(namespaceUri: unknown): HostObject {
    return new CustomXmlPartScopedCollection(this.book, text(namespaceUri));
  }
}

/** Excel.CustomXmlPartScopedCollection: the parts of one namespace. */
class CustomXmlPartScopedCollection extends PartCollection {
  /** "If the collection contains exactly one item, this method returns it. Otherwise, this method produces an error." */
  getOnlyItem(): HostObject {
    const only = this.getOnlyItemOrNullObject();
    if (!only) throw new ApiError('GeneralException', 'There is not exactly one item.', 500);
    return only;
  }

  getOnlyItemOrNullObject(): HostObject | null {
    const items = this[ITEMS]();
    return items.length === 1 ? items[0]! : null;
  }
}
