import type { ShownCell } from '../../host';
import type { HostStyle } from '../../workbook/host-style';
import { fontOf, PADDING, paddingOf } from './cell-look';
import type { RowSource } from './row-view';
import { textWidth } from './text-width';

/** A text that may run on over the empty cells to its right. */
export interface Spill {
  /** So many pixels it may take, from where texts of its cell begin. */
  readonly room: number;
  /** The columns whose right edge lies under it: there is no gridline. */
  readonly crossed: readonly number[];
}

/** null for what stays in its cell. Merged cells are none of this. */
export function spillOf(source: RowSource, shown: ShownCell, style: HostStyle): Spill | null {
  const isAcross = style.horizontal === 'centerContinuous';
  if (shown.kind !== 'text' || style.wrap) return null;
  if (!isAcross && ['center', 'right'].includes(style.horizontal ?? '')) return null;
  const { columns } = source.map;
  const { column } = shown;
  const wide = textWidth(shown.text, fontOf(style, shown.conditional));
  const start = columns.offset(column);
  const wanted = isAcross ? Infinity : paddingOf(style) + wide + PADDING;
  const end = endOf(source, shown, isAcross, start + wanted);
  const whole = columns.offset(end) - start;
  const from = isAcross ? start + Math.max(0, (whole - wide) / 2) : start + paddingOf(style);
  return {
    room: whole - paddingOf(style) - (isAcross ? PADDING : 0),
    crossed: columns.edgesBetween(from, from + wide).filter((at) => at >= column && at < end - 1),
  };
}

/** The column behind the last that the text may lie over; centred across selection those have the same format. */
function endOf(
  { map, tiles }: RowSource,
  { row, column }: ShownCell,
  isAcross: boolean,
  until: number,
): number {
  let end = column + 1;
  for (; end < map.columns.count && map.columns.offset(end) < until; end++) {
    const neighbour = tiles.cell(row, end);
    if ((neighbour && neighbour.text !== '') || map.merges.at(row, end)) break;
    const isSame = neighbour && tiles.styles.get(neighbour.style)?.horizontal === 'centerContinuous';
    if (isAcross && !isSame) break;
  }
  return end;
}
