import { useEffect, useState } from 'react';
import { TASK_EVENT } from '../../core/task-event';
import type { Entry } from '../office/entry';
import { Pane } from '../pane/pane';
import type { Services } from '../pane/services';

export interface StartedPane {
  /** null until Excel's side and the core are loaded. */
  readonly pane: Pane | null;
  /** They could not be loaded: tries again. null while there is no need. */
  readonly again: (() => void) | null;
}

/** The pane, started as soon as it is in Excel. */
export function useStartedPane(
  isInExcel: boolean,
  entry: Entry,
  loadServices: () => Promise<Services>,
): StartedPane {
  const [pane, setPane] = useState<Pane | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (!isInExcel || hasFailed) return undefined;
    let isGone = false;
    let started: Pane | null = null;
    const start = (services: Services): void => {
      if (isGone) return;
      started = new Pane(services);
      const { store } = started;
      store.subscribe(() => {
        const detail = store.get().running !== null;
        window.dispatchEvent(new CustomEvent(TASK_EVENT, { detail }));
      });
      setPane(started);
      void started.start(entry);
    };
    loadServices().then(start, () => {
      if (!isGone) setFailed(true);
    });
    return () => {
      isGone = true;
      void started?.stop();
    };
  }, [isInExcel, hasFailed, entry, loadServices]);
  return { pane, again: hasFailed ? () => setFailed(false) : null };
}
