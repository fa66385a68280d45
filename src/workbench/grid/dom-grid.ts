import type { Block } from '../../core/sheet/snapshot';
import type { Place, ShownSheet, Step } from '../../host';
import { CellEditor } from './cell-editor';
import { DARK, LIGHT } from './cell-look';
import { dragEdge } from './drag-edge';
import type { Grid, GridOwner } from './grid';
import { GridView } from './grid-view';
import { commandOf, type Command } from './keys';
import { next, selectedAt, selectedBlock, selectedTo, type Selection } from './selection';
import {
  isSameShape,
  MOST_COLUMNS,
  MOST_ROWS,
  pointsOf,
  SheetMap,
  withColumnWidth,
  type ColumnWidth,
} from './sheet-map';
import { Tiles } from './tiles';

const ORIGIN: Place = { row: 0, column: 0 };

/** Our grid: rows and columns in view are drawn as elements, so that a screen reader and the keyboard reach all of them. */
export class DomGrid implements Grid {
  readonly #owner: GridOwner;
  readonly #view: GridView;
  readonly #editor: CellEditor;
  #sheet: ShownSheet | null = null;
  /** A column's width while its edge is dragged, and until the workbook has taken it. */
  #dragged: ColumnWidth | null = null;
  #map: SheetMap | null = null;
  #tiles: Tiles | null = null;
  #selection: Selection = { active: ORIGIN, end: ORIGIN, block: { top: 0, left: 0, bottom: 0, right: 0 } };
  /** What moves the selection takes its turn: the end of data is asked for, and answered later. */
  #turn: Promise<void> = Promise.resolve();

  constructor(into: HTMLElement, owner: GridOwner) {
    this.#owner = owner;
    this.#view = new GridView(into, {
      onPoint: (place, extend) => this.#set(extend ? this.#to(place) : this.#at(place)),
      onEdit: () => void this.#edit(null),
      onFit: (column) => owner.onFit(this.#name, column),
      onEdge: (pressed, column, width) => this.#drag(pressed, column, width),
      onScroll: () => this.#placeEditor(),
    });
    this.#editor = new CellEditor({
      onDraft: (draft) => owner.onDraft(draft),
      onType: (place, input) => void this.#type(this.#name, place, input),
      onLeave: (then) => {
        this.focus();
        if (then) this.#step(then);
      },
    });
    into.append(this.#editor.element);
    this.#view.root.addEventListener('keydown', (event) => this.#onKey(event));
  }

  show(sheet: ShownSheet): void {
    const before = this.#sheet;
    const isOther = sheet.name !== before?.name;
    if (!isOther && isSameShape(before, sheet)) return;
    this.#sheet = sheet;
    if (isOther) {
      this.#tiles?.end();
      this.#editor.cancel();
      this.#dragged = null;
      const { name } = sheet;
      this.#tiles = new Tiles(
        (block) => this.#owner.cells(name, block),
        (rows) => this.#view.rowsChanged(rows),
      );
      this.#selection = { active: ORIGIN, end: ORIGIN, block: { top: 0, left: 0, bottom: 0, right: 0 } };
    }
    this.#remap();
    if (isOther) this.#view.scrollToStart();
  }

  refresh(): void {
    this.#tiles?.expire();
    this.#view.draw();
  }

  select(block: Block): void {
    if (!this.#map) return;
    this.#reach(
      block.bottom < MOST_ROWS - 1 ? block.bottom : block.top,
      block.right < MOST_COLUMNS - 1 ? block.right : block.left,
    );
    this.#selection = selectedBlock(this.#map, block);
    this.#view.mark(this.#selection);
    this.#view.bringIntoView(this.#selection.active);
  }

  setDark(isDark: boolean): void {
    this.#view.setPaper(isDark ? DARK : LIGHT);
  }

  setLabel(label: string): void {
    this.#view.root.setAttribute('aria-label', label);
  }

  focus(): void {
    this.#view.root.focus({ preventScroll: true });
  }

  destroy(): void {
    this.#tiles?.end();
    this.#view.destroy();
    this.#editor.element.remove();
  }

  get #name(): string {
    return this.#sheet?.name ?? '';
  }

  /** Rows and columns go on behind the last used one as far as somebody goes. */
  #reach(row: number, column: number): void {
    const { rows, columns } = this.#map!;
    if (row + 1 < rows.count && column + 1 < columns.count) return;
    if (rows.count < MOST_ROWS || columns.count < MOST_COLUMNS) this.#remap({ row, column });
  }

  #remap(reach: Place = this.#map?.reach ?? ORIGIN): void {
    if (!this.#sheet || !this.#tiles) return;
    const sheet = this.#dragged ? withColumnWidth(this.#sheet, this.#dragged) : this.#sheet;
    this.#map = new SheetMap(sheet, reach);
    this.#view.show(this.#map, this.#tiles);
    this.#view.mark(this.#selection);
  }

  #drag(pressed: PointerEvent, column: number, from: number): void {
    const name = this.#name;
    const show = (dragged: ColumnWidth | null): void => {
      // Another sheet may have come into view meanwhile.
      if (name !== this.#name) return;
      this.#dragged = dragged;
      this.#remap();
      this.#placeEditor();
    };
    dragEdge(this.#view.root, pressed, from, {
      onWidth: (width) => show({ column, width }),
      onEnd: (width) => (width === null ? show(null) : void this.#resize(name, { column, width })),
    });
  }

  /** The column stays as it is seen until the workbook tells of it. */
  async #resize(name: string, resized: ColumnWidth): Promise<void> {
    const dragged = this.#dragged;
    const isTaken = await this.#owner.onResize(name, resized.column, pointsOf(resized.width));
    if (!this.#sheet || name !== this.#name || dragged !== this.#dragged) return;
    if (isTaken) this.#sheet = withColumnWidth(this.#sheet, resized);
    this.#dragged = null;
    this.#remap();
  }

  #at(place: Place): Selection {
    this.#reach(place.row, place.column);
    return selectedAt(this.#map!, place);
  }

  #to(place: Place): Selection {
    this.#reach(place.row, place.column);
    return selectedTo(this.#map!, this.#selection, place);
  }

  #set(selection: Selection): void {
    this.#selection = selection;
    this.#view.mark(selection);
    this.#view.bringIntoView(selection.end);
    this.#owner.onSelect(this.#name, selection.block);
  }

  #move(place: Place, extend: boolean): void {
    this.#set(extend ? this.#to(place) : this.#at(place));
  }

  #step(step: Step): void {
    this.#move(next(this.#map!, this.#selection.active, step), false);
  }

  #onKey(event: KeyboardEvent): void {
    const command = event.isComposing || !this.#map ? null : commandOf(event);
    if (!command) return;
    event.preventDefault();
    this.#turn = this.#turn.then(() => this.#carryOut(command)).catch(() => undefined);
  }

  async #carryOut(command: Command): Promise<void> {
    const { active, end, block } = this.#selection;
    const sheet = this.#sheet!;
    const [lastRow, lastColumn] = [Math.max(0, sheet.rowCount - 1), Math.max(0, sheet.columnCount - 1)];
    switch (command.do) {
      case 'step': {
        const from = command.extend ? end : active;
        const to = command.toEdge
          ? await this.#owner.edge(this.#name, from, command.step)
          : next(this.#map!, from, command.step);
        return this.#move(to, command.extend);
      }
      case 'page':
        return this.#move(
          this.#view.viewport.pageFrom(command.extend ? end : active, command.step),
          command.extend,
        );
      case 'row-start':
        return this.#move({ row: end.row, column: 0 }, command.extend);
      case 'row-end':
        return this.#move({ row: end.row, column: lastColumn }, command.extend);
      case 'first':
        return this.#move(ORIGIN, command.extend);
      case 'last':
        return this.#move({ row: lastRow, column: lastColumn }, command.extend);
      case 'all':
        return this.#set(selectedBlock(this.#map!, { top: 0, left: 0, bottom: lastRow, right: lastColumn }));
      case 'clear':
        return this.#owner.onClear(this.#name, block);
      case 'edit':
        return this.#edit(null);
      case 'replace':
        return this.#edit(command.text);
    }
  }

  async #edit(typed: string | null): Promise<void> {
    const { active } = this.#selection;
    this.#view.bringIntoView(active);
    // What is typed while the answer is on its way belongs into the field: it is there at once.
    if (typed !== null) return this.#editor.start(active, '', typed, this.#view.viewport.boxOf(active));
    const content = await this.#owner.content(this.#name, active);
    this.#editor.start(active, content, null, this.#view.viewport.boxOf(active));
  }

  /** What the cell does not take stands in its editor again, unless another cell is being edited by now. */
  async #type(sheet: string, place: Place, input: string): Promise<void> {
    if ((await this.#owner.onType(sheet, place, input)) || this.#editor.place || sheet !== this.#name) return;
    this.#move(place, false);
    this.#editor.start(place, '', input, this.#view.viewport.boxOf(place));
  }

  #placeEditor(): void {
    const { place } = this.#editor;
    if (place) this.#editor.move(this.#view.viewport.boxOf(place));
  }
}
