import { child, children } from '../xml/tree';
import type { XmlElement } from '../xml/tree';

/** Gives the colour of an element as "RRGGBB"; null for none, and for one that is left to the program. */
export type ReadColor = (element: XmlElement | undefined) => string | null;

/** The order in which `theme="n"` counts the colours of a theme (ISO/IEC 29500-1, 18.8.3; light and dark change places). */
const THEME_ORDER = [
  ...['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'],
  ...['hlink', 'folHlink'],
];
/** The theme of a workbook that brings none: Office's of 2013. */
const OFFICE_THEME = [
  ...['FFFFFF', '000000', 'E7E6E6', '44546A', '5B9BD5', 'ED7D31', 'A5A5A5', 'FFC000', '4472C4', '70AD47'],
  ...['0563C1', '954F72'],
];
/** The palette of `indexed="n"` (ISO/IEC 29500-1, 18.8.27). */
const PALETTE = [
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF',
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF',
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99',
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333',
].flatMap((row) => row.split(' '));

/** Reads colours by theme, by palette and by value. `styles` and `theme` are the roots of those parts. */
export function colorReader(styles: XmlElement | null, theme: XmlElement | null): ReadColor {
  const own = children(child(child(styles ?? undefined, 'colors'), 'indexedColors'), 'rgbColor');
  const palette = PALETTE.map((color, n) => rgb(own[n]?.attributes.get('rgb')) ?? color);
  const scheme = child(child(theme ?? undefined, 'themeElements'), 'clrScheme');
  const themed = THEME_ORDER.map((name, n) => themeColor(child(scheme, name)) ?? OFFICE_THEME[n]!);
  return (element) => {
    if (!element) return null;
    const { attributes } = element;
    const base =
      rgb(attributes.get('rgb')) ??
      themed[Number(attributes.get('theme') ?? -1)] ??
      palette[Number(attributes.get('indexed') ?? -1)] ??
      null;
    const tint = Number(attributes.get('tint') ?? 0);
    return base === null || !Number.isFinite(tint) ? base : tinted(base, tint);
  };
}

/** "AARRGGBB" → "RRGGBB". */
const rgb = (value: string | undefined): string | null =>
  value !== undefined && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(value) ? value.slice(-6).toUpperCase() : null;

const themeColor = (slot: XmlElement | undefined): string | null =>
  rgb(child(slot, 'srgbClr')?.attributes.get('val')) ?? rgb(child(slot, 'sysClr')?.attributes.get('lastClr'));

/** Lighter (tint > 0) or darker, by its lightness in HLS (ISO/IEC 29500-1, 18.8.19). */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const parts = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const lightness = (Math.max(...parts) + Math.min(...parts)) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return parts.map((part) => hex(withLightness(part, lightness, wanted))).join('');
}

/** One part of a colour when only its lightness changes: its distance from grey keeps its share of the room there is. */
function withLightness(part: number, before: number, after: number): number {
  const room = (lightness: number): number => Math.min(lightness, 1 - lightness);
  return room(before) === 0 ? after : after + ((part - before) * room(after)) / room(before);
}

const hex = (part: number): string =>
  Math.round(Math.min(Math.max(part, 0), 1) * 255)
    .toString(16)
    .toUpperCase()
    .padStart(2, '0');
