import { problemOf } from '../../excel/problem';
import type { Watched } from '../../excel/session-types';
import type { Notice, PaneState, Task } from './pane-state';
import type { Store } from './store';

export type Work = (watched: Watched) => Promise<void>;

export interface TaskOptions {
  readonly isCancellable?: boolean;
  /** Offered when it fails. */
  readonly again?: () => void;
}

const CANCELLED: Notice = { kind: 'done', say: ({ progress }) => progress.cancelled };

const failure = (error: unknown, again: (() => void) | undefined): Notice => ({
  kind: 'problem',
  problem: problemOf(error),
  again: again ?? null,
});

/** Progress is shown at most so often: a message for each request would keep the pane busy drawing. */
const SHOWN_EVERY = 100;

/**
 * Runs what the user asked for, one thing at a time: shows it, its progress and how it failed. Gives whether it was
 * done; never rejects.
 */
export async function runTask(
  store: Store<PaneState>,
  task: Task,
  work: Work,
  { isCancellable = false, again }: TaskOptions = {},
): Promise<boolean> {
  if (store.get().running) return false;
  const abort = new AbortController();
  const cancel = isCancellable
    ? () => {
        abort.abort();
        const { running } = store.get();
        if (running) store.set({ running: { ...running, isCancelling: true } });
      }
    : null;
  store.set({ running: { task, progress: null, cancel, isCancelling: false }, notice: null });
  try {
    await work({ signal: abort.signal, onProgress: throttled(store) });
    return true;
  } catch (error) {
    store.set({ notice: abort.signal.aborted ? CANCELLED : failure(error, again) });
    return false;
  } finally {
    store.set({ running: null });
  }
}

function throttled(store: Store<PaneState>): NonNullable<Watched['onProgress']> {
  let shown = 0;
  let phase = '';
  return (progress) => {
    const { running } = store.get();
    const now = Date.now();
    if (!running || (progress.phase === phase && now - shown < SHOWN_EVERY)) return;
    [shown, phase] = [now, progress.phase];
    store.set({ running: { ...running, progress } });
  };
}
