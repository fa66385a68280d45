import { SIDES, withLine, type HostStyle, type Line, type Side } from '../../workbook/host-style';
import { child, children, flag } from '../xml/tree';
import type { XmlElement } from '../xml/tree';
import type { ReadColor } from './colors';
import { BUILT_IN_FORMATS } from './number-formats';

/** The formats that cells point to (`cellXfs`), as far as we have words for formats. */
export function readStyles(root: XmlElement, colorOf: ReadColor): readonly HostStyle[] {
  const formats = new Map(BUILT_IN_FORMATS);
  for (const { attributes } of children(child(root, 'numFmts'), 'numFmt')) {
    formats.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? 'General');
  }
  const fonts = children(child(root, 'fonts'), 'font').map((font) => fontStyle(font, colorOf));
  const fills = children(child(root, 'fills'), 'fill').map((fill) => fillStyle(fill, colorOf));
  const borders = children(child(root, 'borders'), 'border').map((border) => borderStyle(border, colorOf));
  return children(child(root, 'cellXfs'), 'xf').map((xf) => {
    const at = (name: string): number => Number(xf.attributes.get(name) ?? 0);
    return {
      ...fonts[at('fontId')],
      ...fills[at('fillId')],
      ...borders[at('borderId')],
      ...alignmentStyle(child(xf, 'alignment')),
      ...protectionStyle(child(xf, 'protection')),
      numberFormat: formats.get(at('numFmtId')) ?? 'General',
    };
  });
}

const UNDERLINES: Readonly<Record<string, string>> = {
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};

/** Black and Calibri are what a format has that does not say otherwise. */
export function fontStyle(font: XmlElement | undefined, colorOf: ReadColor): HostStyle {
  const isOn = (name: string): boolean => {
    const element = child(font, name);
    return element !== undefined && flag(element, 'val', true);
  };
  const size = Number(child(font, 'sz')?.attributes.get('val'));
  const name = child(font, 'name')?.attributes.get('val') ?? 'Calibri';
  const underline = child(font, 'u');
  const color = colorOf(child(font, 'color'));
  return {
    ...(isOn('b') ? { bold: true } : {}),
    ...(isOn('i') ? { italic: true } : {}),
    ...(isOn('strike') ? { strikethrough: true } : {}),
    ...(size > 0 ? { size } : {}),
    ...(color === null || color === '000000' ? {} : { color }),
    ...(name === 'Calibri' ? {} : { fontName: name }),
    ...(underline ? underlineStyle(underline) : {}),
  };
}

function underlineStyle({ attributes }: XmlElement): HostStyle {
  const underline = UNDERLINES[attributes.get('val') ?? 'single'];
  return underline ? { underline } : {};
}

function fillStyle(fill: XmlElement, colorOf: ReadColor): HostStyle {
  const pattern = child(fill, 'patternFill');
  const color = colorOf(child(pattern, 'fgColor'));
  return pattern?.attributes.get('patternType') === 'solid' && color !== null ? { fill: color } : {};
}

/** Office.js's style and weight for each style of a line in a file (ST_BorderStyle). */
export const LINES: Readonly<Record<string, Omit<Line, 'color'>>> = {
  thin: { style: 'Continuous', weight: 'Thin' },
  hair: { style: 'Continuous', weight: 'Hairline' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
};

/** The elements of a `<border>` for a side; Strict files say "start" and "end". */
export const SIDE_ELEMENTS: Readonly<Record<Side, readonly string[]>> = {
  EdgeTop: ['top'],
  EdgeBottom: ['bottom'],
  EdgeLeft: ['left', 'start'],
  EdgeRight: ['right', 'end'],
  DiagonalDown: ['diagonal'],
  DiagonalUp: ['diagonal'],
};

function borderStyle(border: XmlElement, colorOf: ReadColor): HostStyle {
  return SIDES.reduce<HostStyle>((style, side) => {
    const element = border.children.find(({ local }) => SIDE_ELEMENTS[side].includes(local));
    const line = LINES[element?.attributes.get('style') ?? ''];
    const isThere = !side.startsWith('Diagonal') || flag(border, `d${side.slice(1)}`);
    if (!element || !line || !isThere) return style;
    const color = `#${colorOf(child(element, 'color')) ?? '000000'}`;
    return withLine(style, side, { ...line, color });
  }, {});
}

const HORIZONTAL = ['left', 'center', 'right', 'centerContinuous'] as const;
const VERTICAL = ['top', 'center'] as const;
/** What a plan has no word for. */
const OTHERS: Readonly<Record<string, string>> = {
  fill: 'Fill',
  justify: 'Justify',
  distributed: 'Distributed',
};

function alignmentStyle(alignment: XmlElement | undefined): HostStyle {
  if (!alignment) return {};
  const { attributes } = alignment;
  const horizontal = HORIZONTAL.find((one) => one === attributes.get('horizontal'));
  const vertical = VERTICAL.find((one) => one === attributes.get('vertical'));
  const otherHorizontal = OTHERS[attributes.get('horizontal') ?? ''];
  const otherVertical = OTHERS[attributes.get('vertical') ?? ''];
  const indent = Number(attributes.get('indent') ?? 0);
  const textOrientation = orientation(Number(attributes.get('textRotation') ?? 0));
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(otherHorizontal ? { otherHorizontal } : {}),
    ...(otherVertical ? { otherVertical } : {}),
    ...(flag(alignment, 'wrapText') ? { wrap: true } : {}),
    ...(flag(alignment, 'shrinkToFit') ? { shrinkToFit: true } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(textOrientation ? { textOrientation } : {}),
  };
}

/** Files count 91 to 180 for −1° to −90°, and 255 for letters under each other, which Office.js calls 180. */
function orientation(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

const protectionStyle = (protection: XmlElement | undefined): HostStyle => ({
  ...(protection && !flag(protection, 'locked', true) ? { isUnlocked: true } : {}),
  ...(flag(protection, 'hidden') ? { isFormulaHidden: true } : {}),
});
