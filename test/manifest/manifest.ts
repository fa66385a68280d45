import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseXml, type XmlElement } from '../../src/xlsx/xml/tree';

export const ROOT = path.resolve(__dirname, '../..');

export const readManifest = (file = path.join(ROOT, 'manifest.xml')): XmlElement =>
  parseXml(readFileSync(file, 'utf8'), file);

/** Every element below, in document order. */
export function below(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => [child, ...below(child)]);
}

export const named = (element: XmlElement, name: string): XmlElement[] =>
  below(element).filter(({ local }) => local === name);

export function child(element: XmlElement, name: string): XmlElement {
  const found = element.children.find(({ local }) => local === name);
  if (!found) throw new Error(`<${element.local}> has no <${name}>.`);
  return found;
}

/** `xsi:type`, `resid`, `DefaultValue`, … whatever its namespace. */
export const attribute = (element: XmlElement, name: string): string | undefined =>
  element.attributes.get(name) ?? [...element.attributes].find(([key]) => key.endsWith(`}${name}`))?.[1];
