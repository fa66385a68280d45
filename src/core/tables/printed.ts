import { sisaIsFlipped } from '../equations/anggaran';
import type { AnggaranRow, TotalRow } from '../inputs/anggaran/types';
import type { Figure, PercentFigure } from '../inputs/figure';
import { absolute, divideHalfUp, type Sen } from '../number/sen';
import { power10, rescale } from '../number/scaled';
import type { Budget, BudgetItem } from './budget';
import { amountOf, carryingLines } from './sums';

/** The lines of the source that print a row of a table: its own coded lines, or the TOTAL lines of the sheet. */
export type PrintedLine = AnggaranRow | TotalRow;

const isCoded = (line: PrintedLine): line is AnggaranRow => 'kode' in line;

const printedAmount = (line: PrintedLine, measure: 'anggaran' | 'realisasi' | 'sisa', budget: Budget) =>
  measure === 'anggaran' && isCoded(line)
    ? amountOf(line, budget.basis)
    : measure === 'anggaran' && budget.basis !== 'anggaran'
      ? (line.amounts[budget.basis] ?? line.amounts.anggaran)
      : line.amounts[measure];

/** Half widths of the figures that a sum is made of: how far a printed sum may lie from ours. */
function tolerance(
  budget: Budget,
  items: readonly BudgetItem[],
  measures: readonly ('anggaran' | 'realisasi')[],
): Sen {
  let width = 0n;
  const nodes = items.flatMap((item) => item.nodes);
  for (const measure of measures) {
    const column = measure === 'anggaran' ? budget.basis : measure;
    for (const row of carryingLines(nodes, column)) width += amountOf(row, column)?.halfWidth ?? 0n;
  }
  return width;
}

/** Σ of printed figures; null when one of them is missing or cannot be read. */
function printedSum(figures: readonly (Figure | undefined)[]): { sen: Sen; halfWidth: Sen } | null {
  let sen = 0n;
  let halfWidth = 0n;
  for (const figure of figures) {
    if (figure?.status !== 'read' || figure.sen === null) return null;
    sen += figure.sen;
    halfWidth += figure.halfWidth;
  }
  return figures.length === 0 ? null : { sen, halfWidth };
}

/** True when a printed percentage is not ours at the decimals that it shows (at most four). */
export function percentDiffers(printed: PercentFigure | null, part: Sen, whole: Sen): boolean {
  const percent = printed?.percent ?? null;
  if (percent === null || whole === 0n) return false;
  const decimals = Math.min(percent.decimals, 4);
  const sign = whole < 0n ? -1n : 1n;
  const ours = divideHalfUp(sign * part * 100n * power10(decimals), sign * whole);
  return ours !== rescale(percent, decimals);
}

/** Which figures of a table row the source prints differently. */
export interface Differences {
  readonly anggaran: boolean;
  readonly realisasi: boolean;
  readonly sisa: boolean;
  readonly persen: boolean;
}
const NONE: Differences = { anggaran: false, realisasi: false, sisa: false, persen: false };

/** Every amount is printed in full, so that a sum has no tolerance. */
const isExact = ({ input, basis }: Budget): boolean =>
  input.rows.every(
    (row) =>
      !amountOf(row, basis)?.halfWidth && !row.amounts.realisasi?.halfWidth && !row.amounts.sisa?.halfWidth,
  );

/** Tells which figures of table rows the source prints differently. */
export interface PrintedComparison {
  /** Of a row of this budget. */
  item(item: BudgetItem): Differences;
  /** Any TOTAL line of the sheet that stands for all its rows. */
  total(): Differences;
}

/** Compares rows of tables with what the source prints for them. */
export function printedComparison(
  budget: Budget,
  isFlaggedPercent: (cell: PercentFigure) => boolean,
): PrintedComparison {
  const reversed = sisaIsFlipped(budget.input);
  const exact = isExact(budget);
  const hasSisa = budget.input.mapping.columns.sisa !== undefined;

  const compare = (
    lines: readonly PrintedLine[],
    items: readonly BudgetItem[],
    sums: { readonly anggaran: Sen; readonly realisasi: Sen },
    isSum: boolean,
  ): Differences => {
    if (lines.length === 0) return NONE;
    const differs = (measure: 'anggaran' | 'realisasi' | 'sisa', ours: Sen): boolean => {
      if (lines.length === 1 && printedAmount(lines[0]!, measure, budget)?.sen === ours) return false;
      const printed = printedSum(lines.map((line) => printedAmount(line, measure, budget)));
      if (!printed || printed.sen === ours) return false;
      const parts = measure === 'sisa' ? (['anggaran', 'realisasi'] as const) : ([measure] as const);
      return exact || absolute(printed.sen - ours) > printed.halfWidth + tolerance(budget, items, parts);
    };
    const sisa = sums.anggaran - sums.realisasi;
    const persen = lines.length === 1 ? lines[0]!.persen : null;
    const anggaranDiffers = isSum && differs('anggaran', sums.anggaran);
    const realisasiDiffers = isSum && differs('realisasi', sums.realisasi);
    const sisaDiffers = hasSisa && differs('sisa', reversed ? -sisa : sisa);
    const persenDiffers =
      persen !== null && (isFlaggedPercent(persen) || percentDiffers(persen, sums.realisasi, sums.anggaran));
    return anggaranDiffers || realisasiDiffers || sisaDiffers || persenDiffers
      ? { anggaran: anggaranDiffers, realisasi: realisasiDiffers, sisa: sisaDiffers, persen: persenDiffers }
      : NONE;
  };

  const compareItem = (item: BudgetItem): Differences => {
    const isSum = item.nodes.some((node) => node.children.length > 0);
    const lines = item.nodes.length === 1 ? item.nodes[0]!.rows : item.nodes.flatMap((node) => node.rows);
    return compare(lines, [item], item.sums, isSum);
  };

  /** All rows are compared when the first is asked for; few differ, and only those are kept. */
  const compareAll = (): ReadonlyMap<BudgetItem, Differences> => {
    const differing = new Map<BudgetItem, Differences>();
    const visit = (item: BudgetItem): void => {
      const differences = compareItem(item);
      if (differences !== NONE) differing.set(item, differences);
      item.children.forEach(visit);
    };
    budget.top.forEach(visit);
    return differing;
  };
  let differing: ReadonlyMap<BudgetItem, Differences> | null = null;

  return {
    item: (item) => (differing ??= compareAll()).get(item) ?? NONE,
    total: (): Differences => {
      const last = budget.input.rows.length - 1;
      const all = budget.input.totals
        .filter((total) => total.firstRow <= 0 && total.lastRow >= last)
        .map((total) => compare([total], budget.top, budget.total, true));
      return {
        anggaran: all.some((total) => total.anggaran),
        realisasi: all.some((total) => total.realisasi),
        sisa: all.some((total) => total.sisa),
        persen: all.some((total) => total.persen),
      };
    },
  };
}
