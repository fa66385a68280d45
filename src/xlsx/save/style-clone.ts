import { lineOf, SIDES, type HostStyle, type Line, type Side } from '../../workbook/host-style';
import { LINES, SIDE_ELEMENTS } from '../read/styles';
import { attributeText } from '../xml/text';
import { child, type XmlElement } from '../xml/tree';
import { withAttributes } from './start-tag';

/** A pair of formats: the one of the file, and what it has become. */
export interface StyleChange {
  readonly before: HostStyle;
  readonly after: HostStyle;
}

export type Source = (element: XmlElement) => string;

const differs = ({ before, after }: StyleChange, ...names: readonly (keyof HostStyle)[]): boolean =>
  names.some((name) => before[name] !== after[name]);

/** As Excel writes them. */
const FONT_ORDER = [
  ...['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name'],
  ...['family', 'charset', 'scheme'],
];

const UNDERLINES: Readonly<Record<string, string>> = {
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
};

/** The font with what has changed in it, null when that is nothing. */
export function changedFont(
  font: XmlElement | undefined,
  change: StyleChange,
  p: string,
  source: Source,
): string | null {
  const { after } = change;
  const parts = new Map<string, string>();
  for (const element of font?.children ?? []) parts.set(element.local, source(element));
  const kept = JSON.stringify([...parts]);
  const set = (names: readonly (keyof HostStyle)[], part: string, attributes: string | null): void => {
    if (!differs(change, ...names)) return;
    if (attributes === null) parts.delete(part);
    else parts.set(part, `<${p}${part}${attributes}/>`);
  };
  const value = (text: string | number): string => ` val="${attributeText(String(text))}"`;
  set(['bold'], 'b', after.bold ? '' : null);
  set(['italic'], 'i', after.italic ? '' : null);
  set(['strikethrough'], 'strike', after.strikethrough ? '' : null);
  set(['underline'], 'u', after.underline ? value(UNDERLINES[after.underline] ?? 'single') : null);
  // What is not said is Calibri, 11 points, black (RangeFont).
  set(['size'], 'sz', value(after.size ?? 11));
  set(['color'], 'color', ` rgb="FF${after.color ?? '000000'}"`);
  set(['fontName'], 'name', value(after.fontName ?? 'Calibri'));
  if (differs(change, 'fontName')) for (const part of ['family', 'charset', 'scheme']) parts.delete(part);
  if (JSON.stringify([...parts]) === kept) return null;
  return `<${p}font>${FONT_ORDER.map((part) => parts.get(part) ?? '').join('')}</${p}font>`;
}

const isSameLine = (a: Line | null, b: Line | null): boolean =>
  a === b ||
  (a !== null && b !== null && a.style === b.style && a.weight === b.weight && a.color === b.color);

/** The order of `<border>`'s children. */
const BORDER_ORDER = ['left', 'start', 'right', 'end', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];

/** The border with those sides changed that have changed, null when none has. */
export function changedBorder(
  border: XmlElement | undefined,
  { before, after }: StyleChange,
  p: string,
  source: Source,
): string | null {
  const changed = SIDES.filter((side) => !isSameLine(lineOf(before, side), lineOf(after, side)));
  if (changed.length === 0) return null;
  const parts = new Map<string, string>();
  for (const element of border?.children ?? []) parts.set(element.local, source(element));
  for (const side of changed) {
    const name = SIDE_ELEMENTS[side].find((one) => parts.has(one)) ?? SIDE_ELEMENTS[side][0]!;
    const line = lineOf(after, side) ?? (isDiagonal(side) ? lineOf(after, otherDiagonal(side)) : null);
    parts.set(name, line ? lineXml(`${p}${name}`, line) : `<${p}${name}/>`);
  }
  const diagonals = { diagonalUp: 'DiagonalUp', diagonalDown: 'DiagonalDown' } as const;
  const attributes = Object.entries(diagonals)
    .map(([name, side]) => (lineOf(after, side) ? ` ${name}="1"` : ''))
    .join('');
  return `<${p}border${attributes}>${BORDER_ORDER.map((part) => parts.get(part) ?? '').join('')}</${p}border>`;
}

const isDiagonal = (side: Side): boolean => side.startsWith('Diagonal');
const otherDiagonal = (side: Side): Side => (side === 'DiagonalUp' ? 'DiagonalDown' : 'DiagonalUp');

function lineXml(name: string, { style, weight, color }: Line): string {
  const kinds = Object.entries(LINES);
  const [kind] = kinds.find(([, line]) => line.style === style && line.weight === weight) ??
    kinds.find(([, line]) => line.style === style) ?? ['thin'];
  const prefix = name.slice(0, name.indexOf(':') + 1);
  const paint = color === '#000000' ? 'indexed="64"' : `rgb="FF${color.slice(1)}"`;
  return `<${name} style="${kind}"><${prefix}color ${paint}/></${name}>`;
}

const word = (text: string | undefined): string | null =>
  text === undefined ? null : text[0]!.toLowerCase() + text.slice(1);

/** Files count −1° to −90° from 91 on; 255 is letters under each other. */
const rotation = (degrees: number): string =>
  String(degrees === 180 ? 255 : degrees < 0 ? 90 - degrees : degrees);

/** The alignment with what has changed in it, as an element; null when that is nothing. */
export function changedAlignment(
  alignment: XmlElement | undefined,
  change: StyleChange,
  p: string,
  source: Source,
): string | null {
  const { after } = change;
  const { indent, textOrientation } = after;
  const attributes: Record<string, string | null> = {};
  if (differs(change, 'horizontal', 'otherHorizontal'))
    attributes['horizontal'] = after.horizontal ?? word(after.otherHorizontal);
  if (differs(change, 'vertical', 'otherVertical'))
    attributes['vertical'] = after.vertical ?? word(after.otherVertical);
  if (differs(change, 'wrap')) attributes['wrapText'] = after.wrap ? '1' : null;
  if (differs(change, 'shrinkToFit')) attributes['shrinkToFit'] = after.shrinkToFit ? '1' : null;
  if (differs(change, 'indent')) attributes['indent'] = indent ? String(indent) : null;
  if (differs(change, 'textOrientation'))
    attributes['textRotation'] = textOrientation ? rotation(textOrientation) : null;
  return changedElement(alignment, attributes, `<${p}alignment/>`, source);
}

/** The protection with what has changed in it, as an element; null when that is nothing. */
export function changedProtection(
  protection: XmlElement | undefined,
  change: StyleChange,
  p: string,
  source: Source,
): string | null {
  const attributes: Record<string, string | null> = {};
  if (differs(change, 'isUnlocked')) attributes['locked'] = change.after.isUnlocked ? '0' : null;
  if (differs(change, 'isFormulaHidden')) attributes['hidden'] = change.after.isFormulaHidden ? '1' : null;
  return changedElement(protection, attributes, `<${p}protection/>`, source);
}

function changedElement(
  present: XmlElement | undefined,
  attributes: Readonly<Record<string, string | null>>,
  empty: string,
  source: Source,
): string | null {
  if (Object.keys(attributes).length === 0) return null;
  return withAttributes(present ? asEmpty(source(present)) : empty, attributes);
}

/** `<a b="1"></a>` → `<a b="1"/>`. */
const asEmpty = (xml: string): string => xml.replace(/\s*>\s*<\/[^>]*>$/, '/>');

/** Children of an `<xf>` that the change leaves as they are, and those that it makes. */
export function changedChildren(
  xf: XmlElement | undefined,
  change: StyleChange,
  p: string,
  source: Source,
): { readonly xml: string; readonly applied: readonly string[] } {
  const [alignment, protection] = [child(xf, 'alignment'), child(xf, 'protection')];
  const aligned = changedAlignment(alignment, change, p, source);
  const guarded = changedProtection(protection, change, p, source);
  return {
    xml:
      (aligned ?? (alignment ? source(alignment) : '')) + (guarded ?? (protection ? source(protection) : '')),
    applied: [
      ...(aligned === null ? [] : ['applyAlignment']),
      ...(guarded === null ? [] : ['applyProtection']),
    ],
  };
}
