/// <reference types="office-js" />
import type { SheetDraft } from './sheet-draft';

/** What is asked of a block of rows, and what one unit of it (a cell, a row) is taken to cost in bytes at first. */
export const TASK_KINDS = {
  content: { bytes: 375, isPerRow: false },
  types: { bytes: 14, isPerRow: false },
  rows: { bytes: 90, isPerRow: true },
  bold: { bytes: 60, isPerRow: false },
} as const;
export type TaskKind = keyof typeof TASK_KINDS;

/** Rows `top` to `bottom` of one sheet's used block, to be read in one way. */
export interface ReadTask {
  readonly kind: TaskKind;
  readonly draft: SheetDraft;
  readonly top: number;
  readonly bottom: number;
}

/** What a read task brought: its size, and what has to be looked at more closely. */
export interface TaskResult {
  readonly bytes: number;
  readonly more: readonly ReadTask[];
}

export function unitsOf({ kind, draft, top, bottom }: ReadTask): number {
  const rows = bottom - top + 1;
  return TASK_KINDS[kind].isPerRow ? rows : rows * (draft.block.right - draft.block.left + 1);
}

/** Puts the task's loads into the batch; call the result after the sync. Answers null if Excel gave nothing. */
export function queueTask(context: Excel.RequestContext, task: ReadTask): () => TaskResult | null {
  const { draft, top, bottom } = task;
  const { left, right } = draft.block;
  const sheet = context.workbook.worksheets.getItem(draft.facts.id);
  const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  return QUEUES[task.kind](range, task);
}

type Queue = (range: Excel.Range, task: ReadTask) => () => TaskResult | null;

const QUEUES: Readonly<Record<TaskKind, Queue>> = {
  content: queueContent,
  types: queueTypes,
  rows: queueRows,
  bold: queueBold,
};

function queueContent(range: Excel.Range, task: ReadTask): () => TaskResult | null {
  range.load('values,formulas,numberFormat,rowHidden,format/font/bold');
  return () => {
    const { draft, top, bottom } = task;
    // Beyond five million cells Excel answers null ("Resource limits and performance optimization").
    if (!range.values || !range.formulas || !range.numberFormat) return null;
    const { values, formulas, numberFormat } = range;
    const taken = draft.takeContent(top, values, formulas, numberFormat);
    const more: ReadTask[] = taken.hasErrors ? [{ ...task, kind: 'types' }] : [];
    const isBold = range.format.font.bold as boolean | null;
    const isHidden = range.rowHidden as boolean | null;
    if (isBold === true) draft.setBold(top, bottom, draft.block.left, draft.block.right);
    if (isHidden === true) for (let row = top; row <= bottom; row++) draft.hide(row);
    // null: some are, some are not.
    if (isBold === null || isHidden === null) more.push({ ...task, kind: 'rows' });
    return { bytes: taken.bytes, more };
  };
}

function queueTypes(range: Excel.Range, { draft, top }: ReadTask): () => TaskResult | null {
  range.load('valueTypes');
  return () => {
    if (!range.valueTypes) return null;
    draft.takeValueTypes(top, range.valueTypes);
    return { bytes: range.valueTypes.length * (range.valueTypes[0]?.length ?? 0) * 14, more: [] };
  };
}

function queueRows(range: Excel.Range, task: ReadTask): () => TaskResult | null {
  const properties = range.getRowProperties({ rowHidden: true, format: { font: { bold: true } } });
  return () => {
    const { draft, top } = task;
    const { left, right } = draft.block;
    const mixed: ReadTask[] = [];
    properties.value.forEach(({ rowHidden, format }, index) => {
      const row = top + index;
      if (rowHidden === true) draft.hide(row);
      const isBold = (format?.font?.bold ?? null) as boolean | null;
      if (isBold === true) draft.setBold(row, row, left, right);
      if (isBold !== null) return;
      const last = mixed.at(-1);
      if (last?.bottom === row - 1) mixed[mixed.length - 1] = { ...last, bottom: row };
      else mixed.push({ ...task, kind: 'bold', top: row, bottom: row });
    });
    return { bytes: properties.value.length * 60, more: mixed };
  };
}

function queueBold(range: Excel.Range, { draft, top }: ReadTask): () => TaskResult | null {
  const properties = range.getCellProperties({ format: { font: { bold: true } } });
  return () => {
    const { left } = draft.block;
    properties.value.forEach((line, r) =>
      line.forEach(({ format }, c) => {
        if (format?.font?.bold === true) draft.setBold(top + r, top + r, left + c, left + c);
      }),
    );
    return { bytes: properties.value.length * (properties.value[0]?.length ?? 0) * 45, more: [] };
  };
}
