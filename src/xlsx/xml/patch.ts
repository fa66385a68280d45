import { attributeText, elementText } from './text';
import { parseXml } from './tree';
import type { XmlElement } from './tree';

interface Splice {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** Changes a few places of an XML document and leaves every other byte of it as it was. */
export class XmlPatch {
  readonly root: XmlElement;
  private readonly splices: Splice[] = [];
  private readonly appended = new Map<XmlElement, string>();

  /** `part` names the document in errors, as in `parseXml`. */
  constructor(
    readonly text: string,
    part: string,
  ) {
    this.root = parseXml(text, part);
  }

  /** The prefix of the document's elements with its colon, "" for none. */
  get prefix(): string {
    return this.root.prefix === '' ? '' : `${this.root.prefix}:`;
  }

  get isChanged(): boolean {
    return this.splices.length > 0 || this.appended.size > 0;
  }

  /** An element as it is written, with everything in it. */
  source(element: XmlElement): string {
    return this.text.slice(element.start, element.end);
  }

  /** Puts `xml` behind the last child of an element. */
  append(parent: XmlElement, xml: string): void {
    this.appended.set(parent, (this.appended.get(parent) ?? '') + xml);
  }

  insertBefore(element: XmlElement, xml: string): void {
    this.splices.push({ at: element.start, remove: 0, insert: xml });
  }

  insertAfter(element: XmlElement, xml: string): void {
    this.splices.push({ at: element.end, remove: 0, insert: xml });
  }

  replace(element: XmlElement, xml: string): void {
    this.splices.push({ at: element.start, remove: element.end - element.start, insert: xml });
  }

  remove(element: XmlElement): void {
    this.replace(element, '');
  }

  /** Replaces what stands between an element's tags by text. */
  replaceText(element: XmlElement, text: string): void {
    const { openEnd, closeStart } = element;
    this.splices.push({ at: openEnd, remove: closeStart - openEnd, insert: elementText(text) });
  }

  /** Sets an attribute without prefix; null takes it away. */
  setAttribute(element: XmlElement, name: string, value: string | null): void {
    const tag = this.text.slice(element.start, element.openEnd);
    const written = value === null ? '' : ` ${name}="${attributeText(value)}"`;
    const present = new RegExp(`\\s+${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(tag);
    if (present) {
      this.splices.push({ at: element.start + present.index, remove: present[0].length, insert: written });
    } else if (value !== null) {
      const end = element.openEnd - (tag.endsWith('/>') ? 2 : 1);
      this.splices.push({ at: end, remove: 0, insert: written });
    }
  }

  /** The changed document. */
  result(): string {
    return this.between(0, this.text.length);
  }

  /** The changed document in two: up to behind an element's opening tag, and from there on. */
  halves({ openEnd }: XmlElement): readonly [string, string] {
    return [this.between(0, openEnd), this.between(openEnd, this.text.length)];
  }

  /** Changes from the first place to before the second; what is put at the end of all belongs to the end. */
  private between(from: number, to: number): string {
    const splices = [...this.splices];
    for (const [element, xml] of this.appended) splices.push(this.appendSplice(element, xml));
    // Splices at the same place keep their order: sort is stable.
    splices.sort((a, b) => a.at - b.at);
    let result = '';
    let at = from;
    for (const splice of splices) {
      // What was changed inside an element that goes is gone with it.
      if (splice.at < at || (splice.at >= to && to < this.text.length)) continue;
      result += this.text.slice(at, splice.at) + splice.insert;
      at = splice.at + splice.remove;
    }
    return result + this.text.slice(at, to);
  }

  private appendSplice(element: XmlElement, xml: string): Splice {
    const tag = this.text.slice(element.start, element.openEnd);
    if (!tag.endsWith('/>')) return { at: element.closeStart, remove: 0, insert: xml };
    const name = element.prefix === '' ? element.local : `${element.prefix}:${element.local}`;
    return { at: element.openEnd - 2, remove: 2, insert: `>${xml}</${name}>` };
  }
}
