/// <reference types="office-js" />
import { isCellError, type CellValue } from '../../core/sheet/snapshot';
import type { CellContent } from '../../core/state/state';
import { AIMED_BYTES, valueBytes } from '../payload';
import { ExcelProblem } from '../problem';
import type { ReadTask } from '../read/read-tasks';
import { runTasks } from '../read/run-tasks';
import { BYTES_OF_CALL, type Outbox } from '../write/outbox';

/** What a cell of the user's holds now. */
export interface PresentCell {
  readonly content: CellContent;
  readonly hasFormula: boolean;
}

/** A sheet of the user's that a correction may write to. */
export interface OpenSheet {
  readonly id: string;
  readonly name: string;
}

/** Finds the sheet; one that is gone or protected is explained, never unprotected. */
export async function openSheetOf(context: Excel.RequestContext, name: string): Promise<OpenSheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('id,name,protection/protected');
  await context.sync();
  if (sheet.isNullObject) throw new ExcelProblem('gone', { sheet: name });
  if (sheet.protection.protected) throw new ExcelProblem('sheet-protected', { sheet: name });
  return { id: sheet.id, name: sheet.name };
}

function contentOf(value: unknown, numberFormat: string): CellContent {
  if (value === '') return { kind: 'empty', text: '', numberFormat };
  if (typeof value === 'number') return { kind: 'number', text: String(value), numberFormat };
  if (typeof value === 'boolean') return { kind: 'boolean', text: String(value).toUpperCase(), numberFormat };
  return { kind: 'text', text: String(value), numberFormat };
}

/** Reads rows `top` to `bottom` of one column, by row. */
export async function readColumn(
  context: Excel.RequestContext,
  sheet: OpenSheet,
  place: { readonly column: number; readonly top: number; readonly bottom: number },
): Promise<ReadonlyMap<number, PresentCell>> {
  const cells = new Map<number, PresentCell>();
  const task: ReadTask = {
    sheet,
    ...{ top: place.top, bottom: place.bottom, left: place.column, right: place.column },
    reader: {
      name: 'column',
      bytesAtFirst: 375,
      isPerRow: true,
      queue: (range, { top }) => {
        range.load('values,formulas,numberFormat');
        return () => {
          if (!range.values || !range.formulas || !range.numberFormat) return null;
          let bytes = 0;
          range.values.forEach(([value], index) => {
            const formula: unknown = range.formulas[index]![0];
            const hasFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
            const content = contentOf(value, String(range.numberFormat[index]![0]));
            cells.set(top + index, { content, hasFormula });
            bytes += valueBytes(value) + valueBytes(formula) + content.numberFormat.length + 20;
          });
          return { bytes, more: [] };
        };
      },
    },
  };
  await runTasks(context, [task]);
  return cells;
}

/** The same figure or text, whatever its number format. */
export const isSameContent = (a: CellContent, b: CellContent): boolean =>
  a.kind === b.kind && (a.kind === 'number' ? Number(a.text) === Number(b.text) : a.text === b.text);

/** Does the cell hold that value? */
export const holds = ({ content }: PresentCell, value: CellValue): boolean =>
  isSameContent(content, contentOf(value === null ? '' : isCellError(value) ? value.error : value, ''));

type Written = string | number | boolean;

/** As it is assigned to `values`: text outside the text format keeps its apostrophe (office-js#6687). */
function writtenAs({ kind, text, numberFormat }: CellContent): Written {
  switch (kind) {
    case 'number':
      return Number(text);
    case 'boolean':
      return text === 'TRUE';
    case 'empty':
      return '';
    case 'text':
      return numberFormat === '@' ? text : `'${text}`;
  }
}

/** One cell to be written, and what it holds until then. */
export interface CellChange {
  readonly row: number;
  readonly from: CellContent;
  readonly to: CellContent;
}

/**
 * Writes cells of one column; those one below the other go as one rectangle. Number formats come first, and only where
 * they change.
 */
export async function writeColumn(
  outbox: Outbox,
  sheet: OpenSheet,
  column: number,
  changes: readonly CellChange[],
): Promise<void> {
  const worksheet = outbox.context.workbook.worksheets.getItem(sheet.id);
  for (let first = 0; first < changes.length;) {
    let bytes = 0;
    let end = first;
    do bytes += 2 * valueBytes(changes[end]!.to.text) + changes[end]!.to.numberFormat.length + 20;
    while (changes[++end]?.row === changes[end - 1]!.row + 1 && bytes < AIMED_BYTES / 2);
    const run = changes.slice(first, end);
    await outbox.put(2 * BYTES_OF_CALL + bytes, () => {
      const range = worksheet.getRangeByIndexes(run[0]!.row, column, run.length, 1);
      if (run.some(({ from, to }) => from.numberFormat !== to.numberFormat))
        range.numberFormat = run.map(({ to }) => [to.numberFormat]);
      range.values = run.map(({ to }) => [writtenAs(to)]);
    });
    first = end;
  }
}
