import type { Block } from '../core/sheet/snapshot';
import { CellsBuilder } from './cells';
import { newSheetExtras, type SheetExtras } from './sheet-extras';
import { pointsFromFileWidth } from './widths';

/** The contents of a sheet as a reader delivers them. */
export interface SheetContents {
  readonly cells: ReturnType<CellsBuilder['build']>;
  readonly merges: readonly Block[];
  /** Widths in characters of the normal font, for the columns that have one of their own. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly columnStyles: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  /** Heights in points, and formats of whole rows, for the rows that have one of their own. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly rowStyles: ReadonlyMap<number, number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly isProtected: boolean;
  /** Blocks that one array formula fills. */
  readonly arrays?: readonly Block[];
  /** What Excel has beyond cells, without sizes and formats of rows and columns; made anew at each call. */
  readonly extras?: () => SheetExtras;
}

export const emptyContents = (): SheetContents => ({
  cells: new CellsBuilder().build(),
  merges: [],
  columnWidths: new Map(),
  columnStyles: new Map(),
  hiddenRows: new Set(),
  rowHeights: new Map(),
  rowStyles: new Map(),
  hiddenColumns: new Set(),
  isProtected: false,
});

/** What was read of a sheet beside its cells: each time a copy of its own. */
export function extrasRead(contents: SheetContents): SheetExtras {
  const extras = contents.extras?.() ?? { ...newSheetExtras(), isProtected: contents.isProtected };
  for (const [column, width] of contents.columnWidths)
    extras.columnWidths.set(column, pointsFromFileWidth(width));
  for (const name of ['columnStyles', 'rowHeights', 'rowStyles'] as const)
    contents[name].forEach((value, place) => extras[name].set(place, value));
  return extras;
}
