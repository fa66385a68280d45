import fc from 'fast-check';
import { Random } from '../support/budget/random';
import { PLANTS } from './support/plants';
import { randomReport } from './support/random-report';
import { findingsOf, lineOf, typedSheets } from './support/report';

const RUNS = Number(process.env.AUDIT_RUNS ?? 60);

test('a report that agrees with itself gives no error, whatever its names, notations and decimals', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const errors = findingsOf(typedSheets(randomReport(new Random(seed)))).filter(
        ({ severity }) => severity === 'error',
      );
      expect(errors.map(lineOf)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

describe('one contradiction in a report that agrees with itself is found at its cell', () => {
  test.each(PLANTS)('%s', (_, plant) => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { rule, at, rows } = plant(randomReport(new Random(seed)));
        const found = findingsOf(typedSheets(rows)).map(lineOf);
        expect(found.filter((line) => line.startsWith(`${at} `) && line.includes(` ${rule}`))).not.toEqual(
          [],
        );
      }),
      { numRuns: Math.ceil(RUNS / 30) },
    );
  });

  test('staff that is counted differently; a table twice; a column copied from another table', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const rows = randomReport(new Random(seed));
        const absorption = rows['Tabel 3.4']!.slice(4).map((line) => line[5]!);
        const planted = {
          ...rows,
          'Tabel 2.8': rows['Tabel 2.6']!,
          'Tabel 1.3': rows['Tabel 1.3']!.map((line, at) =>
            at === 6 ? [...line.slice(0, 2), '99 orang'] : line,
          ),
          'Tabel 3.5': rows['Tabel 3.5']!.map((line, at) =>
            at < 4 ? line : [...line.slice(0, 4), absorption[at - 4]!],
          ),
        };
        const rules = new Set(findingsOf(typedSheets(planted)).map(({ rule }) => rule));
        expect([rules.has('staff-total-differs'), rules.has('table-duplicates-table')]).toEqual([true, true]);
        const telling = absorption.filter((text) => !/^100(?:,0+)?%$/.test(text)).length;
        if (telling >= 3) expect(rules.has('column-copied')).toBe(true);
      }),
      { numRuns: 3 },
    );
  });
});
