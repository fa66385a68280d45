/** @jest-environment jsdom */
import type { ShownSheet } from '../../src/host';
import { SheetMap, withColumnWidth } from '../../src/workbench/grid/sheet-map';
import { Viewport } from '../../src/workbench/grid/viewport';

// jsdom has none.
globalThis.DOMRectReadOnly ??= class {
  constructor(
    readonly x: number,
    readonly y: number,
    readonly width: number,
    readonly height: number,
  ) {}
} as unknown as typeof DOMRectReadOnly;

/** Rows of 20 and columns of 64 pixels, two rows and one column frozen, B5:C30 merged. */
const sheet: ShownSheet = {
  name: 'A',
  rowCount: 1000,
  columnCount: 20,
  standardHeight: 15,
  standardWidth: 48,
  rows: { places: new Uint32Array(), points: new Float64Array() },
  columns: { places: new Uint32Array(), points: new Float64Array() },
  frozenRows: 2,
  frozenColumns: 1,
  merges: [{ top: 4, left: 1, bottom: 29, right: 2 }],
  showGridlines: true,
};
const map = new SheetMap(sheet, { row: 0, column: 0 });
/** 10 rows and 5 columns have room beside the heads. */
const at = (scrollLeft: number, scrollTop: number): Viewport =>
  new Viewport(map, { scrollLeft, scrollTop, clientWidth: 52 + 320, clientHeight: 24 + 200 });

test('one column gets another width, whether it had one of its own or not; the others keep theirs', () => {
  const sizes = (shown: ShownSheet): number[] => {
    const { columns } = new SheetMap(shown, { row: 0, column: 0 });
    return [1, 2, 3, 4].map((column) => columns.size(column));
  };
  const third = withColumnWidth(sheet, { column: 3, width: 90 });
  const second = withColumnWidth(third, { column: 2, width: 31 });
  expect([third, second, withColumnWidth(second, { column: 3, width: 12 })].map(sizes)).toEqual([
    [64, 64, 90, 64],
    [64, 31, 90, 64],
    [64, 31, 12, 64],
  ]);
});

test('frozen rows are drawn wherever one is, with those from which merged cells reach into view', () => {
  const rows = [...at(0, 400).rows];
  expect(rows.slice(0, 4)).toEqual([0, 1, 4, 10]);
  expect(rows.at(-1)).toBe(42);
  expect(at(640, 0).block).toMatchObject({ left: 8, right: 18 });
});

test('a cell is brought into view beside what is frozen, and no further than it must be', () => {
  expect(at(0, 0).scrollFor({ row: 5, column: 2 })).toEqual({ left: 0, top: 0 });
  expect(at(0, 0).scrollFor({ row: 10, column: 5 })).toEqual({ left: 64, top: 20 });
  expect(at(640, 400).scrollFor({ row: 3, column: 1 })).toEqual({ left: 0, top: 20 });
  expect(at(640, 400).scrollFor({ row: 0, column: 0 })).toEqual({ left: 640, top: 400 });
});

test('a screen further is the rows beside the frozen ones', () => {
  expect(at(0, 0).pageFrom({ row: 10, column: 3 }, { row: 1, column: 0 })).toEqual({ row: 18, column: 3 });
  expect(at(0, 0).pageFrom({ row: 3, column: 9 }, { row: -1, column: 0 })).toEqual({ row: 0, column: 9 });
});

test('the cell under the pointer is the one that is seen there', () => {
  expect(at(0, 0).placeAt(52 + 65, 24 + 41)).toEqual({ row: 2, column: 1 });
  expect(at(640, 400).placeAt(52 + 65, 24 + 41)).toEqual({ row: 22, column: 11 });
  expect(at(640, 400).placeAt(53, 25)).toEqual({ row: 0, column: 0 });
  expect([at(0, 0).placeAt(10, 100), at(0, 0).placeAt(100, 10), at(0, 0).placeAt(400, 100)]).toEqual([
    null,
    null,
    null,
  ]);
});

test('merged cells are seen as one box, from their first cell', () => {
  expect(at(0, 0).boxOf({ row: 6, column: 2 })).toMatchObject({
    x: 52 + 63,
    y: 24 + 79,
    width: 128,
    height: 520,
  });
});
