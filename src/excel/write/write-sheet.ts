/// <reference types="office-js" />
import type { SheetPlan } from '../../core/plan/plan';
import type { NameFacts, SheetFacts } from '../read/facts';
import { writeContents, writeLinks } from './contents';
import { writeFormats } from './formats';
import { writeLayout } from './layout';
import { writeNames } from './names';
import { BYTES_OF_CALL, type Outbox } from './outbox';
import { writePrint } from './print';
import { beginSheet, finishSheet, noteUnfinished } from './unfinished';

/**
 * Empties a sheet of ours that is written anew. Conditional formats, header and footer, drawings and comments on it
 * are the user's and stay; the style "Normal" takes formats off without taking those with them.
 */
async function emptySheet(outbox: Outbox, sheet: Excel.Worksheet): Promise<void> {
  await outbox.put(8 * BYTES_OF_CALL, () => {
    const used = sheet.getUsedRange();
    used.unmerge();
    used.clear('Hyperlinks');
    used.clear('Contents');
    used.style = 'Normal';
    used.rowHidden = false;
    used.columnHidden = false;
    used.format.useStandardHeight = true;
    used.format.useStandardWidth = true;
    sheet.freezePanes.unfreeze();
  });
}

/**
 * Copies a plan into its worksheet, which is added or written anew in place: deleting it would break every reference
 * to it. A sheet that fits into one request is written by one. Without `hasPrint` the print set-up is
 * left as it is. Returns the worksheet.
 */
export async function writeSheet(
  outbox: Outbox,
  plan: SheetPlan,
  present: SheetFacts | null,
  names: readonly NameFacts[],
  hasPrint = true,
): Promise<Excel.Worksheet> {
  const sheet = await beginSheet(outbox, plan, present);
  if (present) await emptySheet(outbox, sheet);
  await noteUnfinished(outbox, sheet);
  await writeLayout(outbox, sheet, plan);
  await writeFormats(outbox, sheet, plan);
  if (hasPrint) await writePrint(outbox, sheet, plan);
  if (plan.frozenRows > 0)
    await outbox.put(BYTES_OF_CALL, () => sheet.freezePanes.freezeRows(plan.frozenRows));
  await writeNames(outbox, plan, names);
  await writeContents(outbox, sheet, plan);
  await writeLinks(outbox, sheet, plan);
  await finishSheet(outbox, sheet, present);
  await outbox.send();
  return sheet;
}
