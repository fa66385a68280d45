import type { Block } from '../../core/sheet/snapshot';
import type { Sheet } from '../../workbook/sheet';
import { localAddress } from './block';
import type { HostBook } from './host-book';
import { activateSheet } from './sheet-edits';

/** Range.select also brings its sheet to the front (*assumed: select-activates* for a sheet that is not active). */
export function selectBlock(book: HostBook, sheet: Sheet, block: Block): void {
  activateSheet(book, sheet);
  book.selection = { sheet, block };
  book.announce('selectionChanged', sheet, { address: localAddress(block) });
}
