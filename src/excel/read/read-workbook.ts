import { run } from '../batch';
import type { Watched } from '../session-types';
import { readFacts, type WorkbookFacts } from './facts';
import { readSheets } from './read-sheets';
import type { SheetData } from './sheet-data';

/** A workbook as it was read at one time. */
export interface ReadWorkbook {
  readonly facts: WorkbookFacts;
  readonly sheets: readonly SheetData[];
}

/** Reads facts, state and cells in one batch. */
export async function readWorkbook({ signal, onProgress }: Watched): Promise<ReadWorkbook> {
  onProgress?.({ phase: 'reading', done: 0, total: 1, sheet: null });
  return run(async (context) => {
    const facts = await readFacts(context);
    const onRead = (done: number, total: number, sheet: string): void =>
      onProgress?.({ phase: 'reading', done, total, sheet });
    return { facts, sheets: await readSheets(context, facts.sheets, { signal, onRead }) };
  });
}
