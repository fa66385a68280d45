/// <reference types="office-js" />
import type { DerivedCorrection } from '../../core/corrections/derived';
import type { CellValue } from '../../core/sheet/snapshot';
import { nextEntryId, withEntry } from '../../core/state/changes';
import type { CellContent, ChangedCell, JournalEntry, State } from '../../core/state/state';
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

/** Corrections of one column under one rule: one entry of the journal. */
interface Group {
  readonly sheet: string;
  readonly column: number;
  readonly rule: string;
  readonly ready: ReadyCorrection[];
}

function groupsOf(ready: readonly ReadyCorrection[]): Group[] {
  const groups = new Map<string, Group>();
  for (const one of ready) {
    const { cell, rule } = one.correction;
    const key = `${cell.column}|${rule}|${cell.sheet}`;
    const group = groups.get(key) ?? { sheet: cell.sheet, column: cell.column, rule, ready: [] };
    group.ready.push(one);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The cells of a group that still hold what was checked, as they change. */
async function changesOf(
  context: Excel.RequestContext,
  sheet: OpenSheet,
  { column, ready }: Group,
): Promise<ChangedCell[]> {
  const rows = ready.map(({ correction }) => correction.cell.row);
  const place = { column, top: Math.min(...rows), bottom: Math.max(...rows) };
  const present = await readColumn(context, sheet, place);
  return ready.flatMap(({ correction: { cell }, printed, content }): ChangedCell[] => {
    const now = present.get(cell.row);
    if (!now || now.hasFormula || !holds(now, printed)) return [];
    const after = { ...content, numberFormat: now.content.numberFormat };
    return [{ row: cell.row, column, before: now.content, after }];
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
  const entries: JournalEntry[] = [];
  let { state } = stored;
  for (const group of groupsOf(ready)) {
    const sheet = sheets.get(group.sheet) ?? (await openSheetOf(context, group.sheet));
    sheets.set(group.sheet, sheet);
    const cells = await changesOf(context, sheet, group);
    if (cells.length === 0) continue;
    const facts = { kind: 'cell', sheet: sheet.name, dasar: '', when, finding: group.rule } as const;
    const entry: JournalEntry = { id: nextEntryId(state), ...facts, cells };
    entries.push(entry);
    state = withEntry(state, entry);
  }
  if (entries.length === 0) throw new ExcelProblem('nothing-to-correct');
  const outbox = new Outbox(context);
  await outbox.put(stateBytes(state), () => queueState(context, stored.parts, state));
  for (const { sheet, cells } of entries) {
    const changes = cells.map(({ row, before, after }) => ({ row, from: before, to: after }));
    await writeColumn(outbox, sheets.get(sheet)!, cells[0]!.column, changes);
  }
  await outbox.send();
  const written = entries.reduce((sum, { cells }) => sum + cells.length, 0);
  return { entries, left: ready.length - written, state };
}
