import type { Step } from '../../host';

/** What a key asks of the grid. */
export type Command =
  | { readonly do: 'step'; readonly step: Step; readonly toEdge: boolean; readonly extend: boolean }
  | { readonly do: 'page'; readonly step: Step; readonly extend: boolean }
  | { readonly do: 'row-start' | 'row-end' | 'first' | 'last'; readonly extend: boolean }
  | { readonly do: 'all' | 'clear' | 'edit' }
  /** Editing begins with this text instead of what the cell holds. */
  | { readonly do: 'replace'; readonly text: string };

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

export type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Where Enter and Tab lead, as in Excel; null for other keys. */
export function afterEntry({ key, shiftKey }: Key): Step | null {
  const back = shiftKey ? -1 : 1;
  if (key === 'Enter') return { row: back, column: 0 };
  return key === 'Tab' ? { row: 0, column: back } : null;
}

/** As in Excel; null for a key that is not the grid's. */
export function commandOf(event: Key): Command | null {
  const { key, shiftKey: extend, altKey } = event;
  const isControl = event.ctrlKey || event.metaKey;
  const arrow = ARROWS[key];
  if (arrow) return altKey ? null : { do: 'step', step: arrow, toEdge: isControl, extend };
  if (isControl) return controlCommand(key, extend);
  const entry = afterEntry(event);
  if (entry && !altKey) return { do: 'step', step: entry, toEdge: false, extend: false };
  if (key === 'PageUp' || key === 'PageDown') {
    const way = key === 'PageUp' ? -1 : 1;
    return { do: 'page', step: altKey ? { row: 0, column: way } : { row: way, column: 0 }, extend };
  }
  if (key === 'Home') return { do: 'row-start', extend };
  if (key === 'End') return { do: 'row-end', extend };
  if (key === 'F2') return { do: 'edit' };
  if (key === 'Delete') return { do: 'clear' };
  if (key === 'Backspace') return { do: 'replace', text: '' };
  return key.length === 1 && !altKey ? { do: 'replace', text: key } : null;
}

function controlCommand(key: string, extend: boolean): Command | null {
  if (key === 'Home') return { do: 'first', extend };
  if (key === 'End') return { do: 'last', extend };
  return key.toLowerCase() === 'a' ? { do: 'all' } : null;
}
