import type { CellStyle } from '../../core/plan/plan';
import { withProperty, type HostStyle } from '../../workbook/host-style';
import { oneOf } from './arguments';

type Horizontal = NonNullable<CellStyle['horizontal']>;
type Vertical = NonNullable<CellStyle['vertical']>;

/** Office.js's words for what a plan can say; the other alignments are kept under their own name. */
const HORIZONTAL: Readonly<Record<string, Horizontal>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  CenterAcrossSelection: 'centerContinuous',
};
const VERTICAL: Readonly<Record<string, Vertical>> = { Top: 'top', Center: 'center' };

const HORIZONTAL_NAMES = [...Object.keys(HORIZONTAL), 'General', 'Fill', 'Justify', 'Distributed'];
const VERTICAL_NAMES = [...Object.keys(VERTICAL), 'Bottom', 'Justify', 'Distributed'];

const nameOf = (words: Readonly<Record<string, string>>, word: string | undefined): string | undefined =>
  Object.keys(words).find((name) => words[name] === word);

export const horizontalName = (style: HostStyle): string =>
  style.otherHorizontal ?? nameOf(HORIZONTAL, style.horizontal) ?? 'General';

export const verticalName = (style: HostStyle): string =>
  style.otherVertical ?? nameOf(VERTICAL, style.vertical) ?? 'Bottom';

export function withHorizontal(value: unknown): (style: HostStyle) => HostStyle {
  const name = oneOf(value, HORIZONTAL_NAMES);
  const word = HORIZONTAL[name];
  const other = word === undefined && name !== 'General' ? name : undefined;
  return (style) => withProperty(withProperty(style, 'horizontal', word), 'otherHorizontal', other);
}

export function withVertical(value: unknown): (style: HostStyle) => HostStyle {
  const name = oneOf(value, VERTICAL_NAMES);
  const word = VERTICAL[name];
  const other = word === undefined && name !== 'Bottom' ? name : undefined;
  return (style) => withProperty(withProperty(style, 'vertical', word), 'otherVertical', other);
}
