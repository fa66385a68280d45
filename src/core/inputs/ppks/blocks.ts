import { absolute, type Sen } from '../../number/sen';
import type { PpksRow, PpksTotal } from './types';

/** A row or total as it stands in the sheet; `isBreak` where a page begins anew. */
export type PpksLine =
  | { readonly type: 'row'; readonly value: PpksRow }
  | { readonly type: 'total'; readonly value: PpksTotal }
  | { readonly type: 'break' };

interface Segment {
  readonly rows: PpksRow[];
  readonly total: PpksTotal | null;
}

function segmentsOf(lines: readonly PpksLine[]): Segment[] {
  const segments: Segment[] = [];
  let rows: PpksRow[] = [];
  for (const line of lines) {
    if (line.type === 'row') rows.push(line.value);
    else {
      segments.push({ rows, total: line.type === 'total' ? line.value : null });
      rows = [];
    }
  }
  segments.push({ rows, total: null });
  return segments;
}

const isSame = (a: PpksRow, b: PpksRow | undefined): boolean =>
  a.jenis === b?.jenis && a.populasi.sen === b.populasi.sen && a.realisasi.sen === b.realisasi.sen;

/** True when all rows of a segment stand in `kept` already, one below the other with the same figures. */
function isRepeated(rows: readonly PpksRow[], kept: readonly PpksRow[]): boolean {
  const start = rows.length < 2 ? -1 : kept.findIndex((row) => isSame(rows[0]!, row));
  return start >= 0 && rows.every((row, i) => isSame(row, kept[start + i]));
}

function misfit(total: PpksTotal, rows: readonly PpksRow[]): Sen {
  const counted = rows.filter((row) => row.masukIku);
  const miss = (measure: 'populasi' | 'realisasi') =>
    total[measure].status === 'blank' || total[measure].sen === null
      ? 0n
      : absolute(total[measure].sen - counted.reduce((sum, row) => sum + (row[measure].sen ?? 0n), 0n));
  return miss('populasi') + miss('realisasi');
}

/**
 * Leaves out blocks that stand in the sheet twice, and gives each total its rows: those of its own block, or all
 * above it where it fits those better; all of the sheet when it stands above them.
 */
export function splitPpksBlocks(lines: readonly PpksLine[]): {
  readonly rows: readonly PpksRow[];
  readonly totals: readonly PpksTotal[];
} {
  const rows: PpksRow[] = [];
  const totals: { total: PpksTotal; own: readonly PpksRow[]; above: number }[] = [];
  let own: PpksRow[] = [];
  for (const segment of segmentsOf(lines)) {
    const isKept = !isRepeated(segment.rows, rows);
    for (const row of segment.rows) {
      if (isKept) rows.push(row);
      own.push(row);
    }
    if (!segment.total) continue;
    totals.push({ total: segment.total, own, above: rows.length });
    own = [];
  }
  const settled = totals.map(({ total, own: block, above }): PpksTotal => {
    const all = above === 0 ? rows : rows.slice(0, above);
    const isOwn = block.length > 0 && misfit(total, block) <= misfit(total, all);
    return { ...total, rows: isOwn ? block : all };
  });
  return { rows, totals: settled };
}
