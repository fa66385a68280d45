import type { Block } from '../../core/sheet/snapshot';
import { MAX_COLUMNS } from '../../workbook/formula/cell-source';
import type { Sheet } from '../../workbook/sheet';
import { contains } from './block';
import type { HostBook } from './host-book';
import { removeRulesIn } from './rules';
import { restyle } from './styling';

export type ClearWhat = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks';

/** Excel.ClearApplyTo. With formats go conditional formats and validations, as with Clear › All in Excel (*assumed: clear-formats*). */
export function clearBlock(book: HostBook, sheet: Sheet, block: Block, what: ClearWhat): void {
  if (what === 'All' || what === 'Contents') clearContents(book, sheet, block);
  if (what === 'All' || what === 'Formats') {
    restyle(book, sheet, block, () => ({}));
    removeRulesIn(book, sheet, block);
    if (what === 'All') removeValidations(book, sheet, block);
    sheet.merges = sheet.merges.filter(({ top, left }) => !contains(block, top, left));
  }
  if (what !== 'Contents' && what !== 'Formats') removeLinks(book, sheet, block);
  if (what === 'RemoveHyperlinks') restyle(book, sheet, block, () => ({}));
  book.isDirty = true;
}

function clearContents(book: HostBook, sheet: Sheet, block: Block): void {
  const bottom = Math.min(block.bottom, sheet.rowCount - 1);
  const right = Math.min(block.right, sheet.columnCount - 1);
  for (let row = block.top; row <= bottom; row++) {
    for (let column = block.left; column <= right; column++) {
      if (sheet.value(row, column) === null && sheet.formula(row, column) === null) continue;
      sheet.setValue(row, column, null);
      book.calculation.clear(sheet, row, column);
    }
  }
}

function removeLinks(book: HostBook, sheet: Sheet, block: Block): void {
  const { links } = book.extras(sheet);
  for (const key of [...links.keys()]) {
    if (contains(block, Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS)) links.delete(key);
  }
}

function removeValidations(book: HostBook, sheet: Sheet, block: Block): void {
  const extras = book.extras(sheet);
  extras.validations = extras.validations.filter(({ block: { top, left } }) => !contains(block, top, left));
}
