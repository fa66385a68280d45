import { address } from '../../core/sheet/address';
import type { Block } from '../../core/sheet/snapshot';
import type { SheetExtras } from '../../workbook/sheet-extras';
import {
  charactersFromPoints,
  fileWidthFromPoints,
  pointsFromCharacters,
  pointsFromFileWidth,
  STANDARD_HEIGHT,
} from '../../workbook/widths';
import { EXCEL } from '../limits';
import type { ReadColor } from '../read/colors';
import { child, children, flag, type XmlElement } from '../xml/tree';
import { emptyElement, type SheetPatch } from './sheet-patch';

type View = Pick<
  SheetExtras,
  'tabColor' | 'showGridlines' | 'showHeadings' | 'frozen' | 'standardWidth' | 'standardHeight'
>;

/** The tab's colour, what is frozen, gridlines, headings, standard sizes. */
export function readView(root: XmlElement, colorOf: ReadColor): View {
  const view = child(child(root, 'sheetViews'), 'sheetView');
  const tab = colorOf(child(child(root, 'sheetPr'), 'tabColor'));
  const format = child(root, 'sheetFormatPr')?.attributes;
  const height = Number(format?.get('defaultRowHeight'));
  const width = Number(format?.get('defaultColWidth'));
  return {
    tabColor: tab === null ? '' : `#${tab}`,
    showGridlines: flag(view, 'showGridLines', true),
    showHeadings: flag(view, 'showRowColHeaders', true),
    frozen: frozenBlock(child(view, 'pane')),
    standardWidth: width > 0 ? charactersFromPoints(pointsFromFileWidth(width)) : 8.43,
    standardHeight: height > 0 ? height : STANDARD_HEIGHT,
  };
}

function frozenBlock(pane: XmlElement | undefined): Block | null {
  if (!pane?.attributes.get('state')?.startsWith('frozen')) return null;
  const rows = Math.trunc(Number(pane.attributes.get('ySplit') ?? 0));
  const columns = Math.trunc(Number(pane.attributes.get('xSplit') ?? 0));
  const isSound = rows >= 0 && columns >= 0 && rows < EXCEL.rows && columns < EXCEL.columns;
  if (!isSound || rows + columns === 0) return null;
  const bottom = (rows === 0 ? EXCEL.rows : rows) - 1;
  const right = (columns === 0 ? EXCEL.columns : columns) - 1;
  return { top: 0, left: 0, bottom, right };
}

/** Changes `<sheetViews>` and `<sheetFormatPr>`; the tab's colour is part of `<sheetPr>` (`patchProperties`). */
export function patchView(patch: SheetPatch, before: View, after: View): void {
  const attributes = {
    ...(before.showGridlines === after.showGridlines
      ? {}
      : { showGridLines: after.showGridlines ? null : '0' }),
    ...(before.showHeadings === after.showHeadings
      ? {}
      : { showRowColHeaders: after.showHeadings ? null : '0' }),
  };
  const isFrozenAnew = JSON.stringify(before.frozen) !== JSON.stringify(after.frozen);
  if (Object.keys(attributes).length > 0 || isFrozenAnew) {
    const p = patch.prefix;
    const view = children(patch.element('sheetViews'), 'sheetView')[0];
    const pane = isFrozenAnew ? paneXml(after.frozen, p) : '';
    if (view) {
      for (const [name, value] of Object.entries(attributes)) patch.xml.setAttribute(view, name, value);
      if (isFrozenAnew) replacePane(patch, view, pane);
    } else {
      const open = emptyElement(`${p}sheetView`, { ...attributes, workbookViewId: '0' }).slice(0, -2);
      patch.add('sheetViews', `<${p}sheetViews>${open}>${pane}</${p}sheetView></${p}sheetViews>`);
    }
  }
  if (before.standardWidth !== after.standardWidth)
    patch.set('sheetFormatPr', {
      defaultColWidth: String(fileWidthFromPoints(pointsFromCharacters(after.standardWidth))),
      ...(patch.element('sheetFormatPr') ? {} : { defaultRowHeight: String(after.standardHeight) }),
    });
}

/** The selections of panes go with them; a view without a selection is at A1. */
function replacePane(patch: SheetPatch, view: XmlElement, pane: string): void {
  for (const one of view.children) if (['pane', 'selection'].includes(one.local)) patch.xml.remove(one);
  const rest = view.children.find(({ local }) => !['pane', 'selection'].includes(local));
  if (pane === '') return;
  if (rest) patch.xml.insertBefore(rest, pane);
  else patch.xml.append(view, pane);
}

function paneXml(frozen: Block | null, p: string): string {
  if (!frozen) return '';
  const rows = frozen.bottom === EXCEL.rows - 1 ? 0 : frozen.bottom + 1;
  const columns = frozen.right === EXCEL.columns - 1 ? 0 : frozen.right + 1;
  const first = address(rows, columns);
  const active = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const pane = emptyElement(`${p}pane`, {
    xSplit: columns === 0 ? null : String(columns),
    ySplit: rows === 0 ? null : String(rows),
    topLeftCell: first,
    activePane: active,
    state: 'frozen',
  });
  return `${pane}${emptyElement(`${p}selection`, { pane: active, activeCell: first, sqref: first })}`;
}

/** Changes `<sheetPr>`: the tab's colour, and whether the page is fitted (null: as it is). */
export function patchProperties(patch: SheetPatch, tabColor: string | null, isFitted: boolean | null): void {
  if (tabColor === null && isFitted === null) return;
  const p = patch.prefix;
  const color =
    tabColor === null || tabColor === ''
      ? ''
      : emptyElement(`${p}tabColor`, { rgb: `FF${tabColor.slice(1)}` });
  const fitting =
    isFitted === null ? '' : emptyElement(`${p}pageSetUpPr`, { fitToPage: isFitted ? '1' : null });
  const present = patch.element('sheetPr');
  if (!present) {
    if (color !== '' || isFitted) patch.add('sheetPr', `<${p}sheetPr>${color}${fitting}</${p}sheetPr>`);
    return;
  }
  const tab = child(present, 'tabColor');
  const setup = child(present, 'pageSetUpPr');
  if (tab && tabColor !== null) patch.xml.replace(tab, color);
  else if (color !== '' && present.children[0]) patch.xml.insertBefore(present.children[0], color);
  else if (color !== '') patch.xml.append(present, color);
  if (isFitted === null) return;
  if (setup) patch.xml.setAttribute(setup, 'fitToPage', isFitted ? '1' : null);
  else if (isFitted) patch.xml.append(present, fitting);
}
