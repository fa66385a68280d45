import type { AmountColumn } from './columns';
import type { Grid } from './grid';
import type { Layout } from './layout';

interface LabelledColumns {
  readonly at: number;
  readonly width: number;
  readonly label: string;
}

/** Neighbouring columns with one group label. */
function groupsOf(columns: readonly AmountColumn[]): { label: string; from: number; to: number }[] {
  const groups: { label: string; from: number; to: number }[] = [];
  columns.forEach(({ group }, i) => {
    const last = groups.at(-1);
    if (group === null) return;
    if (last && last.label === group && last.to === i - 1) last.to = i;
    else groups.push({ label: group, from: i, to: i });
  });
  return groups;
}

function twoRows(
  grid: Grid,
  layout: Layout,
  before: readonly LabelledColumns[],
  columns: readonly AmountColumn[],
  first: number,
): void {
  const isMerged = layout.header !== 'two unmerged';
  const top = grid.row;
  const bottom = top + 1;
  for (const { at, width, label } of before) {
    grid.put(at, label);
    if (isMerged) grid.merge(top, at, bottom, at + width - 1);
    else if (width > 1) grid.merge(top, at, top, at + width - 1);
  }
  columns.forEach(({ group, label }, i) => {
    if (group !== null) return;
    grid.put(first + i, label);
    if (isMerged) grid.merge(top, first + i, bottom, first + i);
  });
  for (const { label, from, to } of groupsOf(columns)) {
    grid.put(first + from, label);
    if (isMerged) grid.merge(top, first + from, top, first + to);
  }
  grid.next();
  columns.forEach(({ group, label }, i) => {
    if (group !== null) grid.put(first + i, label);
    else if (!isMerged && layout.seed % 2 === 0) grid.put(first + i, '(Rp)');
  });
  grid.next();
}

function numberRow(
  grid: Grid,
  { numberRow: style }: Layout,
  before: readonly LabelledColumns[],
  columns: readonly AmountColumn[],
  first: number,
): void {
  if (style === 'none') return;
  const places = [...before.map(({ at }) => at), ...columns.map((_, i) => first + i)];
  places.forEach((at, i) => {
    const n = i + 1;
    const text =
      style === 'formulas' && n > 3
        ? `${n}=${n - 2}-${n - 1}`
        : style === 'parentheses'
          ? `(${n})`
          : String(n);
    grid.put(at, style === 'numbers' ? n : text);
  });
  grid.next();
}

/** The header of a layout, with its number row. */
export function headerRows(
  grid: Grid,
  layout: Layout,
  before: readonly LabelledColumns[],
  columns: readonly AmountColumn[],
  first: number,
): void {
  if (layout.header === 'one row') {
    for (const { at, width, label } of before) {
      grid.put(at, label);
      grid.merge(grid.row, at, grid.row, at + width - 1);
    }
    columns.forEach(({ alone }, i) => grid.put(first + i, alone));
    grid.next();
  } else {
    if (layout.header === 'three merged') {
      grid.put(first, 'TAHUN ANGGARAN 2024');
      grid.merge(grid.row, first, grid.row, first + columns.length - 1);
      grid.next();
    }
    twoRows(grid, layout, before, columns, first);
  }
  numberRow(grid, layout, before, columns, first);
}
