import { ownLevel } from '../sheet/header-band';
import { normaliseHeader } from '../sheet/header-words';
import type { Header } from '../sheet/header';
import { SAMPLED_ROWS } from '../sheet/searched';
import type { SheetSnapshot } from '../sheet/snapshot';
import { lastMonthOf } from './anggaran/period-words';
import type { Identitas } from './identitas/types';
import { cellText } from './rows';

/** What is reported on. */
export type Reported = Pick<Identitas, 'tahun' | 'periode'>;

/** The last year that a label names ("Realisasi / 2023", "Target Renstra 2024"); null when it names none. */
export const yearOfLabel = (label: string): number | null => {
  const years = label.match(/\b(?:19|20)\d\d\b/g);
  return years ? Number(years.at(-1)) : null;
};

const ELSEWHERE = /\b(?:renstra|rpjmd|rpd|jangka menengah|tahun (?:lalu|sebelumnya))\b/;
const UP_TO = /\b(?:s ?d|sampai(?: dengan)?|hingga|kumulatif)\b/;
const WHOLE = /^(?:jumlah|total|jml|kumulatif|setahun|tahunan)\b/;
const PERIOD = '\\b(?:tri ?wulan|tribulan|triw|trw|tw|periode|semester|bulan)';
const THIS = new RegExp(`${PERIOD} ini\\b`);
const BEFORE = new RegExp(`${PERIOD} (?:yang )?(?:lalu|sebelumnya)\\b`);
const NUMBERED = /^(.*\b(?:target|realisasi|capaian)\b.*) (i{1,3}|iv|[1-4])$/;

/** Those of the columns that a test holds for, where it holds for some; else all. */
const some = (columns: readonly number[], holds: (column: number) => boolean): readonly number[] => {
  const found = columns.filter(holds);
  return found.length > 0 ? found : columns;
};

/** Something else than dashes and zeros stands in the column: triwulan to come are filled with those. */
function isFilled(sheet: SheetSnapshot, header: Header, column: number): boolean {
  const end = Math.min(sheet.rowCount, header.dataFirst + SAMPLED_ROWS);
  for (let row = header.dataFirst; row < end; row++)
    if (/[1-9\p{L}]/u.test(cellText(sheet, row, column))) return true;
  return false;
}

/**
 * The last year of the columns of realisasi, else of targets; null where one of them names none, unless those are the
 * triwulan of the last ("Realisasi TW I" … "Realisasi Tahun 2024").
 */
export function yearOfColumns(header: Header): number | null {
  const meanings = ['realisasi', 'targetPk', 'target', 'targetIku'];
  const columns =
    meanings.map((meaning) => header.columns.get(meaning)).find((found) => found !== undefined) ?? [];
  const years = columns.map((column) => yearOfLabel(header.labels[column] ?? ''));
  const spans = spansOf(header, columns, 12);
  const isOwn = columns.every((column, at) => years[at] !== null || spans(column).kind === 'part');
  return isOwn && (years.at(-1) ?? null) !== null ? Math.max(...years.map(Number)) : null;
}

/** What of the year a column tells; `plain` without a word of it. `month` is the last one, 0 where it names none. */
interface Span {
  readonly kind: 'whole' | 'plain' | 'upTo' | 'part' | 'before';
  readonly month: number;
}

/** "Realisasi I" beside "Realisasi II": the number is that of a triwulan. */
function withTriwulan(text: string, siblings: readonly string[]): string {
  const [, stem, number] = NUMBERED.exec(text) ?? [];
  if (stem === undefined || lastMonthOf(text) > 0) return text;
  const isRun = siblings.some((other) => other === `${stem} ii` || other === `${stem} 2`);
  return isRun ? `${stem} triwulan ${number}` : text;
}

/** The spans of columns of one meaning in a report that ends with a month. */
function spansOf(header: Header, columns: readonly number[], lastMonth: number): (column: number) => Span {
  const texts = columns.map((column) => normaliseHeader(header.labels[column] ?? ''));
  return (column) => {
    const text = withTriwulan(normaliseHeader(header.labels[column] ?? ''), texts);
    if (BEFORE.test(text)) return { kind: 'before', month: 0 };
    const month = THIS.test(text) ? lastMonth : lastMonthOf(text);
    if (month > 0) return { kind: UP_TO.test(text) ? 'upTo' : 'part', month };
    return { kind: WHOLE.test(normaliseHeader(ownLevel(header.labels[column]!))) ? 'whole' : 'plain', month };
  };
}

/** How much of the year a span is: its Jumlah or no period at all, then up to the latest month, then a part. */
function spanRank({ kind, month }: Span, lastMonth: number): number {
  if (kind === 'before') return -100;
  if (month > lastMonth) return -month;
  return { whole: 400, plain: 300, upTo: 100, part: 0 }[kind] + month;
}

const TRIWULAN = ['triwulan I', 'triwulan II', 'triwulan III', 'triwulan IV'];

/** The last month of what is reported on. */
const lastMonthIn = (periode: Reported['periode']): number => 3 * (TRIWULAN.indexOf(periode ?? '') + 1) || 12;

/** The columns of the report's year that are filled. */
function ofYear(sheet: SheetSnapshot, header: Header, columns: readonly number[], tahun: number | null) {
  const label = (column: number): string => header.labels[column] ?? '';
  const year = (column: number): number | null => yearOfLabel(label(column));
  const own = some(columns, (column) => !ELSEWHERE.test(normaliseHeader(label(column))));
  const latest = Math.max(...own.map((column) => year(column) ?? 0));
  const of = (wanted: number | null) => own.filter((column) => year(column) === wanted);
  const found = [of(tahun), of(null), of(latest)].find((columns) => columns.length > 0) ?? [];
  return some(found, (column) => isFilled(sheet, header, column));
}

/**
 * Of several columns of one meaning that of the report: of its year, and of its whole: a Jumlah before s.d. TW IV
 * before TW IV, the latest that is filled. Several that differ in neither all stay.
 */
export function reportColumns(
  sheet: SheetSnapshot,
  header: Header,
  columns: readonly number[],
  { tahun, periode }: Reported,
): readonly number[] {
  if (columns.length < 2) return columns;
  const lastMonth = lastMonthIn(periode);
  const spans = spansOf(header, columns, lastMonth);
  const filled = ofYear(sheet, header, columns, tahun);
  const rank = (column: number): number => spanRank(spans(column), lastMonth);
  const best = Math.max(...filled.map(rank));
  return filled.filter((column) => rank(column) === best);
}

/** The column tells a part of the year alone: "Realisasi TW IV", but neither "s.d. TW IV" nor "Jumlah". */
export const isPart = (header: Header, column: number, columns: readonly number[]): boolean =>
  spansOf(header, columns, 12)(column).kind === 'part';

/** The filled columns of earlier parts of its year beside one that tells a part alone. */
export function earlierParts(
  sheet: SheetSnapshot,
  header: Header,
  columns: readonly number[],
  taken: number,
): readonly number[] {
  const spans = spansOf(header, columns, 12);
  if (spans(taken).kind !== 'part') return [];
  const year = (column: number): number | null => yearOfLabel(header.labels[column]!);
  return columns.filter((column) => {
    const { kind, month } = spans(column);
    const isEarlier = kind === 'before' || (kind === 'part' && month < spans(taken).month);
    return isEarlier && year(column) === year(taken) && isFilled(sheet, header, column);
  });
}

/** The target, the realisasi and the capaian of a report, of one span where the sheet has such. */
export interface ReportPair {
  readonly target: number | null;
  readonly realisasi: number | null;
  readonly capaian: number | null;
  /** The target is that of the report's triwulan. */
  readonly ofPeriod: boolean;
  /** The target is of a part of the year, and the realisasi is not of that part. */
  readonly differs: boolean;
}

/** Chooses them together: in the report of a triwulan its own target and realisasi, else those of the year so far. */
export function reportPair(sheet: SheetSnapshot, header: Header, reported: Reported): ReportPair {
  const { periode } = reported;
  const tahun = reported.tahun ?? yearOfColumns(header);
  const lastMonth = lastMonthIn(periode);
  const choice = (...meanings: readonly string[]) => {
    const columns = meanings.map((meaning) => header.columns.get(meaning)).find((found) => found) ?? [];
    const spans = spansOf(header, columns, lastMonth);
    // "Target Tahun 2024" stands beside "Target TW I", which is of that year too.
    const unnamed = columns.filter((column) => yearOfLabel(header.labels[column]!) === null);
    const own = [columns, unnamed].flatMap((found) => ofYear(sheet, header, found, tahun));
    return {
      best: reportColumns(sheet, header, columns, { tahun, periode })[0] ?? null,
      span: (column: number | null): Span => (column === null ? { kind: 'plain', month: 0 } : spans(column)),
      find: (kind: Span['kind'], month = 0) =>
        own.find((column) => spans(column).kind === kind && spans(column).month === month) ?? null,
    };
  };
  const [targets, done, capaian] = [
    choice('targetPk', 'target', 'targetIku'),
    choice('realisasi'),
    choice('capaian'),
  ];
  const isTriwulan = TRIWULAN.includes(periode ?? '');
  const [targetSpan, doneSpan] = [targets.span(targets.best), done.span(done.best)];
  const isWhole = targetSpan.month === 0 && doneSpan.kind !== 'part';
  const pairOf = (kind: 'upTo' | 'part') => {
    const target = isTriwulan ? targets.find(kind, lastMonth) : null;
    const soFar = kind === 'upTo' && doneSpan.month === 0 ? done.best : null;
    const realisasi = done.find(kind, lastMonth) ?? soFar;
    return target === null || realisasi === null ? null : { target, realisasi };
  };
  // A capaian of no triwulan, where there is a pair of the year, is that of the year.
  const bears = isWhole && capaian.best !== null && capaian.span(capaian.best).month === 0;
  const { target, realisasi } = (pairOf('upTo') ??
    ((!bears || capaian.find('part', lastMonth) !== null) && pairOf('part'))) || {
    target: (isTriwulan && !isWhole ? targets.find('part', lastMonth) : null) ?? targets.best,
    realisasi: done.best,
  };
  const [of, by] = [targets.span(target), done.span(realisasi)];
  const printed = (of.kind === 'part' ? capaian.find('part', of.month) : null) ?? capaian.best;
  const { kind, month } = capaian.span(printed);
  // "TW IV: Target | Realisasi | Capaian" beside the target of the year: the capaian is that of the triwulan.
  const isOther = kind === 'part' && of.kind !== 'part' && targets.find('part', month) !== null;
  return {
    target,
    realisasi,
    capaian: isOther ? null : printed,
    ofPeriod: isTriwulan && of.month > 0,
    differs:
      isTriwulan &&
      of.kind === 'part' &&
      by.kind !== 'plain' &&
      (by.kind !== 'part' || by.month !== of.month),
  };
}

/** The target columns of the report's year, of whichever span. */
export const targetColumns = (
  sheet: SheetSnapshot,
  header: Header,
  tahun: number | null,
): readonly number[] => ofYear(sheet, header, header.columns.get('target') ?? [], tahun);
