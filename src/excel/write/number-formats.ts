/// <reference types="office-js" />
import type { PlanCell, SheetPlan } from '../../core/plan/plan';
import { breathe } from '../breathe';
import { AIMED_BYTES } from '../payload';
import { blockAddress } from './addresses';
import { BYTES_OF_CALL, type Outbox } from './outbox';

/**
 * The number format that a cell gets. "@" makes text of whatever is written afterwards, also of a formula, so a cell
 * with a formula never has it.
 */
export function formatOf(plan: SheetPlan, { style, formula }: PlanCell): string {
  const format = plan.styles[style]?.numberFormat ?? 'General';
  return formula !== undefined && format === '@' ? 'General' : format;
}

/** A stretch of one column that has one number format. */
interface Stretch {
  readonly column: number;
  readonly top: number;
  bottom: number;
  readonly format: string;
}

function stretchesOf(plan: SheetPlan): Stretch[][] {
  const columns: Stretch[][] = [];
  for (const cell of plan.cells) {
    const format = formatOf(plan, cell);
    const stretches = (columns[cell.column] ??= []);
    const last = stretches.at(-1);
    if (last && last.format === format && last.bottom === cell.row - 1) last.bottom = cell.row;
    else stretches.push({ column: cell.column, top: cell.row, bottom: cell.row, format });
  }
  return columns;
}

/** Beyond so many stretches a column's formats go as a list: RangeAreas has no number format to set. */
const MOST_STRETCHES = 24;

/** Sets number formats before anything is written, so that "1.06.01" stays a code and "1-2" no date. */
export async function writeNumberFormats(
  outbox: Outbox,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
): Promise<void> {
  const columns = stretchesOf(plan);
  await breathe();
  for (const stretches of columns) {
    if (!stretches) continue;
    if (stretches.length > MOST_STRETCHES) await writeList(outbox, sheet, stretches);
    else for (const stretch of stretches) await writeStretch(outbox, sheet, stretch);
  }
}

async function writeStretch(outbox: Outbox, sheet: Excel.Worksheet, stretch: Stretch): Promise<void> {
  const { column, top, bottom, format } = stretch;
  if (format === 'General') return;
  await outbox.put(BYTES_OF_CALL + format.length, () => {
    const range = sheet.getRange(blockAddress({ top, bottom, left: column, right: column }));
    // One value for the whole range ("Set values, text, and formulas": "a single value … applied to all cells").
    range.numberFormat = format as unknown as string[][];
  });
}

async function writeList(
  outbox: Outbox,
  sheet: Excel.Worksheet,
  stretches: readonly Stretch[],
): Promise<void> {
  let rows: string[][] = [];
  let top = stretches[0]!.top;
  let bytes = 0;
  const send = async (): Promise<void> => {
    const [list, first, { column }] = [rows, top, stretches[0]!];
    if (list.length === 0) return;
    await outbox.put(BYTES_OF_CALL + bytes, () => {
      sheet.getRangeByIndexes(first, column, list.length, 1).numberFormat = list;
    });
    [rows, bytes] = [[], 0];
  };
  for (const { top: from, bottom, format } of stretches) {
    if (from !== top + rows.length) {
      await send();
      top = from;
    }
    for (let row = from; row <= bottom; row++) {
      rows.push([format]);
      bytes += format.length + 14;
      if (bytes < AIMED_BYTES / 2) continue;
      await send();
      top = row + 1;
    }
  }
  await send();
}
