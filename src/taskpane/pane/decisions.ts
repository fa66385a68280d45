import { NONE } from '../../core/settings/parse-setting';
import type { MatchDecision } from '../../core/settings/decisions';
import type { SettingChange } from '../../core/state/changes';
import { SETTINGS } from '../../messages/settings';
import type { Desk } from './desk';

/** What the office decides about its report; kept in the file, and seen at once where a check is shown. */
export class Decisions {
  constructor(private readonly desk: Desk) {}

  /** A setting in the words of `--set`; null for the default. */
  set(key: string, value: string | null): Promise<boolean> {
    return this.decide([{ key, value, nama: null }]);
  }

  /** Says what a Kinerja row is in the budget: a kode, nothing (`none`), or again what is recognised (null). */
  match({ key, nama }: MatchDecision, kode: string | 'none' | null): Promise<boolean> {
    return this.decide([{ key, value: kode === 'none' ? NONE : kode, nama }]);
  }

  decide(changes: readonly SettingChange[]): Promise<boolean> {
    return this.desk.run('saving', async () => {
      const { session, store } = this.desk;
      await session.decide(changes);
      if (store.get().checked) this.desk.takeChecked(await session.check());
      else this.desk.take(await session.open());
      this.desk.speak((_, language) => SETTINGS[language].saved);
    });
  }
}
