import type { CellStyle } from '../../core/plan/plan';
import { XmlPatch } from '../xml/patch';
import { child, children } from '../xml/tree';
import { StyleList, STYLES_PART } from './style-list';
import type { ListName } from './style-list';
import { borderXml, builtInFormat, fillXml, fontXml, xfXml } from './style-xml';
import type { NormalFont } from './style-xml';

/** The first list that may stand behind ours. */
const BEHIND = ['cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];

/** A styles part for a workbook that has none. */
export const emptyStyles = (namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}"></styleSheet>`;

/** Appends formats to styles.xml. What is there keeps its number; a format that is there already is used again. */
export class StyleEdit {
  private readonly patch: XmlPatch;
  private readonly lists: Readonly<Record<ListName, StyleList>>;
  private readonly normal: NormalFont;
  private readonly ids = new Map<string, number>();

  constructor(text: string) {
    this.patch = new XmlPatch(text, STYLES_PART);
    const list = (name: ListName): StyleList => new StyleList(this.patch, name);
    this.lists = {
      numFmts: list('numFmts'),
      fonts: list('fonts'),
      fills: list('fills'),
      borders: list('borders'),
      cellStyleXfs: list('cellStyleXfs'),
      cellXfs: list('cellXfs'),
    };
    this.normal = this.normalFont();
  }

  /** The number of a format for a cell's `s`. */
  idOf(style: CellStyle): number {
    // The first format of the list is the workbook's normal one.
    if (Object.values(style).every((value) => value === undefined)) return 0;
    const key = JSON.stringify(Object.entries(style).sort());
    let id = this.ids.get(key);
    if (id === undefined) this.ids.set(key, (id = this.place(style)));
    return id;
  }

  /** The changed part; null when nothing had to be added. */
  result(): string | null {
    const lists = Object.values(this.lists);
    if (!lists.some(({ hasNew }) => hasNew)) return null;
    const { root } = this.patch;
    for (const [n, list] of lists.entries()) {
      // A list that is missing goes in front of the first one that may stand behind it.
      const present = lists.slice(n + 1).flatMap(({ element }) => element ?? []);
      list.write(present[0] ?? root.children.find(({ local }) => BEHIND.includes(local)));
    }
    return this.patch.result();
  }

  private place(style: CellStyle): number {
    const { prefix: p } = this.patch;
    const { fonts, fills, borders, cellXfs } = this.lists;
    const isNormalFont =
      !style.bold && !style.italic && style.size === undefined && style.color === undefined;
    const ids = {
      format: this.formatId(style.numberFormat ?? 'General'),
      font: isNormalFont ? this.normalFontId() : fonts.idOf(fontXml(p, style, this.normal)),
      fill: style.fill === undefined ? 0 : fills.idOf(fillXml(p, style.fill)),
      border: style.border === undefined ? 0 : borders.idOf(borderXml(p, style.border)),
    };
    return cellXfs.idOf(xfXml(p, ids, style));
  }

  private formatId(code: string): number {
    return builtInFormat(code) ?? this.lists.numFmts.formatId(code);
  }

  private normalFontId(): number {
    const normal = children(child(this.patch.root, 'cellXfs'), 'xf')[0];
    return Number(normal?.attributes.get('fontId') ?? 0);
  }

  private normalFont(): NormalFont {
    const { root, prefix: p } = this.patch;
    const font = children(child(root, 'fonts'), 'font')[this.normalFontId()];
    if (!font) return { size: `<${p}sz val="11"/>`, color: '', face: `<${p}name val="Calibri"/>` };
    const source = (name: string): string => {
      const part = child(font, name);
      return part ? this.patch.source(part) : '';
    };
    return {
      size: source('sz'),
      color: source('color'),
      face: ['name', 'family', 'charset', 'scheme'].map(source).join(''),
    };
  }
}
