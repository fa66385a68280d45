import type { Columns, InputKind } from '../../core/inputs/mapping';
import type { CellRef } from '../../core/sheet/address';
import { reference } from '../../core/sheet/address';
import type { IdentityForm } from '../../excel/additions/types';
import type { Checked, Choice, CorrectionRequest, Recognised } from '../../excel/session-types';
import type { Entry } from '../office/entry';
import { countBySeverity, type Filter } from './findings';
import { EMPTY_PANE, type PaneState, type Say, type Screen } from './pane-state';
import { Recheck } from './recheck';
import type { Services } from './services';
import { Store } from './store';
import { runTask, type TaskOptions } from './task-runner';

/** The task pane without its looks: what it shows, and what the user can do. */
export class Pane {
  readonly store = new Store<PaneState>(EMPTY_PANE);
  readonly #recheck: Recheck;

  constructor(readonly services: Services) {
    this.#recheck = new Recheck(this.store, this.session, (recognised) => this.#take(recognised));
  }

  get session(): Services['session'] {
    return this.services.session;
  }

  /** Recognises the workbook, then does what the ribbon button asked for, if nothing has to be asked first. */
  async start(entry: Entry): Promise<void> {
    const isOpen = await runTask(
      this.store,
      'opening',
      async (watched) => {
        this.#take(await this.session.open(watched));
        this.store.set({ sampleSheets: await this.services.additions.sampleSheets() });
        await this.#recheck.start();
      },
      { again: () => void this.start(entry) },
    );
    if (!isOpen) return;
    if (entry === 'clean') return this.show('more');
    if (this.store.get().recognised?.problem) return this.show('sources');
    if (entry === 'check') await this.check();
    if (entry === 'generate') await this.generate();
  }

  show(screen: Screen): void {
    this.store.set({ screen, notice: null });
  }

  dismissNotice(): void {
    this.store.set({ notice: null });
  }

  filter(filter: Filter): void {
    this.store.set({ filter });
  }

  /** Opens an item of the list, or closes it. */
  open(current: string | null): void {
    this.store.set({ current });
  }

  want(wanted: readonly string[] | null): void {
    this.store.set({ wanted });
  }

  check(): Promise<boolean> {
    this.store.set({ screen: 'results' });
    return this.#run(
      'checking',
      async (watched) => {
        this.#takeChecked(await this.session.check(watched));
      },
      { isCancellable: true, again: () => void this.check() },
    );
  }

  generate(): Promise<boolean> {
    this.store.set({ screen: 'tables' });
    const { wanted } = this.store.get();
    return this.#run(
      'generating',
      async (watched) => {
        const generated = await this.session.generate({ ...watched, ...(wanted && { only: wanted }) });
        this.store.set({ generated, isStale: false });
        this.#take(await this.session.open());
        const made = generated.tables.filter(({ status }) => status === 'written').length;
        const left = generated.notWritten.length;
        this.#say((words) => (left > 0 ? words.tables.cancelled(left) : words.tables.made(made)));
      },
      { isCancellable: true, again: () => void this.generate() },
    );
  }

  choose(choice: Choice): Promise<boolean> {
    return this.#run(
      'opening',
      async () => {
        this.store.set({ checked: null });
        this.#take(await this.session.choose(choice));
      },
      { again: () => void this.choose(choice) },
    );
  }

  chooseColumns(kind: InputKind, columns: Columns | null): Promise<boolean> {
    return this.#run('opening', async () => {
      this.store.set({ checked: null });
      this.#take(await this.session.chooseColumns(kind, columns));
    });
  }

  highlight(isOn: boolean): Promise<boolean> {
    return this.#run('saving', async () => {
      const highlighted = await this.session.highlight(isOn);
      this.store.set({ highlighted });
      this.#say(({ results }) => (isOn ? results.highlighted(highlighted.cells) : results.highlightRemoved));
    });
  }

  goTo(cell: CellRef): Promise<boolean> {
    return this.#quietly(() => this.session.goTo(cell));
  }

  activate(sheet: string): Promise<boolean> {
    return this.#quietly(() => this.session.activate(sheet));
  }

  correct(request: CorrectionRequest): Promise<boolean> {
    return this.#run('saving', async () => {
      const { id } = await this.session.correct(request);
      await this.#checkAfterChange();
      this.#say(({ correction }) => correction.done(reference(request.cell)), id);
    });
  }

  convertColumn(findingId: string, column: string): Promise<boolean> {
    return this.#run('saving', async () => {
      const { id, cells } = await this.session.convertColumn(findingId);
      await this.#checkAfterChange();
      this.#say(({ correction }) => correction.converted(cells.length, column), id);
    });
  }

  takeBack(entryId: string): Promise<boolean> {
    return this.#run('saving', async () => {
      await this.session.takeBack(entryId);
      await this.#checkAfterChange();
      this.#say(({ correction }) => correction.takenBack);
    });
  }

  takeBackAll(): Promise<boolean> {
    return this.#run('saving', async () => {
      await this.session.takeBackAll().finally(() => this.#checkAfterChange());
      this.#say(({ correction }) => correction.takenBack);
    });
  }

  accept(findingId: string, reason: string): Promise<boolean> {
    return this.#run('saving', async () => {
      await this.session.accept(findingId, reason);
      this.#takeChecked(await this.session.check());
    });
  }

  withdrawAcceptance(findingId: string): Promise<boolean> {
    return this.#run('saving', async () => {
      await this.session.withdrawAcceptance(findingId);
      this.#takeChecked(await this.session.check());
    });
  }

  clean(): Promise<boolean> {
    return this.#run(
      'cleaning',
      async (watched) => {
        const { sheets, highlights, left } = await this.session.clean(watched);
        this.store.set({ checked: null, generated: null, highlighted: null, isStale: false });
        this.#take(await this.session.open());
        this.#say(({ more }) => {
          if (left.length > 0) return more.cleanLeft(left.join(', '));
          const nothing = sheets.length + highlights === 0;
          return nothing ? more.cleanedNothing : more.cleaned(sheets.length, highlights);
        });
      },
      { again: () => void this.clean() },
    );
  }

  useSample(isWanted: boolean): Promise<boolean> {
    return this.#run('saving', async () => {
      const { additions, loadSample } = this.services;
      await (isWanted ? additions.addSample(await loadSample()) : additions.removeSample());
      this.store.set({ sampleSheets: await additions.sampleSheets(), checked: null });
      this.#take(await this.session.open());
    });
  }

  /** The form as the workbook fills it; null before the workbook was read. */
  readIdentity(): IdentityForm | null {
    const { recognised } = this.store.get();
    return recognised && this.services.additions.readIdentity(recognised);
  }

  saveIdentity(form: IdentityForm): Promise<boolean> {
    return this.#run('saving', async () => {
      const { recognised } = this.store.get();
      if (!recognised) return;
      const sheet = await this.services.additions.saveIdentity(form, recognised);
      this.#take(await this.session.open());
      this.#say(({ sources }) => sources.identity.saved(sheet));
    });
  }

  /** Stops listening to the workbook. */
  stop(): Promise<void> {
    return this.#recheck.stop();
  }

  #run(task: Parameters<typeof runTask>[1], work: Parameters<typeof runTask>[2], options?: TaskOptions) {
    return runTask(this.store, task, work, options);
  }

  /** For what takes no time to speak of and changes nothing that is shown. */
  async #quietly(work: () => Promise<void>): Promise<boolean> {
    return runTask(this.store, 'opening', work);
  }

  #take(recognised: Recognised): void {
    this.store.set({ recognised, journal: this.session.journal() });
  }

  #takeChecked(checked: Checked): void {
    this.#take(checked);
    this.store.set({ checked });
    const { error, warning, info } = countBySeverity(checked.findings);
    this.#say(({ progress }) => progress.checked(error, warning, info));
  }

  async #checkAfterChange(): Promise<void> {
    const { generated } = this.store.get();
    this.store.set({ isStale: generated !== null });
    this.#takeChecked(await this.session.check());
  }

  #say(say: Say, entryId?: string): void {
    this.store.set({ notice: { kind: 'done', say, ...(entryId && { undo: { entryId } }) } });
  }
}
