import { invalidArgument } from '../protocol/api-error';

/** The named HTML colours that somebody is likely to write. */
const NAMED: Readonly<Record<string, string>> = {
  black: '000000',
  silver: 'C0C0C0',
  gray: '808080',
  grey: '808080',
  white: 'FFFFFF',
  maroon: '800000',
  red: 'FF0000',
  purple: '800080',
  fuchsia: 'FF00FF',
  magenta: 'FF00FF',
  green: '008000',
  lime: '00FF00',
  olive: '808000',
  yellow: 'FFFF00',
  orange: 'FFA500',
  navy: '000080',
  blue: '0000FF',
  teal: '008080',
  aqua: '00FFFF',
  cyan: '00FFFF',
};

/** "#ffcc00", "FFCC00", "orange" → "FFCC00"; anything else is InvalidArgument. */
export function readColor(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  const named = NAMED[value.toLowerCase()];
  if (named) return named;
  const match = /^#?([0-9a-f]{6})$/i.exec(value);
  if (!match) throw invalidArgument();
  return match[1]!.toUpperCase();
}

/** "FFCC00" → "#FFCC00". */
export const htmlColor = (hex: string): string => `#${hex}`;
