import { useEffect, useState } from 'react';
import { TASK_EVENT } from '../../core/task-event';
import type { Entry } from '../office/entry';
import { Pane } from '../pane/pane';
import type { Services } from '../pane/services';

/** The pane, started as soon as it is in Excel; null before. */
export function useStartedPane(
  isInExcel: boolean,
  entry: Entry,
  loadServices: () => Promise<Services>,
): Pane | null {
  const [pane, setPane] = useState<Pane | null>(null);
  useEffect(() => {
    if (!isInExcel) return undefined;
    let isGone = false;
    let started: Pane | null = null;
    void loadServices().then((services) => {
      if (isGone) return;
      started = new Pane(services);
      const { store } = started;
      store.subscribe(() => {
        const detail = store.get().running !== null;
        window.dispatchEvent(new CustomEvent(TASK_EVENT, { detail }));
      });
      setPane(started);
      void started.start(entry);
    });
    return () => {
      isGone = true;
      void started?.stop();
    };
  }, [isInExcel, entry, loadServices]);
  return pane;
}
