/** What the ribbon button that opened the pane asked for. */
export type Entry = 'open' | 'check' | 'generate' | 'clean';

const ENTRIES: readonly Entry[] = ['check', 'generate', 'clean'];

/** `?do=check` → check; anything else opens the pane. */
export function entryOf(search: string): Entry {
  const asked = new URLSearchParams(search).get('do');
  return ENTRIES.find((entry) => entry === asked) ?? 'open';
}
