import type { EventEntry } from '../protocol/messages';

/** Numbers that the client library knows events by (excel-web-16.00.debug.js, `eventType`). */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowHiddenChanged: 22,
  protectionChanged: 24,
} as const;
export type EventName = keyof typeof EVENT;

/** The library's category for events of the object model. */
const RICH_API_EVENT = 65536;
/** `worksheets.onChanged` and its like listen under this id, a worksheet under its own. */
const WHOLE_WORKBOOK = 'Workbook';

/** Collects what happened until it is sent: after the answer to the request, as in Excel. */
export class EventQueue {
  /** `context.runtime.enableEvents`: "Toggle JavaScript events in the current task pane". */
  isEnabled = true;
  #waiting: EventEntry[] = [];

  /** Both the sheet's own listeners and the workbook's hear of it; the library drops what nobody listens to. */
  add(name: EventName, worksheetId: string, details: Readonly<Record<string, unknown>> = {}): void {
    if (!this.isEnabled) return;
    const message = JSON.stringify({ worksheetId, ...details });
    for (const targetId of [WHOLE_WORKBOOK, worksheetId]) {
      this.#waiting.push({ messageCategory: RICH_API_EVENT, messageType: EVENT[name], targetId, message });
    }
  }

  take(): readonly EventEntry[] {
    const entries = this.#waiting;
    this.#waiting = [];
    return entries;
  }
}
