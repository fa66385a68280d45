/// <reference types="office-js" />
import { ExcelProblem } from './problem';
import { applyHighlights } from './highlight/apply';
import { readFacts, type NameFacts, type SheetFacts, type WorkbookFacts } from './read/facts';
import type { Cleaned, Progress } from './session-types';
import { queueStateRemoval } from './state-part';
import { isOurName, refersTo } from './write/names';
import { BYTES_OF_CALL, Outbox } from './write/outbox';

/** Names of ours that stand for a cell of our sheets, or for nothing any more; the user may have taken one over. */
const ourNames = ({ names, sheets }: WorkbookFacts): readonly NameFacts[] => {
  const ours = sheets.filter(({ mark }) => mark !== null);
  return names.filter(
    (name) =>
      isOurName(name) && (name.formula.includes('#REF!') || ours.some((sheet) => refersTo(name, sheet.name))),
  );
};

function checkRemovable({ sheets, isStructureProtected }: WorkbookFacts, ours: readonly SheetFacts[]): void {
  if (ours.length === 0) return;
  if (isStructureProtected) throw new ExcelProblem('structure-protected');
  const others = sheets.filter((sheet) => sheet.mark === null && sheet.visibility === 'visible');
  if (others.length === 0) throw new ExcelProblem('last-visible-sheet');
}

/**
 * Bersihkan: takes highlights, our names, our sheets and at last the stored state out of the workbook, each in requests that can
 * be sent again: what is gone already is not looked for. What the user's cells hold stays, corrected or not.
 */
export async function clean(
  context: Excel.RequestContext,
  onProgress?: (progress: Progress) => void,
): Promise<Cleaned> {
  const step = (done: number, sheet: string | null = null): void =>
    onProgress?.({ phase: 'cleaning', done, total: 4, sheet });
  step(0);
  const facts = await readFacts(context);
  const ours = facts.sheets.filter(({ mark }) => mark !== null);
  checkRemovable(facts, ours);
  const outbox = new Outbox(context);
  const names = ourNames(facts);
  for (const { name } of names)
    await outbox.put(BYTES_OF_CALL, () => context.workbook.names.getItem(name).delete());
  for (const sheet of ours) await outbox.put(2 * BYTES_OF_CALL, () => removeSheet(context, sheet));
  await outbox.send();
  step(1);
  const rest = facts.sheets.filter(({ mark }) => mark === null);
  const { removed, protectedSheets } = await applyHighlights(context, rest, []);
  step(3);
  queueStateRemoval(context, facts.stateParts);
  await context.sync();
  step(4);
  return {
    highlights: removed,
    sheets: ours.map(({ name }) => name),
    names: names.length,
    left: protectedSheets,
  };
}

/** A very hidden sheet cannot be deleted (Worksheet.delete); it is only hidden first. */
function removeSheet(context: Excel.RequestContext, { id, visibility }: SheetFacts): void {
  const sheet = context.workbook.worksheets.getItem(id);
  if (visibility === 'veryHidden') sheet.visibility = 'Hidden';
  sheet.delete();
}
