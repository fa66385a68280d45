/// <reference types="office-js" />
import { contentReader } from './cell-readers';
import { readMerges } from './merges';
import type { SheetFacts } from './facts';
import type { ReadTask } from './read-tasks';
import { runTasks, type OnRead } from './run-tasks';
import type { SheetData } from './sheet-data';
import { SheetDraft } from './sheet-draft';

/** Our own sheets are never an input, and what is very hidden was hidden by somebody's program. */
const isRead = ({ mark, visibility }: SheetFacts): boolean => mark === null && visibility !== 'veryHidden';

/**
 * Reads the cells of all sheets that can be inputs, in blocks that stay within Excel's limits. The others are in the
 * result too, empty.
 */
export async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetFacts[],
  options: { readonly signal?: AbortSignal | undefined; readonly onRead?: OnRead } = {},
): Promise<SheetData[]> {
  const drafts = sheets.map((facts) => new SheetDraft(facts, isRead(facts) ? facts.used : null));
  const filled = drafts.filter(({ block }) => block.bottom >= block.top);
  const tasks = filled.map((draft): ReadTask => ({
    reader: contentReader(draft),
    sheet: draft.facts,
    ...draft.block,
  }));
  await runTasks(context, tasks, options);
  if (filled.length > 0) await readMerges(context, filled);
  return drafts.map((draft) => draft.data());
}
