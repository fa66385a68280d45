import type { ShownCell } from '../../host';
import type { Block } from '../../core/sheet/snapshot';
import { cellCss, NORMAL_SIZE, type Paper } from './cell-look';
import { HEAD_WIDTH, type SheetMap } from './sheet-map';
import { spillOf } from './spill';
import type { Tiles } from './tiles';

/** What rows are drawn from. */
export interface RowSource {
  readonly map: SheetMap;
  readonly tiles: Tiles;
  readonly paper: Paper;
  readonly frozenColumns: number;
  /** The columns in view that are not frozen. */
  readonly left: number;
  readonly right: number;
}

/** A row as it is drawn, with its cells by column. */
export interface RowView {
  readonly element: HTMLElement;
  readonly head: HTMLElement;
  readonly cells: ReadonlyMap<number, HTMLElement>;
}

export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

function box(className: string, role: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.setAttribute('role', role);
  return element;
}

export function drawRow(source: RowSource, row: number): RowView {
  const { map, frozenColumns } = source;
  const element = box('row', 'row');
  element.setAttribute('aria-rowindex', String(row + 2));
  element.style.height = `${map.rows.size(row)}px`;
  const head = box('row-head', 'rowheader');
  head.textContent = String(row + 1);
  head.setAttribute('aria-colindex', '1');
  element.append(head);
  const cells = new Map<number, HTMLElement>();
  const crossed = new Set<number>();
  const draw = (into: HTMLElement, column: number, from: number): void => {
    const cell = drawCell(source, row, column, from, crossed);
    if (!cell) return;
    cells.set(column, cell);
    into.append(cell);
  };
  if (frozenColumns > 0) {
    const frozen = box('frozen-cells', 'presentation');
    frozen.style.width = `${map.columns.offset(frozenColumns)}px`;
    for (let column = 0; column < frozenColumns; column++) draw(frozen, column, 0);
    element.classList.toggle('tall', hasTallMerge(source, row));
    element.append(frozen);
  }
  for (const column of columnsOf(source, row)) draw(element, column, -HEAD_WIDTH);
  for (const column of crossed) cells.get(column)?.classList.add('crossed');
  return { element, head, cells };
}

/** Do merged cells reach from the frozen cells of this row into the next? */
const hasTallMerge = ({ map, frozenColumns }: RowSource, row: number): boolean =>
  map.merges.inRow(row).some(({ top, left, bottom }) => top === row && bottom > row && left < frozenColumns);

/** The columns in view, and those before them from which merged cells reach into view. */
function columnsOf({ map, left, right, frozenColumns }: RowSource, row: number): readonly number[] {
  const columns: number[] = [];
  for (const merge of map.merges.inRow(row))
    if (merge.left < left && merge.right >= left && merge.left >= frozenColumns) columns.push(merge.left);
  for (let column = left; column <= right; column++) columns.push(column);
  return columns;
}

/** null for a hidden column, and for a cell that another one covers. Adds the columns whose right edge its text crosses. */
function drawCell(
  source: RowSource,
  row: number,
  column: number,
  from: number,
  crossed: Set<number>,
): HTMLElement | null {
  const { map, tiles } = source;
  const width = map.columns.size(column);
  const merge = map.merges.at(row, column);
  if (merge && (merge.top !== row || merge.left !== column)) return null;
  if (!merge && width === 0) return null;
  const element = box('cell', 'gridcell');
  element.id = cellId(row, column);
  element.setAttribute('aria-colindex', String(column + 2));
  element.dataset['row'] = String(row);
  element.dataset['column'] = String(column);
  const size = merge ? sizeOf(map, merge) : { width, height: map.rows.size(row) };
  const shown = tiles.cell(row, column);
  element.style.cssText = shown
    ? cellCss(tiles.styles.get(shown.style) ?? {}, shown.kind, shown.conditional, source.paper)
    : '';
  // One pixel over the cell above and to the left: lines of two cells lie on each other.
  element.style.left = `${map.columns.offset(column) - from - 1}px`;
  element.style.width = `${size.width + 1}px`;
  element.style.height = `${size.height + 1}px`;
  if (merge) {
    element.classList.add('merged');
    element.setAttribute('aria-colspan', String(merge.right - merge.left + 1));
    element.setAttribute('aria-rowspan', String(merge.bottom - merge.top + 1));
  }
  if (shown && shown.text !== '') write(source, element, shown, merge, size.width, crossed);
  return element;
}

const sizeOf = ({ rows, columns }: SheetMap, { top, left, bottom, right }: Block) => ({
  width: columns.offset(right + 1) - columns.offset(left),
  height: rows.offset(bottom + 1) - rows.offset(top),
});

function write(
  source: RowSource,
  element: HTMLElement,
  shown: ShownCell,
  merge: Block | null,
  width: number,
  crossed: Set<number>,
): void {
  const style = source.tiles.styles.get(shown.style) ?? {};
  if (shown.kind === 'number') {
    element.textContent = fits(shown.text, width, style.size)
      ? shown.text
      : '#'.repeat(Math.max(1, Math.floor(width / 8)));
    element.title = element.textContent === shown.text ? '' : shown.text;
    return;
  }
  const spill = merge ? null : spillOf(source, shown, style);
  if (!spill) {
    element.textContent = shown.text;
    return;
  }
  for (const column of spill.crossed) crossed.add(column);
  const text = document.createElement('span');
  text.className = 'spill';
  text.textContent = shown.text;
  text.style.width = `${spill.room}px`;
  // The text is as wide as all the cells that it lies over, from the first on.
  element.classList.add('spills');
  element.style.justifyContent = 'flex-start';
  element.append(text);
}

const PIXELS_PER_POINT = 4 / 3;
/** A digit of Calibri is half as wide as the font is high; points and spaces are narrower. */
const WIDTH_OF_DIGIT = 0.51;
const WIDTH_OF_POINT = 0.26;

/** A number that does not fit is shown as "####", as in Excel: a part of it would be another number. */
function fits(text: string, width: number, size = NORMAL_SIZE): boolean {
  let signs = 0;
  for (const sign of text) signs += '.,: '.includes(sign) ? WIDTH_OF_POINT : WIDTH_OF_DIGIT;
  return signs * size * PIXELS_PER_POINT <= width - 2;
}
