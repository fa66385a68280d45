import type { Cause, Comparison, RowChange, RowName, TableComparison } from '../core/refresh/comparison';
import type { KeptSource, Unit } from '../core/refresh/record';
import type { ChangeLine, DescribedChanges } from '../core/refresh/request';
import { writeAmount, writePercent, writeScaled } from '../core/number/write-number';
import { reference } from '../core/sheet/address';
import { kindName } from './inputs';
import { NUMBERS, type Language } from './words';

interface RefreshWords {
  readonly title: string;
  /** The kinds of a line. */
  readonly changed: string;
  readonly added: string;
  readonly removed: string;
  /** Of a source cell. */
  readonly cell: Readonly<Record<Cause['kind'], (was: string, is: string) => string>>;
  readonly moved: (from: string) => string;
  readonly empty: string;
  readonly others: (count: number) => string;
  readonly notKept: string;
  readonly notSource: string;
  readonly unchanged: (tables: number) => string;
  readonly counts: (figures: number, added: number, removed: number, tables: number, same: number) => string;
  readonly sources: (count: number | null) => string;
  readonly fresh: (tables: string) => string;
  readonly gone: (table: string, needs: string) => string;
  readonly lost: (names: string) => string;
  readonly columns: (table: string, added: string, removed: string) => string;
  readonly unlisted: (table: string, before: string, now: string) => string;
  readonly more: (count: number) => string;
  readonly tableName: (id: string) => string;
}

const tableName =
  (word: string) =>
  (id: string): string =>
    id === 'formulir' ? 'Formulir' : `${word} ${id}`;

export const REFRESH: Readonly<Record<Language, RefreshWords>> = {
  id: {
    title: 'Perubahan sejak tabel dibuat terakhir kali',
    changed: 'berubah',
    added: 'baris baru',
    removed: 'baris hilang',
    cell: {
      changed: (was, is) => `${was} → ${is}`,
      added: (_, is) => `baru, ${is}`,
      removed: (was) => `tidak ada lagi, dahulu ${was}`,
      counted: (_, is) => `${is}, kini ikut dihitung`,
      uncounted: (was) => `${was}, tidak lagi dihitung`,
    },
    moved: (from) => ` (dahulu ${from})`,
    empty: 'kosong',
    others: (count) => `dan ${count} sel lain`,
    notKept: 'sel sumber tidak dicatat',
    notSource: 'bukan sel sumber: pengaturan atau pemetaan',
    unchanged: (tables) =>
      `Tidak ada angka yang berubah sejak tabel dibuat terakhir kali (${tables} tabel dibandingkan).`,
    counts: (figures, added, removed, tables, same) =>
      `${figures} angka berubah, ${added} baris baru, ${removed} baris hilang di ${tables} tabel; ${same} tabel tetap sama.`,
    sources: (count) =>
      count === null
        ? 'Sel sumbernya tidak dicatat karena terlalu banyak.'
        : `Sel sumber yang berubah: ${count}.`,
    fresh: (tables) => `Dibuat untuk pertama kali: ${tables}.`,
    gone: (table, needs) => `${table} tidak dapat dibuat lagi karena memerlukan ${needs}.`,
    lost: (names) =>
      `Nama yang tidak lagi menunjuk sebuah angka: ${names}. Rumus Anda yang memakainya menampilkan #NAME?.`,
    columns: (table, added, removed) =>
      `${table}: kolom baru ${added || '–'}, kolom yang tidak ada lagi ${removed || '–'}.`,
    unlisted: (table, before, now) =>
      `${table}: di antara ${now} baris rincian (dahulu ${before}) ada yang berubah; baris sebanyak itu tidak dibandingkan satu per satu.`,
    more: (count) => `dan ${count} perubahan lain`,
    tableName: tableName('Tabel'),
  },
  en: {
    title: 'Changes since the tables were last made',
    changed: 'changed',
    added: 'new row',
    removed: 'row gone',
    cell: {
      changed: (was, is) => `${was} → ${is}`,
      added: (_, is) => `new, ${is}`,
      removed: (was) => `gone, was ${was}`,
      counted: (_, is) => `${is}, counted now`,
      uncounted: (was) => `${was}, no longer counted`,
    },
    moved: (from) => ` (was ${from})`,
    empty: 'empty',
    others: (count) => `and ${count} other cells`,
    notKept: 'source cells not recorded',
    notSource: 'no source cell: settings or mapping',
    unchanged: (tables) => `No figure changed since the tables were last made (${tables} tables compared).`,
    counts: (figures, added, removed, tables, same) =>
      `${figures} figures changed, ${added} new rows, ${removed} rows gone in ${tables} tables; ${same} tables are the same.`,
    sources: (count) =>
      count === null
        ? 'Their source cells are too many to be recorded.'
        : `Source cells that changed: ${count}.`,
    fresh: (tables) => `Made for the first time: ${tables}.`,
    gone: (table, needs) => `${table} can no longer be made: it needs ${needs}.`,
    lost: (names) =>
      `Names that no longer stand for a figure: ${names}. Your formulas with them show #NAME?.`,
    columns: (table, added, removed) =>
      `${table}: new columns ${added || '–'}, columns gone ${removed || '–'}.`,
    unlisted: (table, before, now) =>
      `${table}: some of ${now} detail rows (before: ${before}) changed; so many are not compared one by one.`,
    more: (count) => `and ${count} other changes`,
    tableName: tableName('Table'),
  },
};

/** How many lines about one table are shown in Daftar Tabel, in the command line's text, in the pane. */
export const MOST_CHANGES = { sheet: 20, text: 5, pane: 3 } as const;

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
    .join(', ');

function tableLines(compared: TableComparison, language: Language): ChangeLine[] {
  const words = REFRESH[language];
  const { id: table, figures, added, removed } = compared;
  const none = { before: '', now: '', because: '' };
  return [
    ...figures.listed.map(({ column, before, now, causes, causeCount, ...row }): ChangeLine => {
      const cells = causes?.map((cause) => causeText(cause, language)) ?? [];
      const others = causeCount - cells.length;
      return {
        table,
        what: `${rowText(row)} – ${column.title}`,
        before: writeValue(before, column.unit, language),
        now: writeValue(now, column.unit, language),
        kind: words.changed,
        because:
          causes === null
            ? words.notKept
            : [...cells, ...(others > 0 ? [words.others(others)] : [])].join('; ') || words.notSource,
      };
    }),
    ...added.listed.map((row) => ({
      ...none,
      table,
      what: rowText(row),
      now: rowValues(row, language),
      kind: words.added,
    })),
    ...removed.listed.map((row) => ({
      ...none,
      table,
      what: rowText(row),
      before: rowValues(row, language),
      kind: words.removed,
    })),
  ];
}

const countOf = ({ figures, added, removed }: TableComparison): number =>
  figures.count + added.count + removed.count;

/** The changes of one table, at most so many; the others are counted in a last line. */
function linesOf(table: TableComparison, most: number, language: Language): ChangeLine[] {
  const words = REFRESH[language];
  const lines = tableLines(table, language);
  const shown = lines.length > most ? lines.slice(0, most - 1) : lines;
  const others = countOf(table) - shown.length;
  if (others === 0) return shown;
  const what = words.more(others);
  return [...shown, { table: table.id, what, before: '', now: '', kind: '', because: '' }];
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
    ...(tables.length > 0 ? [words.sources(sources && sources.count)] : []),
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

/** A comparison in words: how much changed, and for each table at most so many lines. */
export const describeChanges = (
  comparison: Comparison,
  language: Language,
  most: number,
): DescribedChanges => ({
  title: REFRESH[language].title,
  summary: summaryOf(comparison, language),
  sources: (comparison.sources?.listed ?? []).slice(0, most).map((cause) => ({
    text: causeText(cause, language),
    cell: cause.now?.cell ?? null,
  })),
  lines: comparison.tables.flatMap((table) => linesOf(table, most, language)),
});
