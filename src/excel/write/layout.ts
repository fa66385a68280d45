/// <reference types="office-js" />
import { columnName } from '../../core/sheet/address';
import type { SheetPlan } from '../../core/plan/plan';
import { blockAddress, joined, rowsAddress } from './addresses';
import { BYTES_OF_CALL, type Outbox } from './outbox';

/**
 * A plan's width is that of a file: characters of 7 pixels each, 96 pixels to 72 points (ECMA-376 Part 1, 18.3.1.13).
 * `RangeFormat.columnWidth` is in points.
 */
const widthInPoints = (characters: number): number => Math.round(Math.min(characters, 255) * 7) * 0.75;

const HIGHEST_ROW = 409;

/** Widths, heights and merged cells. Merges come before formats, which then hold for all of the merged cells. */
export async function writeLayout(outbox: Outbox, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  for (const [column, width] of plan.widths.entries()) {
    const name = columnName(column);
    await outbox.put(BYTES_OF_CALL, () => {
      sheet.getRange(`${name}:${name}`).format.columnWidth = widthInPoints(width);
    });
  }
  for (const merge of plan.merges)
    await outbox.put(BYTES_OF_CALL, () => sheet.getRange(blockAddress(merge)).merge());
  for (const [height, list] of heightLists(plan)) {
    await outbox.put(BYTES_OF_CALL + list.length, () => {
      const format = list.includes(',') ? sheet.getRanges(list).format : sheet.getRange(list).format;
      format.rowHeight = height;
    });
  }
}

/** For each height the rows that have it, as addresses. */
function* heightLists({ heights }: SheetPlan): Generator<readonly [height: number, list: string]> {
  const runs = new Map<number, { first: number; last: number }[]>();
  for (const [row, points] of [...heights].sort(([a], [b]) => a - b)) {
    const height = Math.min(points, HIGHEST_ROW);
    const known = runs.get(height);
    const last = known?.at(-1);
    if (last?.last === row - 1) last.last = row;
    else if (known) known.push({ first: row, last: row });
    else runs.set(height, [{ first: row, last: row }]);
  }
  for (const [height, rows] of runs) {
    for (const list of joined(rows.map(({ first, last }) => rowsAddress(first, last)))) yield [height, list];
  }
}
