import { useSyncExternalStore } from 'react';

const query = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

function watch(onChange: () => void): () => void {
  const list = query();
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
}

/** Whether the system asks for a dark page. */
export const useDark = (): boolean => useSyncExternalStore(watch, () => query().matches);
