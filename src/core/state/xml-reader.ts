import { plainText } from './xml-text';

/** An element of a small document; text is that of the element itself, without what stands in its children. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  /** The element as it is written. */
  readonly source: string;
}

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  readonly start: number;
  text: string;
}

const TOKEN =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s>]+)\s*>|<([A-Za-z_][^\s/>]*)((?:\s+[^\s=>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function attributesOf(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, double, single] of source.matchAll(ATTRIBUTE)) {
    attributes.set(name!, plainText(double ?? single ?? ''));
  }
  return attributes;
}

/**
 * Reads a well-formed document without DTD; null for anything else. Enough for the part that we write ourselves,
 * also after another program has written it anew; the core has no XML reader at its disposal.
 */
export function readXml(source: string): XmlElement | null {
  const stack: Open[] = [];
  let root: XmlElement | null = null;
  TOKEN.lastIndex = source.startsWith('\ufeff') ? 1 : 0;
  while (TOKEN.lastIndex < source.length) {
    const start = TOKEN.lastIndex;
    const token = TOKEN.exec(source);
    if (!token) return null;
    const [, cdata, closing, opening, attributes = '', isEmpty, text] = token;
    const top = stack.at(-1);
    if (cdata !== undefined || text !== undefined) {
      if (top) top.text += cdata ?? plainText(text!);
      else if ((cdata ?? text!).trim() !== '') return null;
    } else if (opening !== undefined) {
      if (!top && root) return null;
      stack.push({ name: opening, attributes: attributesOf(attributes), children: [], start, text: '' });
    }
    if (closing === undefined && isEmpty !== '/') continue;
    const done = stack.pop();
    if (!done || (closing !== undefined && done.name !== closing)) return null;
    const element = finished(done, source.slice(done.start, TOKEN.lastIndex));
    const parent = stack.at(-1);
    if (parent) parent.children.push(element);
    else root = element;
  }
  return stack.length === 0 ? root : null;
}

const finished = ({ name, attributes, children, text }: Open, source: string): XmlElement => ({
  name: localName(name),
  attributes,
  children,
  text,
  source,
});
