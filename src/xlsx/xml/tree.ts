import { SaxesParser } from 'saxes';
import type { SaxesAttributeNS } from 'saxes';
import { BadFile } from '../bad-file';
import { LIMITS } from '../limits';

/** An element of a small part, with its place in the text so that the text can be patched. */
export interface XmlElement {
  /** Name without prefix, the prefix ("" for none), and the namespace that it stands for. */
  readonly local: string;
  readonly prefix: string;
  readonly namespace: string;
  /** By name; an attribute in a namespace has the key "{namespace}name". */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside. */
  readonly text: string;
  /** Offsets: of "<", after the start tag's ">", of "</" (= `openEnd` for `<a/>`), after the last ">". */
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

type Growing = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: Growing[] };

/**
 * The tree of a small part. `part` names it in the error for a document that is damaged (`damaged-part`), brings
 * a DTD (`doctype`: entities are never resolved) or is out of all proportion (`part-too-large`).
 */
export function parseXml(text: string, part: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: Growing[] = [];
  let root: Growing | null = null;
  let count = 0;
  parser.on('doctype', () => {
    throw new BadFile('doctype', { part });
  });
  parser.on('opentag', (tag) => {
    if (++count > LIMITS.elements || open.length > LIMITS.depth)
      throw new BadFile('part-too-large', { part });
    const openEnd = parser.position;
    const start = text.lastIndexOf('<', openEnd - 1);
    const placed: Growing = {
      local: tag.local,
      prefix: tag.prefix,
      namespace: tag.uri,
      attributes: attributesOf(tag.attributes),
      children: [],
      text: '',
      start,
      openEnd,
      closeStart: openEnd,
      end: openEnd,
    };
    open.at(-1)?.children.push(placed);
    root ??= placed;
    open.push(placed);
  });
  const addText = (piece: string): void => {
    const element = open.at(-1);
    if (element) element.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', (tag) => {
    const element = open.pop();
    if (!element || tag.isSelfClosing) return;
    element.end = parser.position;
    element.closeStart = text.lastIndexOf('</', element.end - 1);
  });
  try {
    parser.write(text).close();
  } catch (error) {
    throw error instanceof BadFile ? error : new BadFile('damaged-part', { part });
  }
  if (!root) throw new BadFile('damaged-part', { part });
  return root;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

function attributesOf(written: Readonly<Record<string, SaxesAttributeNS>>): ReadonlyMap<string, string> {
  let attributes: Map<string, string> | null = null;
  for (const name in written) {
    const { local, uri, value } = written[name]!;
    attributes ??= new Map();
    attributes.set(uri === '' ? local : `{${uri}}${local}`, value);
  }
  return attributes ?? NO_ATTRIBUTES;
}

/** The first child of that name, whatever its namespace. */
export const child = (element: XmlElement | undefined, local: string): XmlElement | undefined =>
  element?.children.find((one) => one.local === local);

/** The children of that name. */
export const children = (element: XmlElement | undefined, local: string): readonly XmlElement[] =>
  element?.children.filter((one) => one.local === local) ?? [];

/** xsd:boolean, absent for `otherwise`. */
export function flag(element: XmlElement | undefined, name: string, otherwise = false): boolean {
  const value = element?.attributes.get(name);
  return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';
}
