import { nextEntryId, withEntry } from '../state/changes';
import type { CellContent, ChangedCell, JournalEntry, State } from '../state/state';
import type { DerivedCorrection } from './derived';

/** A derived cell as it was, and as it is after its correction. */
export interface MadeCorrection {
  readonly correction: DerivedCorrection;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** The state with what was corrected in bulk: one entry for each column and rule, in the order of the corrections. */
export function withDerivedEntries(
  state: State,
  made: readonly MadeCorrection[],
  when: string,
): { readonly state: State; readonly entries: readonly JournalEntry[] } {
  const groups = new Map<string, MadeCorrection[]>();
  for (const one of made) {
    const { cell, rule } = one.correction;
    const key = `${cell.column}|${rule}|${cell.sheet}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const entries: JournalEntry[] = [];
  let after = state;
  for (const group of groups.values()) {
    const { cell, rule } = group[0]!.correction;
    const cells = group.map(({ correction, before, after }): ChangedCell => ({
      ...{ row: correction.cell.row, column: correction.cell.column },
      ...{ before, after },
    }));
    const facts = { kind: 'cell', sheet: cell.sheet, dasar: '', when, finding: rule } as const;
    const entry: JournalEntry = { id: nextEntryId(after), ...facts, cells };
    entries.push(entry);
    after = withEntry(after, entry);
  }
  return { state: after, entries };
}
