import type { Block } from '../../core/sheet/snapshot';
import type { Place, ShownCells, ShownSheet, Step } from '../../host';

/**
 * All that the page knows of a grid: whatever draws cells and can do this may take the place of ours
 * (docs/adr/1001-own-grid.md).
 */
export interface Grid {
  /** Shows a sheet, or the same one with other sizes; then its scroll place stays. */
  show(sheet: ShownSheet): void;
  /** Cells may have changed: those in view are asked for again. */
  refresh(): void;
  /** Brings cells into view and marks them. The active cell is the first. */
  select(block: Block): void;
  /** Colours for a dark page. */
  setDark(isDark: boolean): void;
  setLabel(label: string): void;
  focus(): void;
  destroy(): void;
}

/** What a grid asks and tells. Sheets by name; rows and columns count from 0. */
export interface GridOwner {
  cells(sheet: string, block: Block): Promise<ShownCells>;
  /** What is edited of a cell. */
  content(sheet: string, place: Place): Promise<string>;
  /** Where Ctrl+arrow leads. */
  edge(sheet: string, from: Place, step: Step): Promise<Place>;
  onSelect(sheet: string, block: Block): void;
  /** false: the cell does not take it; it is edited again. */
  onType(sheet: string, place: Place, input: string): Promise<boolean>;
  onClear(sheet: string, block: Block): void;
  /** The column is to become as wide as what stands in it. */
  onFit(sheet: string, column: number): void;
  /** The column is to become so wide. false: it stays as it is. */
  onResize(sheet: string, column: number, points: number): Promise<boolean>;
  /** What stands in the editor while a cell is edited; null when editing has ended. */
  onDraft(draft: string | null): void;
}
