import { HostCollection, ITEM, ITEMS, type HostObject } from '../protocol/host-object';
import { itemNotFound } from '../protocol/api-error';
import { oneOf, whole } from './arguments';
import { BORDER_INDEXES, RangeBorder } from './range-border';
import type { CellsTarget } from './cells-target';

/** Excel.RangeBorderCollection. */
export class RangeBorderCollection extends HostCollection {
  readonly #target: CellsTarget;

  constructor(target: CellsTarget) {
    super();
    this.#target = target;
  }

  override [ITEMS](): readonly HostObject[] {
    return BORDER_INDEXES.map((index) => new RangeBorder(this.#target, index));
  }

  override [ITEM](index: unknown): HostObject {
    return this.getItem(index);
  }

  get count(): number {
    return BORDER_INDEXES.length;
  }

  getItem(index: unknown): HostObject {
    return new RangeBorder(this.#target, oneOf(index, BORDER_INDEXES));
  }

  getItemAt(place: unknown): HostObject {
    const index = BORDER_INDEXES[whole(place)];
    if (!index) throw itemNotFound();
    return new RangeBorder(this.#target, index);
  }
}
