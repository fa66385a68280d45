import type { XmlPatch } from '../xml/patch';
import { child, parseXml } from '../xml/tree';
import type { XmlElement } from '../xml/tree';
import { formatXml } from './style-xml';

/** Names the part in errors; it may have another name in the file. */
export const STYLES_PART = 'xl/styles.xml';

/** The lists of styles.xml that we append to, in the order of the schema, with what each must at least hold. */
const LISTS = {
  numFmts: '',
  fonts: '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  fills: '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  borders: '<border><left/><right/><top/><bottom/><diagonal/></border>',
  cellStyleXfs: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
  cellXfs: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
} as const;

export type ListName = keyof typeof LISTS;

/** One list of styles.xml. */
export class StyleList {
  readonly element: XmlElement | undefined;
  private readonly known = new Map<string, number>();
  private readonly added: string[] = [];
  private readonly formats = new Map<string, number>();
  private count: number;
  private lastFormat = 163;

  constructor(
    private readonly patch: XmlPatch,
    private readonly name: ListName,
  ) {
    this.element = child(patch.root, name);
    const present = this.element?.children ?? [];
    for (const [id, one] of present.entries()) {
      const key = canonical(one);
      if (!this.known.has(key)) this.known.set(key, id);
      if (name === 'numFmts') this.knowFormat(one);
    }
    this.count = present.length;
    if (this.count === 0 && LISTS[name] !== '') this.addDefaults(LISTS[name]);
  }

  get hasNew(): boolean {
    return this.added.length > 0;
  }

  /** The place in the list of an element that says the same; `xml` is appended when there is none. */
  idOf(xml: string): number {
    const key = canonical(parseXml(this.declared(xml), STYLES_PART));
    let id = this.known.get(key);
    if (id === undefined) {
      this.known.set(key, (id = this.count++));
      this.added.push(xml);
    }
    return id;
  }

  formatId(code: string): number {
    let id = this.formats.get(code);
    if (id === undefined) {
      this.formats.set(code, (id = ++this.lastFormat));
      this.count++;
      this.added.push(formatXml(this.patch.prefix, id, code));
    }
    return id;
  }

  /** Writes what is new; a list that is missing altogether goes before `following`, or to the end. */
  write(following: XmlElement | undefined): void {
    const { patch, element, name } = this;
    const xml = this.added.join('');
    if (xml === '') return;
    if (element) {
      patch.setAttribute(element, 'count', String(this.count));
      patch.append(element, xml);
      return;
    }
    const { prefix: p } = patch;
    const list = `<${p}${name} count="${this.count}">${xml}</${p}${name}>`;
    if (following) patch.insertBefore(following, list);
    else patch.append(patch.root, list);
  }

  private knowFormat({ attributes }: XmlElement): void {
    const id = Number(attributes.get('numFmtId'));
    this.formats.set(attributes.get('formatCode') ?? '', id);
    if (id > this.lastFormat) this.lastFormat = id;
  }

  private addDefaults(defaults: string): void {
    const { prefix: p } = this.patch;
    const elements = defaults.replace(/<(\/?)(\w)/g, `<$1${p}$2`);
    const root = parseXml(this.declared(`<${p}list>${elements}</${p}list>`), STYLES_PART);
    for (const one of root.children) this.known.set(canonical(one), this.count++);
    this.added.push(elements);
  }

  /** The snippet with the document's namespace on its first element. */
  private declared(xml: string): string {
    const { prefix, namespace } = this.patch.root;
    return xml.replace(/[\s/>]/, (end) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${namespace}"${end}`);
  }
}

/** What an element says, whatever the order and prefix in which it says it. */
function canonical({ local, attributes, children }: XmlElement): string {
  const own = [...attributes]
    .filter(([key]) => !key.includes('xmlns'))
    .map(([key, value]) => `${key}=${value}`);
  return `${local}[${own.sort().join()}](${children.map(canonical).sort().join('')})`;
}
