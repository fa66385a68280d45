import type { DerivedCorrection } from '../../core/corrections/derived';
import type { Engine } from '../engine';
import { snapshotOf, type SheetData } from '../read/sheet-data';
import type { ReadyCorrection } from './correct-many';

/** What derived cells hold and are to hold; those that cannot be written in their notation are left out. */
export async function readyCorrections(
  engine: Engine,
  derived: readonly DerivedCorrection[],
  sheets: readonly SheetData[],
): Promise<ReadyCorrection[]> {
  const snapshots = new Map(sheets.map((data) => [data.name, snapshotOf(data)]));
  const ready: ReadyCorrection[] = [];
  for (const correction of derived) {
    const { cell, suggested, isPercent } = correction;
    const content = await engine.contentFor(cell, suggested, isPercent);
    const printed = snapshots.get(cell.sheet)?.value(cell.row, cell.column) ?? null;
    if (content) ready.push({ correction, printed, content });
  }
  return ready;
}
