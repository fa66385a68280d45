import type { Rows } from '../report';

/** One contradiction, and the finding that it must give: the rule and the cell. */
export interface Plant {
  readonly rule: string;
  readonly at: string;
  readonly rows: Rows;
}

/** Another first digit: a difference that no rounding and no likeness explains. */
export const otherDigit = (text: string): string =>
  text.replace(/\d/, (digit) => (digit === '9' ? '8' : String(Number(digit) + 1)));

const LETTERS = 'ABCDEFGHIJKL';

/** The report with one cell changed. */
export function changed(
  rows: Rows,
  rule: string,
  table: string,
  find: (line: readonly string[], all: readonly (readonly string[])[]) => boolean,
  column: number,
  change: (text: string) => string,
): Plant {
  const lines = rows[table]!.map((line) => [...line]);
  const row = lines.findIndex((line) => find(line, lines));
  lines[row]![column] = change(lines[row]![column] ?? '');
  return { rule, at: `${table}!${LETTERS[column]}${row + 1}`, rows: { ...rows, [table]: lines } };
}

/** Makes a contradiction in a report that has none. */
export type Planting = readonly [what: string, plant: (rows: Rows) => Plant];

/** The report with whole tables changed; `at` is where that must be found. */
export const replaced = (
  rows: Rows,
  rule: string,
  at: string,
  tables: Readonly<Record<string, (lines: readonly (readonly string[])[]) => readonly (readonly string[])[]>>,
): Plant => ({
  rule,
  at,
  rows: {
    ...rows,
    ...Object.fromEntries(Object.entries(tables).map(([name, change]) => [name, change(rows[name] ?? [])])),
  },
});
