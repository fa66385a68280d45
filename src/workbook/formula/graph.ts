import type { Block, CellValue } from '../../core/sheet/snapshot';
import type { Area } from './area';
import { cellKey, MAX_COLUMNS, type SheetCells } from './cell-source';
import type { CompiledFormula } from './reader';
import type { Template } from './template';

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
  refusal: Template['obstacle'];
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

function containsKey({ top, left, bottom, right }: Block, key: number): boolean {
  const row = Math.floor(key / MAX_COLUMNS);
  const column = key % MAX_COLUMNS;
  return row >= top && row <= bottom && column >= left && column <= right;
}

const isOneCell = (block: Block): boolean => block.top === block.bottom && block.left === block.right;

/** The formulas of one sheet, and who looks at which of its cells. */
export class SheetGraph {
  readonly formulas = new Map<number, FormulaNode>();
  /** Most cells are looked at by one formula: a list only where there are more. */
  readonly #cellWatchers = new Map<number, FormulaNode | FormulaNode[]>();
  readonly #ranges = new Map<string, WatchedRange>();
  readonly #bands = new Map<number, Set<WatchedRange>>();
  readonly #tall = new Set<WatchedRange>();

  watch(area: Area, node: FormulaNode): void {
    if (area.isOneCell) {
      const key = cellKey(area.top, area.left);
      const watchers = this.#cellWatchers.get(key);
      if (watchers === undefined) this.#cellWatchers.set(key, node);
      else if (Array.isArray(watchers)) watchers.push(node);
      else if (watchers !== node) this.#cellWatchers.set(key, [watchers, node]);
    } else {
      this.#range(area).watchers.add(node);
    }
  }

  unwatch(area: Area, node: FormulaNode): void {
    if (area.isOneCell) {
      this.#unwatchCell(cellKey(area.top, area.left), node);
      return;
    }
    const range = this.#ranges.get(rangeKey(area));
    range?.watchers.delete(node);
    if (range?.watchers.size === 0) this.#drop(range);
  }

  #unwatchCell(key: number, node: FormulaNode): void {
    const watchers = this.#cellWatchers.get(key);
    if (watchers === node) this.#cellWatchers.delete(key);
    if (!Array.isArray(watchers)) return;
    const rest = watchers.filter((other) => other !== node);
    if (rest.length === 0) this.#cellWatchers.delete(key);
    else this.#cellWatchers.set(key, rest);
  }

  /** Calls `visit` for each formula that looks at a cell of the block; may call twice for the same one. */
  watchersOf(block: Block, visit: (node: FormulaNode) => void): void {
    this.#cellWatchersOf(block, visit);
    if (this.#ranges.size === 0) return;
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
      this.#visitCell(cellKey(block.top, block.left), visit);
      return;
    }
    const cells = (block.bottom - block.top + 1) * (block.right - block.left + 1);
    if (cells > this.#cellWatchers.size) {
      for (const key of this.#cellWatchers.keys()) if (containsKey(block, key)) this.#visitCell(key, visit);
      return;
    }
    for (let row = block.top; row <= block.bottom; row++) {
      for (let column = block.left; column <= block.right; column++) {
        this.#visitCell(cellKey(row, column), visit);
      }
    }
  }

  #visitCell(key: number, visit: (node: FormulaNode) => void): void {
    const watchers = this.#cellWatchers.get(key);
    if (Array.isArray(watchers)) watchers.forEach(visit);
    else if (watchers) visit(watchers);
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
