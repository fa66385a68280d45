import {
  LEVELS,
  type FigureRecord,
  type KeptLevel,
  type KeptRow,
  type KeptSource,
  type KeptTable,
  type Level,
  type SourceSet,
  type Unit,
} from './record';
import { GROUP } from './sources';

/** A record of more characters would burden every reading of the file: it is thinned out until it fits (ADR 0801). */
export const MOST_CHARACTERS = 500_000;

const VERSION = 1;
const UNITS: readonly Unit[] = ['amount', 'percent', 'points', 'text'];

/** "0-4,7": places that follow one another are written together; "?" for what is not known. */
function printSet(set: SourceSet): string {
  if (set === null) return '?';
  const runs: string[] = [];
  for (let at = 0; at < set.length; at++) {
    const first = set[at]!;
    while (set[at + 1] === set[at]! + 1) at++;
    runs.push(set[at] === first ? String(first) : `${first}-${set[at]}`);
  }
  return runs.join(',');
}

function parseSet(text: string): SourceSet {
  if (text === '?') return null;
  const places: number[] = [];
  for (const run of text === '' ? [] : text.split(',')) {
    const [first, last] = run.split('-').map(Number);
    const end = last ?? first;
    if (!Number.isInteger(first) || !Number.isInteger(end) || end! - first! > GROUP) return null;
    for (let place = first!; place <= end!; place++) places.push(place);
  }
  return places;
}

function plain({ sources, tables }: FigureRecord): unknown {
  const sheets = [...new Set([...(sources?.values() ?? [])].map(({ cell }) => cell.sheet))];
  return {
    sheets,
    sources:
      sources &&
      [...sources].map(([place, { key, cell, value, unit }]) => [
        ...[place, key, sheets.indexOf(cell.sheet), cell.row, cell.column, value],
        ...(unit === 'text' ? [1] : []),
      ]),
    tables: tables.map(({ id, names, columns, levels, rows }) => ({
      ...{ id, names },
      columns: columns.map(({ key, title, unit }) => [key, title, UNITS.indexOf(unit)]),
      levels: levels.map((level) => [level.rows, level.digest, level.isKept ? 1 : 0]),
      rows: rows.map(({ key, label, level, values, sources: sets }) => [
        ...[key, label === key ? 0 : label, level, values],
        ...(sources ? [sets.map(printSet)] : []),
      ]),
    })),
  };
}

const withoutLevel = (table: KeptTable, level: Level): KeptTable => ({
  ...table,
  levels: table.levels.map((one, at) => (at < level ? one : { ...one, isKept: false })),
  rows: table.rows.filter((row) => row.level < level),
});

/** The records as text; what does not fit is left out: source cells first, then rows from the lowest level up. */
export function printRecords(records: readonly FigureRecord[]): string {
  const print = (made: readonly FigureRecord[]): string =>
    JSON.stringify({ version: VERSION, records: made.map(plain) });
  const bare = records.map(({ tables }) => ({ sources: null, tables }));
  const thinned = ([3, 2, 1] as const).map((level) =>
    bare.map(({ sources, tables }) => ({ sources, tables: tables.map((one) => withoutLevel(one, level)) })),
  );
  for (const made of [records, bare, ...thinned]) {
    const text = print(made);
    if (text.length <= MOST_CHARACTERS) return text;
  }
  return '';
}

type Plain = Readonly<Record<string, unknown>>;

/** The kinds of damage that a text can have are many; whatever is not what was printed fails in one place. */
class Damaged extends Error {}

const list = (value: unknown): readonly unknown[] => {
  if (!Array.isArray(value)) throw new Damaged();
  return value;
};
const object = (value: unknown): Plain => {
  if (typeof value !== 'object' || value === null) throw new Damaged();
  return value as Plain;
};
const text = (value: unknown): string => {
  if (typeof value !== 'string') throw new Damaged();
  return value;
};
const count = (value: unknown): number => {
  if (typeof value !== 'number' || !(value >= 0)) throw new Damaged();
  return value;
};

function parseSource(value: unknown, sheets: readonly string[]): [number, KeptSource] {
  const [place, key, sheet, row, column, read, isText] = list(value);
  const cell = { sheet: sheets[count(sheet)] ?? '', row: count(row), column: count(column) };
  const unit = isText === 1 ? 'text' : 'amount';
  return [count(place), { key: text(key), cell, value: text(read), unit }];
}

function parseRow(value: unknown): KeptRow {
  const [key, label, level, values, sets] = list(value);
  const found = list(values).map(text);
  return {
    ...{
      key: text(key),
      label: label === 0 ? text(key) : text(label),
      level: Math.min(3, count(level)) as Level,
      values: found,
    },
    sources: sets === undefined ? found.map(() => null) : list(sets).map((set) => parseSet(text(set))),
  };
}

function parseLevel(value: unknown): KeptLevel {
  const [rows, digest, isKept] = list(value);
  return { rows: count(rows), digest: count(digest), isKept: isKept === 1 };
}

function parseTable(value: unknown): KeptTable {
  const { id, names, columns, levels, rows } = object(value);
  return {
    id: text(id),
    names: list(names).map(text),
    columns: list(columns).map((one) => {
      const [key, title, unit] = list(one);
      return { key: text(key), title: text(title), unit: UNITS[count(unit)] ?? 'text' };
    }),
    levels: LEVELS.map((level) => parseLevel(list(levels)[level])),
    rows: list(rows).map(parseRow),
  };
}

function parseRecord(value: unknown): FigureRecord {
  const { sheets, sources, tables } = object(value);
  const named = list(sheets).map(text);
  return {
    sources: sources === null ? null : new Map(list(sources).map((one) => parseSource(one, named))),
    tables: list(tables).map(parseTable),
  };
}

/** Reads `printRecords` back; what is damaged, or of a newer version, is as good as none. */
export function parseRecords(printed: string): readonly FigureRecord[] {
  if (printed === '') return [];
  try {
    const { version, records } = object(JSON.parse(printed));
    return version === VERSION ? list(records).map(parseRecord) : [];
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof Damaged) return [];
    throw error;
  }
}
