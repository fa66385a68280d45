import type { Block } from '../../core/sheet/snapshot';
import type { Place, Step } from '../../host';
import { LIGHT, type Paper } from './cell-look';
import { Heads } from './heads';
import { cellId, drawRow, type RowSource, type RowView } from './row-view';
import type { Selection } from './selection';
import { HEAD_HEIGHT, HEAD_WIDTH, type SheetMap } from './sheet-map';
import type { Tiles } from './tiles';

export interface ViewOwner {
  onPoint(place: Place, extend: boolean): void;
  onEdit(): void;
  onScroll(): void;
}

/** So many rows and columns beyond what is in view are drawn, so that scrolling finds them. */
const MORE_ROWS = 12;
const MORE_COLUMNS = 3;

/** The elements of the grid. The browser scrolls; heads and frozen cells stay by `position: sticky`. */
export class GridView {
  readonly root = element('grid', 'grid');
  readonly #canvas = element('canvas', 'presentation');
  readonly #heads = new Heads();
  readonly #frozen = element('frozen-rows', 'rowgroup');
  readonly #body = element('rows', 'rowgroup');
  readonly #owner: ViewOwner;
  readonly #resized = new ResizeObserver(() => this.draw());
  readonly #rows = new Map<number, RowView>();
  #paper: Paper = LIGHT;
  #map: SheetMap | null = null;
  #tiles: Tiles | null = null;
  #selection: Selection | null = null;
  /** The columns drawn; other ones make all rows new. */
  #drawn = '';
  #isDue = false;

  constructor(into: HTMLElement, owner: ViewOwner) {
    this.#owner = owner;
    this.root.tabIndex = 0;
    this.root.setAttribute('aria-multiselectable', 'true');
    this.#canvas.append(this.#heads.element, this.#frozen, this.#body);
    this.root.append(this.#canvas);
    into.append(this.root);
    this.root.addEventListener('scroll', () => {
      this.draw();
      owner.onScroll();
    });
    this.root.addEventListener('pointerdown', (event) => this.#onPointer(event));
    this.root.addEventListener('dblclick', () => owner.onEdit());
    this.#resized.observe(this.root);
  }

  show(map: SheetMap, tiles: Tiles): void {
    this.#map = map;
    this.#tiles = tiles;
    this.root.classList.toggle('no-gridlines', !map.sheet.showGridlines);
    this.root.setAttribute('aria-rowcount', String(map.rows.count + 1));
    this.root.setAttribute('aria-colcount', String(map.columns.count + 1));
    this.#canvas.style.width = `${HEAD_WIDTH + map.columns.length}px`;
    this.#canvas.style.height = `${HEAD_HEIGHT + map.rows.length}px`;
    this.#drawn = '';
    this.draw();
  }

  setPaper(paper: Paper): void {
    this.#paper = paper;
    this.#drawn = '';
    this.draw();
  }

  scrollToStart(): void {
    this.root.scrollTo(0, 0);
  }

  destroy(): void {
    this.#resized.disconnect();
    this.root.remove();
  }

  /** These rows are drawn anew. */
  rowsChanged(rows: ReadonlySet<number>): void {
    for (const row of [...this.#rows.keys()]) if (rows.has(row)) this.#drop(row);
    this.draw();
  }

  /** Before the next picture, once. */
  draw(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      if (this.#map && this.#tiles) this.#drawNow(this.#map, this.#tiles);
    });
  }

  mark(selection: Selection): void {
    this.#selection = selection;
    this.root.setAttribute('aria-activedescendant', cellId(selection.active.row, selection.active.column));
    this.#heads.mark(selection.block);
    for (const [row, view] of this.#rows) this.#markRow(row, view);
  }

  /** Scrolls as little as brings the cell into view, beside what is frozen. */
  bringIntoView({ row, column }: Place): void {
    const map = this.#map;
    if (!map) return;
    const { frozen, width, height } = this.#frame(map);
    const scrolled = (
      from: number,
      room: number,
      [start, size]: readonly [number, number],
      frozenSize: number,
    ): number => {
      if (start < from + frozenSize) return start - frozenSize;
      return start + size > from + room ? Math.min(start - frozenSize, start + size - room) : from;
    };
    const { rows, columns } = map;
    if (row >= frozen.rows)
      this.root.scrollTop = scrolled(
        this.root.scrollTop,
        height,
        [rows.offset(row), rows.size(row)],
        rows.offset(frozen.rows),
      );
    if (column >= frozen.columns)
      this.root.scrollLeft = scrolled(
        this.root.scrollLeft,
        width,
        [columns.offset(column), columns.size(column)],
        columns.offset(frozen.columns),
      );
  }

  /** One screen away. */
  pageFrom({ row, column }: Place, step: Step): Place {
    const map = this.#map!;
    const { frozen, width, height } = this.#frame(map);
    const [tall, wide] = [height - map.rows.offset(frozen.rows), width - map.columns.offset(frozen.columns)];
    return {
      row: step.row === 0 ? row : map.rows.at(map.rows.offset(row) + step.row * tall),
      column: step.column === 0 ? column : map.columns.at(map.columns.offset(column) + step.column * wide),
    };
  }

  /** Where a cell is seen, in pixels of the element around the grid. */
  boxOf({ row, column }: Place): DOMRectReadOnly {
    const { rows, columns, merges } = this.#map!;
    const { frozen } = this.#frame(this.#map!);
    const merge = merges.at(row, column) ?? { top: row, left: column, bottom: row, right: column };
    const [x, y] = [columns.offset(column), rows.offset(row)];
    return new DOMRectReadOnly(
      HEAD_WIDTH + x - (column < frozen.columns ? 0 : this.root.scrollLeft) - 1,
      HEAD_HEIGHT + y - (row < frozen.rows ? 0 : this.root.scrollTop) - 1,
      columns.offset(merge.right + 1) - x,
      rows.offset(merge.bottom + 1) - y,
    );
  }

  #frame(map: SheetMap) {
    const [width, height] = [this.root.clientWidth - HEAD_WIDTH, this.root.clientHeight - HEAD_HEIGHT];
    return { width, height, frozen: map.frozen(width, height) };
  }

  #drawNow(map: SheetMap, tiles: Tiles): void {
    const { frozen, width, height } = this.#frame(map);
    const { scrollLeft, scrollTop } = this.root;
    const left = Math.max(
      frozen.columns,
      map.columns.at(scrollLeft + map.columns.offset(frozen.columns)) - MORE_COLUMNS,
    );
    const right = Math.min(map.columns.count - 1, map.columns.at(scrollLeft + width) + MORE_COLUMNS);
    const top = Math.max(frozen.rows, map.rows.at(scrollTop + map.rows.offset(frozen.rows)) - MORE_ROWS);
    const bottom = Math.min(map.rows.count - 1, map.rows.at(scrollTop + height) + MORE_ROWS);
    this.#want(tiles, { top, left, bottom, right }, frozen);
    const source: RowSource = { map, tiles, paper: this.#paper, frozenColumns: frozen.columns, left, right };
    const columns = `${frozen.rows} ${frozen.columns} ${left} ${right}`;
    if (columns !== this.#drawn) {
      for (const row of [...this.#rows.keys()]) this.#drop(row);
      this.#heads.draw(map, frozen.columns, left, right);
      this.#frozen.style.height = `${map.rows.offset(frozen.rows)}px`;
      if (this.#selection) this.#heads.mark(this.#selection.block);
      this.#drawn = columns;
    }
    const wanted = rowsInView(map, frozen.rows, top, bottom);
    for (const row of [...this.#rows.keys()]) if (!wanted.has(row)) this.#drop(row);
    for (const row of wanted) if (!this.#rows.has(row)) this.#add(source, row, row < frozen.rows);
  }

  #want(tiles: Tiles, block: Block, frozen: { readonly rows: number; readonly columns: number }): void {
    // A screen more, so that the next one is there when it is scrolled to.
    const tall = block.bottom - block.top;
    tiles.want({ ...block, top: Math.max(0, block.top - tall), bottom: block.bottom + tall });
    if (frozen.rows > 0) tiles.want({ ...block, top: 0, bottom: frozen.rows - 1 });
    if (frozen.columns > 0) tiles.want({ ...block, left: 0, right: frozen.columns - 1 });
    if (frozen.rows > 0 && frozen.columns > 0)
      tiles.want({ top: 0, left: 0, bottom: frozen.rows - 1, right: frozen.columns - 1 });
  }

  #add(source: RowSource, row: number, isFrozen: boolean): void {
    const view = drawRow(source, row);
    this.#rows.set(row, view);
    view.element.style.top = `${source.map.rows.offset(row) + (isFrozen ? 0 : HEAD_HEIGHT)}px`;
    const group = isFrozen ? this.#frozen : this.#body;
    group.append(view.element);
    this.#markRow(row, view);
  }

  #drop(row: number): void {
    this.#rows.get(row)?.element.remove();
    this.#rows.delete(row);
  }

  #markRow(row: number, { element: line, head, cells }: RowView): void {
    const { block, active } = this.#selection ?? {};
    if (!block || !active) return;
    const isInRow = row >= block.top && row <= block.bottom;
    head.classList.toggle('marked', isInRow);
    line.classList.toggle('front', row === active.row);
    for (const [column, cell] of cells) {
      const isSelected = isInRow && column >= block.left && column <= block.right;
      const isActive = row === active.row && column === active.column;
      cell.classList.toggle('selected', isSelected && !isActive);
      cell.classList.toggle('active', isActive);
      cell.setAttribute('aria-selected', String(isSelected));
    }
  }

  #onPointer(event: PointerEvent): void {
    if (event.button !== 0 || !this.#map) return;
    const place = this.#placeAt(event);
    if (!place) return;
    this.root.focus({ preventScroll: true });
    this.#owner.onPoint(place, event.shiftKey);
    const drag = new AbortController();
    const { signal } = drag;
    let last = place;
    const follow = (moved: PointerEvent): void => {
      const now = this.#placeAt(moved);
      if (!now || (now.row === last.row && now.column === last.column)) return;
      last = now;
      this.#owner.onPoint(now, true);
    };
    window.addEventListener('pointermove', follow, { signal });
    window.addEventListener('pointerup', () => drag.abort(), { signal });
    window.addEventListener('pointercancel', () => drag.abort(), { signal });
  }

  /** The cell under the pointer; null over the scroll bars and heads. */
  #placeAt({ clientX, clientY }: PointerEvent): Place | null {
    const map = this.#map!;
    const { frozen } = this.#frame(map);
    const box = this.root.getBoundingClientRect();
    const [x, y] = [clientX - box.left - HEAD_WIDTH, clientY - box.top - HEAD_HEIGHT];
    if (x < 0 || y < 0 || x > this.root.clientWidth - HEAD_WIDTH || y > this.root.clientHeight - HEAD_HEIGHT)
      return null;
    const inFrozenColumns = x < map.columns.offset(frozen.columns);
    const inFrozenRows = y < map.rows.offset(frozen.rows);
    return {
      row: map.rows.at(y + (inFrozenRows ? 0 : this.root.scrollTop)),
      column: map.columns.at(x + (inFrozenColumns ? 0 : this.root.scrollLeft)),
    };
  }
}

/** Frozen rows, those in view, and those above from which merged cells reach into view. Hidden ones are not drawn. */
function rowsInView(map: SheetMap, frozen: number, top: number, bottom: number): ReadonlySet<number> {
  const rows = new Set<number>();
  for (let row = 0; row < frozen; row++) if (map.rows.size(row) > 0) rows.add(row);
  for (const merge of map.merges.inRow(top)) if (merge.top >= frozen) rows.add(merge.top);
  for (let row = top; row <= bottom; row++) if (map.rows.size(row) > 0) rows.add(row);
  return rows;
}

function element(className: string, role: string): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  made.setAttribute('role', role);
  return made;
}
