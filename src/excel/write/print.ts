/// <reference types="office-js" />
import type { SheetPlan } from '../../core/plan/plan';
import { problemOf } from '../problem';
import { rowsAddress } from './addresses';
import { BYTES_OF_CALL, type Outbox } from './outbox';

const ORIENTATION = { portrait: 'Portrait', landscape: 'Landscape' } as const;
/** F4 (8½ × 13 inch) is Excel's "Folio". */
const PAPER = { A4: 'A4', F4: 'Folio' } as const;
/** Half an inch at the sides, 0.6 above and below, 0.3 to header and footer: as in the files that we write. */
const MARGINS = {
  leftMargin: 36,
  rightMargin: 36,
  topMargin: 43.2,
  bottomMargin: 43.2,
  headerMargin: 21.6,
  footerMargin: 21.6,
} as const;

/** One page wide, as many high as it needs; the header repeated on each page. */
export async function writePrint(
  outbox: Outbox,
  sheet: Excel.Worksheet,
  { print }: SheetPlan,
): Promise<void> {
  await outbox.put(4 * BYTES_OF_CALL, () => {
    const layout = sheet.pageLayout;
    layout.set({
      orientation: ORIENTATION[print.orientation],
      paperSize: PAPER[print.paper],
      centerHorizontally: true,
      ...MARGINS,
    });
    // To be set as a whole (Excel.PageLayout: "x.zoom = {…} instead of x.zoom.scale = …").
    layout.zoom = { horizontalFitToPages: 1 };
    if (print.repeatRows)
      layout.setPrintTitleRows(rowsAddress(print.repeatRows.first, print.repeatRows.last));
  });
}

/** Loads what Excel made of it; the result says, after the sync, whether it is what was asked for. */
export function queuePrintCheck(sheet: Excel.Worksheet, { print }: SheetPlan): () => boolean {
  const layout = sheet.pageLayout.load('orientation,paperSize,zoom');
  const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('rowIndex,rowCount');
  return () => {
    const { repeatRows } = print;
    const hasTitles = repeatRows
      ? !titles.isNullObject &&
        titles.rowIndex === repeatRows.first &&
        titles.rowCount === repeatRows.last - repeatRows.first + 1
      : true;
    return (
      layout.orientation === ORIENTATION[print.orientation] &&
      layout.paperSize === PAPER[print.paper] &&
      layout.zoom?.horizontalFitToPages === 1 &&
      hasTitles
    );
  };
}

/** Excel refused the print set-up, as it does where no printer is installed; the rest of the sheet may still be written. */
export function isOfPrint(error: unknown): boolean {
  const { cause } = problemOf(error);
  if (typeof cause !== 'object' || cause === null || !('debugInfo' in cause)) return false;
  const { errorLocation = '' } = cause.debugInfo as { readonly errorLocation?: string };
  return errorLocation.startsWith('PageLayout.');
}
