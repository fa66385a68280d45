import { withSheetDeleted, withSheetRenamed } from '../../workbook/formula/rewrite';
import type { Sheet } from '../../workbook/sheet';
import type { CustomRule } from '../../workbook/sheet-extras';
import { accessDenied, invalidOperation } from '../protocol/api-error';
import { rewriteFormulas } from './formulas-rewritten';
import type { HostBook } from './host-book';
import { checkSheetName, copyName, newSheetName } from './sheet-names';

/** *assumed: structure-protected*: what a workbook whose structure is protected answers to new, deleted, moved and renamed sheets. */
function checkStructure(book: HostBook): void {
  if (book.isStructureProtected) throw accessDenied();
}

export function addSheet(book: HostBook, name: unknown): Sheet {
  checkStructure(book);
  const isNamed = name !== undefined && name !== null && name !== '';
  const sheet = book.workbook.addSheet(isNamed ? checkSheetName(book, name, null) : newSheetName(book));
  // WorksheetCollection.add: "added at the end of existing worksheets", and not activated.
  book.order.push(sheet);
  book.calculation.renamed(sheet.name);
  book.isDirty = true;
  book.announce('added', sheet);
  return sheet;
}

export function renameSheet(book: HostBook, sheet: Sheet, name: unknown): void {
  checkStructure(book);
  const after = checkSheetName(book, name, sheet);
  const before = sheet.name;
  if (after === before) return;
  sheet.name = after;
  rewriteFormulas(book, (formula) => withSheetRenamed(formula, before, after), true);
  book.calculation.renamed(before);
  book.calculation.renamed(after);
  book.isDirty = true;
}

export function deleteSheet(book: HostBook, sheet: Sheet): void {
  checkStructure(book);
  // Worksheet.delete: a "VeryHidden" sheet "will fail with an InvalidOperation exception".
  if (sheet.visibility === 'veryHidden') throw invalidOperation();
  const visible = book.order.filter(({ visibility }) => visibility === 'visible');
  // *assumed: last-visible-sheet* to be this code: Excel keeps one visible sheet at least.
  if (visible.length === 1 && visible[0] === sheet) throw invalidOperation();
  const place = book.order.indexOf(sheet);
  book.order.splice(place, 1);
  if (book.selection.sheet === sheet) {
    const next = book.order.slice(place).find(isVisible) ?? book.order.findLast(isVisible) ?? book.order[0]!;
    book.selection = { sheet: next, block: { top: 0, left: 0, bottom: 0, right: 0 } };
  }
  book.workbook.removeSheet(sheet);
  book.calculation.removeSheet(sheet);
  rewriteFormulas(book, (formula) => withSheetDeleted(formula, sheet.name));
  book.isDirty = true;
  book.whenSheetIsGone(sheet);
  book.announce('deleted', sheet);
}

const isVisible = (sheet: Sheet): boolean => sheet.visibility === 'visible';

export function activateSheet(book: HostBook, sheet: Sheet): void {
  const { sheet: before } = book.selection;
  // *assumed: activate-hidden*: a hidden sheet cannot be activated.
  if (!isVisible(sheet)) throw invalidOperation();
  if (before === sheet) return;
  book.selection = { sheet, block: { top: 0, left: 0, bottom: 0, right: 0 } };
  book.announce('deactivated', before);
  book.announce('activated', sheet);
}

export function moveSheet(book: HostBook, sheet: Sheet, position: number): void {
  checkStructure(book);
  const rest = book.order.filter((other) => other !== sheet);
  const place = position < 0 ? rest.length + 1 + position : position;
  book.order = [...rest.slice(0, place), sheet, ...rest.slice(place)];
  book.isDirty = true;
}

/** A copy carries everything, also the names that belong to the sheet: how our mark comes to stand twice. */
export function copySheet(book: HostBook, sheet: Sheet): Sheet {
  const copy = addSheet(book, copyName(book, sheet.name));
  for (let row = 0; row < sheet.rowCount; row++) {
    for (let column = 0; column < sheet.columnCount; column++) {
      const formula = sheet.formula(row, column);
      if (formula !== null) {
        copy.setFormula(row, column, formula, sheet.value(row, column));
        book.calculation.setFormula(copy, row, column, formula);
      } else if (sheet.value(row, column) !== null) {
        copy.setValue(row, column, sheet.value(row, column));
      }
      const style = sheet.styleIndex(row, column);
      if (style !== 0) copy.setStyle(row, column, style);
    }
  }
  copy.merges = [...sheet.merges];
  for (const name of book.workbook.names.filter(({ scope }) => scope === sheet)) {
    book.workbook.setName({ ...name, scope: copy });
  }
  copyExtras(book, sheet, copy);
  return copy;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function copyExtras(book: HostBook, from: Sheet, to: Sheet): void {
  const { columnWidths, rowHeights, columnStyles, rowStyles, links, rules, print, ...plain } =
    book.extras(from);
  const extras = book.extras(to);
  const maps = { columnWidths, rowHeights, columnStyles, rowStyles, links };
  for (const [name, map] of Object.entries(maps)) {
    const target = extras[name as keyof typeof maps] as Map<number, unknown>;
    map.forEach((value: unknown, key: number) => target.set(key, value));
  }
  for (const [n, rule] of rules.entries()) {
    const copy: Mutable<CustomRule> = { ...rule, id: `${rule.id}-${book.idOf(to)}-${n}` };
    // The file knows it of the other sheet.
    delete copy.origin;
    extras.rules.push(copy);
  }
  const { tabColor, frozen, showGridlines, showHeadings, standardWidth } = plain;
  Object.assign(extras, { tabColor, frozen, showGridlines, showHeadings, standardWidth });
  Object.assign(extras.print, { ...print, margins: { ...print.margins }, texts: new Map(print.texts) });
}
