import type { Block } from '../../core/sheet/snapshot';

/** Taller merges are few, and are looked through one by one. */
const TALL = 1000;

/** Merged cells, found by the cells that they cover. */
export class Merges {
  readonly #byRow = new Map<number, Block[]>();
  readonly #tall: Block[] = [];

  constructor(merges: readonly Block[]) {
    for (const merge of merges) {
      if (merge.bottom - merge.top > TALL) this.#tall.push(merge);
      else for (let row = merge.top; row <= merge.bottom; row++) this.#add(row, merge);
    }
  }

  /** The merge that a cell is part of. */
  at(row: number, column: number): Block | null {
    return this.inRow(row).find(({ left, right }) => column >= left && column <= right) ?? null;
  }

  /** The merges that a row has part of. */
  inRow(row: number): readonly Block[] {
    const here = this.#byRow.get(row) ?? NONE;
    if (this.#tall.length === 0) return here;
    return [...here, ...this.#tall.filter(({ top, bottom }) => row >= top && row <= bottom)];
  }

  #add(row: number, merge: Block): void {
    const line = this.#byRow.get(row);
    if (line) line.push(merge);
    else this.#byRow.set(row, [merge]);
  }
}

const NONE: readonly Block[] = [];
