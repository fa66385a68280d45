import type { ConditionalLook } from '../../host';
import { lineOf, type HostStyle, type Line, type Side } from '../../workbook/host-style';
import { inkOn } from './ink';

/** The colours of a sheet where it says nothing. */
export interface Paper {
  readonly ground: string;
  readonly ink: string;
  readonly line: string;
}

export const LIGHT: Paper = { ground: '#ffffff', ink: '#000000', line: '#e1e1e1' };
export const DARK: Paper = { ground: '#1b1b1b', ink: '#f2f2f2', line: '#3d3d3d' };

const PIXELS_PER_POINT = 4 / 3;
/** Of a workbook whose normal font says nothing else. */
export const NORMAL_SIZE = 11;
const FAMILY = 'Calibri, Carlito, "As Calibri", sans-serif';

const BORDERS: readonly (readonly [Side, string])[] = [
  ['EdgeTop', 'border-top'],
  ['EdgeBottom', 'border-bottom'],
  ['EdgeLeft', 'border-left'],
  ['EdgeRight', 'border-right'],
];
const WIDTHS: Readonly<Record<string, string>> = {
  Hairline: '1px',
  Thin: '1px',
  Medium: '2px',
  Thick: '3px',
};
const LINES: Readonly<Record<string, string>> = {
  Continuous: 'solid',
  Dash: 'dashed',
  DashDot: 'dashed',
  DashDotDot: 'dashed',
  SlantDashDot: 'dashed',
  Dot: 'dotted',
  Double: 'double',
};
const HORIZONTAL: Readonly<Record<string, string>> = {
  left: 'flex-start',
  center: 'center',
  centerContinuous: 'center',
  right: 'flex-end',
};

const hex = (color: string): string => (color.startsWith('#') ? color : `#${color}`);

/** Between a text and the edge of its cell, in pixels. */
export const PADDING = 3;
export const paddingOf = ({ indent = 0 }: HostStyle): number => PADDING + indent * 9;

/** A cell's font as CSS writes it in one. */
export const fontOf = (style: HostStyle, conditional: ConditionalLook | undefined): string =>
  [
    ...((conditional?.italic ?? style.italic) ? ['italic'] : []),
    ...((conditional?.bold ?? style.bold) ? ['700'] : []),
    `${(style.size ?? NORMAL_SIZE) * PIXELS_PER_POINT}px`,
    style.fontName ? familyOf(style.fontName) : FAMILY,
  ].join(' ');

/** The ground that a cell is drawn on. */
export const groundOf = (style: HostStyle, conditional: ConditionalLook | undefined, paper: Paper): string =>
  conditional?.fill ?? (style.fill ? hex(style.fill) : paper.ground);

/** A cell's format as CSS. Text goes left, numbers right, truth values and errors to the middle, unless it says so. */
export function cellCss(
  style: HostStyle,
  kind: string,
  conditional: ConditionalLook | undefined,
  paper: Paper,
): string {
  const css: string[] = [];
  const ground = groundOf(style, conditional, paper);
  const isFilled = ground !== paper.ground;
  if (isFilled)
    css.push(`background:${ground} border-box;border-right-color:${ground};border-bottom-color:${ground}`);
  const wanted = conditional?.color ?? (style.color ? hex(style.color) : null);
  const ink = inkOn(ground, wanted ?? paper.ink);
  if (ink !== paper.ink) css.push(`color:${ink}`);
  css.push(...fontCss(style, conditional));
  const standard = kind === 'number' ? 'right' : kind === 'boolean' || kind === 'error' ? 'center' : 'left';
  const horizontal = style.horizontal ?? standard;
  if (horizontal !== 'left') {
    css.push(`justify-content:${HORIZONTAL[horizontal]}`);
    css.push(`text-align:${horizontal === 'centerContinuous' ? 'center' : horizontal}`);
  }
  if (style.vertical) css.push(`align-items:${style.vertical === 'top' ? 'flex-start' : 'center'}`);
  if (style.wrap) css.push('white-space:pre-wrap;overflow-wrap:anywhere');
  if (style.indent) css.push(`padding-${horizontal === 'right' ? 'right' : 'left'}:${paddingOf(style)}px`);
  for (const [side, name] of BORDERS) {
    const line = lineOf(style, side);
    if (line) css.push(`${name}:${lineCss(line, ground, paper)}`);
  }
  return css.join(';');
}

function fontCss(style: HostStyle, conditional: ConditionalLook | undefined): string[] {
  const css: string[] = [];
  const decorations = [
    ...(style.underline && style.underline !== 'None' ? ['underline'] : []),
    ...(style.strikethrough ? ['line-through'] : []),
  ];
  if (conditional?.bold ?? style.bold) css.push('font-weight:700');
  if (conditional?.italic ?? style.italic) css.push('font-style:italic');
  if (decorations.length > 0) css.push(`text-decoration:${decorations.join(' ')}`);
  if (style.size && style.size !== NORMAL_SIZE) css.push(`font-size:${style.size * PIXELS_PER_POINT}px`);
  if (style.fontName) css.push(`font-family:${familyOf(style.fontName)}`);
  return css;
}

/** A font's name comes from the file: only what can stand in a name is taken. */
const familyOf = (name: string): string => `"${name.replace(/[^\p{L}\p{N} _-]/gu, '')}", ${FAMILY}`;

function lineCss({ style, weight, color }: Line, ground: string, paper: Paper): string {
  const width = style === 'Double' ? '3px' : (WIDTHS[weight] ?? '1px');
  // A black line on a dark page is drawn in the colour of its text.
  const ink = paper === DARK && ground === paper.ground ? inkOn(ground, hex(color)) : hex(color);
  return `${width} ${LINES[style] ?? 'solid'} ${ink}`;
}
