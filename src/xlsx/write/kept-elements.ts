import type { Package } from '../package';
import { aroundCells } from '../read/around-cells';
import { child, children, flag, parseXml } from '../xml/tree';
import type { XmlElement } from '../xml/tree';

/** What a sheet of ours keeps when it is written anew, because the user put it there. Each is XML or "". */
export interface KeptElements {
  /** Namespace declarations of the old root element that the other pieces may need. */
  readonly declarations: string;
  /** Attributes of `<sheetPr>` (the name of its VBA module) and the tab's colour. */
  readonly sheetAttributes: string;
  readonly tabColor: string;
  /** Attributes of `<sheetView>`: selected tab, zoom. */
  readonly viewAttributes: string;
  readonly protection: string;
  readonly conditionalFormats: string;
  readonly headerFooter: string;
  /** Drawings, and comments, which need a legacy drawing. */
  readonly drawings: string;
}

/** A sheet that is new keeps nothing. */
export const NOTHING_KEPT: KeptElements = {
  declarations: '',
  sheetAttributes: '',
  tabColor: '',
  viewAttributes: '',
  protection: '',
  conditionalFormats: '',
  headerFooter: '',
  drawings: '',
};

const VIEW_ATTRIBUTES = ['tabSelected', 'showGridLines', 'zoomScale', 'zoomScaleNormal'];
/** In the order of the schema. */
const DRAWINGS = ['drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture'];

/** Reads what is to be kept from the present part of a sheet of ours. */
export function keptElements(file: Package, part: string): KeptElements {
  const { text } = aroundCells(file.bigPart(part), part);
  const root = parseXml(text, part);
  const source = (element: XmlElement | undefined): string =>
    element ? text.slice(element.start, element.end) : '';
  const sources = (names: readonly string[]): string =>
    names.flatMap((name) => children(root, name).map(source)).join('');
  const properties = child(root, 'sheetPr');
  const view = child(child(root, 'sheetViews'), 'sheetView');
  return {
    declarations: declarations(text.slice(root.start, root.openEnd)),
    sheetAttributes: attributes(properties, ['codeName']),
    tabColor: source(child(properties, 'tabColor')),
    viewAttributes: attributes(view, VIEW_ATTRIBUTES),
    protection: flag(child(root, 'sheetProtection'), 'sheet') ? sources(['sheetProtection']) : '',
    conditionalFormats: sources(['conditionalFormatting']),
    headerFooter: sources(['headerFooter']),
    drawings: sources(DRAWINGS),
  };
}

/** `xmlns:…` and `mc:Ignorable` of a start tag; the default namespace is the writer's own. */
const declarations = (tag: string): string =>
  (tag.match(/\s(xmlns:[\w.-]+|[\w.-]+:Ignorable)\s*=\s*("[^"]*"|'[^']*')/g) ?? []).join('');

const attributes = (element: XmlElement | undefined, names: readonly string[]): string =>
  names
    .flatMap((name) => {
      const value = element?.attributes.get(name);
      return value === undefined || !/^[\w.]+$/.test(value) ? [] : [` ${name}="${value}"`];
    })
    .join('');
