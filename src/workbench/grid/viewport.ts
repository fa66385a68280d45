import type { Block } from '../../core/sheet/snapshot';
import type { Place, Step } from '../../host';
import type { Axis } from './axis';
import { HEAD_HEIGHT, HEAD_WIDTH, type SheetMap } from './sheet-map';

/** As much of the scrolled element as is asked. */
export interface Scrolled {
  readonly scrollLeft: number;
  readonly scrollTop: number;
  readonly clientWidth: number;
  readonly clientHeight: number;
}

/** So many rows and columns beyond what is in view are drawn, so that scrolling finds them. */
const MORE_ROWS = 12;
const MORE_COLUMNS = 3;

/** What of a sheet is in view, and where. Pixels count from the corner of the scrolled element, heads included. */
export class Viewport {
  /** So many rows and columns stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly #width: number;
  readonly #height: number;

  constructor(
    readonly map: SheetMap,
    readonly scrolled: Scrolled,
  ) {
    this.#width = scrolled.clientWidth - HEAD_WIDTH;
    this.#height = scrolled.clientHeight - HEAD_HEIGHT;
    this.frozen = map.frozen(this.#width, this.#height);
  }

  /** The cells that are to be drawn beside the frozen ones. */
  get block(): Block {
    const { frozen } = this;
    const { rows, columns } = this.map;
    const { scrollLeft, scrollTop } = this.scrolled;
    return {
      top: Math.max(frozen.rows, rows.at(scrollTop + rows.offset(frozen.rows)) - MORE_ROWS),
      left: Math.max(frozen.columns, columns.at(scrollLeft + columns.offset(frozen.columns)) - MORE_COLUMNS),
      bottom: Math.min(rows.count - 1, rows.at(scrollTop + this.#height) + MORE_ROWS),
      right: Math.min(columns.count - 1, columns.at(scrollLeft + this.#width) + MORE_COLUMNS),
    };
  }

  /** Frozen rows, those to be drawn, and those above from which merged cells reach into view; no hidden ones. */
  get rows(): ReadonlySet<number> {
    const { rows, merges } = this.map;
    const { top, bottom } = this.block;
    const wanted = new Set<number>();
    for (let row = 0; row < this.frozen.rows; row++) if (rows.size(row) > 0) wanted.add(row);
    for (const merge of merges.inRow(top)) if (merge.top >= this.frozen.rows) wanted.add(merge.top);
    for (let row = top; row <= bottom; row++) if (rows.size(row) > 0) wanted.add(row);
    return wanted;
  }

  /** Where to scroll to, as little as brings the cell into view beside what is frozen. */
  scrollFor({ row, column }: Place): { readonly left: number; readonly top: number } {
    const { rows, columns } = this.map;
    const { scrollLeft, scrollTop } = this.scrolled;
    return {
      left: scrolledTo(columns, column, this.frozen.columns, scrollLeft, this.#width),
      top: scrolledTo(rows, row, this.frozen.rows, scrollTop, this.#height),
    };
  }

  /** One screen away. */
  pageFrom({ row, column }: Place, step: Step): Place {
    const { rows, columns } = this.map;
    const tall = this.#height - rows.offset(this.frozen.rows);
    const wide = this.#width - columns.offset(this.frozen.columns);
    return {
      row: step.row === 0 ? row : rows.at(rows.offset(row) + step.row * tall),
      column: step.column === 0 ? column : columns.at(columns.offset(column) + step.column * wide),
    };
  }

  /** Where a cell, or the merged cells that it is part of, is seen. */
  boxOf({ row, column }: Place): DOMRectReadOnly {
    const { rows, columns, merges } = this.map;
    const { scrollLeft, scrollTop } = this.scrolled;
    const merge = merges.at(row, column) ?? { top: row, left: column, bottom: row, right: column };
    const [x, y] = [columns.offset(merge.left), rows.offset(merge.top)];
    return new DOMRectReadOnly(
      HEAD_WIDTH + x - (column < this.frozen.columns ? 0 : scrollLeft) - 1,
      HEAD_HEIGHT + y - (row < this.frozen.rows ? 0 : scrollTop) - 1,
      columns.offset(merge.right + 1) - x,
      rows.offset(merge.bottom + 1) - y,
    );
  }

  /** The cell at a pixel; null over the heads and the scroll bars. */
  placeAt(left: number, top: number): Place | null {
    const { rows, columns } = this.map;
    const { scrollLeft, scrollTop } = this.scrolled;
    const [x, y] = [left - HEAD_WIDTH, top - HEAD_HEIGHT];
    if (x < 0 || y < 0 || x > this.#width || y > this.#height) return null;
    return {
      row: rows.at(y + (y < rows.offset(this.frozen.rows) ? 0 : scrollTop)),
      column: columns.at(x + (x < columns.offset(this.frozen.columns) ? 0 : scrollLeft)),
    };
  }
}

/** `frozen` places at the start cover part of the room; they themselves are always in view. */
function scrolledTo(axis: Axis, place: number, frozen: number, from: number, room: number): number {
  if (place < frozen) return from;
  const covered = axis.offset(frozen);
  const [start, end] = [axis.offset(place), axis.offset(place) + axis.size(place)];
  if (start < from + covered) return start - covered;
  return end > from + room ? Math.min(start - covered, end - room) : from;
}
