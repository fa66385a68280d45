import type { Block } from '../../core/sheet/snapshot';
import type { ShownSheet } from '../../host';
import { Axis } from './axis';
import { Merges } from './merges';

export const HEAD_HEIGHT = 24;
export const HEAD_WIDTH = 52;
const PIXELS_PER_POINT = 4 / 3;
/** Excel's own limits. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** Empty rows and columns that can be seen behind the last used one. */
const MORE_ROWS = 60;
const MORE_COLUMNS = 8;

/** A row or column of no size is hidden. */
const pixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);
export const pointsOf = (width: number): number => width / PIXELS_PER_POINT;

const isSameNumbers = (a: ArrayLike<number>, b: ArrayLike<number>): boolean => {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
};

/** Has the sheet the same rows, columns, sizes and merges? Then only what its cells hold can have changed. */
export function isSameShape(a: ShownSheet, b: ShownSheet): boolean {
  const plain = ['rowCount', 'columnCount', 'standardHeight', 'standardWidth'] as const;
  const frozen = ['frozenRows', 'frozenColumns', 'showGridlines'] as const;
  const isSameBlock = (one: Block, other: Block | undefined): boolean =>
    one.top === other?.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right;
  return (
    [...plain, ...frozen].every((name) => a[name] === b[name]) &&
    (['rows', 'columns'] as const).every(
      (axis) =>
        isSameNumbers(a[axis].places, b[axis].places) && isSameNumbers(a[axis].points, b[axis].points),
    ) &&
    a.merges.length === b.merges.length &&
    a.merges.every((merge, at) => isSameBlock(merge, b.merges[at]))
  );
}

/** How wide a column is, in pixels. */
export interface ColumnWidth {
  readonly column: number;
  readonly width: number;
}

/** The sheet with one column of another width. */
export function withColumnWidth(sheet: ShownSheet, { column, width }: ColumnWidth): ShownSheet {
  const { places, points } = sheet.columns;
  const sizes = new Map(Array.from(places, (place, at) => [place, points[at]!]));
  const ordered = [...sizes.set(column, pointsOf(width))].sort(([a], [b]) => a - b);
  return {
    ...sheet,
    columns: {
      places: Uint32Array.from(ordered, ([place]) => place),
      points: Float64Array.from(ordered, ([, size]) => size),
    },
  };
}

/** A sheet in pixels. */
export class SheetMap {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: Merges;

  constructor(
    readonly sheet: ShownSheet,
    readonly reach: { readonly row: number; readonly column: number },
  ) {
    const rowCount = Math.max(sheet.rowCount, reach.row + 1, 40) + MORE_ROWS;
    const columnCount = Math.max(sheet.columnCount, reach.column + 1, 18) + MORE_COLUMNS;
    this.rows = new Axis(Math.min(rowCount, MOST_ROWS), pixels(sheet.standardHeight), {
      places: sheet.rows.places,
      pixels: Float64Array.from(sheet.rows.points, pixels),
    });
    this.columns = new Axis(Math.min(columnCount, MOST_COLUMNS), pixels(sheet.standardWidth), {
      places: sheet.columns.places,
      pixels: Float64Array.from(sheet.columns.points, pixels),
    });
    this.merges = new Merges(sheet.merges);
  }

  /** The rows and columns that stay in view, as far as they leave most of the screen to the others. */
  frozen(width: number, height: number): { readonly rows: number; readonly columns: number } {
    const fits = (axis: Axis, count: number, room: number): number =>
      axis.offset(Math.min(count, axis.count)) <= room ? Math.min(count, axis.count) : 0;
    return {
      rows: fits(this.rows, this.sheet.frozenRows, height * 0.6),
      columns: fits(this.columns, this.sheet.frozenColumns, width * 0.6),
    };
  }
}
