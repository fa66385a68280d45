import { reference } from '../../core/sheet/address';
import type { CorrectionRequest } from '../../excel/session-types';
import type { Desk } from './desk';

/** What the user decides about single items: correct, take back, let stand. Every one is followed by a check. */
export class Corrections {
  constructor(private readonly desk: Desk) {}

  correct(request: CorrectionRequest): Promise<boolean> {
    return this.desk.run('saving', async () => {
      const { id } = await this.desk.session.correct(request);
      await this.#check();
      this.desk.say(({ correction }) => correction.done(reference(request.cell)), id);
    });
  }

  /** Corrects what only follows from other cells. */
  correctDerived(): Promise<boolean> {
    return this.desk.run('saving', async () => {
      const { cells, left, entries } = await this.desk.session.correctDerived();
      await this.#check();
      const [only, ...others] = entries;
      this.desk.say(
        ({ correction }) => correction.derivedDone(cells, left),
        others.length === 0 ? only?.id : undefined,
      );
    });
  }

  convertColumn(findingId: string, column: string): Promise<boolean> {
    return this.desk.run('saving', async () => {
      const { id, cells } = await this.desk.session.convertColumn(findingId);
      await this.#check();
      this.desk.say(({ correction }) => correction.converted(cells.length, column), id);
    });
  }

  takeBack(entryId: string): Promise<boolean> {
    return this.desk.run('saving', async () => {
      await this.desk.session.takeBack(entryId);
      await this.#check();
      this.desk.say(({ correction }) => correction.takenBack);
    });
  }

  takeBackAll(): Promise<boolean> {
    return this.desk.run('saving', async () => {
      await this.desk.session.takeBackAll().finally(() => this.#check());
      this.desk.say(({ correction }) => correction.takenBack);
    });
  }

  accept(findingId: string, reason: string): Promise<boolean> {
    return this.desk.run('saving', async () => {
      await this.desk.session.accept(findingId, reason);
      await this.#check();
    });
  }

  withdrawAcceptance(findingId: string): Promise<boolean> {
    return this.desk.run('saving', async () => {
      await this.desk.session.withdrawAcceptance(findingId);
      await this.#check();
    });
  }

  async #check(): Promise<void> {
    this.desk.takeChecked(await this.desk.session.check());
  }
}
