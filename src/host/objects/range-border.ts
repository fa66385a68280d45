import { lineOf, THIN_LINE, withLine, type HostStyle, type Line, type Side } from '../../workbook/host-style';
import type { Edges } from '../book/styling';
import { HostObject, ID } from '../protocol/host-object';
import { oneOf } from './arguments';
import type { CellsTarget } from './cells-target';
import { htmlColor, readColor } from './color';

export const BORDER_INDEXES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type BorderIndex = (typeof BORDER_INDEXES)[number];

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

/** The sides of one cell that a border of the whole range is made of: "EdgeTop" is the top of its first row only. */
function sidesOf(index: BorderIndex, { atTop, atBottom, atLeft, atRight }: Edges): Side[] {
  const chosen: readonly (readonly [BorderIndex, boolean, Side])[] = [
    ['EdgeTop', atTop, 'EdgeTop'],
    ['EdgeBottom', atBottom, 'EdgeBottom'],
    ['EdgeLeft', atLeft, 'EdgeLeft'],
    ['EdgeRight', atRight, 'EdgeRight'],
    ['InsideHorizontal', !atTop, 'EdgeTop'],
    ['InsideHorizontal', !atBottom, 'EdgeBottom'],
    ['InsideVertical', !atLeft, 'EdgeLeft'],
    ['InsideVertical', !atRight, 'EdgeRight'],
    ['DiagonalDown', true, 'DiagonalDown'],
    ['DiagonalUp', true, 'DiagonalUp'],
  ];
  return chosen.filter(([name, isThere]) => name === index && isThere).map(([, , side]) => side);
}

/** Excel.RangeBorder. */
export class RangeBorder extends HostObject {
  readonly #target: CellsTarget;
  readonly #index: BorderIndex;

  constructor(target: CellsTarget, index: BorderIndex) {
    super();
    this.#target = target;
    this.#index = index;
  }

  override get [ID](): string {
    return this.#index;
  }

  get sideIndex(): string {
    return this.#index;
  }

  get style(): string | null {
    return this.#common((line) => line?.style ?? 'None');
  }

  set style(style: unknown) {
    const name = oneOf(style, STYLES);
    this.#change((line) => (name === 'None' ? null : { ...(line ?? THIN_LINE), style: name }));
  }

  get weight(): string | null {
    return this.#common((line) => line?.weight ?? 'Thin');
  }

  /** *assumed: line-by-weight*: a weight or colour without a style draws a continuous line. */
  set weight(weight: unknown) {
    const name = oneOf(weight, WEIGHTS);
    this.#change((line) => ({ ...(line ?? THIN_LINE), weight: name }));
  }

  get color(): string | null {
    return this.#common((line) => line?.color ?? '#000000');
  }

  set color(color: unknown) {
    const html = htmlColor(readColor(color));
    this.#change((line) => ({ ...(line ?? THIN_LINE), color: html }));
  }

  #change(change: (line: Line | null) => Line | null): void {
    this.#target.restyle((style, edges) =>
      sidesOf(this.#index, edges).reduce<HostStyle>(
        (after, side) => withLine(after, side, change(lineOf(after, side))),
        style,
      ),
    );
  }

  /** Cells in the middle have no part in an edge. */
  #common(read: (line: Line | null) => string): string | null {
    const found = new Set<string>();
    this.#target.common((style, edges) => {
      for (const side of sidesOf(this.#index, edges)) found.add(read(lineOf(style, side)));
      return true;
    });
    const [only] = found;
    return found.size > 1 ? null : (only ?? read(null));
  }
}
