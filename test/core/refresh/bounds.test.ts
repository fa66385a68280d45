import fc from 'fast-check';
import { MOST_LISTED, type Comparison } from '../../../src/core/refresh/comparison';
import { MOST_KEPT_ROWS } from '../../../src/core/refresh/kept-rows';
import { MOST_CHARACTERS, parseRecords, printRecords } from '../../../src/core/refresh/record-json';
import { describeChanges, MOST_CHANGES } from '../../../src/messages/refresh';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { budget } from '../support/inputs';
import { generated } from '../support/generated';

const two = (n: number): string => String(n).padStart(2, '0');

/** So many sub kegiatan, up to ninety below each kegiatan, nine kegiatan below each program; `amount` of the n-th. */
function rows(count: number, amount: (n: number) => number): CellValue[][] {
  return Array.from({ length: count }, (_, n): CellValue[] => {
    const [program, kegiatan, sub] = [Math.floor(n / 810), Math.floor(n / 90) % 9, n % 90];
    const kode = `1.06.${two(program + 1)}.2.${two(kegiatan + 1)}.00${two(sub + 1)}`;
    return [kode, `Sub kegiatan ${n}`, amount(n), 1];
  });
}

/** Kegiatan of their own, so that a change shows where sub kegiatan are not kept. */
function withKegiatan(lines: readonly CellValue[][]): CellValue[][] {
  const met = new Set<string>();
  return lines.flatMap((line) => {
    const kegiatan = String(line[0]).slice(0, -5);
    const isNew = !met.has(kegiatan);
    met.add(kegiatan);
    return isNew ? [[kegiatan, `Kegiatan ${kegiatan}`, null, null], line] : [line];
  });
}

const refreshed = (lines: readonly CellValue[][], before: string) =>
  generated({
    anggaran: budget(withKegiatan(lines)),
    only: ['1.5'],
    refresh: { before, describe: (comparison) => describeChanges(comparison, 'id', MOST_CHANGES.sheet) },
  }).refreshed()!;

const table = ({ tables }: Comparison) => tables.find(({ id }) => id === '1.5')!;

test('of a large table only the upper levels are kept: changes below them are told, not cut', () => {
  const count = MOST_KEPT_ROWS + 100;
  const { record } = refreshed(
    rows(count, (n) => n + 1),
    '',
  );
  expect(record.length).toBeLessThan(MOST_CHARACTERS / 4);
  const { comparison } = refreshed(
    rows(count, (n) => (n === 5 ? 1_000_000 : n + 1)),
    record,
  );
  const { figures, unlisted } = table(comparison!);
  expect(figures.listed.filter(({ column }) => column.key === 'anggaran').map(({ key }) => key)).toEqual([
    '1.06.01',
    '1.06.01.2.01',
    'TOTAL',
  ]);
  expect(figures.listed[0]!.causes).toBeNull();
  expect(unlisted).toEqual({ before: count, now: count });
  expect(comparison!.sources).toEqual({ count: 0, listed: [], isComplete: false });
  const { summary } = describeChanges(comparison!, 'id', MOST_CHANGES.text);
  expect(summary).toContain('Sel sumbernya tidak dicatat.');
  expect(summary.join(' ')).toContain('di antara 2.100 baris rincian (dahulu 2.100) ada yang berubah');
  const same = refreshed(rows(count, (n) => n + 1).toReversed(), record).comparison!;
  expect(same.tables).toEqual([]);
});

test('many changes: the first are listed, all are counted, and each text says how many it leaves out', () => {
  const { record } = refreshed(
    rows(400, () => 10),
    '',
  );
  const { comparison } = refreshed(
    rows(400, () => 20),
    record,
  );
  const { figures } = table(comparison!);
  // 400 sub kegiatan, 5 kegiatan, their program and TOTAL, in three columns each.
  expect([figures.count, figures.listed.length]).toEqual([407 * 3, MOST_LISTED]);
  expect(comparison!.sources.count).toBe(400);
  for (const most of Object.values(MOST_CHANGES)) {
    const { lines, sources } = describeChanges(comparison!, 'id', most);
    expect([lines.length, sources.length]).toEqual([most.each, most.each + 1]);
    expect(sources.at(-1)!.text).toBe(`dan ${400 - most.each} sel lain`);
    expect(lines.at(-1)!.what).toBe(`dan ${figures.count - most.each + 1} perubahan lain`);
  }
});

test('a text shows some of each kind, and all of them where there is room', () => {
  const { record } = refreshed(
    rows(40, () => 10),
    '',
  );
  const { comparison } = refreshed(rows(60, (n) => (n < 20 ? 11 : 10)).slice(10), record);
  const { lines } = describeChanges(comparison!, 'en', { each: 8, all: 100 });
  const kinds = lines.map(({ kind }) => kind);
  expect(kinds).toEqual(['new row', 'row gone', ...Array.from({ length: 5 }, () => 'changed'), '']);
  const all = describeChanges(comparison!, 'en', { each: 1000, all: 1000 });
  expect(all.lines.filter(({ kind }) => kind === 'new row')).toHaveLength(20);
  expect(all.lines.some(({ kind }) => kind === '')).toBe(false);
});

test('a record that would be too long leaves out source cells first, then rows from below', () => {
  const { record } = refreshed(
    rows(1500, (n) => n + 1),
    '',
  );
  expect(parseRecords(record)[0]!.sources!.size).toBe(3000);
  const [made] = parseRecords(record);
  const many = Array.from({ length: 4 }, () => made!);
  const printed = printRecords(many);
  expect(printed.length).toBeLessThanOrEqual(MOST_CHARACTERS);
  const thinned = parseRecords(printed);
  expect(thinned.map(({ sources }) => sources)).toEqual(many.map(() => null));
  const most = printRecords(Array.from({ length: 20 }, () => made!));
  expect(most.length).toBeLessThanOrEqual(MOST_CHARACTERS);
  const [first] = parseRecords(most);
  expect(first!.tables[0]!.levels.map(({ isKept }) => isKept)).toEqual([true, true, true, false]);
  expect(first!.tables[0]!.rows.every(({ level }) => level < 3)).toBe(true);
});

test('a record that is damaged or newer is as good as none', () => {
  const { record } = refreshed(
    rows(3, () => 1),
    '',
  );
  expect(parseRecords(record)).toHaveLength(1);
  expect(parseRecords(record.replace('"version":1', '"version":2'))).toEqual([]);
  const characters = [...record];
  fc.assert(
    fc.property(
      fc.nat(characters.length - 1),
      fc.constantFrom('', 'x', '"', '[', ']', '0', '-'),
      (at, other) => {
        const damaged = characters.with(at, other).join('');
        expect(() => parseRecords(damaged)).not.toThrow();
        expect(() =>
          refreshed(
            rows(3, () => 2),
            damaged,
          ),
        ).not.toThrow();
      },
    ),
    { numRuns: 150 },
  );
});
