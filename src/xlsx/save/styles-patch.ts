import type { HostStyle } from '../../workbook/host-style';
import type { CustomRule } from '../../workbook/sheet-extras';
import type { StyleTable } from '../../workbook/styles';
import { StyleList, STYLES_PART, type ListName } from '../write/style-list';
import { builtInFormat, fillXml } from '../write/style-xml';
import { XmlPatch } from '../xml/patch';
import { child, children, type XmlElement } from '../xml/tree';
import { withAttributes } from './start-tag';
import { changedBorder, changedChildren, changedFont } from './style-clone';

/** The lists that may stand behind ours, in the order of the schema. */
const BEHIND = ['cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];
const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'] as const;

const PLAIN_XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';

/**
 * Appends formats to styles.xml. A format that was made from one of the file is a copy of that with only what was
 * changed in it: theme colours, character sets and whatever we have no word for stay.
 */
export class StylesPatch {
  private readonly patch: XmlPatch;
  private readonly lists: Readonly<Record<ListName, StyleList>>;
  private readonly ids = new Map<number, number>();
  private readonly dxfs: string[];
  private readonly addedDxfs: string[] = [];

  constructor(
    text: string,
    private readonly table: StyleTable,
  ) {
    this.patch = new XmlPatch(text, STYLES_PART);
    const lists = LISTS.map((name) => [name, new StyleList(this.patch, name)]);
    this.lists = Object.fromEntries(lists) as Record<ListName, StyleList>;
    this.dxfs = children(child(this.patch.root, 'dxfs'), 'dxf').map((dxf) => this.patch.source(dxf));
  }

  /** The number in the file of a format of the workbook. */
  styleId(index: number): number {
    if (index < this.table.readCount) return index;
    let id = this.ids.get(index);
    if (id === undefined) this.ids.set(index, (id = this.place(index)));
    return id;
  }

  /** The number of the format that a conditional format gives. */
  dxfId(rule: CustomRule): number {
    const xml = dxfXml(rule, this.patch.prefix);
    const known = this.dxfs.indexOf(xml);
    if (known >= 0) return known;
    this.addedDxfs.push(xml);
    return this.dxfs.push(xml) - 1;
  }

  /** The changed part; null when nothing had to be added. */
  result(): string | null {
    const lists = Object.values(this.lists);
    const isNew = this.ids.size > 0 && lists.some(({ hasNew }) => hasNew);
    if (!isNew && this.addedDxfs.length === 0) return null;
    const { root } = this.patch;
    const behind = root.children.find(({ local }) => BEHIND.includes(local));
    for (const [n, list] of lists.entries()) {
      const next = lists.slice(n + 1).flatMap(({ element }) => element ?? []);
      list.write(next[0] ?? behind);
    }
    if (this.addedDxfs.length > 0) this.writeDxfs();
    return this.patch.result();
  }

  private writeDxfs(): void {
    const { patch } = this;
    const { root, prefix: p } = patch;
    const xml = this.addedDxfs.join('');
    const list = child(root, 'dxfs');
    if (list) {
      patch.setAttribute(list, 'count', String(this.dxfs.length));
      return patch.append(list, xml);
    }
    const written = `<${p}dxfs count="${this.dxfs.length}">${xml}</${p}dxfs>`;
    const behind = root.children.find(({ local }) => BEHIND.slice(2).includes(local));
    if (behind) patch.insertBefore(behind, written);
    else patch.append(root, written);
  }

  private place(index: number): number {
    const { table, patch, lists } = this;
    const { prefix: p } = patch;
    const origin = table.origin(index);
    const xf = this.elements('cellXfs')[origin];
    const before = table.at(origin) as HostStyle;
    const after = table.at(index) as HostStyle;
    const source = (element: XmlElement): string => patch.source(element);
    const numberOf = (name: string): number => Number(xf?.attributes.get(name) ?? 0);
    const change = { before, after };
    const font = changedFont(this.elements('fonts')[numberOf('fontId')], change, p, source);
    const border = changedBorder(this.elements('borders')[numberOf('borderId')], change, p, source);
    const inside = changedChildren(xf, change, p, source);
    const attributes: Record<string, string> = {};
    const set = (id: string, apply: string, value: number): void =>
      void Object.assign(attributes, { [id]: String(value), [apply]: '1' });
    if (font !== null) set('fontId', 'applyFont', lists.fonts.idOf(font));
    if (border !== null) set('borderId', 'applyBorder', lists.borders.idOf(border));
    if (before.fill !== after.fill) {
      set('fillId', 'applyFill', after.fill === undefined ? 0 : lists.fills.idOf(fillXml(p, after.fill)));
    }
    if (before.numberFormat !== after.numberFormat) {
      const code = after.numberFormat ?? 'General';
      set('numFmtId', 'applyNumberFormat', builtInFormat(code) ?? lists.numFmts.formatId(code));
    }
    for (const name of inside.applied) attributes[name] = '1';
    const tag = xf ? patch.text.slice(xf.start, xf.openEnd) : PLAIN_XF.replace('<', `<${p}`);
    const open = withAttributes(tag.replace(/\s*\/?>$/, '>'), attributes);
    return lists.cellXfs.idOf(`${open}${inside.xml}</${p}xf>`);
  }

  private elements(list: ListName): readonly XmlElement[] {
    return child(this.patch.root, list)?.children ?? [];
  }
}

/** As Excel writes it: the fill of such a format keeps its colour where others keep that of the background. */
function dxfXml({ fill, fontColor, bold, italic }: CustomRule, p: string): string {
  const toggle = (name: string, isOn: boolean | null): string =>
    isOn === null ? '' : isOn ? `<${p}${name}/>` : `<${p}${name} val="0"/>`;
  const color = fontColor === '' ? '' : `<${p}color rgb="FF${fontColor.slice(1)}"/>`;
  const font = toggle('b', bold) + toggle('i', italic) + color;
  const background = fill === '' ? '' : `<${p}bgColor rgb="FF${fill.slice(1)}"/>`;
  const filled = `<${p}fill><${p}patternFill>${background}</${p}patternFill></${p}fill>`;
  return `<${p}dxf>${font === '' ? '' : `<${p}font>${font}</${p}font>`}${fill === '' ? '' : filled}</${p}dxf>`;
}
