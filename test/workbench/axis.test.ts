import fc from 'fast-check';
import { Axis } from '../../src/workbench/grid/axis';

/** Sizes one by one, as a plain list. */
const listOf = (count: number, standard: number, special: ReadonlyMap<number, number>): number[] =>
  Array.from({ length: count }, (_, place) => special.get(place) ?? standard);

test('every place lies where the sizes before it end, and is found there', () => {
  const sizes = fc.array(fc.tuple(fc.nat(60), fc.constantFrom(0, 0, 7, 40)), { maxLength: 20 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), sizes, (count, pairs) => {
      const special = new Map(pairs.filter(([place]) => place < count).sort(([a], [b]) => a - b));
      const axis = new Axis(count, 20, { places: [...special.keys()], pixels: [...special.values()] });
      const list = listOf(count, 20, special);
      let from = 0;
      list.forEach((size, place) => {
        expect([axis.offset(place), axis.size(place)]).toEqual([from, size]);
        if (size > 0) expect([axis.at(from), axis.at(from + size - 1)]).toEqual([place, place]);
        from += size;
      });
      expect(axis.length).toBe(from);
      const [start, end] = [Math.floor(from / 3), from - 5];
      expect(axis.edgesBetween(start, end)).toEqual(
        list.flatMap((_, place) => {
          const edge = axis.offset(place + 1);
          return edge > start && edge < end ? [place] : [];
        }),
      );
    }),
  );
});

test('what is hidden is stepped over, and the edges are the end', () => {
  const axis = new Axis(6, 20, { places: [0, 2, 3, 5], pixels: [0, 0, 0, 0] });
  expect([axis.visible(1, 1), axis.visible(4, -1), axis.visible(4, 1), axis.visible(1, -1)]).toEqual([
    4, 1, 4, 1,
  ]);
});

test('among a million rows with sizes of their own one is found in few looks', () => {
  const rows = 1_048_576;
  let looks = 0;
  const places = new Proxy(
    Array.from({ length: rows }, (_, row) => row),
    {
      get: (target, key) => {
        if (key !== 'length') looks++;
        return Reflect.get(target, key) as unknown;
      },
    },
  );
  const axis = new Axis(rows, 20, { places, pixels: new Float64Array(rows).fill(21) });
  looks = 0;
  expect(axis.at(axis.length - 1)).toBe(rows - 1);
  // Twenty halvings of the rows, each with as many of the sizes.
  expect(looks).toBeLessThanOrEqual(21 * 21 + 1);
});
