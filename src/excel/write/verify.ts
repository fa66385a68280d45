/// <reference types="office-js" />
import type { PlanCell, SheetPlan } from '../../core/plan/plan';
import { isCellError, type CellValue } from '../../core/sheet/snapshot';
import { valueBytes } from '../payload';
import type { ReadTask } from '../read/read-tasks';
import { runTasks, type OnRead } from '../read/run-tasks';
import type { Agreement } from '../session-types';

/** A sheet that was written, with the id that it has now. */
export interface WrittenSheet {
  readonly plan: SheetPlan;
  readonly id: string;
}

const MOST_DIFFERING = 20;

/**
 * Five units of the fifteenth digit: Excel keeps no more than fifteen ("Excel specifications and limits"), and a sum of
 * 100,000 amounts, or a difference of two such sums, loses a few of the last.
 */
const keptBelow = (value: number): number => 5 * 10 ** (Math.floor(Math.log10(Math.abs(value))) - 14);

/**
 * Sums of sen differ in their last binary digits: amounts agree within half a sen, above a trillion rupiah within the
 * digits that Excel keeps; percentages, as fractions, within far less than any figure shows.
 */
const isNear = (a: number, b: number): boolean =>
  Math.abs(a - b) <= (Math.abs(b) < 10 ? 1e-9 : Math.max(0.004, keptBelow(b)));

function agrees(core: CellValue, excel: unknown): boolean {
  if (core === null) return excel === '';
  if (isCellError(core)) return excel === core.error;
  return typeof core === 'number' ? typeof excel === 'number' && isNear(excel, core) : excel === core;
}

/** Counts while the blocks of all sheets come in. */
class Comparison {
  private cells = 0;
  private agreeing = 0;
  private readonly differing: Agreement['differing'][number][] = [];

  /** A fixed cell counts only when it does not hold what was written: a code that became a number, say. */
  compare(sheet: string, cell: PlanCell, excel: unknown): void {
    const { row, column, value, formula } = cell;
    const isRight = agrees(value === '' ? null : value, excel);
    if (formula === undefined && isRight) return;
    this.cells++;
    if (isRight) this.agreeing++;
    else if (this.differing.length < MOST_DIFFERING)
      this.differing.push({ cell: { sheet, row, column }, core: value, excel: excel as CellValue });
  }

  get result(): Agreement {
    return { cells: this.cells, agreeing: this.agreeing, differing: this.differing };
  }
}

function taskOf({ plan, id }: WrittenSheet, comparison: Comparison): ReadTask | null {
  const last = plan.cells.at(-1);
  if (!last) return null;
  const right = plan.cells.reduce((most, { column }) => Math.max(most, column), 0);
  const firstAt = startOfRows(plan.cells, last.row);
  return {
    sheet: { id, name: plan.name },
    ...{ top: 0, bottom: last.row, left: 0, right },
    reader: {
      name: 'values',
      bytesAtFirst: 120,
      isPerRow: false,
      queue: (range, { top, bottom }) => {
        range.load('values');
        return () => {
          if (!range.values) return null;
          let bytes = 0;
          for (const line of range.values) for (const value of line) bytes += valueBytes(value);
          for (let n = firstAt[top]!; n < firstAt[bottom + 1]!; n++) {
            const cell = plan.cells[n]!;
            comparison.compare(plan.name, cell, range.values[cell.row - top]![cell.column]);
          }
          return { bytes, more: [] };
        };
      },
    },
  };
}

/** Where the cells of each row begin in the list, and behind the last one its end. */
function startOfRows(cells: readonly PlanCell[], lastRow: number): Uint32Array {
  const starts = new Uint32Array(lastRow + 2);
  for (const { row } of cells) starts[row + 1]!++;
  for (let row = 1; row < starts.length; row++) starts[row]! += starts[row - 1]!;
  return starts;
}

/**
 * Holds what Excel calculated against what the core did, over all cells that were written. With manual calculation only our
 * own sheets are calculated first: the user has a reason for it.
 */
export async function verify(
  context: Excel.RequestContext,
  sheets: readonly WrittenSheet[],
  isCalculationManual: boolean,
  onRead?: OnRead,
): Promise<Agreement> {
  const comparison = new Comparison();
  if (isCalculationManual)
    for (const { id } of sheets) context.workbook.worksheets.getItem(id).calculate(true);
  const tasks = sheets.flatMap((sheet) => taskOf(sheet, comparison) ?? []);
  await runTasks(context, tasks, onRead ? { onRead } : {});
  return comparison.result;
}
