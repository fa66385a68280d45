import fc from 'fast-check';
import type { Generated } from '../../../src/core/generate';
import type { Cause, Comparison } from '../../../src/core/refresh/comparison';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { describeChanges, MOST_CHANGES } from '../../../src/messages/refresh';
import { generated } from '../support/generated';
import { inputsOf } from '../support/office';
import { after, edits, sheetsOf, source, type Line, type Source } from './edits';

const FIGURES = ['money', 'count', 'percent'];

const generateFrom = (sheets: readonly SheetSnapshot[], before: string): Generated =>
  generated({
    ...inputsOf(sheets),
    refresh: { before, describe: (comparison) => describeChanges(comparison, 'id', MOST_CHANGES.sheet) },
  });

/** Every row of every table with its figures, found without what is tested: a row is its kode, else its first text. */
function rowsOf({ models }: Generated): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const found = new Map<string, ReadonlyMap<string, string>>();
  for (const { id, columns, rows } of models)
    for (const { kode, cells } of rows) {
      const texts = cells.map((cell) => cell?.value).filter((value) => typeof value === 'string');
      const name = kode ?? texts.find((text) => text !== '–' && text !== 'Belum dipetakan') ?? '';
      const figures = columns.flatMap(({ key, kind }, at): [string, string][] =>
        FIGURES.includes(kind) ? [[key, String(cells[at]?.value ?? '–')]] : [],
      );
      found.set(`${id}|${name}`, new Map(figures));
    }
  return found;
}

/** What a comparison has to say, from two generations that are both at hand. */
function bruteForce(before: Generated, now: Generated) {
  const [was, is] = [rowsOf(before), rowsOf(now)];
  const changed: string[] = [];
  for (const [row, figures] of is)
    for (const [column, value] of figures) {
      const old = was.get(row)?.get(column);
      if (old !== undefined && old !== value) changed.push(`${row}|${column}: ${old} → ${value}`);
    }
  return {
    changed: changed.sort(),
    added: [...is.keys()].filter((row) => !was.has(row)).sort(),
    removed: [...was.keys()].filter((row) => !is.has(row)).sort(),
  };
}

function told({ tables }: Comparison) {
  const rows = (of: 'added' | 'removed'): string[] =>
    tables.flatMap(({ id, ...table }) => table[of].listed.map(({ key }) => `${id}|${key}`)).sort();
  return {
    changed: tables
      .flatMap(({ id, figures }) =>
        figures.listed.map(
          ({ key, column, before, now }) => `${id}|${key}|${column.key}: ${before} → ${now}`,
        ),
      )
      .sort(),
    added: rows('added'),
    removed: rows('removed'),
  };
}

/** Source figures that changed: "Sub 1 first: 5 → 7"; "–" where there is none. */
function sourceChanges(before: Source, now: Source): string[] {
  const figures = ({ budget, people }: Source): Map<string, number> =>
    new Map(
      [...budget, ...people].flatMap(({ id, first, second }: Line) => [
        [`${id} first`, first] as const,
        [`${id} second`, second] as const,
      ]),
    );
  const [was, is] = [figures(before), figures(now)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((key) => was.get(key) !== is.get(key))
    .map((key) => `${key}: ${was.get(key) ?? '–'} → ${is.get(key) ?? '–'}`)
    .sort();
}

/** The same of what a comparison says, found again at the addresses that it gives. */
function toldSources(causes: readonly Cause[], before: Source, now: Source): string[] {
  const named = (sheets: readonly SheetSnapshot[], cell: { sheet: string; row: number; column: number }) => {
    const sheet = sheets.find(({ name }) => name === cell.sheet)!;
    const id = sheet.value(cell.row, cell.sheet === 'PPKS' ? 1 : 0);
    return {
      name: `${id} ${cell.column === 2 ? 'first' : 'second'}`,
      value: sheet.value(cell.row, cell.column),
    };
  };
  const [old, current] = [sheetsOf(before), sheetsOf(now)];
  return causes
    .map((cause) => {
      const was = cause.before && named(old, cause.before.cell);
      const is = cause.now && named(current, cause.now.cell);
      return `${(is ?? was)!.name}: ${was?.value ?? '–'} → ${is?.value ?? '–'}`;
    })
    .sort();
}

const isUnchanged = ({ tables, fresh, gone }: Comparison): boolean =>
  tables.length + fresh.length + gone.length === 0;

test('after random edits the comparison is the difference of the two generations, with the cells that it comes from', () => {
  let withChanges = 0;
  fc.assert(
    fc.property(source, edits, (given, changes) => {
      const now = after(given, changes);
      const first = generateFrom(sheetsOf(given), '');
      expect(first.refreshed()!.comparison).toBeNull();
      const second = generateFrom(sheetsOf(now), first.refreshed()!.record);
      const comparison = second.refreshed()!.comparison!;
      expect(told(comparison)).toEqual(bruteForce(first, second));
      // A figure may stay the same while its cells change: 2 + 3 is 1 + 4.
      const sources = toldSources(comparison.sources.listed, given, now);
      expect(sources).toEqual(sourceChanges(given, now));
      expect(comparison.sources).toMatchObject({ count: sources.length, isComplete: true });
      withChanges += isUnchanged(comparison) ? 0 : 1;
    }),
    { numRuns: 150 },
  );
  expect(withChanges).toBeGreaterThan(80);
});

test('each changed figure of table 1.5 names just the cells below its row that changed', () => {
  fc.assert(
    fc.property(source, edits, (given, { budget }) => {
      const now = after(given, { budget, people: [] });
      const { record } = generateFrom(sheetsOf(given), '').refreshed()!;
      const { tables } = generateFrom(sheetsOf(now), record).refreshed()!.comparison!;
      const all = sourceChanges(given, now);
      for (const { key, column, causes, causeCount } of tables.find(({ id }) => id === '1.5')?.figures
        .listed ?? []) {
        const measures = { anggaran: ['first'], realisasi: ['second'] }[column.key] ?? ['first', 'second'];
        const expected = all.filter(
          (change) =>
            (key === 'TOTAL' || change.startsWith(key)) &&
            measures.some((measure) => change.includes(` ${measure}:`)),
        );
        expect(causeCount).toBe(expected.length);
        expect(expected).toEqual(expect.arrayContaining(toldSources(causes!, given, now)));
      }
    }),
    { numRuns: 100 },
  );
});

test('rows in another order, and nothing else: no figure changed', () => {
  fc.assert(
    fc.property(source, (given) => {
      const { record } = generateFrom(sheetsOf(given), '').refreshed()!;
      const now = { budget: given.budget.toReversed(), people: given.people.toReversed() };
      const { comparison } = generateFrom(sheetsOf(now), record).refreshed()!;
      expect(isUnchanged(comparison!)).toBe(true);
      expect(comparison!.sources.count).toBe(0);
    }),
    { numRuns: 30 },
  );
});
