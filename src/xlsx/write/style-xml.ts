import type { CellStyle } from '../../core/plan/plan';
import { attributeText } from '../xml/text';

/** Number formats that have the same number in every workbook and mean the same in every language. */
const BUILT_IN = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);

export const builtInFormat = (code: string): number | undefined => BUILT_IN.get(code);

/** Elements of styles.xml as Excel writes them; `p` is the document's prefix with its colon. */
export const formatXml = (p: string, id: number, code: string): string =>
  `<${p}numFmt numFmtId="${id}" formatCode="${attributeText(code)}"/>`;

/** The parts of the workbook's normal font that a font of ours takes over. */
export interface NormalFont {
  readonly size: string;
  readonly color: string;
  /** Name, family, character set and scheme. */
  readonly face: string;
}

/** Elements in the order in which Excel writes them, and the schema's later editions want them. */
export function fontXml(p: string, { bold, italic, size, color }: CellStyle, normal: NormalFont): string {
  const parts = [
    bold ? `<${p}b/>` : '',
    italic ? `<${p}i/>` : '',
    size === undefined ? normal.size : `<${p}sz val="${size}"/>`,
    color === undefined ? normal.color : `<${p}color rgb="FF${color}"/>`,
    normal.face,
  ];
  return `<${p}font>${parts.join('')}</${p}font>`;
}

export const fillXml = (p: string, color: string): string =>
  `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${color}"/>` +
  `<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;

export function borderXml(p: string, kind: string): string {
  const sides = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${p}${side} style="${kind}"><${p}color indexed="64"/></${p}${side}>`,
  );
  return `<${p}border>${sides.join('')}<${p}diagonal/></${p}border>`;
}

/** Where a format's number format, font, fill and border stand in their lists. */
export interface StyleIds {
  readonly format: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
}

export function xfXml(p: string, ids: StyleIds, style: CellStyle): string {
  const alignment = alignmentXml(p, style);
  const open =
    `<${p}xf numFmtId="${ids.format}" fontId="${ids.font}" fillId="${ids.fill}" borderId="${ids.border}" xfId="0"` +
    ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"`;
  return alignment === '' ? `${open}/>` : `${open}>${alignment}</${p}xf>`;
}

function alignmentXml(p: string, { horizontal, vertical, wrap, indent }: CellStyle): string {
  // Excel indents only what is aligned to a side.
  const side = horizontal ?? (indent ? 'left' : undefined);
  const attributes = [
    side ? ` horizontal="${side}"` : '',
    vertical ? ` vertical="${vertical}"` : '',
    wrap ? ' wrapText="1"' : '',
    indent ? ` indent="${indent}"` : '',
  ].join('');
  return attributes === '' ? '' : `<${p}alignment${attributes}/>`;
}
