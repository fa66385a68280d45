import { containsRatio, percentInterval } from '../../number/interval';
import { absolute, RUPIAH, type Sen } from '../../number/sen';
import { normaliseHeader } from '../../sheet/header-words';
import type { Header } from '../../sheet/header';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { readColumn, readFigure } from '../column-reading';
import type { AnggaranColumns } from './columns';
import { readPercent, readPersenColumn } from '../percent-column';
import { SAMPLED_ROWS } from '../../sheet/searched';

/** The amounts of a column in some rows, in sen (of the sheet's unit); null where there is none. */
function amountsOf(sheet: SheetSnapshot, column: number, rows: readonly number[]): (Sen | null)[] {
  const reading = readColumn(sheet, column, 'money', rows);
  return rows.map((row) => {
    const figure = readFigure(sheet, row, reading);
    return figure.status === 'read' ? figure.sen : null;
  });
}

/** In how many rows a column prints a − b (or b − a), to the rupiah, where that is not 0. */
function differences(
  column: readonly (Sen | null)[],
  a: readonly (Sen | null)[],
  b: readonly (Sen | null)[],
): number {
  return column.filter((sen, i) => {
    const [first, second] = [a[i], b[i]];
    if (sen === null || sen === 0n || first === null || first === undefined) return false;
    return absolute(absolute(sen) - absolute(first - (second ?? 0n))) < RUPIAH;
  }).length;
}

/** How far an amount is from a − b, whatever its sign; 0 where one of them is missing. */
function distance(sen: Sen | null | undefined, a: Sen | null | undefined, b: Sen | null | undefined): Sen {
  if (typeof sen !== 'bigint' || typeof a !== 'bigint') return 0n;
  return absolute(absolute(sen) - absolute(a - (b ?? 0n)));
}

/** How far rounding alone can put a difference of printed amounts off: nothing in rupiah, twice the last digit in ribu or juta. */
function roundingOf(amounts: readonly (Sen | null)[], isScaled: boolean): Sen {
  if (!isScaled) return 0n;
  const steps = [RUPIAH, RUPIAH / 10n];
  return 2n * (steps.find((step) => amounts.every((sen) => sen === null || sen % step === 0n)) ?? 1n);
}

/** The column with the highest score; of equals the first. */
function best(columns: readonly number[], score: (column: number) => number): number {
  const scores = columns.map(score);
  return columns[scores.indexOf(Math.max(...scores))]!;
}

/** A column called "Selisih" that is the change from anggaran murni to perubahan, not the sisa; null when none is. */
function revisionAmong(
  sheet: SheetSnapshot,
  header: Header,
  { candidates, chain, anggaran, realisasi }: AnggaranColumns,
  rows: readonly number[],
  isScaled: boolean,
): number | null {
  if (chain.murni === undefined || chain.selisih !== undefined || anggaran === chain.murni) return null;
  const [revised, original] = [anggaran, chain.murni].map((at) => amountsOf(sheet, at, rows));
  const spent = realisasi === null ? rows.map(() => null) : amountsOf(sheet, realisasi, rows);
  const isRevision = (column: number): boolean => {
    const label = normaliseHeader(header.labels[column]!);
    if (!/\bselisih\b/.test(label) || /\brealisasi\b/.test(label)) return false;
    const printed = amountsOf(sheet, column, rows);
    const rounding = roundingOf([...printed, ...revised!, ...original!], isScaled);
    const votes = printed.reduce((sum, sen, i) => {
      const nearer = distance(sen, revised![i], spent[i]) - distance(sen, revised![i], original![i]);
      return sum + (absolute(nearer) <= rounding ? 0 : nearer > 0n ? 1 : -1);
    }, 0);
    return votes > 0 || (votes === 0 && column === anggaran + 1);
  };
  return candidates.sisa.find(isRevision) ?? null;
}

function bestPersen(sheet: SheetSnapshot, columns: AnggaranColumns, rows: readonly number[]): number | null {
  const { candidates, anggaran, realisasi } = columns;
  if (candidates.persen.length < 2 || realisasi === null) return columns.persen;
  const whole = amountsOf(sheet, anggaran, rows);
  const part = amountsOf(sheet, realisasi, rows);
  return best(candidates.persen, (column) => {
    const reading = readPersenColumn(sheet, column, rows, ',', (row) => {
      const at = rows.indexOf(row);
      return { part: part[at] ?? null, whole: whole[at] ?? null };
    });
    return rows.filter((row, i) => {
      const { percent } = readPercent(sheet, row, reading);
      const [r, a] = [part[i], whole[i]];
      return percent && a && typeof r === 'bigint' && containsRatio(percentInterval(percent), r, a);
    }).length;
  });
}

function bestSisa(sheet: SheetSnapshot, columns: AnggaranColumns, rows: readonly number[]): number | null {
  const { candidates, anggaran, realisasi } = columns;
  if (candidates.sisa.length < 2 || realisasi === null) return columns.sisa;
  const [a, r] = [anggaran, realisasi].map((at) => amountsOf(sheet, at, rows));
  return best(candidates.sisa, (column) => differences(amountsOf(sheet, column, rows), a!, r!));
}

/**
 * Lets the figures decide what the labels leave open: which of two "%" (or sisa) columns belongs to this anggaran and
 * realisasi, and whether a "Selisih" is the sisa or the change of the budget. `rows` are the rows with amounts;
 * `isScaled`: they are in ribu or juta, so that each is rounded.
 */
export function settleByFigures(
  sheet: SheetSnapshot,
  header: Header,
  columns: AnggaranColumns,
  rows: readonly number[],
  isScaled: boolean,
): AnggaranColumns {
  const some = rows.slice(0, SAMPLED_ROWS);
  const selisih = revisionAmong(sheet, header, columns, some, isScaled);
  if (selisih !== null) {
    const others = columns.candidates.sisa.filter((column) => column !== selisih);
    const chain = { ...columns.chain, selisih };
    const without = { ...columns, chain, candidates: { ...columns.candidates, sisa: others } };
    return settleByFigures(sheet, header, { ...without, sisa: others[0] ?? null }, rows, isScaled);
  }
  return { ...columns, sisa: bestSisa(sheet, columns, some), persen: bestPersen(sheet, columns, some) };
}
