import { ownLevel } from '../../sheet/header-band';
import { readableLabel } from '../../sheet/header-words';
import type { Header } from '../../sheet/header';
import { isBlank, type SheetSnapshot } from '../../sheet/snapshot';
import { lastMonthOf, monthsOf, triwulanOf } from './period-words';
import { TRIWULAN } from './triwulan';
import type { ChainColumn } from './types';
import { SAMPLED_ROWS } from '../../sheet/searched';

/** Which columns hold realisasi, and the parts that lead to it. */
export interface PeriodColumns {
  /** Null when only triwulan columns hold it, or nothing does. */
  readonly realisasi: number | null;
  readonly chain: Readonly<Partial<Record<ChainColumn, number>>>;
  readonly twIsCumulative: boolean;
}

/** A column of a part of the year: up to the end of a month, or that month (that triwulan) alone. */
interface Span {
  readonly column: number;
  /** The last one of the span. */
  readonly month: number;
  readonly months: number;
  readonly triwulan: number;
}

/** True when some cell below the header holds more than zeros and dashes: a quarter that has come. */
function hasAmounts(sheet: SheetSnapshot, header: Header, column: number): boolean {
  const end = Math.min(sheet.rowCount, header.dataFirst + SAMPLED_ROWS);
  for (let row = header.dataFirst; row < end; row++) {
    const value = sheet.value(row, column);
    if (!isBlank(value) && value !== 0 && !/^[^1-9]*$/.test(String(value))) return true;
  }
  return false;
}

function spansOf(header: Header, meanings: readonly string[]): Span[] {
  return meanings
    .flatMap((meaning) => header.columns.get(meaning) ?? [])
    .map((column) => {
      const label = readableLabel(header.labels[column]!);
      return { column, month: lastMonthOf(label), months: monthsOf(label), triwulan: triwulanOf(label) };
    })
    .sort((a, b) => a.month - b.month || a.column - b.column);
}

const twChain = (spans: readonly Span[]): Partial<Record<ChainColumn, number>> =>
  Object.fromEntries(spans.map(({ triwulan, column }) => [TRIWULAN[triwulan - 1]!, column]));

/** "s.d. TW II", "TW III", "s.d. TW III": the latest that has come, and what leads to it. */
function fromAsOf(
  sheet: SheetSnapshot,
  header: Header,
  asOf: readonly Span[],
  alone: readonly Span[],
): PeriodColumns {
  if (alone.length === 0 && asOf.length > 1 && asOf.every((span) => span.triwulan > 0))
    return { realisasi: null, chain: twChain(asOf), twIsCumulative: true };
  const come = asOf.filter((span) => hasAmounts(sheet, header, span.column));
  const latest = come.at(-1) ?? asOf.at(-1)!;
  const before = asOf.filter((span) => span.month < latest.month).at(-1);
  const between = alone.filter((span) => span.month > (before?.month ?? 0) && span.month <= latest.month);
  const chain: Partial<Record<ChainColumn, number>> = {};
  if (before && between.length === 1) {
    chain.lalu = before.column;
    chain.ini = between[0]!.column;
  }
  return { realisasi: latest.column, chain, twIsCumulative: false };
}

/** What stands above the lowest level of a label: "SPJ-LS Gaji" of "SPJ-LS Gaji / s.d. bulan lalu". */
const groupOf = (label: string): string => label.slice(0, label.length - ownLevel(label).length);

/** "s.d. periode lalu" and "periode ini": where there are several, those of the group that holds realisasi. */
function relativeChain(header: Header, whole: number | undefined): Partial<Record<ChainColumn, number>> {
  const chain: Partial<Record<ChainColumn, number>> = {};
  for (const meaning of ['lalu', 'ini'] as const) {
    const columns = header.columns.get(meaning) ?? [];
    const ofGroup =
      columns.length < 2 || whole === undefined
        ? columns
        : columns.filter((at) => groupOf(header.labels[at]!) === groupOf(header.labels[whole]!));
    if (ofGroup[0] !== undefined) chain[meaning] = ofGroup[0];
  }
  return chain;
}

/** "s.d. TW III", "TW IV" (or two semesters) beside the realisasi of the year: together they are that. */
function twoParts(asOf: readonly Span[], alone: readonly Span[]): Partial<Record<ChainColumn, number>> {
  const [lalu, ini] = [...asOf.slice(-1), ...alone.filter(({ month }) => month > (asOf.at(-1)?.month ?? 0))];
  const isTwo = asOf.length > 0 || (alone.length === 2 && lalu?.months === 6);
  const follows = lalu && ini && ini.month - ini.months === lalu.month;
  return isTwo && follows ? { lalu: lalu.column, ini: ini.column } : {};
}

/**
 * Settles realisasi from columns of periods: s.d. periode ini, else a realisasi of no period, else the latest
 * "s.d." column that has amounts, else the triwulan columns together. Several columns of single months alone are no
 * realisasi: none of them holds the year's.
 */
export function settlePeriods(
  sheet: SheetSnapshot,
  header: Header,
  of: (meaning: string) => number | undefined,
): PeriodColumns {
  const asOf = spansOf(header, ['sdPeriode']);
  const alone = spansOf(header, [...TRIWULAN, 'bulan']);
  const quarters = alone.filter((span) => span.triwulan > 0);
  const whole = of('sdIni') ?? of('realisasi');
  if (whole === undefined && asOf.length > 0) return fromAsOf(sheet, header, asOf, alone);
  const relative = relativeChain(header, whole);
  if (whole === undefined)
    return alone.length === 1
      ? { realisasi: alone[0]!.column, chain: relative, twIsCumulative: false }
      : { realisasi: null, chain: { ...relative, ...twChain(quarters) }, twIsCumulative: false };
  const chain = { ...twoParts(asOf, alone), ...relative };
  const isFromStart = quarters.length === alone.length && quarters.length > 1 && quarters[0]!.triwulan === 1;
  return {
    realisasi: whole,
    chain: isFromStart ? { ...chain, ...twChain(quarters) } : chain,
    twIsCumulative: false,
  };
}
