/// <reference types="office-js" />
import { address } from '../../core/sheet/address';
import { nextEntryId, withEntry, withoutEntry } from '../../core/state/changes';
import type { CellContent, ChangedCell, JournalEntry, State } from '../../core/state/state';
import { ExcelProblem } from '../problem';
import type { CorrectionRequest } from '../session-types';
import { queueState, stateBytes, type StoredState } from '../state-part';
import { Outbox } from '../write/outbox';
import { holds, isSameContent, openSheetOf, readColumn, writeColumn, type CellChange } from './cells';
import type { ConvertedCell } from './column-numbers';

/** What a correction leaves: its entry, and the state with it. */
export interface Corrected {
  readonly entry: JournalEntry;
  readonly state: State;
}

/**
 * Writes a corrected figure into one cell, if it still holds what the finding saw. The journal is written before the
 * cell, so that whatever breaks in between can be taken back.
 */
export async function correctCell(
  context: Excel.RequestContext,
  stored: StoredState,
  request: CorrectionRequest,
  content: CellContent,
  when: string,
): Promise<Corrected> {
  const { cell, printed, dasar, finding } = request;
  const where = { sheet: cell.sheet, cell: address(cell.row, cell.column) };
  const sheet = await openSheetOf(context, cell.sheet);
  const column = { column: cell.column, top: cell.row, bottom: cell.row };
  const present = (await readColumn(context, sheet, column)).get(cell.row)!;
  if (present.hasFormula) throw new ExcelProblem('cell-has-formula', where);
  if (!holds(present, printed)) throw new ExcelProblem('cell-changed', where);
  const after = { ...content, numberFormat: present.content.numberFormat };
  const changed: ChangedCell = { row: cell.row, column: cell.column, before: present.content, after };
  return writeEntry(context, stored, sheet, {
    ...{ kind: 'cell', sheet: cell.sheet, cells: [changed] },
    ...{ dasar, when, finding },
  });
}

/** Makes numbers of the texts of one column; a cell that has changed since is left as it is. */
export async function convertTexts(
  context: Excel.RequestContext,
  stored: StoredState,
  sheetName: string,
  cells: readonly ConvertedCell[],
  when: string,
): Promise<Corrected> {
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) throw new ExcelProblem('nothing-to-convert', { sheet: sheetName });
  const sheet = await openSheetOf(context, sheetName);
  const rows = cells.map(({ row }) => row);
  const place = { column: first.column, top: Math.min(...minMax(rows)), bottom: Math.max(...minMax(rows)) };
  const present = await readColumn(context, sheet, place);
  const changed = cells.flatMap(({ row, column, text, number, numberFormat }): ChangedCell[] => {
    const now = present.get(row);
    if (!now || now.hasFormula || !holds(now, text)) return [];
    return [{ row, column, before: now.content, after: { kind: 'number', text: number, numberFormat } }];
  });
  if (changed.length === 0) throw new ExcelProblem('nothing-to-convert', { sheet: sheetName });
  changed.sort((a, b) => a.row - b.row);
  return writeEntry(context, stored, sheet, {
    kind: 'text-to-number',
    sheet: sheetName,
    cells: changed,
    dasar: '',
    when,
    finding: 'text-number',
  });
}

/** Spreading 100,000 arguments overflows the stack. */
const minMax = (rows: readonly number[]): [number, number] =>
  rows.reduce<[number, number]>(
    ([least, most], row) => [Math.min(least, row), Math.max(most, row)],
    [Infinity, -Infinity],
  );

async function writeEntry(
  context: Excel.RequestContext,
  stored: StoredState,
  sheet: { readonly id: string; readonly name: string },
  particulars: Omit<JournalEntry, 'id'>,
): Promise<Corrected> {
  const entry = { id: nextEntryId(stored.state), ...particulars };
  const state = withEntry(stored.state, entry);
  const outbox = new Outbox(context);
  await outbox.put(stateBytes(state), () => queueState(context, stored.parts, state));
  const { cells } = entry;
  const changes = cells.map(({ row, before, after }) => ({ row, from: before, to: after }));
  await writeColumn(outbox, sheet, cells[0]!.column, changes);
  await outbox.send();
  return { entry, state };
}

/**
 * Puts back what a correction changed. A cell that holds what it held before is passed over; one that holds neither the old
 * nor the corrected content has been changed since, and then nothing is written.
 */
export async function takeBackEntry(
  context: Excel.RequestContext,
  stored: StoredState,
  entry: JournalEntry,
): Promise<State> {
  const { cells } = entry;
  const state = withoutEntry(stored.state, entry.id);
  const outbox = new Outbox(context);
  if (cells.length > 0) {
    const sheet = await openSheetOf(context, entry.sheet);
    const [top, bottom] = minMax(cells.map(({ row }) => row));
    const present = await readColumn(context, sheet, { column: cells[0]!.column, top, bottom });
    const changes = cells.flatMap(({ row, column, before, after }): CellChange[] => {
      const { hasFormula, content } = present.get(row)!;
      if (!hasFormula && isSameContent(content, after)) return [{ row, from: content, to: before }];
      if (!hasFormula && isSameContent(content, before)) return [];
      throw new ExcelProblem('cell-changed', { sheet: entry.sheet, cell: address(row, column) });
    });
    await writeColumn(outbox, sheet, cells[0]!.column, changes);
  }
  await outbox.put(stateBytes(state), () => queueState(context, stored.parts, state));
  await outbox.send();
  return state;
}
