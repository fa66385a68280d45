import type { Sen } from '../../number/sen';
import { absolute } from '../../number/sen';
import { normaliseHeader } from '../../sheet/header-words';
import { isGrandTotalLabel } from '../rows';
import {
  MEASURES,
  type AnggaranRow,
  type BudgetNode,
  type BudgetTree,
  type ChainColumn,
  type Measure,
  type Oddity,
  type TotalRow,
} from './types';

type Amount = Measure | ChainColumn;

const hasAmount = (row: AnggaranRow, measure: Amount): boolean => {
  const status = row.amounts[measure]?.status;
  return status !== undefined && status !== 'blank';
};

/**
 * The rows of [first, last] that no other row of it contains: what a total adds up. For a measure, a row without an
 * amount gives way to the rows below it.
 */
export function topRows(
  rows: readonly AnggaranRow[],
  tree: BudgetTree,
  first: number,
  last: number,
  measure: Amount,
): AnggaranRow[] {
  const inside = new Set<BudgetNode>();
  for (let i = first; i <= last; i++) if (hasAmount(rows[i]!, measure)) inside.add(tree.nodes[i]!);
  const isCovered = ({ parent }: BudgetNode): boolean => {
    for (let node = parent; node; node = node.parent) if (inside.has(node)) return true;
    return false;
  };
  const top: AnggaranRow[] = [];
  for (let i = first; i <= last; i++) {
    const row = rows[i]!;
    if (hasAmount(row, measure) && !isCovered(tree.nodes[i]!)) top.push(row);
  }
  return top;
}

const sumOf = (rows: readonly AnggaranRow[], measure: Measure): Sen =>
  rows.reduce((sum, row) => sum + (row.amounts[measure]?.sen ?? 0n), 0n);

/** How far a total is from the top rows of a span in one measure, 0n where it agrees; null where it prints nothing. */
export function missOf(
  total: Pick<TotalRow, 'amounts'>,
  measure: Measure,
  rows: readonly AnggaranRow[],
  tree: BudgetTree,
  first: number,
  last: number,
): Sen | null {
  const printed = total.amounts[measure];
  if (!printed || printed.sen === null || printed.status === 'blank') return null;
  const top = topRows(rows, tree, first, last, measure);
  const distance = absolute(printed.sen - sumOf(top, measure));
  const tolerance = top.reduce(
    (width, row) => width + (row.amounts[measure]?.halfWidth ?? 0n),
    printed.halfWidth,
  );
  return distance > tolerance ? distance : 0n;
}

/** In all measures that it prints. */
const misses = (
  total: TotalRow,
  rows: readonly AnggaranRow[],
  tree: BudgetTree,
  first: number,
  last: number,
): Sen[] => MEASURES.flatMap((measure) => missOf(total, measure, rows, tree, first, last) ?? []);

const misfit = (...asked: Parameters<typeof misses>): Sen =>
  misses(...asked).reduce((sum, distance) => sum + distance, 0n);

/** A total of one kind of belanja ("Jumlah Belanja Modal") sums accounts of all rows, not rows of a block. */
const OF_KELOMPOK =
  /\bbelanja (?:operasi|modal|tidak terduga|transfer|pegawai|barang|hibah|bantuan|subsidi|bunga|tidak langsung|langsung)\b/;

const isOfKelompok = ({ label }: TotalRow): boolean => OF_KELOMPOK.test(normaliseHeader(label));

/** "Jumlah Kegiatan …", "Sub Total": of the last kegiatan or program above it, not of all since the last total. */
const OF_LEVEL =
  /^(?:jumlah|total|jml) (?:sub ?)?(?:kegiatan|program|bidang|urusan|unit|upt)\b|^sub ?(?:total|jumlah)\b/;

/** Where the last row begins whose part the total agrees with, in some measure; null when there is none. */
function ownLevelBegins(total: TotalRow, rows: readonly AnggaranRow[], tree: BudgetTree): number | null {
  if (!OF_LEVEL.test(normaliseHeader(total.label))) return null;
  const last = total.lastRow < total.firstRow ? total.firstRow - 1 : total.lastRow;
  for (let first = last; first >= 0; first--) {
    const { level } = rows[first]!.kode;
    if (level === 'subkegiatan' || level === 'account') continue;
    if (misses(total, rows, tree, first, last).includes(0n)) return first;
  }
  return null;
}

/** Totals with the rows that they stand for, and rows of amounts that turned out to be none. */
export interface SettledTotals {
  readonly totals: readonly TotalRow[];
  readonly oddities: readonly Oddity[];
}

/** What one total stands for: as its label and place say, unless that fits nowhere and the last level above it does. */
function settled(
  total: TotalRow,
  previous: TotalRow | undefined,
  rows: readonly AnggaranRow[],
  tree: BudgetTree,
): TotalRow {
  const usual = byPlace(total, previous, rows, tree);
  if (misses(usual, rows, tree, usual.firstRow, usual.lastRow).includes(0n)) return usual;
  const begins = ownLevelBegins(total, rows, tree);
  return begins === null
    ? usual
    : { ...total, firstRow: begins, lastRow: Math.max(total.lastRow, total.firstRow - 1) };
}

/** What a total stands for by its label and its place. */
function byPlace(
  total: TotalRow,
  previous: TotalRow | undefined,
  rows: readonly AnggaranRow[],
  tree: BudgetTree,
): TotalRow {
  const { firstRow, lastRow } = total;
  const all = { ...total, firstRow: 0, lastRow: rows.length - 1 };
  const isFirst = lastRow < 0 && firstRow <= 0;
  if (isFirst) return all;
  if (firstRow === 0 && lastRow >= firstRow) return total;
  const above = { ...total, firstRow: 0, lastRow: Math.max(lastRow, previous?.lastRow ?? lastRow) };
  if (lastRow < firstRow || isGrandTotalLabel(total.label)) return above;
  const own = misfit(total, rows, tree, firstRow, lastRow);
  return own !== 0n && misfit(total, rows, tree, 0, lastRow) < own ? above : total;
}

/**
 * Settles what each total stands for. One above all rows stands for all; one right below another total, and one
 * called GRAND TOTAL, for all rows above it; any other for its own block, unless it fits everything above and not its
 * block. A row of amounts without a label is a total where some of them add up, else a row without a code.
 */
export function settleTotals(
  totals: readonly TotalRow[],
  rows: readonly AnggaranRow[],
  tree: BudgetTree,
  kodeColumn: number,
): SettledTotals {
  const kept: TotalRow[] = [];
  const oddities: Oddity[] = [];
  for (const total of totals) {
    const found = settled(total, kept.at(-1), rows, tree);
    const isDoubtful = total.label === '' || isOfKelompok(total);
    const fits = isDoubtful ? misses(found, rows, tree, found.firstRow, found.lastRow) : [0n];
    if (fits.includes(0n)) kept.push(total.label === '' ? { ...found, label: 'TOTAL' } : found);
    else if (total.label === '')
      oddities.push({
        kind: 'kode-malformed',
        row: total.row,
        column: kodeColumn,
        text: '',
        reason: 'missing',
      });
  }
  return { totals: kept, oddities };
}
