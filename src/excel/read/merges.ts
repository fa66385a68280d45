/// <reference types="office-js" />
import type { Block } from '../../core/sheet/snapshot';
import { problemOf } from '../problem';
import type { SheetDraft } from './sheet-draft';

/** Headers are looked for in the first 120 rows (core/sheet/header.ts), and may be a few rows high. */
const LOOKED_AT = 130;
const FEWEST = 8;

/**
 * Reads which cells are merged, where headers may be. `getMergedAreasOrNullObject` fails with more than 512 of them
 * (its reference page); then fewer rows are looked at, and at last none: nothing is lost but a header's spans.
 */
export async function readMerges(
  context: Excel.RequestContext,
  drafts: readonly SheetDraft[],
): Promise<void> {
  for (let rows = LOOKED_AT; rows >= FEWEST; rows = Math.floor(rows / 4)) {
    const found = drafts.map((draft) => queueMerges(context, draft, rows));
    try {
      await context.sync();
    } catch (error) {
      if (CANNOT_GO_ON.has(problemOf(error).code)) throw error;
      continue;
    }
    drafts.forEach((draft, index) => (draft.merges = found[index]!()));
    return;
  }
}

const CANNOT_GO_ON: ReadonlySet<string> = new Set(['cell-edit-mode', 'other-workbook', 'gone', 'connection']);

function queueMerges(
  context: Excel.RequestContext,
  { facts, block }: SheetDraft,
  rows: number,
): () => Block[] {
  const { top, left, bottom, right } = block;
  const height = Math.min(bottom - top + 1, rows);
  const areas = context.workbook.worksheets
    .getItem(facts.id)
    .getRangeByIndexes(top, left, height, right - left + 1)
    .getMergedAreasOrNullObject();
  areas.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return () =>
    areas.isNullObject
      ? []
      : areas.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
          top: rowIndex,
          left: columnIndex,
          bottom: rowIndex + rowCount - 1,
          right: columnIndex + columnCount - 1,
        }));
}
