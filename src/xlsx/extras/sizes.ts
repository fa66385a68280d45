import type { SheetExtras } from '../../workbook/sheet-extras';
import type { Sheet } from '../../workbook/sheet';
import { fileWidthFromPoints, pointsFromCharacters } from '../../workbook/widths';
import { children, type XmlElement } from '../xml/tree';
import { withAttributes } from '../save/start-tag';
import { emptyElement, type Attributes, type SheetPatch } from './sheet-patch';

type Sizes = Pick<
  SheetExtras,
  | 'columnWidths'
  | 'standardWidth'
  | 'columnStyles'
  | 'hiddenColumns'
  | 'rowHeights'
  | 'rowStyles'
  | 'hiddenRows'
>;

/** Keys under which two maps do not hold the same. */
function differing<T>(before: ReadonlyMap<number, T>, after: ReadonlyMap<number, T>): Set<number> {
  const keys = new Set<number>();
  for (const [key, value] of after) if (before.get(key) !== value) keys.add(key);
  for (const key of before.keys()) if (!after.has(key)) keys.add(key);
  return keys;
}

/** Attributes of `<row>` tags that are to change, by row. */
export function changedRows(
  sheet: Sheet,
  before: Sizes,
  after: Sizes,
  styleId: (index: number) => number,
): ReadonlyMap<number, Attributes> {
  const rows = new Map<number, Attributes>();
  const set = (row: number, attributes: Attributes): void =>
    void rows.set(row, { ...rows.get(row), ...attributes });
  for (const row of differing(before.rowHeights, after.rowHeights)) {
    const height = after.rowHeights.get(row);
    set(row, {
      ht: height === undefined ? null : String(height),
      customHeight: height === undefined ? null : '1',
    });
  }
  for (const [row, isHidden] of after.hiddenRows)
    if (sheet.isRowHidden(row) !== isHidden) set(row, { hidden: isHidden ? '1' : null });
  for (const row of differing(before.rowStyles, after.rowStyles)) {
    const style = after.rowStyles.get(row);
    set(row, {
      s: style === undefined ? null : String(styleId(style)),
      customFormat: style === undefined ? null : '1',
    });
  }
  return rows;
}

/** Changes `<cols>`; what else the file says of a column (outline levels) stays. */
export function patchColumns(
  patch: SheetPatch,
  sheet: Sheet,
  before: Sizes,
  after: Sizes,
  styleId: (index: number) => number,
): void {
  const hidden = [...after.hiddenColumns].filter(([column, is]) => sheet.isColumnHidden(column) !== is);
  const changed = new Set([
    ...differing(before.columnWidths, after.columnWidths),
    ...differing(before.columnStyles, after.columnStyles),
    ...hidden.map(([column]) => column),
  ]);
  if (changed.size === 0) return;
  const attributesOf = (column: number): Attributes => {
    const width = after.columnWidths.get(column);
    const style = after.columnStyles.get(column);
    const isHidden = after.hiddenColumns.get(column) ?? sheet.isColumnHidden(column);
    const isSame = width === before.columnWidths.get(column);
    return {
      ...(isSame ? {} : widthAttributes(width ?? null)),
      style: style === undefined || style === 0 ? null : String(styleId(style)),
      hidden: isHidden ? '1' : null,
    };
  };
  const list = patch.element('cols');
  const standard = String(fileWidthFromPoints(pointsFromCharacters(after.standardWidth)));
  const columns = columnElements(patch, children(list, 'col'), changed, attributesOf, standard);
  const p = patch.prefix;
  const xml = columns === '' ? '' : `<${p}cols>${columns}</${p}cols>`;
  if (list) patch.xml.replace(list, xml);
  else if (xml !== '') patch.add('cols', xml);
}

/** Excel wants a width wherever there is a `<col>`. */
const widthAttributes = (points: number | null): Attributes =>
  points === null
    ? { width: null, customWidth: null, bestFit: null }
    : { width: String(fileWidthFromPoints(points)), customWidth: '1', bestFit: null };

function columnElements(
  patch: SheetPatch,
  present: readonly XmlElement[],
  changed: ReadonlySet<number>,
  attributesOf: (column: number) => Attributes,
  width: string,
): string {
  const name = `${patch.prefix}col`;
  const pieces: { readonly first: number; readonly xml: string }[] = [];
  const add = (first: number, last: number, tag: string): void =>
    void pieces.push({ first, xml: withAttributes(tag, { min: String(first + 1), max: String(last + 1) }) });
  const left = new Set(changed);
  for (const element of present) {
    const [first, last] = [
      Number(element.attributes.get('min')) - 1,
      Number(element.attributes.get('max')) - 1,
    ];
    if (!(first >= 0 && last >= first)) continue;
    const source = patch.xml.text.slice(element.start, element.openEnd).replace(/\s*\/?>$/, '/>');
    const inside = [...changed].filter((column) => column >= first && column <= last).sort((a, b) => a - b);
    let from = first;
    for (const column of inside) {
      if (column > from) add(from, column - 1, source);
      const tag = withAttributes(source, attributesOf(column));
      add(column, column, /\swidth\s*=/.test(tag) ? tag : withAttributes(tag, { width }));
      left.delete(column);
      from = column + 1;
    }
    if (from <= last) add(from, last, source);
  }
  for (const column of left) {
    const attributes = attributesOf(column);
    if (Object.values(attributes).every((value) => value === null)) continue;
    add(column, column, emptyElement(name, { min: '1', max: '1', width, ...attributes }));
  }
  return pieces
    .sort((a, b) => a.first - b.first)
    .map(({ xml }) => xml)
    .join('');
}
