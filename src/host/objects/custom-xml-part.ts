import { SaxesParser } from 'saxes';
import type { CustomXmlPart as Part } from '../../workbook/workbook';
import type { HostBook } from '../book/host-book';
import { invalidArgument, itemNotFound } from '../protocol/api-error';
import { HostObject, ID } from '../protocol/host-object';
import { text } from './arguments';

/** "XML content. Must be a valid XML fragment": checked, and its namespace read. */
export function readXml(xml: unknown): Part {
  const source = text(xml);
  const parser = new SaxesParser({ xmlns: true });
  let namespace: string | null = null;
  parser.on('opentag', (tag) => {
    namespace ??= tag.uri;
  });
  try {
    parser.write(source).close();
  } catch {
    throw invalidArgument();
  }
  return { namespace: namespace ?? '', text: source };
}

/** Ids stay with a part while its contents change. */
const ids = new WeakMap<Part, string>();
let lastId = 0;

/** Excel.CustomXmlPart. */
export class CustomXmlPart extends HostObject {
  static of(book: HostBook, part: Part): CustomXmlPart {
    const known = ids.get(part);
    if (known) return new CustomXmlPart(book, known);
    const id = `{00000000-0002-0000-${String(++lastId).padStart(4, '0')}-000000000000}`;
    ids.set(part, id);
    return new CustomXmlPart(book, id);
  }

  readonly #book: HostBook;
  readonly #id: string;

  private constructor(book: HostBook, id: string) {
    super();
    this.#book = book;
    this.#id = id;
  }

  override get [ID](): string {
    return this.#id;
  }

  get id(): string {
    return this.#id;
  }

  get namespaceUri(): string {
    return this.#part.namespace;
  }

  getXml(): string {
    return this.#part.text;
  }

  setXml(xml: unknown): void {
    const after = readXml(xml);
    ids.set(after, this.#id);
    this.#replace([after]);
  }

  delete(): void {
    this.#replace([]);
  }

  get #part(): Part {
    const part = this.#book.workbook.customXml.find((known) => ids.get(known) === this.#id);
    if (!part) throw itemNotFound();
    return part;
  }

  #replace(after: readonly Part[]): void {
    const part = this.#part;
    this.#book.workbook.customXml = this.#book.workbook.customXml.flatMap((known) =>
      known === part ? after : [known],
    );
    this.#book.isDirty = true;
  }
}
