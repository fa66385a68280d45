import type { Columns, InputKind, MappedByHand } from '../../core/inputs/mapping';
import type { CellRef } from '../../core/sheet/address';
import type { IdentityForm } from '../../excel/additions/types';
import type { Choice } from '../../excel/session-types';
import type { SettingSection } from '../../messages/settings';
import type { Entry } from '../office/entry';
import { Corrections } from './corrections';
import { Decisions } from './decisions';
import { Desk } from './desk';
import type { Filter } from './findings';
import type { PaneState, Screen } from './pane-state';
import { Recheck } from './recheck';
import type { Services } from './services';

/** The task pane without its looks: what it shows, and what the user can do. */
export class Pane {
  readonly corrections: Corrections;
  readonly decisions: Decisions;
  readonly #desk: Desk;
  readonly #recheck: Recheck;

  constructor(readonly services: Services) {
    this.#desk = new Desk(services);
    this.corrections = new Corrections(this.#desk);
    this.decisions = new Decisions(this.#desk);
    this.#recheck = new Recheck(this.#desk);
  }

  get store(): Desk['store'] {
    return this.#desk.store;
  }

  get session(): Services['session'] {
    return this.services.session;
  }

  /** Recognises the workbook, then does what the ribbon button asked for, if nothing has to be asked first. */
  async start(entry: Entry): Promise<void> {
    const isOpen = await this.#desk.run(
      'opening',
      async (watched) => {
        this.#desk.take(await this.session.open(watched));
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

  /** Opens a part of the settings, or closes it. */
  openSection(section: SettingSection | null): void {
    this.store.set({ section });
  }

  /** Shows the part of the settings in which an item can be decided. */
  decideIn(section: SettingSection): void {
    this.show('more');
    this.openSection(section);
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
    return this.#desk.run(
      'checking',
      async (watched) => {
        this.#desk.takeChecked(await this.session.check(watched));
        this.#desk.sayChecked();
      },
      { isCancellable: true, again: () => void this.check() },
    );
  }

  generate(): Promise<boolean> {
    this.store.set({ screen: 'tables' });
    const { wanted } = this.store.get();
    const hadTables = haveWholeTables(this.store.get());
    return this.#desk.run(
      'generating',
      async (watched) => {
        const generated = await this.session.generate({ ...watched, ...(wanted && { only: wanted }) });
        const checked = await this.session.check();
        this.store.set({ generated, isRecordLost: hadTables && generated.comparison === null });
        this.#desk.tablesMadeFrom(checked);
        this.#desk.takeChecked(checked);
        const made = generated.tables.filter(({ status }) => status === 'written').length;
        const left = generated.notWritten.length;
        if (left > 0) this.#desk.say(({ tables }) => tables.cancelled(left));
        else this.#desk.speak(({ tables }) => tables.made(made));
      },
      { isCancellable: true, again: () => void this.generate() },
    );
  }

  choose(choice: Choice): Promise<boolean> {
    return this.#desk.run(
      'opening',
      async () => {
        this.store.set({ checked: null });
        this.#desk.take(await this.session.choose(choice));
      },
      { again: () => void this.choose(choice) },
    );
  }

  chooseColumns(kind: InputKind, columns: Columns | null): Promise<boolean> {
    return this.#desk.run('opening', async () => {
      this.store.set({ checked: null });
      this.#desk.take(await this.session.chooseColumns(kind, columns));
    });
  }

  mapSheet(kind: InputKind, mapping: MappedByHand): Promise<boolean> {
    return this.#desk.run('opening', async () => {
      this.store.set({ checked: null });
      this.#desk.take(await this.session.mapSheet(kind, mapping));
    });
  }

  highlight(isOn: boolean): Promise<boolean> {
    return this.#desk.run('saving', async () => {
      const highlighted = await this.session.highlight(isOn);
      const { recognised } = this.store.get();
      this.store.set({ highlighted, recognised: recognised && { ...recognised, isHighlightOn: isOn } });
      this.#desk.speak(({ results }) =>
        isOn ? results.highlighted(highlighted.cells) : results.highlightRemoved,
      );
    });
  }

  goTo(cell: CellRef): Promise<void> {
    return this.#desk.quietly(() => this.session.goTo(cell));
  }

  activate(sheet: string): Promise<void> {
    return this.#desk.quietly(() => this.session.activate(sheet));
  }

  clean(): Promise<boolean> {
    return this.#desk.run(
      'cleaning',
      async (watched) => {
        const { sheets, highlights, left } = await this.session.clean(watched);
        this.store.set({ checked: null, generated: null, highlighted: null });
        this.#desk.tablesMadeFrom(null);
        this.#desk.take(await this.session.open());
        this.#desk.say(({ more }) => {
          if (left.length > 0) return more.cleanLeft(left.join(', '));
          const nothing = sheets.length + highlights === 0;
          return nothing ? more.cleanedNothing : more.cleaned(sheets.length, highlights);
        });
      },
      { again: () => void this.clean() },
    );
  }

  /** Adds the sample sheets, or removes them again. */
  useSample(isWanted: boolean): Promise<boolean> {
    return this.#desk.run('saving', async () => {
      const { additions, loadSample } = this.services;
      await (isWanted ? additions.addSample(await loadSample()) : additions.removeSample());
      this.store.set({ sampleSheets: await additions.sampleSheets(), checked: null });
      this.#desk.take(await this.session.open());
    });
  }

  /** The form as the workbook fills it; null before the workbook was read. */
  readIdentity(): IdentityForm | null {
    const { recognised } = this.store.get();
    return recognised && this.services.additions.readIdentity(recognised);
  }

  saveIdentity(form: IdentityForm): Promise<boolean> {
    return this.#desk.run('saving', async () => {
      const { recognised } = this.store.get();
      if (!recognised) return;
      const sheet = await this.services.additions.saveIdentity(form, recognised);
      this.#desk.take(await this.session.open());
      this.#desk.say(({ sources }) => sources.identity.saved(sheet));
    });
  }

  /** Stops listening to the workbook. */
  stop(): Promise<void> {
    return this.#recheck.stop();
  }
}

/** Our sheets are there, and the generation that made them came to its end: it kept a record of their figures. */
function haveWholeTables({ recognised, generated }: PaneState): boolean {
  const ours = recognised?.sheets.filter(({ mark }) => mark !== null) ?? [];
  const isWhole = ours.every(({ isUnfinished }) => !isUnfinished) && !generated?.notWritten.length;
  return ours.length > 0 && isWhole;
}
