import { problemOf } from '../../excel/problem';
import type { Recognised, Session } from '../../excel/session-types';
import type { PaneState } from './pane-state';
import type { Store } from './store';

/** After so long another try, while the user types on. */
const TRIED_AGAIN_AFTER = 1500;
const TRIES = 20;

/** Follows the workbook: after an edit the sheets are recognised again, and checked again where a check is shown. */
export class Recheck {
  #stop: (() => Promise<void>) | null = null;
  #isDue = false;

  constructor(
    private readonly store: Store<PaneState>,
    private readonly session: Session,
    private readonly take: (recognised: Recognised) => void,
  ) {}

  async start(): Promise<void> {
    if (!this.#stop) this.#stop = await this.session.watch(() => void this.changed());
  }

  async stop(): Promise<void> {
    await this.#stop?.();
    this.#stop = null;
  }

  async changed(): Promise<void> {
    this.#isDue = true;
    if (this.store.get().isRechecking) return;
    this.store.set({ isRechecking: true, isStale: this.store.get().generated !== null });
    for (let tries = 0; this.#isDue && tries < TRIES; tries++) {
      this.#isDue = false;
      if (!(await this.#again())) this.#isDue = true;
      if (this.#isDue) await new Promise((resolve) => setTimeout(resolve, TRIED_AGAIN_AFTER));
    }
    this.store.set({ isRechecking: false });
  }

  /** False when Excel was busy, or the user still typing. */
  async #again(): Promise<boolean> {
    try {
      if (!this.store.get().checked) this.take(await this.session.open());
      else {
        const checked = await this.session.check();
        this.take(checked);
        this.store.set({ checked });
      }
      return true;
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code === 'cell-edit-mode' || problem.code === 'busy') return false;
      this.store.set({ notice: { kind: 'problem', problem, again: () => void this.changed() } });
      return true;
    }
  }
}
