import type { CellStyle } from '../../core/plan/plan';
import { child, children, flag } from '../xml/tree';
import type { XmlElement } from '../xml/tree';
import { BUILT_IN_FORMATS } from './number-formats';

/** The formats that cells point to (`cellXfs`), as far as we know formats. Theme colours are left out. */
export function readStyles(root: XmlElement): readonly CellStyle[] {
  const formats = new Map(BUILT_IN_FORMATS);
  for (const { attributes } of children(child(root, 'numFmts'), 'numFmt')) {
    formats.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? 'General');
  }
  const fonts = children(child(root, 'fonts'), 'font').map(fontStyle);
  const fills = children(child(root, 'fills'), 'fill').map(fillStyle);
  const borders = children(child(root, 'borders'), 'border').map(borderStyle);
  return children(child(root, 'cellXfs'), 'xf').map((xf) => {
    const at = (name: string): number => Number(xf.attributes.get(name) ?? 0);
    return {
      ...fonts[at('fontId')],
      ...fills[at('fillId')],
      ...borders[at('borderId')],
      ...alignmentStyle(child(xf, 'alignment')),
      numberFormat: formats.get(at('numFmtId')) ?? 'General',
    };
  });
}

function fontStyle(font: XmlElement): CellStyle {
  const bold = child(font, 'b');
  const italic = child(font, 'i');
  const size = Number(child(font, 'sz')?.attributes.get('val'));
  return {
    ...(bold && flag(bold, 'val', true) ? { bold: true } : {}),
    ...(italic && flag(italic, 'val', true) ? { italic: true } : {}),
    ...(size > 0 ? { size } : {}),
    ...named('color', child(font, 'color')),
  };
}

function fillStyle(fill: XmlElement): CellStyle {
  const pattern = child(fill, 'patternFill');
  return pattern?.attributes.get('patternType') === 'solid' ? named('fill', child(pattern, 'fgColor')) : {};
}

/** "AARRGGBB" → { color: "RRGGBB" } or { fill: "RRGGBB" }. */
function named(key: 'color' | 'fill', color: XmlElement | undefined): CellStyle {
  const rgb = color?.attributes.get('rgb');
  return rgb && /^[0-9a-f]{8}$/i.test(rgb) ? { [key]: rgb.slice(2).toUpperCase() } : {};
}

const borderStyle = (border: XmlElement): CellStyle =>
  ['left', 'right', 'top', 'bottom'].every((side) => child(border, side)?.attributes.has('style'))
    ? { border: 'thin' }
    : {};

const HORIZONTAL = ['left', 'center', 'right'] as const;
const VERTICAL = ['top', 'center'] as const;

function alignmentStyle(alignment: XmlElement | undefined): CellStyle {
  if (!alignment) return {};
  const horizontal = HORIZONTAL.find((one) => one === alignment.attributes.get('horizontal'));
  const vertical = VERTICAL.find((one) => one === alignment.attributes.get('vertical'));
  const indent = Number(alignment.attributes.get('indent') ?? 0);
  const isAcross = alignment.attributes.get('horizontal') === 'centerContinuous';
  return {
    ...(isAcross ? { horizontal: 'centerContinuous' as const } : horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(flag(alignment, 'wrapText') ? { wrap: true } : {}),
    ...(indent > 0 ? { indent } : {}),
  };
}
