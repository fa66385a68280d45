import type { Block, CellValue } from '../../core/sheet/snapshot';
import type { Area } from './area';
import { cellKey, type SheetCells } from './cell-source';
import type { CompiledFormula } from './compile';

/** A cell with a formula. */
export interface FormulaNode {
  readonly sheet: SheetCells;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  compiled: CompiledFormula;
  /** Must be calculated again. */
  isDirty: boolean;
  isCircular: boolean;
  /** What stood in the way when it was last calculated, beside what `compiled` found. */
  refusal: CompiledFormula['obstacle'];
  /** A cell that it looks at has changed since its formula was put in. */
  isStale: boolean;
  /** The value that came with the formula; undefined when there was none. */
  readonly stored: CellValue | undefined;
}

/** A range that formulas look at, with all formulas that do: 25,000 VLOOKUPs over one table share one. */
interface WatchedRange extends Block {
  readonly watchers: Set<FormulaNode>;
}

/** Ranges are filed under every 64th row; a range over more bands than this is looked through each time. */
const BAND_BITS = 6;
const MOST_BANDS = 64;

const overlaps = (a: Block, b: Block): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const isOneCell = (block: Block): boolean => block.top === block.bottom && block.left === block.right;

/** The formulas of one sheet, and who looks at which of its cells. */
export class SheetGraph {
  readonly formulas = new Map<number, FormulaNode>();
  readonly #cellWatchers = new Map<number, Set<FormulaNode>>();
  readonly #ranges = new Map<string, WatchedRange>();
  readonly #bands = new Map<number, Set<WatchedRange>>();
  readonly #tall = new Set<WatchedRange>();

  watch(area: Area, node: FormulaNode): void {
    if (area.isOneCell) {
      const key = cellKey(area.top, area.left);
      const watchers = this.#cellWatchers.get(key);
      if (watchers) watchers.add(node);
      else this.#cellWatchers.set(key, new Set([node]));
    } else {
      this.#range(area).watchers.add(node);
    }
  }

  unwatch(area: Area, node: FormulaNode): void {
    if (area.isOneCell) {
      this.#cellWatchers.get(cellKey(area.top, area.left))?.delete(node);
      return;
    }
    const range = this.#ranges.get(rangeKey(area));
    range?.watchers.delete(node);
    if (range?.watchers.size === 0) this.#drop(range);
  }

  /** Calls `visit` for each formula that looks at a cell of the block; may call twice for the same one. */
  watchersOf(block: Block, visit: (node: FormulaNode) => void): void {
    this.#cellWatchersOf(block, visit);
    const seen = new Set<WatchedRange>();
    const offer = (range: WatchedRange): void => {
      if (seen.has(range) || !overlaps(range, block)) return;
      seen.add(range);
      range.watchers.forEach(visit);
    };
    this.#tall.forEach(offer);
    const [first, last] = bandsOf(block);
    if (last - first < this.#bands.size) {
      for (let band = first; band <= last; band++) this.#bands.get(band)?.forEach(offer);
    } else {
      for (const [band, ranges] of this.#bands) if (band >= first && band <= last) ranges.forEach(offer);
    }
  }

  #cellWatchersOf(block: Block, visit: (node: FormulaNode) => void): void {
    if (isOneCell(block)) {
      this.#cellWatchers.get(cellKey(block.top, block.left))?.forEach(visit);
      return;
    }
    const cells = (block.bottom - block.top + 1) * (block.right - block.left + 1);
    if (cells > this.#cellWatchers.size) {
      for (const watchers of this.#cellWatchers.values()) {
        for (const node of watchers)
          if (node.compiled.precedents.some((area) => overlaps(area, block))) visit(node);
      }
      return;
    }
    for (let row = block.top; row <= block.bottom; row++) {
      for (let column = block.left; column <= block.right; column++) {
        this.#cellWatchers.get(cellKey(row, column))?.forEach(visit);
      }
    }
  }

  #range(area: Area): WatchedRange {
    const key = rangeKey(area);
    const known = this.#ranges.get(key);
    if (known) return known;
    const { top, left, bottom, right } = area;
    const range: WatchedRange = { top, left, bottom, right, watchers: new Set() };
    this.#ranges.set(key, range);
    const [first, last] = bandsOf(range);
    if (last - first >= MOST_BANDS) {
      this.#tall.add(range);
      return range;
    }
    for (let band = first; band <= last; band++) {
      const ranges = this.#bands.get(band);
      if (ranges) ranges.add(range);
      else this.#bands.set(band, new Set([range]));
    }
    return range;
  }

  #drop(range: WatchedRange): void {
    this.#ranges.delete(rangeKey(range));
    this.#tall.delete(range);
    const [first, last] = bandsOf(range);
    if (last - first >= MOST_BANDS) return;
    for (let band = first; band <= last; band++) this.#bands.get(band)?.delete(range);
  }
}

const rangeKey = ({ top, left, bottom, right }: Block): string => `${top},${left},${bottom},${right}`;

const bandsOf = (block: Block): readonly [number, number] => [
  block.top >> BAND_BITS,
  block.bottom >> BAND_BITS,
];
