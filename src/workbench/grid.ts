import { address, columnName } from '../core/sheet/address';
import { isCellError } from '../core/sheet/snapshot';
import type { CellStyle } from '../core/plan/plan';
import type { Host } from '../host';
import type { WorkbenchWords } from '../messages/workbench';
import { displayText } from '../workbook/formula';
import type { Sheet } from '../workbook/sheet';

/** More is not drawn: this is a look at the workbook, not a spreadsheet. */
const MOST_ROWS = 300;
const MOST_COLUMNS = 26;

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  children: readonly Node[] = [],
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function applyStyle(cell: HTMLElement, style: CellStyle): void {
  if (style.bold) cell.style.fontWeight = '600';
  if (style.italic) cell.style.fontStyle = 'italic';
  if (style.color) cell.style.color = `#${style.color}`;
  if (style.fill) cell.style.background = `#${style.fill}`;
  if (style.border) cell.style.borderColor = '#616161';
  if (style.wrap) cell.className = 'wrap';
  if (style.horizontal) cell.style.textAlign = style.horizontal.replace('centerContinuous', 'center');
}

/** The cells of one sheet as Excel would show them, with the fills of our conditional formats. */
export function drawGrid(into: HTMLElement, host: Host, sheet: Sheet, words: WorkbenchWords): void {
  const rows = Math.min(sheet.rowCount, MOST_ROWS);
  const columns = Math.min(Math.max(sheet.columnCount, 6), MOST_COLUMNS);
  const fills = host.fillsShown(sheet.name);
  const { block, sheet: active } = host.selection();
  const { columnWidths } = host.sheet(sheet.name);
  const head = element('tr', {}, [element('th')]);
  for (let c = 0; c < columns; c++) {
    const width = `${Math.round((columnWidths.get(c) ?? 60) * 1.33)}px`;
    const th = element('th', { textContent: columnName(c) });
    th.style.width = th.style.minWidth = width;
    head.append(th);
  }
  const lines = Array.from({ length: rows }, (_, r) => {
    const line = element('tr', {}, [element('th', { textContent: String(r + 1) })]);
    line.hidden = sheet.isRowHidden(r);
    for (let c = 0; c < columns; c++) {
      const cell = drawCell(host, sheet, r, c);
      const fill = fills.get(address(r, c));
      if (fill) cell.style.background = fill;
      if (active === sheet.name && r === block.top && c === block.left) cell.classList.add('selected');
      line.append(cell);
    }
    return line;
  });
  const table = element('table', {}, [element('thead', {}, [head]), element('tbody', {}, lines)]);
  table.setAttribute('aria-label', words.cells(sheet.name));
  const rest = sheet.rowCount - rows;
  into.replaceChildren(table, ...(rest > 0 ? [element('p', { textContent: words.more(rest) })] : []));
  into.querySelector('.selected')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function drawCell(host: Host, sheet: Sheet, row: number, column: number): HTMLElement {
  const style = host.workbook.styles.at(sheet.styleIndex(row, column));
  const value = sheet.value(row, column);
  const cell = element('td', {
    textContent: isCellError(value) ? value.error : displayText(value, style.numberFormat ?? 'General', 'id'),
  });
  if (typeof value === 'number') cell.style.textAlign = 'right';
  applyStyle(cell, style);
  cell.addEventListener('click', () => host.user.select(sheet.name, address(row, column)));
  return cell;
}
