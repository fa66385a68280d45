import { problemOf } from '../../excel/problem';
import type { Checked, Recognised } from '../../excel/session-types';
import { countBySeverity } from './findings';
import { fingerprint } from './fingerprint';
import { EMPTY_PANE, type PaneState, type Say, type Task } from './pane-state';
import type { Services } from './services';
import { Store } from './store';
import { runTask, type TaskOptions, type Work } from './task-runner';

/** Where what comes from Excel is laid down for the screens, and from where Excel is asked. */
export class Desk {
  readonly store = new Store<PaneState>(EMPTY_PANE);
  /** What the tables were made from; null before they were. */
  #madeFrom: string | null = null;

  constructor(readonly services: Services) {}

  get session(): Services['session'] {
    return this.services.session;
  }

  /** Runs what the user asked for; nothing else can be started meanwhile. Gives whether it was done. */
  run(task: Task, work: Work, options?: TaskOptions): Promise<boolean> {
    return runTask(this.store, task, work, options);
  }

  /** For what takes no time to speak of and changes nothing that is shown. */
  async quietly(work: () => Promise<void>): Promise<void> {
    if (this.store.get().running) return;
    await work().catch((error: unknown) =>
      this.store.set({ notice: { kind: 'problem', problem: problemOf(error), again: null } }),
    );
  }

  take(recognised: Recognised): void {
    this.store.set({ recognised, journal: this.session.journal() });
  }

  takeChecked(checked: Checked): void {
    this.take(checked);
    const isStale = this.#madeFrom !== null && this.#madeFrom !== fingerprint(checked);
    this.store.set({ checked, isStale });
  }

  /** Tables were made from what was checked last (or none are left: null). */
  tablesMadeFrom(checked: Checked | null): void {
    this.#madeFrom = checked && fingerprint(checked);
    this.store.set({ isStale: false });
  }

  say(say: Say, entryId?: string): void {
    this.store.set({ notice: { kind: 'done', say, ...(entryId && { undo: { entryId } }) } });
  }

  /** For those who hear the pane; those who see it see it done. */
  speak(say: Say): void {
    this.store.set({ notice: { kind: 'done', say, isSpoken: true } });
  }

  sayChecked(): void {
    const { error, warning, info } = countBySeverity(this.store.get().checked?.findings ?? []);
    this.speak(({ progress }) => progress.checked(error, warning, info));
  }
}
