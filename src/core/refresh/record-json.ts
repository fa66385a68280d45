import {
  LEVELS,
  type FigureRecord,
  type KeptLevel,
  type KeptRow,
  type KeptSource,
  type KeptTable,
  type Level,
  type Unit,
} from './record';
import { parseSet, printSet } from './source-sets';

/** A record of more characters would burden every reading of the file: it is thinned out until it fits (ADR 0801). */
export const MOST_CHARACTERS = 500_000;

const VERSION = 1;
const UNITS: readonly Unit[] = ['amount', 'percent', 'points', 'text'];

function plain({ sources, tables }: FigureRecord): unknown {
  const sheets = [...new Set([...(sources?.values() ?? [])].map(({ cell }) => cell.sheet))];
  return {
    sheets,
    sources:
      sources &&
      Array.from(sources, ([place, { key, cell, value, unit }]) => {
        const read = [place, key, sheets.indexOf(cell.sheet), cell.row, cell.column, value];
        return unit === 'text' ? [...read, 1] : read;
      }),
    tables: tables.map(({ id, names, columns, levels, rows }) => ({
      ...{ id, names },
      columns: columns.map(({ key, title, unit }) => [key, title, UNITS.indexOf(unit)]),
      levels: levels.map((level) => [level.rows, level.digest, level.isKept ? 1 : 0]),
      rows: rows.map(({ key, label, level, values, sources: sets }) => {
        const row = [key, label === key ? 0 : label, level, values];
        return sources ? [...row, sets.map(printSet)] : row;
      }),
    })),
  };
}

const withoutLevel = (table: KeptTable, level: Level): KeptTable => ({
  ...table,
  levels: table.levels.map((one, at) => (at < level ? one : { ...one, isKept: false })),
  rows: table.rows.filter((row) => row.level < level),
});

/** The records with less and less in them: without source cells, then without rows from the lowest level up. */
function* thinned(records: readonly FigureRecord[]): Iterable<readonly FigureRecord[]> {
  yield records;
  const bare = records.map(({ tables }) => ({ sources: null, tables }));
  yield bare;
  for (const level of [3, 2, 1] as const)
    yield bare.map(({ sources, tables }) => ({
      sources,
      tables: tables.map((one) => withoutLevel(one, level)),
    }));
}

/** The records as text, with as much in them as fits. */
export function printRecords(records: readonly FigureRecord[]): string {
  for (const made of thinned(records)) {
    const printed = JSON.stringify({ version: VERSION, records: made.map(plain) });
    if (printed.length <= MOST_CHARACTERS) return printed;
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
