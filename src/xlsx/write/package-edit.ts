import { CONTENT_TYPES, relationshipsPart } from '../package';
import type { Package } from '../package';
import type { Deflated } from '../platform';
import { XmlPatch } from '../xml/patch';
import { attributeText } from '../xml/text';
import { children } from '../xml/tree';
import { deflatedEntry, writeArchive } from '../zip/write-archive';
import { RelationshipsEdit } from './relationships-edit';

/** A file being changed: parts that are put in or taken out; all others are copied as they are. */
export class PackageEdit {
  private readonly parts = new Map<string, { readonly name: string; readonly contents: Deflated | null }>();
  private readonly lists = new Map<string, RelationshipsEdit>();
  private readonly types: XmlPatch;
  private readonly promised = new Set<string>();

  constructor(private readonly file: Package) {
    this.types = new XmlPatch(file.text(CONTENT_TYPES), CONTENT_TYPES);
  }

  has(part: string): boolean {
    const changed = this.parts.get(part.toLowerCase());
    return changed ? changed.contents !== null : this.file.has(part);
  }

  /** Writes a part, new or in the place of the one that has its name. */
  async put(part: string, chunks: Iterable<Uint8Array>): Promise<void> {
    this.parts.set(part.toLowerCase(), { name: part, contents: await this.file.deflate(chunks) });
  }

  putText(part: string, text: string): Promise<void> {
    return this.put(part, [new TextEncoder().encode(text)]);
  }

  /** Takes a part out, with its list of relationships and its content type. */
  remove(part: string): void {
    for (const name of [part, relationshipsPart(part)]) {
      if (!this.file.has(name)) continue;
      this.parts.set(name.toLowerCase(), { name, contents: null });
      for (const own of children(this.types.root, 'Override')) {
        if (isPart(own.attributes.get('PartName'), name)) this.types.remove(own);
      }
    }
  }

  /** A name that no part has yet: `name(1)`, `name(2)`, …; no other part will get it. */
  freeName(name: (n: number) => string): string {
    let n = 1;
    while (this.has(name(n)) || this.promised.has(name(n).toLowerCase())) n++;
    this.promised.add(name(n).toLowerCase());
    return name(n);
  }

  setContentType(part: string, type: string): void {
    const own = children(this.types.root, 'Override');
    if (own.some(({ attributes }) => isPart(attributes.get('PartName'), part))) return;
    const name = attributeText(`/${part}`);
    this.types.append(
      this.types.root,
      `<${this.types.prefix}Override PartName="${name}" ContentType="${type}"/>`,
    );
  }

  /** The relationships of a part, to be changed. */
  relationships(from: string): RelationshipsEdit {
    let list = this.lists.get(from);
    if (!list) {
      const part = relationshipsPart(from);
      list = new RelationshipsEdit(from, this.file.has(part) ? this.file.text(part) : null);
      this.lists.set(from, list);
    }
    return list;
  }

  /** The whole file. Entries stand in the order that they had; new ones follow. */
  async write(): Promise<Uint8Array> {
    for (const [from, list] of this.lists) {
      if (list.isChanged) await this.putText(relationshipsPart(from), list.result());
    }
    if (this.types.isChanged) await this.putText(CONTENT_TYPES, this.types.result());
    const kept = this.file.all.flatMap((entry) => {
      const changed = this.parts.get(entry.name.toLowerCase());
      if (!changed) return [entry];
      return changed.contents ? [deflatedEntry(entry.name, changed.contents, entry)] : [];
    });
    const added = [...this.parts.values()].flatMap(({ name, contents }) =>
      contents && !this.file.has(name) ? [deflatedEntry(name, contents)] : [],
    );
    return writeArchive([...kept, ...added]);
  }
}

const isPart = (name: string | undefined, part: string): boolean =>
  name?.replace(/^\//, '').toLowerCase() === part.toLowerCase();
