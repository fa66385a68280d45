import { columnName } from '../../core/sheet/address';
import type { Block } from '../../core/sheet/snapshot';
import { HEAD_WIDTH, type SheetMap } from './sheet-map';

/** On both sides of a column's edge the pointer takes hold of it. */
const GRIP = 4;

/** The letters over the columns, and the edges by which they are widened. */
export class Heads {
  readonly element = document.createElement('div');
  readonly #cells = new Map<number, HTMLElement>();

  constructor() {
    this.element.className = 'heads';
    this.element.setAttribute('role', 'row');
    this.element.setAttribute('aria-rowindex', '1');
  }

  draw(map: SheetMap, frozenColumns: number, left: number, right: number): void {
    this.#cells.clear();
    const corner = document.createElement('div');
    corner.className = 'corner';
    corner.setAttribute('role', 'presentation');
    const children: HTMLElement[] = [corner];
    if (frozenColumns > 0) {
      const frozen = document.createElement('div');
      frozen.className = 'frozen-cells';
      frozen.setAttribute('role', 'presentation');
      frozen.style.width = `${map.columns.offset(frozenColumns)}px`;
      for (let column = 0; column < frozenColumns; column++) this.#add(frozen, map, column, 0);
      children.push(frozen);
    }
    this.element.replaceChildren(...children);
    for (let column = left; column <= right; column++) this.#add(this.element, map, column, HEAD_WIDTH);
  }

  /** Marks the columns of the selection. */
  mark({ left, right }: Block): void {
    for (const [column, head] of this.#cells)
      head.classList.toggle('marked', column >= left && column <= right);
  }

  #add(into: HTMLElement, { columns }: SheetMap, column: number, from: number): void {
    const width = columns.size(column);
    if (width === 0) return;
    const head = document.createElement('div');
    head.className = 'column-head';
    head.setAttribute('role', 'columnheader');
    head.setAttribute('aria-colindex', String(column + 2));
    head.dataset['column'] = String(column);
    head.textContent = columnName(column);
    head.style.left = `${from + columns.offset(column) - 1}px`;
    head.style.width = `${width + 1}px`;
    const edge = document.createElement('div');
    edge.className = 'edge';
    edge.setAttribute('role', 'presentation');
    edge.dataset['column'] = String(column);
    edge.style.left = `${from + columns.offset(column + 1) - GRIP - 1}px`;
    edge.style.width = `${2 * GRIP + 1}px`;
    into.append(head, edge);
    this.#cells.set(column, head);
  }
}
