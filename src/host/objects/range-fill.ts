import { withProperty } from '../../workbook/host-style';
import { HostObject } from '../protocol/host-object';
import { oneOf } from './arguments';
import type { CellsTarget } from './cells-target';
import { htmlColor, readColor } from './color';

/** Excel.RangeFill. */
export class RangeFill extends HostObject {
  readonly #target: CellsTarget;

  constructor(target: CellsTarget) {
    super();
    this.#target = target;
  }

  /** *assumed: no-fill-white*: "#FFFFFF" for cells without a fill. Cells that differ: null (learn.microsoft.com "Blank and null values"). */
  get color(): string | null {
    return this.#target.common((style) => htmlColor(style.fill ?? 'FFFFFF'));
  }

  set color(color: unknown) {
    const fill = color === '' ? undefined : readColor(color);
    this.#target.restyle((style) => withProperty(style, 'fill', fill));
  }

  get pattern(): string | null {
    return this.#target.common((style) => (style.fill === undefined ? 'None' : 'Solid'));
  }

  /** Only what our plans need; other patterns are refused. */
  set pattern(pattern: unknown) {
    if (oneOf(pattern, ['None', 'Solid']) === 'None') this.clear();
  }

  clear(): void {
    this.#target.restyle((style) => withProperty(style, 'fill', undefined));
  }
}
