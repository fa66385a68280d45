import fc from 'fast-check';
import { Random } from '../support/budget/random';
import { AUDIT_RULES, WRITTEN_CHECKS } from '../../../src/core/audit/rules/registry';
import { PLANTS } from './support/plants/all';
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

  test('a column copied from another table', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const rows = randomReport(new Random(seed));
        const absorption = rows['Tabel 3.4']!.slice(4).map((line) => line[5]!);
        const copied = rows['Tabel 3.5']!.map((line, at) =>
          at < 4 ? line : [...line.slice(0, 4), absorption[at - 4]!],
        );
        const rules = findingsOf(typedSheets({ ...rows, 'Tabel 3.5': copied })).map(({ rule }) => rule);
        const telling = absorption.filter((text) => !/^100(?:,0+)?%$/.test(text)).length;
        if (telling >= 3) expect(rules).toContain('column-copied');
      }),
      { numRuns: Math.ceil(RUNS / 10) },
    );
  });
});

test('every rule about typed tables has its contradiction', () => {
  const report = randomReport(new Random(1));
  const planted = new Set([...PLANTS.map(([, plant]) => plant(report).rule), 'column-copied']);
  const rules = new Set([...WRITTEN_CHECKS, ...AUDIT_RULES].map(({ id }) => id));
  expect([...rules].filter((id) => !planted.has(id))).toEqual([]);
});
