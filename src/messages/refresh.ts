import type {
  Cause,
  Comparison,
  FigureChange,
  RowChange,
  RowName,
  TableComparison,
} from '../core/refresh/comparison';
import type { KeptSource, Unit } from '../core/refresh/record';
import type { ChangeLine, DescribedChanges, SourceLine } from '../core/refresh/request';
import { writeAmount, writePercent, writeScaled } from '../core/number/write-number';
import { reference } from '../core/sheet/address';
import { kindName } from './inputs';
import { REFRESH } from './refresh-words';
import { NUMBERS, type Language } from './words';

/** How many lines are shown about each table, and about all of them. */
export interface MostLines {
  readonly each: number;
  readonly all: number;
}
export const MOST_CHANGES = {
  sheet: { each: 20, all: 600 },
  text: { each: 5, all: 100 },
  pane: { each: 3, all: 12 },
} as const satisfies Readonly<Record<string, MostLines>>;

/** A kept value as it is read: digits in its unit, anything else as it stands. */
export function writeValue(value: string, unit: Unit, language: Language): string {
  if (unit === 'text' || !/^-?\d+$/.test(value)) return value;
  const style = NUMBERS[language];
  const digits = BigInt(value);
  if (unit === 'amount') return writeAmount(digits, style);
  const scaled = { digits, decimals: 2 };
  return unit === 'percent' ? writePercent(scaled, style) : writeScaled(scaled, style);
}

/** "Anggaran!D7: 10 → 12", "Anggaran!D9 (dahulu D8): …". */
export function causeText({ kind, before, now }: Cause, language: Language): string {
  const words = REFRESH[language];
  const value = (source: KeptSource | null): string =>
    source === null ? '' : writeValue(source.value, source.unit, language) || words.empty;
  const { cell } = (now ?? before)!;
  const from = before && now && reference(before.cell) !== reference(cell) ? reference(before.cell) : null;
  const text = words.cell[kind](value(before ?? now), value(now ?? before));
  return `${reference(cell)}${from === null ? '' : words.moved(from)}: ${text}`;
}

/** "1.06.01 PROGRAM PENUNJANG …"; a row without a kode has only its name. */
const rowText = ({ key, label }: RowName): string =>
  label === '' ? key : /^\d+(\.\d+)+( \(\d+\))?$/.test(key) ? `${key} ${label}` : label;

const rowValues = ({ values }: RowChange, language: Language): string =>
  values
    .filter(({ value }) => value !== '' && value !== '–')
    .map(({ column, value }) => `${column.title} ${writeValue(value, column.unit, language)}`)
    .join('; ');

/** The source cells that a figure changed because of. */
function becauseText({ causes, causeCount }: FigureChange, language: Language): string {
  const words = REFRESH[language];
  if (causes === null) return words.notKept;
  const cells = causes.map((cause) => causeText(cause, language));
  const others = causeCount - cells.length;
  return [...cells, ...(others > 0 ? [words.others(others)] : [])].join('; ') || words.notSource;
}

/** The first lists whole, and of the last as much as there is room for besides; at least a few of each. */
function shared<T>(lists: readonly (readonly T[])[], most: number): T[] {
  const least = Math.max(1, Math.floor(most / 4));
  let room = most - lists.reduce((sum, list) => sum + Math.min(list.length, least), 0);
  return lists
    .toReversed()
    .map((list) => {
      const more = Math.max(0, Math.min(list.length - least, room));
      room -= more;
      return list.slice(0, least + more);
    })
    .toReversed()
    .flat();
}

/** The changes of one table, at most so many: rows that are new or gone, then figures; what is left out is counted. */
function linesOf(compared: TableComparison, most: number, language: Language): ChangeLine[] {
  const words = REFRESH[language];
  const { id: table, figures, added, removed } = compared;
  const none = { table, tableName: words.tableName(table), before: '', now: '', because: '' };
  const count = figures.count + added.count + removed.count;
  const figureLines = figures.listed.map((change): ChangeLine => {
    const { column, before, now } = change;
    return {
      ...none,
      what: `${rowText(change)} – ${column.title}`,
      before: writeValue(before, column.unit, language),
      now: writeValue(now, column.unit, language),
      kind: words.changed,
      because: becauseText(change, language),
    };
  });
  const rowLines = (rows: readonly RowChange[], side: 'before' | 'now', kind: string): ChangeLine[] =>
    rows.map((row) => ({ ...none, what: rowText(row), [side]: rowValues(row, language), kind }));
  const lists = [
    rowLines(added.listed, 'now', words.added),
    rowLines(removed.listed, 'before', words.removed),
    figureLines,
  ];
  const shown = shared(lists, count > most ? most - 1 : most);
  return count === shown.length
    ? shown
    : [...shown, { ...none, what: words.more(count - shown.length), kind: '' }];
}

const countOf = ({ figures, added, removed }: TableComparison): number =>
  figures.count + added.count + removed.count;

/** The lines of all tables; when they are too many, those left out are counted in a last one. */
function allLines({ tables }: Comparison, { each, all }: MostLines, language: Language): ChangeLine[] {
  const lines = tables.flatMap((table) => linesOf(table, each, language));
  if (lines.length <= all) return lines;
  const shown = lines.slice(0, all - 1);
  const count = tables.reduce((sum, table) => sum + countOf(table), 0);
  const others = count - shown.filter(({ kind }) => kind !== '').length;
  const what = REFRESH[language].more(others);
  return [...shown, { table: '', tableName: '', what, before: '', now: '', kind: '', because: '' }];
}

function summaryOf({ tables, same, fresh, gone, sources }: Comparison, language: Language): string[] {
  const words = REFRESH[language];
  const name = words.tableName;
  if (tables.length + fresh.length + gone.length === 0) return [words.unchanged(same)];
  const sum = (count: (table: TableComparison) => number): number =>
    tables.reduce((all, table) => all + count(table), 0);
  const style = NUMBERS[language];
  const many = (count: number): string => writeScaled({ digits: BigInt(count), decimals: 0 }, style);
  const figures = sum((table) => table.figures.count);
  const lost = [...gone, ...tables].flatMap(({ lostNames }) => lostNames);
  return [
    ...(tables.length > 0 || same > 0
      ? [
          words.counts(
            figures,
            sum(({ added }) => added.count),
            sum(({ removed }) => removed.count),
            tables.length,
            same,
          ),
        ]
      : []),
    ...(tables.length > 0 ? [words.sources(sources.count, sources.isComplete)] : []),
    ...(fresh.length > 0 ? [words.fresh(fresh.map(name).join(', '))] : []),
    ...gone.map(({ id, needs }) =>
      words.gone(name(id), needs.map((kind) => kindName(kind, language)).join(', ')),
    ),
    ...(lost.length > 0 ? [words.lost(lost.join(', '))] : []),
    ...tables.flatMap(({ id, columns, unlisted }) => [
      ...(columns.added.length + columns.removed.length > 0
        ? [words.columns(name(id), columns.added.join(', '), columns.removed.join(', '))]
        : []),
      ...(unlisted ? [words.unlisted(name(id), many(unlisted.before), many(unlisted.now))] : []),
    ]),
  ];
}

/** The first source cells that changed; those left out are counted in a last line. */
function sourceLines({ sources }: Comparison, most: number, language: Language): SourceLine[] {
  const shown = sources.listed.slice(0, most);
  const others = sources.count - shown.length;
  return [
    ...shown.map((cause) => ({ text: causeText(cause, language), cell: cause.now?.cell ?? null })),
    ...(others > 0 ? [{ text: REFRESH[language].others(others), cell: null }] : []),
  ];
}

/** A comparison in words: how much changed, the first source cells, and the first changes of each table. */
export const describeChanges = (
  comparison: Comparison,
  language: Language,
  most: MostLines,
): DescribedChanges => ({
  title: REFRESH[language].title,
  summary: summaryOf(comparison, language),
  sources: sourceLines(comparison, most.each, language),
  lines: allLines(comparison, most, language),
});
