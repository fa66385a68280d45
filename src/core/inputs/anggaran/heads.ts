import { buildTree } from '../../kode/tree';
import { absolute } from '../../number/sen';
import type { CodedRow, HeadRow } from './sheet-row';
import { missOf } from './totals';
import { MEASURES, type AnggaranRow, type BudgetTree, type Oddity, type TotalRow } from './types';

/** Rows without a kode that may stand above others ("DINAS SOSIAL", "BIDANG REHABILITASI"), and the rows up to the next. */
export interface HeadSpan {
  readonly head: HeadRow;
  /** Places among the coded rows; none when `lastRow` is before `firstRow`. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Each head stands for the rows up to the next one; the first of the sheet, right above another, for all rows. */
export function headSpans(heads: readonly HeadRow[], rows: readonly CodedRow[]): readonly HeadSpan[] {
  const spans: HeadSpan[] = [];
  let at = 0;
  for (const [n, head] of heads.entries()) {
    while (at < rows.length && rows[at]!.row < head.row) at++;
    const next = heads[n + 1]?.row ?? Infinity;
    let end = at;
    while (end < rows.length && rows[end]!.row < next) end++;
    const isTop = n === 0 && at === 0 && end === 0;
    spans.push({ head, firstRow: at, lastRow: isTop ? rows.length - 1 : end - 1 });
    at = isTop ? 0 : end;
  }
  return spans;
}

/**
 * The rows below a head belong to it as to a unit where the same program stands below several: bidang or UPT of one
 * office have programs in common.
 */
function withHeadsAsUnits(rows: readonly AnggaranRow[], spans: readonly HeadSpan[]): readonly AnggaranRow[] {
  const below = new Map<string, number>();
  const own: (number | undefined)[] = [];
  let isShared = false;
  for (const [n, { firstRow, lastRow }] of spans.entries())
    for (let at = firstRow; at <= lastRow; at++) {
      own[at] = n;
      const { level, key } = rows[at]!.kode;
      if (level !== 'program') continue;
      const before = below.get(key);
      isShared ||= before !== undefined && spans[before]!.lastRow < firstRow;
      below.set(key, n);
    }
  if (!isShared || rows.some(({ unit }) => unit !== '')) return rows;
  return rows.map((row, at) => {
    const n = own[at];
    return n === undefined ? row : { ...row, unit: spans[n]!.head.name };
  });
}

/** Whether the head prints the sum of its rows in some measure, and these are what stands below an office or a bidang. */
function addsUp(total: TotalRow, rows: readonly AnggaranRow[], tree: BudgetTree): boolean {
  const { firstRow, lastRow } = total;
  const first = rows[firstRow];
  if (!first || lastRow < firstRow || !ABOVE_KEGIATAN.has(first.kode.level)) return false;
  return MEASURES.some(
    (measure) =>
      absolute(total.amounts[measure]?.sen ?? 0n) > 0n &&
      missOf(total, measure, rows, tree, firstRow, lastRow) === 0n,
  );
}

const ABOVE_KEGIATAN: ReadonlySet<string> = new Set(['urusan', 'bidang', 'unit', 'program']);

/** The rows below their heads, and the heads that are totals of them; the others are rows without a kode. */
interface SettledHeads {
  readonly rows: readonly AnggaranRow[];
  readonly tree: BudgetTree;
  readonly totals: readonly TotalRow[];
  readonly oddities: readonly Oddity[];
}

type Printed = (head: HeadRow) => Pick<TotalRow, 'amounts' | 'persen'>;

function settled(rows: readonly AnggaranRow[], spans: readonly HeadSpan[], printed: Printed): SettledHeads {
  const tree = buildTree(rows);
  const totals: TotalRow[] = [];
  const oddities: Oddity[] = [];
  for (const { head, firstRow, lastRow } of spans) {
    const total = { ...printed(head), row: head.row, label: head.name, firstRow, lastRow };
    if (addsUp(total, rows, tree)) totals.push(total);
    else if (head.oddity) oddities.push(head.oddity);
  }
  return { rows, tree, totals, oddities };
}

/**
 * Heads that are the sums of their rows are totals; the others are told as rows without a kode. Units they are only
 * where all with a program below are sums: a row that lost its kode between two rows of one program is no bidang.
 */
export function settleHeads(
  rows: readonly AnggaranRow[],
  spans: readonly HeadSpan[],
  printed: Printed,
): SettledHeads {
  const united = withHeadsAsUnits(rows, spans);
  const found = settled(united, spans, printed);
  const sums = new Set(found.totals.map(({ row }) => row));
  const isBidang = ({ head, firstRow, lastRow }: HeadSpan): boolean =>
    sums.has(head.row) || !rows.slice(firstRow, lastRow + 1).some(({ kode }) => kode.level === 'program');
  return united === rows || spans.every(isBidang) ? found : settled(rows, spans, printed);
}
