/// <reference types="office-js" />

/** One way of reading a block of cells, and what a unit of it (a cell or a row) is taken to cost in bytes at first. */
export interface BlockReader {
  readonly name: string;
  readonly bytesAtFirst: number;
  readonly isPerRow: boolean;
  /**
   * Puts the loads of rows `top` to `bottom` into the batch; the result is called after the sync, and answers null
   * if Excel gave nothing.
   */
  queue(range: Excel.Range, task: ReadTask): () => BlockAnswer | null;
}

/** Rows of one sheet that are to be read in one way. */
export interface ReadTask {
  readonly reader: BlockReader;
  readonly sheet: { readonly id: string; readonly name: string };
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What a task brought: its size, and what has to be looked at more closely. */
export interface BlockAnswer {
  readonly bytes: number;
  readonly more: readonly ReadTask[];
}

export const widthOf = ({ left, right }: ReadTask): number => right - left + 1;

export function unitsOf(task: ReadTask): number {
  const rows = task.bottom - task.top + 1;
  return task.reader.isPerRow ? rows : rows * widthOf(task);
}

export function queueTask(context: Excel.RequestContext, task: ReadTask): () => BlockAnswer | null {
  const { sheet, top, bottom, left } = task;
  const range = context.workbook.worksheets
    .getItem(sheet.id)
    .getRangeByIndexes(top, left, bottom - top + 1, widthOf(task));
  return task.reader.queue(range, task);
}
