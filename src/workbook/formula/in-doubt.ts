import { NOT_CALCULATED, type Block } from '../../core/sheet/snapshot';
import type { Sheet } from '../sheet';
import type { Calculation } from './calculation';
import { cellKey, type SheetCells } from './cell-source';
import { isError } from './errors';
import type { FormulaNode } from './graph';
import { statusOf } from './status';

/** Cells with formulas, by sheet, as keys of cells. */
export type CellsInDoubt = ReadonlyMap<SheetCells, ReadonlySet<number>>;

/**
 * Formulas whose value must not be handed on. `stale`: it stands for cells that hold something else by now, because
 * the formula, or one that it builds on, cannot be calculated here. `unknown`: those, and whatever builds on a formula
 * that never had a value.
 */
export function formulasInDoubt(
  calculation: Calculation,
  sheets: readonly Sheet[],
): { readonly stale: CellsInDoubt; readonly unknown: CellsInDoubt } {
  const arrays = new Map<SheetCells, readonly Block[]>(sheets.map((sheet) => [sheet, sheet.arrays]));
  const stale: FormulaNode[] = [];
  const unknown: FormulaNode[] = [];
  for (const node of calculation.formulas) {
    if (isStale(node) || hasNewArray(node, arrays.get(node.sheet))) stale.push(node);
    else if (isError(node.stored) && node.stored.error === NOT_CALCULATED.error) unknown.push(node);
  }
  return {
    stale: withDependents(calculation, stale, arrays),
    unknown: withDependents(calculation, [...stale, ...unknown], arrays),
  };
}

function isStale(node: FormulaNode): boolean {
  const status = statusOf(node);
  if (status.kind === 'calculated') return false;
  return status.kind === 'circular' || status.isStale || node.stored === undefined;
}

/** Only the first cell of an array of cells is calculated here: with another result the others are in doubt. */
const hasNewArray = (node: FormulaNode, arrays: readonly Block[] = []): boolean =>
  arrays.some(({ top, left }) => top === node.row && left === node.column) && node.isStale;

function withDependents(
  calculation: Calculation,
  seeds: readonly FormulaNode[],
  arrays: ReadonlyMap<SheetCells, readonly Block[]>,
): CellsInDoubt {
  const found = new Set(seeds);
  // A set may grow while it is walked: what is added is walked too.
  for (const { sheet, row, column } of found) {
    const array = arrays.get(sheet)?.find(({ top, left }) => top === row && left === column);
    const block = array ?? { top: row, left: column, bottom: row, right: column };
    calculation.watchersOf(sheet, block, (node) => found.add(node));
  }
  const cells = new Map<SheetCells, Set<number>>();
  for (const { sheet, row, column } of found) {
    const known = cells.get(sheet);
    if (known) known.add(cellKey(row, column));
    else cells.set(sheet, new Set([cellKey(row, column)]));
  }
  return cells;
}
