/// <reference types="office-js" />
import type { SheetPlan } from '../../core/plan/plan';
import { MARK_NAME, markFormula, UNFINISHED_NAME, unfinishedFormula } from '../mark';
import type { SheetFacts } from '../read/facts';
import { BYTES_OF_CALL, type Outbox } from './outbox';

/** Red like the errors of Hasil Pemeriksaan: a tab that nobody overlooks. */
const UNFINISHED_COLOR = '#C00000';
/** Stands in A1 until the very last block is written. In the language of the report, as all that we write into it. */
export const UNFINISHED_NOTE = 'BELUM SELESAI – klik “Buat semua tabel” sekali lagi';

/**
 * Takes the sheet in hand: finds or adds it, gives it the sign that it is unfinished, and then our mark: wherever the
 * request is cut, no sheet has the mark and looks whole. Nothing else may come before.
 */
export async function beginSheet(
  outbox: Outbox,
  plan: SheetPlan,
  present: SheetFacts | null,
): Promise<Excel.Worksheet> {
  const { worksheets } = outbox.context.workbook;
  const sheet = present ? worksheets.getItem(present.id) : worksheets.add(plan.name);
  await outbox.put(6 * BYTES_OF_CALL, () => {
    if (!present?.isUnfinished) {
      const kept = unfinishedFormula(present?.tabColor ?? '');
      sheet.names.add(UNFINISHED_NAME, kept).visible = false;
    }
    sheet.tabColor = UNFINISHED_COLOR;
    const mark = markFormula(plan.mark, plan.name);
    if (present?.hasMarkName) sheet.names.getItem(MARK_NAME).formula = mark;
    else sheet.names.add(MARK_NAME, mark).visible = false;
  });
  return sheet;
}

/** The sign that is seen on the sheet itself, and on paper. */
export const noteUnfinished = (outbox: Outbox, sheet: Excel.Worksheet): Promise<void> =>
  outbox.put(BYTES_OF_CALL, () => {
    sheet.getRange('A1').values = [[UNFINISHED_NOTE]];
  });

/** The sheet is whole: takes the sign away again. */
export async function finishSheet(
  outbox: Outbox,
  sheet: Excel.Worksheet,
  present: SheetFacts | null,
): Promise<void> {
  await outbox.put(2 * BYTES_OF_CALL, () => {
    sheet.tabColor = present?.tabColor ?? '';
    sheet.names.getItem(UNFINISHED_NAME).delete();
  });
}
