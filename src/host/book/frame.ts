import type { Sheet } from '../../workbook/sheet';
import type { SheetExtras } from '../../workbook/sheet-extras';
import type { CustomXmlPart, DefinedName } from '../../workbook/workbook';
import type { HostBook } from './host-book';

/** A sheet without its cells. */
interface Look {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly merges: Sheet['merges'];
  /** A copy. */
  readonly extras: SheetExtras;
}

/** Everything of a workbook at one time but its cells. */
export interface Frame {
  /** In the order of the file, and from left to right. */
  readonly sheets: readonly Sheet[];
  readonly order: readonly Sheet[];
  readonly names: readonly DefinedName[];
  readonly customXml: readonly CustomXmlPart[];
  readonly looks: ReadonlyMap<Sheet, Look>;
}

/** What a sheet looks like now; the one that is known already where nothing is different. */
function lookOf(book: HostBook, sheet: Sheet, known: Look | undefined): Look {
  const { name, visibility, merges } = sheet;
  const now = { name, visibility, merges, extras: book.extras(sheet) };
  if (known && isSame(known, now)) return known;
  return { ...now, extras: structuredClone(now.extras) };
}

/** The frame now; shares with the one before what did not change, which is nearly everything. */
export function takeFrame(book: HostBook, before: Frame | null): Frame {
  const { workbook, order } = book;
  return {
    sheets: [...workbook.sheets],
    order: [...order],
    names: workbook.names,
    customXml: workbook.customXml,
    looks: new Map(order.map((sheet) => [sheet, lookOf(book, sheet, before?.looks.get(sheet))])),
  };
}

/** Does the workbook still stand in that frame? */
export function isInFrame(book: HostBook, frame: Frame): boolean {
  const { workbook, order } = book;
  return (
    isSameList(order, frame.order) &&
    isSameList(workbook.names, frame.names) &&
    isSame(workbook.customXml, frame.customXml) &&
    order.every((sheet) => {
      const look = frame.looks.get(sheet);
      return look !== undefined && lookOf(book, sheet, look) === look;
    })
  );
}

/** Puts the workbook into a frame; gives the sheets that went and that came back. */
export function restoreFrame(
  book: HostBook,
  frame: Frame,
): { readonly gone: readonly Sheet[]; readonly returned: readonly Sheet[] } {
  const gone = book.order.filter((sheet) => !frame.looks.has(sheet));
  const returned = frame.order.filter((sheet) => !book.order.includes(sheet));
  const renamed = frame.order.filter((sheet) => sheet.name !== frame.looks.get(sheet)?.name);
  const oldNames = renamed.map(({ name }) => name);
  book.workbook.restore(frame.sheets, frame.names);
  book.workbook.customXml = frame.customXml;
  book.order = [...frame.order];
  for (const [sheet, { extras, ...look }] of frame.looks) {
    Object.assign(sheet, look);
    book.setExtras(sheet, structuredClone(extras));
  }
  for (const sheet of gone) {
    book.calculation.removeSheet(sheet);
    book.whenSheetIsGone(sheet);
  }
  for (const sheet of returned)
    for (const { row, column, formula } of sheet.formulaCells())
      book.calculation.setFormula(sheet, row, column, formula, sheet.value(row, column) ?? undefined);
  for (const name of [...oldNames, ...[...renamed, ...gone, ...returned].map((sheet) => sheet.name)])
    book.calculation.renamed(name);
  stayInside(book);
  return { gone, returned };
}

function stayInside(book: HostBook): void {
  const { order, selection } = book;
  const isVisible = ({ visibility }: Sheet): boolean => visibility === 'visible';
  if (order.includes(selection.sheet) && isVisible(selection.sheet)) return;
  const sheet = order.find(isVisible) ?? order[0]!;
  book.selection = { sheet, block: { top: 0, left: 0, bottom: 0, right: 0 } };
}

const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a === b || (a.length === b.length && a.every((item, at) => item === b[at]));

/** Equal in all that they hold: plain objects, arrays, maps and plain values. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (isMap(a)) return isMap(b) && isSameMap(a, b);
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, at) => isSame(item, b[at]));
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => isSame(one[key], other[key]));
}

/** Also a map of another realm, as `structuredClone` gives it in a test's. */
const isMap = (value: object): value is ReadonlyMap<unknown, unknown> =>
  Object.prototype.toString.call(value) === '[object Map]';

function isSameMap(a: ReadonlyMap<unknown, unknown>, b: ReadonlyMap<unknown, unknown>): boolean {
  if (a.size !== b.size) return false;
  for (const [key, value] of a) if (!b.has(key) || !isSame(value, b.get(key))) return false;
  return true;
}
