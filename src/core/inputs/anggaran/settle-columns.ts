import { absolute, RUPIAH, type Sen } from '../../number/sen';
import { normaliseHeader } from '../../sheet/header-words';
import type { Header } from '../../sheet/header';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { AnggaranColumns } from './columns';
import { SAMPLED_ROWS } from '../../sheet/searched';
import { amountsOf, differences, isDifference } from './sampled-amounts';
import { ratios } from './sampled-ratios';
import { withDelta } from './settle-revisions';

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

const MAY_BE_PERSEN = /serap|capaian|\brasio\b|\btingkat\b|\bprogres|\bkeuangan\b/;
const MAY_BE_SISA = /\bsilpa\b|\bkurang\b|\blebih\b|\bdeviasi\b|\befisiensi\b|\banggaran realisasi\b/;

/** The columns with such a label that are used for nothing else. */
function unused(header: Header, columns: AnggaranColumns, label: RegExp): number[] {
  const { kode, uraian, anggaran, realisasi, chain, texts, candidates } = columns;
  const used = new Set<number | null>([
    ...[...kode, ...uraian, anggaran, realisasi, ...Object.values(chain), ...Object.values(texts)],
    ...[...candidates.sisa, ...candidates.persen, ...(header.columns.get('lain') ?? [])],
  ]);
  return header.labels.flatMap((text, at) =>
    !used.has(at) && label.test(normaliseHeader(text)) ? [at] : [],
  );
}

function bestPersen(
  sheet: SheetSnapshot,
  header: Header,
  columns: AnggaranColumns,
  rows: readonly number[],
): number | null {
  const { candidates, realisasi } = columns;
  if (realisasi === null || candidates.persen.length === 1) return columns.persen;
  const { count, areOf } = ratios(sheet, { anggaran: columns.anggaran, realisasi }, rows);
  if (candidates.persen.length > 1) return best(candidates.persen, (column) => count(column).hits);
  return unused(header, columns, MAY_BE_PERSEN).find(areOf) ?? null;
}

function bestSisa(
  sheet: SheetSnapshot,
  header: Header,
  columns: AnggaranColumns,
  rows: readonly number[],
): number | null {
  const { candidates, chain, anggaran, realisasi } = columns;
  if (realisasi === null || candidates.sisa.length === 1) return columns.sisa;
  const [a, r] = [anggaran, realisasi].map((at) => amountsOf(sheet, at, rows));
  if (candidates.sisa.length > 1)
    return best(candidates.sisa, (column) => differences(amountsOf(sheet, column, rows), a!, r!));
  const change = chain.murni === undefined && chain.selisih !== undefined ? [chain.selisih] : [];
  const unlabelled = [...change, ...unused(header, columns, MAY_BE_SISA)];
  return unlabelled.find((column) => isDifference(amountsOf(sheet, column, rows), a!, r!)) ?? null;
}

/**
 * Lets the figures decide what the labels leave open: which of two "%" (or sisa) columns belongs to this anggaran and
 * realisasi, whether "Serapan" is one, and whether a "Selisih" is the sisa or the change of the budget. `rows` are the
 * rows with amounts; `isScaled`: they are in ribu or juta, so that each is rounded.
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
  const revised = withDelta(sheet, header, columns, some);
  const sisa = bestSisa(sheet, header, revised, some);
  const persen = bestPersen(sheet, header, revised, some);
  const { selisih: change, ...chain } = revised.chain;
  return { ...revised, sisa, persen, chain: change === sisa ? chain : revised.chain };
}
