/// <reference types="office-js" />
import type { BlockReader, ReadTask } from './read-tasks';
import type { SheetDraft } from './sheet-draft';

/** The readers that fill a draft: contents first, then a closer look where a block is not all of one kind. */
export function contentReader(draft: SheetDraft): BlockReader {
  return {
    name: 'content',
    bytesAtFirst: 375,
    isPerRow: false,
    queue: (range, task) => {
      range.load('values,formulas,numberFormat,rowHidden,format/font/bold');
      return () => {
        const { top, bottom, left, right } = task;
        // Beyond five million cells Excel answers null ("Resource limits and performance optimization").
        if (!range.values || !range.formulas || !range.numberFormat) return null;
        const taken = draft.takeContent(top, range.values, range.formulas, range.numberFormat);
        const more: ReadTask[] = taken.hasErrors ? [{ ...task, reader: typesReader(draft) }] : [];
        // null: some are, some are not.
        const isBold = range.format.font.bold as boolean | null;
        const isHidden = range.rowHidden as boolean | null;
        if (isBold === true) draft.setBold(top, bottom, left, right);
        if (isHidden === true) for (let row = top; row <= bottom; row++) draft.hide(row);
        if (isBold === null || isHidden === null) more.push({ ...task, reader: rowsReader(draft) });
        return { bytes: taken.bytes, more };
      };
    },
  };
}

const cellsOf = (grid: readonly (readonly unknown[])[]): number => grid.length * (grid[0]?.length ?? 0);

const typesReader = (draft: SheetDraft): BlockReader => ({
  name: 'types',
  bytesAtFirst: 14,
  isPerRow: false,
  queue: (range, { top }) => {
    range.load('valueTypes');
    return () => {
      if (!range.valueTypes) return null;
      draft.takeValueTypes(top, range.valueTypes);
      return { bytes: cellsOf(range.valueTypes) * 14, more: [] };
    };
  },
});

const rowsReader = (draft: SheetDraft): BlockReader => ({
  name: 'rows',
  bytesAtFirst: 90,
  isPerRow: true,
  queue: (range, task) => {
    const properties = range.getRowProperties({ rowHidden: true, format: { font: { bold: true } } });
    return () => {
      const mixed: ReadTask[] = [];
      properties.value.forEach(({ rowHidden, format }, index) => {
        const row = task.top + index;
        if (rowHidden === true) draft.hide(row);
        const isBold = (format?.font?.bold ?? null) as boolean | null;
        if (isBold === true) draft.setBold(row, row, task.left, task.right);
        if (isBold !== null) return;
        const last = mixed.at(-1);
        if (last?.bottom === row - 1) mixed[mixed.length - 1] = { ...last, bottom: row };
        else mixed.push({ ...task, reader: boldReader(draft), top: row, bottom: row });
      });
      return { bytes: properties.value.length * 75, more: mixed };
    };
  },
});

const boldReader = (draft: SheetDraft): BlockReader => ({
  name: 'bold',
  bytesAtFirst: 60,
  isPerRow: false,
  queue: (range, { top, left }) => {
    const properties = range.getCellProperties({ format: { font: { bold: true } } });
    return () => {
      properties.value.forEach((line, r) =>
        line.forEach(({ format }, c) => {
          if (format?.font?.bold === true) draft.setBold(top + r, top + r, left + c, left + c);
        }),
      );
      return { bytes: cellsOf(properties.value) * 45, more: [] };
    };
  },
});
