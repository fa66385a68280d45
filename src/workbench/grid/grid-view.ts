import type { Block } from '../../core/sheet/snapshot';
import type { Place } from '../../host';
import { LIGHT, type Paper } from './cell-look';
import { Heads } from './heads';
import { cellId, drawRow, type RowSource, type RowView } from './row-view';
import type { Selection } from './selection';
import { HEAD_HEIGHT, HEAD_WIDTH, type SheetMap } from './sheet-map';
import type { Tiles } from './tiles';
import { Viewport } from './viewport';

export interface ViewOwner {
  onPoint(place: Place, extend: boolean): void;
  onEdit(): void;
  onFit(column: number): void;
  /** The edge of a column is pressed, which is so many pixels wide. */
  onEdge(pressed: PointerEvent, column: number, width: number): void;
  onScroll(): void;
}

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
    this.root.addEventListener('dblclick', (event) => this.#onDoubleClick(event));
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

  /** Scrolls as little as brings the cell into view. */
  bringIntoView(place: Place): void {
    const { left, top } = this.viewport.scrollFor(place);
    this.root.scrollTo({ left, top, behavior: 'instant' });
  }

  /** What is in view now. */
  get viewport(): Viewport {
    return new Viewport(this.#map!, this.root);
  }

  #drawNow(map: SheetMap, tiles: Tiles): void {
    const { viewport } = this;
    const { frozen, block } = viewport;
    const { left, right } = block;
    this.#want(tiles, block, frozen);
    const source: RowSource = { map, tiles, paper: this.#paper, frozenColumns: frozen.columns, left, right };
    const columns = `${frozen.rows} ${frozen.columns} ${left} ${right}`;
    if (columns !== this.#drawn) {
      for (const row of [...this.#rows.keys()]) this.#drop(row);
      this.#heads.draw(map, frozen.columns, left, right);
      this.#frozen.style.height = `${map.rows.offset(frozen.rows)}px`;
      if (this.#selection) this.#heads.mark(this.#selection.block);
      this.#drawn = columns;
    }
    const wanted = viewport.rows;
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
    const edge = (event.target as Element).closest<HTMLElement>('.edge');
    if (edge) {
      // The focus stays where it is.
      event.preventDefault();
      const column = Number(edge.dataset['column']);
      return this.#owner.onEdge(event, column, this.#map.columns.size(column));
    }
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

  /** In the head, the column fits its contents; elsewhere the active cell is edited. */
  #onDoubleClick({ clientX, clientY }: MouseEvent): void {
    // The event itself is the grid's, where a pressed edge was followed.
    const target = document.elementFromPoint(clientX, clientY);
    const head = target?.closest<HTMLElement>('.column-head, .edge');
    if (head) this.#owner.onFit(Number(head.dataset['column']));
    else if (!target?.closest('.heads, .row-head')) this.#owner.onEdit();
  }

  #placeAt({ clientX, clientY }: PointerEvent): Place | null {
    const { left, top } = this.root.getBoundingClientRect();
    return this.viewport.placeAt(clientX - left, clientY - top);
  }
}

function element(className: string, role: string): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  made.setAttribute('role', role);
  return made;
}
