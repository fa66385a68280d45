import type { Block } from '../../core/sheet/snapshot';
import type { Place, Step } from '../../host';
import type { SheetMap } from './sheet-map';

/** What is marked: the active cell, and the block from it to the cell that moves with Shift. */
export interface Selection {
  readonly active: Place;
  readonly end: Place;
  readonly block: Block;
}

const blockOf = ({ row, column }: Place): Block => ({ top: row, left: column, bottom: row, right: column });

const around = (a: Block, b: Block): Block => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** The cell, or the merged cells that it is part of. */
const cellAt = ({ merges }: SheetMap, { row, column }: Place): Block =>
  merges.at(row, column) ?? blockOf({ row, column });

export function selectedAt(map: SheetMap, place: Place): Selection {
  const block = cellAt(map, place);
  const active = { row: block.top, column: block.left };
  return { active, end: active, block };
}

export function selectedTo(map: SheetMap, { active }: Selection, end: Place): Selection {
  return { active, end, block: around(cellAt(map, active), cellAt(map, end)) };
}

export function selectedBlock(map: SheetMap, block: Block): Selection {
  const { active } = selectedAt(map, { row: block.top, column: block.left });
  const end = {
    row: Math.min(block.bottom, map.rows.count - 1),
    column: Math.min(block.right, map.columns.count - 1),
  };
  return { active, end, block: around(cellAt(map, active), block) };
}

/** The next cell in that direction: over what is hidden, and out of merged cells. */
export function next(map: SheetMap, from: Place, step: Step): Place {
  const { top, left, bottom, right } = cellAt(map, from);
  if (step.row !== 0) return { ...from, row: map.rows.visible(step.row > 0 ? bottom : top, step.row) };
  if (step.column !== 0)
    return { ...from, column: map.columns.visible(step.column > 0 ? right : left, step.column) };
  return from;
}
