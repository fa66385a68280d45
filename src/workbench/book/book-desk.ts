import type { FileProblem } from '../../messages/files';
import { BadFile } from '../../xlsx/bad-file';
import type { Platform } from '../../xlsx/platform';
import type { BookCalls, FromBook, ToBook } from './messages';
import { addressOf, OpenBook } from './open-book';

/** `transfer`: what need not be copied. */
type Post = (message: FromBook, transfer?: Transferable[]) => void;

/** A state is told so long after a change, so that a burst of changes is told once: a person waits for it, an add-in writes on. */
const TELL_AFTER = { person: 0, addIn: 200 };

/** Answers what the page asks of the workbook, in the workbook's own thread; one workbook is open at a time. */
export class BookDesk {
  readonly #post: Post;
  readonly #platform: Platform;
  #book: OpenBook | null = null;
  #opened = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;
  readonly #calls: BookCalls;

  constructor(post: Post, platform: Platform) {
    this.#post = post;
    this.#platform = platform;
    this.#calls = this.#makeCalls();
  }

  async take(message: ToBook): Promise<void> {
    if (message.kind === 'bridge') {
      // An earlier pane may still be talking about an earlier workbook.
      if (message.book === this.#book?.number) this.#book.host.bridge.sendMessageToHost(message.text);
      return;
    }
    const { id, method, args } = message;
    try {
      const call = this.#calls[method] as (...given: readonly unknown[]) => unknown;
      const value = await call(...args);
      const transfer = value instanceof Uint8Array ? [value.buffer as ArrayBuffer] : [];
      this.#post({ kind: 'answer', id, value }, transfer);
    } catch (error) {
      this.#post({ kind: 'failure', id, message: error instanceof Error ? error.message : String(error) });
    }
  }

  get #open(): OpenBook {
    if (!this.#book) throw new Error('No workbook is open.');
    return this.#book;
  }

  #makeCalls(): BookCalls {
    const host = () => this.#open.host;
    const changing = <T>(value: T): T => {
      this.#tellSoon(TELL_AFTER.person);
      return value;
    };
    return {
      open: (bytes, fileName) => this.#openFile(bytes, fileName),
      sheet: (name) => host().screen.sheet(name),
      cells: (sheet, block) => host().screen.cells(sheet, block),
      content: (sheet, { row, column }) => host().screen.content(sheet, row, column),
      edge: (sheet, from, step) => host().screen.edge(sheet, from, step),
      type: (sheet, place, input) => changing(this.#open.type(sheet, place, input)),
      clear: (sheet, block) => changing(this.#open.clear(sheet, block)),
      fit: (sheet, column) => changing(this.#open.fit(sheet, column)),
      resize: (sheet, column, points) => changing(this.#open.resize(sheet, column, points)),
      select: (sheet, block) => changing(host().user.select(sheet, addressOf(block))),
      activate: (sheet) => changing(host().user.activate(sheet)),
      begin: () => host().history.begin(),
      undo: () => void changing(host().user.undo()),
      redo: () => void changing(host().user.redo()),
      save: () => this.#open.save().then(changing),
    };
  }

  #openFile(bytes: Uint8Array, fileName: string): FileProblem | null {
    try {
      const tell = (step: Parameters<ConstructorParameters<typeof OpenBook>[4]>[0]): void =>
        this.#post({ kind: 'opening', step });
      const book = new OpenBook(this.#opened + 1, fileName, bytes, this.#platform, tell);
      if (this.#book) this.#book.host.bridge.onMessageFromHost = null;
      this.#book = book;
      this.#opened = book.number;
      book.host.bridge.onMessageFromHost = (text) => {
        this.#post({ kind: 'bridge', book: book.number, text });
        this.#tellSoon(TELL_AFTER.addIn);
      };
      this.#tell();
      return null;
    } catch (error) {
      if (error instanceof BadFile) return { code: error.code, parameters: error.parameters };
      throw error;
    }
  }

  /** The sooner of two times holds. */
  #tellSoon(after: number): void {
    if (this.#timer !== null && after > 0) return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), after);
  }

  #tell(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#book) this.#post({ kind: 'state', state: this.#book.state() });
  }
}
