import type { Block } from '../../core/sheet/snapshot';
import type { FileProblem } from '../../messages/files';
import { BookClient, type Book, type BookThread } from '../book/book-client';
import type { BookState, OpeningStep, Refusal } from '../book/messages';

/** What is to be told; the words are chosen where it is shown. */
export type Notice =
  | { readonly kind: 'not-opened'; readonly fileName: string; readonly problem: FileProblem }
  | { readonly kind: 'saved'; readonly fileName: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly input: string }
  | { readonly kind: 'no-such-cell'; readonly text: string }
  | { readonly kind: 'one-file' | 'step-too-large' }
  | { readonly kind: 'failed'; readonly what: string };

export interface WorkbenchState {
  /** null until the first workbook is open. */
  readonly book: BookState | null;
  readonly opening: (OpeningStep & { readonly fileName: string }) | null;
  readonly isSaving: boolean;
  /** The pane is carrying out what it was asked for: what it writes must not be taken back half done. */
  readonly isPaneAtWork: boolean;
  readonly notice: Notice | null;
  /** A file that waits for the answer whether unsaved changes may go. */
  readonly asked: File | null;
}

/** Gives a file to the person: the browser's download. */
export type Deliver = (bytes: Uint8Array, fileName: string) => void;

const NOTHING: WorkbenchState = {
  book: null,
  opening: null,
  isSaving: false,
  isPaneAtWork: false,
  notice: null,
  asked: null,
};

/** What the page does, apart from how it looks: opening, saving, editing; nobody's changes are lost on the way. */
export class Workbench {
  readonly client: BookClient;
  readonly #deliver: Deliver;
  readonly #listeners = new Set<() => void>();
  #state = NOTHING;

  constructor(thread: BookThread, deliver: Deliver) {
    this.#deliver = deliver;
    this.client = new BookClient(thread, {
      onState: (book) => this.#tellBook(book),
      onOpening: (step) => this.#tellOpening(step),
    });
  }

  get state(): WorkbenchState {
    return this.#state;
  }

  get book(): Book {
    return this.client.book;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Opens a file, or asks first when changes would be lost. */
  async openFile(file: File): Promise<void> {
    if (this.#state.opening) return;
    if (this.#state.book?.isChanged) this.#set({ asked: file });
    else await this.#open(file);
  }

  /** The answer to `asked`. */
  async answer(answer: 'cancel' | 'save-first' | 'discard'): Promise<void> {
    const file = this.#state.asked;
    this.#set({ asked: null });
    if (!file || answer === 'cancel') return;
    if (answer === 'save-first' && !(await this.save())) return;
    await this.#open(file);
  }

  /** true when the file was given to the person. */
  async save(): Promise<boolean> {
    const { book, isSaving, opening } = this.#state;
    // While a file is opened, its cells would be saved under the name of the one before.
    if (!book || isSaving || opening) return false;
    this.#set({ isSaving: true, notice: null });
    const bytes = await this.attempt(() => this.book.save());
    this.#set({ isSaving: false });
    if (!bytes) return false;
    this.#deliver(bytes, book.fileName);
    this.tell({ kind: 'saved', fileName: book.fileName });
    return true;
  }

  async undo(): Promise<void> {
    if (this.#isOpenForSteps) await this.attempt(() => this.book.undo());
  }

  async redo(): Promise<void> {
    if (this.#isOpenForSteps) await this.attempt(() => this.book.redo());
  }

  /** Told by the pane when it begins and ends something; said again of the same, nothing happens. */
  tellPaneAtWork(isPaneAtWork: boolean): void {
    if (isPaneAtWork !== this.#state.isPaneAtWork) this.#set({ isPaneAtWork });
  }

  /** false when the cell does not take it. */
  async type(sheet: string, row: number, column: number, input: string): Promise<boolean> {
    if (this.#state.opening) return false;
    const refusal = await this.attempt(() => this.book.type(sheet, { row, column }, input));
    this.tell(refusal ? { kind: 'refused', refusal, input } : null);
    return !refusal;
  }

  async clear(sheet: string, block: Block): Promise<void> {
    if (this.#state.opening) return;
    const refusal = await this.attempt(() => this.book.clear(sheet, block));
    this.tell(refusal ? { kind: 'refused', refusal, input: '' } : null);
  }

  /** Makes a column as wide as what stands in it. */
  async fit(sheet: string, column: number): Promise<void> {
    if (this.#state.opening) return;
    const refusal = await this.attempt(() => this.book.fit(sheet, column));
    this.tell(refusal ? { kind: 'refused', refusal, input: '' } : null);
  }

  /** false when the column stays as it is. */
  async resize(sheet: string, column: number, points: number): Promise<boolean> {
    if (this.#state.opening) return false;
    const refusal = await this.attempt(() => this.book.resize(sheet, column, points));
    this.tell(refusal ? { kind: 'refused', refusal, input: '' } : null);
    return !refusal;
  }

  tell(notice: Notice | null): void {
    if (notice !== this.#state.notice) this.#set({ notice });
  }

  /** What goes wrong by our own fault is said, and the page goes on. */
  async attempt<T>(act: () => Promise<T>): Promise<T | null> {
    try {
      return await act();
    } catch (error) {
      this.tell({ kind: 'failed', what: error instanceof Error ? error.message : String(error) });
      return null;
    }
  }

  /** Between two batches of the pane an undo would come in the middle of its step, and leave half of it. */
  get #isOpenForSteps(): boolean {
    const { book, opening, isPaneAtWork } = this.#state;
    return book !== null && !opening && !isPaneAtWork;
  }

  async #open(file: File): Promise<void> {
    const { name: fileName } = file;
    this.#set({ opening: { fileName, sheet: null, done: 0 }, notice: null });
    const problem = await this.attempt(async () =>
      this.book.open(new Uint8Array(await file.arrayBuffer()), fileName),
    );
    this.#set({ opening: null });
    if (problem) this.tell({ kind: 'not-opened', fileName, problem });
  }

  #tellBook(book: BookState): void {
    const isCutNow = book.isCut && this.#state.book?.isCut === false;
    this.#set({ book, ...(isCutNow && { notice: { kind: 'step-too-large' } }) });
  }

  #tellOpening(step: OpeningStep): void {
    const { opening } = this.#state;
    if (opening) this.#set({ opening: { ...opening, ...step } });
  }

  #set(change: Partial<WorkbenchState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
