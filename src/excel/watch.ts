/// <reference types="office-js" />
import { run } from './batch';

export interface WatchOptions {
  /** Ids of sheets that are ours: what happens on them changes no finding. */
  readonly isOurs: (worksheetId: string) => boolean;
  /** Milliseconds of quiet before the call. */
  readonly quiet?: number;
}

/** Typing in a column of amounts pauses for about a second between cells. */
const QUIET = 700;

/** Calls once, when nothing more has happened for a while. */
export function debounced(call: () => void, quiet: number): { ring(): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  return {
    ring() {
      stop();
      timer = setTimeout(call, quiet);
    },
    stop,
  };
}

/**
 * Calls back after the user changed cells or sheets. Our own writes say so themselves (`triggerSource`, ExcelApi
 * 1.14). Returns how to stop listening.
 */
export async function watch(
  onChange: () => void,
  { isOurs, quiet = QUIET }: WatchOptions,
): Promise<() => Promise<void>> {
  const bell = debounced(onChange, quiet);
  const handlers = await run(async (context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add(async ({ triggerSource, worksheetId }) => {
      if (triggerSource !== 'ThisLocalAddin' && !isOurs(worksheetId)) bell.ring();
    });
    const added = worksheets.onAdded.add(async () => bell.ring());
    const deleted = worksheets.onDeleted.add(async ({ worksheetId }) => {
      if (!isOurs(worksheetId)) bell.ring();
    });
    await context.sync();
    return [changed, added, deleted];
  });
  return async () => {
    bell.stop();
    await Promise.all(handlers.map(stopListening));
  };
}

/** A handler is taken off in the context in which it was added ("Work with events using the Excel JavaScript API"). */
async function stopListening(handler: OfficeExtension.EventHandlerResult<unknown>): Promise<void> {
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
}
