import { run } from '../batch';
import type { Session } from '../session-types';
import { readIdentity, saveIdentity } from './identity';
import { addSample, removeSample, sampleSheets } from './sample';
import type { Additions } from './types';

/** What the pane adds to the workbook of a session. */
export function openAdditions(session: Session): Additions {
  const preview: Session['preview'] = (sheet, firstRow, rows) => session.preview(sheet, firstRow, rows);
  return {
    sampleSheets: () => run(async (context) => (await sampleSheets(context)).map(({ name }) => name)),
    addSample: (sheets) => run((context) => addSample(context, sheets)),
    removeSample: () => run(removeSample),
    readIdentity: (recognised) => readIdentity(recognised, preview),
    saveIdentity: (form, recognised) => run((context) => saveIdentity(context, form, recognised, preview)),
  };
}
