/// <reference types="office-js" />
import type { DerivedCorrection } from '../../core/corrections/derived';
import { withDerivedEntries, type MadeCorrection } from '../../core/corrections/entries';
import type { CellValue } from '../../core/sheet/snapshot';
import type { CellContent, JournalEntry, State } from '../../core/state/state';
import { ExcelProblem } from '../problem';
import { queueState, stateBytes, type StoredState } from '../state-part';
import { Outbox } from '../write/outbox';
import { holds, openSheetOf, readColumn, writeColumn, type OpenSheet } from './cells';

/** A derived cell, what it held when it was checked, and what it is to hold. */
export interface ReadyCorrection {
  readonly correction: DerivedCorrection;
  readonly printed: CellValue;
  readonly content: CellContent;
}

/** What a correction in bulk leaves. */
export interface ManyCorrected {
  readonly entries: readonly JournalEntry[];
  /** Cells that hold a formula or something else by now: left as they are. */
  readonly left: number;
  readonly state: State;
}

/** Corrections of one column of one sheet. */
function byColumn(ready: readonly ReadyCorrection[]): ReadyCorrection[][] {
  const columns = new Map<string, ReadyCorrection[]>();
  for (const one of ready) {
    const key = `${one.correction.cell.column}|${one.correction.cell.sheet}`;
    columns.set(key, [...(columns.get(key) ?? []), one]);
  }
  return [...columns.values()];
}

/** Those of a column whose cells still hold what was checked. */
async function stillHolding(
  context: Excel.RequestContext,
  sheet: OpenSheet,
  ready: readonly ReadyCorrection[],
): Promise<MadeCorrection[]> {
  const rows = ready.map(({ correction }) => correction.cell.row);
  const { column } = ready[0]!.correction.cell;
  const place = { column, top: Math.min(...rows), bottom: Math.max(...rows) };
  const present = await readColumn(context, sheet, place);
  return ready.flatMap(({ correction, printed, content }): MadeCorrection[] => {
    const now = present.get(correction.cell.row);
    if (!now || now.hasFormula || !holds(now, printed)) return [];
    const after = { ...content, numberFormat: now.content.numberFormat };
    return [{ correction, before: now.content, after }];
  });
}

/**
 * Writes corrected figures into derived cells, as many as are still what was checked. The journal is written before the
 * cells, so that whatever breaks in between can be taken back. Throws `nothing-to-correct` when none is left.
 */
export async function correctMany(
  context: Excel.RequestContext,
  stored: StoredState,
  ready: readonly ReadyCorrection[],
  when: string,
): Promise<ManyCorrected> {
  const sheets = new Map<string, OpenSheet>();
  const made: MadeCorrection[] = [];
  for (const column of byColumn(ready)) {
    const name = column[0]!.correction.cell.sheet;
    const sheet = sheets.get(name) ?? (await openSheetOf(context, name));
    sheets.set(name, sheet);
    made.push(...(await stillHolding(context, sheet, column)));
  }
  if (made.length === 0) throw new ExcelProblem('nothing-to-correct');
  const { state, entries } = withDerivedEntries(stored.state, made, when);
  const outbox = new Outbox(context);
  await outbox.put(stateBytes(state), () => queueState(context, stored.parts, state));
  for (const { sheet, cells } of entries) {
    const changes = cells.map(({ row, before, after }) => ({ row, from: before, to: after }));
    await writeColumn(outbox, sheets.get(sheet)!, cells[0]!.column, changes);
  }
  await outbox.send();
  return { entries, left: ready.length - made.length, state };
}
