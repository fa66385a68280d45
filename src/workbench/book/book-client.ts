import type { NativeBridge } from '../../host';
import type { BookCalls, BookMethod, BookState, FromBook, OpeningStep, ToBook } from './messages';

/** As the page calls them: every answer comes later. */
export type Book = {
  readonly [M in BookMethod]: (
    ...args: Parameters<BookCalls[M]>
  ) => Promise<Awaited<ReturnType<BookCalls[M]>>>;
};

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** As much of a worker as is needed here. */
export interface BookThread {
  postMessage(message: ToBook, transfer: Transferable[]): void;
  addEventListener(type: 'message', listen: (event: { readonly data: FromBook }) => void): void;
  addEventListener(type: 'error', listen: (event: { readonly message?: string }) => void): void;
}

export interface BookEvents {
  readonly onState: (state: BookState) => void;
  readonly onOpening: (step: OpeningStep) => void;
}

/** The page's side of the workbook's thread. */
export class BookClient {
  readonly book: Book;
  readonly #thread: BookThread;
  readonly #waiting = new Map<number, Waiting>();
  readonly #bridges = new Map<number, NativeBridge>();
  #last = 0;

  constructor(thread: BookThread, events: BookEvents) {
    this.#thread = thread;
    thread.addEventListener('message', ({ data }) => this.#take(data, events));
    thread.addEventListener('error', ({ message }) =>
      this.#fail(message ?? 'The worker could not be started.'),
    );
    const method =
      (name: BookMethod) =>
      (...args: readonly unknown[]) =>
        this.#call(name, args);
    this.book = new Proxy({} as Book, { get: (_, name) => method(name as BookMethod) });
  }

  /** For the pane: what Microsoft's client library finds in place of Excel. One for each workbook opened. */
  bridge(book: number): NativeBridge {
    let bridge = this.#bridges.get(book);
    if (!bridge) {
      bridge = {
        sendMessageToHost: (text) => this.#thread.postMessage({ kind: 'bridge', book, text }, []),
        onMessageFromHost: null,
      };
      this.#bridges.clear();
      this.#bridges.set(book, bridge);
    }
    return bridge;
  }

  #call(method: BookMethod, args: readonly unknown[]): Promise<unknown> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      const transfer = args.flatMap((arg) => (arg instanceof Uint8Array ? [arg.buffer as ArrayBuffer] : []));
      this.#thread.postMessage({ kind: 'call', id, method, args }, transfer);
    });
  }

  /** Nobody is left waiting for a thread that has failed. */
  #fail(message: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(message));
    this.#waiting.clear();
  }

  #take(message: FromBook, { onState, onOpening }: BookEvents): void {
    switch (message.kind) {
      case 'state':
        return onState(message.state);
      case 'opening':
        return onOpening(message.step);
      case 'bridge':
        return this.#bridges.get(message.book)?.onMessageFromHost?.(message.text);
      case 'answer':
        this.#waiting.get(message.id)?.resolve(message.value);
        break;
      case 'failure':
        this.#waiting.get(message.id)?.reject(new Error(message.message));
    }
    this.#waiting.delete(message.id);
  }
}
