import { problemOf } from '../../excel/problem';
import type { Desk } from './desk';

/** After so long another try, while the user types on. */
const TRIED_AGAIN_AFTER = 1500;
const TRIES = 20;

/** Follows the workbook: after an edit the sheets are recognised again, and checked again where a check is shown. */
export class Recheck {
  #stop: (() => Promise<void>) | null = null;
  #isDue = false;

  constructor(private readonly desk: Desk) {}

  async start(): Promise<void> {
    this.#stop ??= await this.desk.session.watch(() => void this.changed());
  }

  async stop(): Promise<void> {
    await this.#stop?.();
    this.#stop = null;
  }

  async changed(): Promise<void> {
    const { store } = this.desk;
    this.#isDue = true;
    if (store.get().isRechecking) return;
    store.set({ isRechecking: true });
    for (let tries = 0; this.#isDue && tries < TRIES; tries++) {
      this.#isDue = false;
      if (!(await this.#again())) this.#isDue = true;
      if (this.#isDue) await new Promise((resolve) => setTimeout(resolve, TRIED_AGAIN_AFTER));
    }
    store.set({ isRechecking: false });
  }

  /** False when Excel was busy, or the user still typing. */
  async #again(): Promise<boolean> {
    const { store, session } = this.desk;
    try {
      if (store.get().checked) this.desk.takeChecked(await session.check());
      else this.desk.take(await session.open());
      return true;
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code === 'cell-edit-mode' || problem.code === 'busy') return false;
      store.set({ notice: { kind: 'problem', problem, again: () => void this.changed() } });
      return true;
    }
  }
}
