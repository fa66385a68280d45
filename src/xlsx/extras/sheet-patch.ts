import { XmlPatch } from '../xml/patch';
import { child, type XmlElement } from '../xml/tree';

/** The children of `<worksheet>` in the order of the schema (CT_Worksheet), as Excel insists. */
const ORDER = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr'],
  ...['sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate'],
  ...['customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations'],
  ...['hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks'],
  ...['customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'drawingHF'],
  ...['legacyDrawing', 'legacyDrawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems'],
  ...['tableParts', 'extLst'],
];

export type Attributes = Readonly<Record<string, string | null>>;

/** What stands around the cells of a worksheet, being changed: pieces are given in the order of the schema. */
export class SheetPatch {
  readonly xml: XmlPatch;

  constructor(text: string, part: string) {
    this.xml = new XmlPatch(text, part);
  }

  get root(): XmlElement {
    return this.xml.root;
  }

  get prefix(): string {
    return this.xml.prefix;
  }

  element(name: string): XmlElement | undefined {
    return child(this.root, name);
  }

  /** Puts a new child of `<worksheet>` where the schema has its kind. */
  add(name: string, xml: string): void {
    const place = ORDER.indexOf(name);
    const before = this.root.children.filter(({ local }) => {
      const at = ORDER.indexOf(local);
      return at >= 0 && at <= place;
    });
    const last = before.at(-1);
    if (last) this.xml.insertAfter(last, xml);
    else this.xml.insertBefore(this.root.children[0]!, xml);
  }

  /** Sets attributes of a child of `<worksheet>`, which is made when it is missing and there is something to say. */
  set(name: string, attributes: Attributes): void {
    const present = this.element(name);
    const entries = Object.entries(attributes);
    if (present) for (const [key, value] of entries) this.xml.setAttribute(present, key, value);
    else if (entries.some(([, value]) => value !== null))
      this.add(name, emptyElement(`${this.prefix}${name}`, attributes));
  }
}

/** `<name a="1"/>`; attributes that are null are left out. Values are plain words and numbers. */
export const emptyElement = (name: string, attributes: Attributes): string =>
  `<${name}${Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${value}"`)
    .join('')}/>`;
