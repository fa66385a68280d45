import type { Engine } from '../../excel/engine';
import { breathe } from '../../excel/breathe';
import type { Answer, Call } from './calls';
import type { Catalogue } from './catalogue';
import { Pieces, sendInPieces, type Message } from './pieces';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** As much of a `Worker` as is used here. */
export interface WorkerLike {
  postMessage(message: Message): void;
  addEventListener(type: 'message', listener: (event: { readonly data: Message }) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message?: string }) => void): void;
}

/** The engine in a worker: each call is sent there, its result comes back. A worker that cannot start rejects all. */
export class WorkerEngine implements Engine {
  readonly #waiting = new Map<number, Waiting>();
  readonly #pieces = new Pieces();
  readonly #worker: WorkerLike;
  #failure: Error | null = null;
  #last = 0;

  constructor(worker: WorkerLike) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }) =>
      this.#pieces.take(data, (id, answer) => this.#settle(id, answer as Answer)),
    );
    worker.addEventListener('error', ({ message }) =>
      this.#fail(message ?? 'The worker could not be started.'),
    );
  }

  catalogue(): Promise<Catalogue> {
    return this.#call('catalogue', []);
  }

  recognise(...args: Parameters<Engine['recognise']>): ReturnType<Engine['recognise']> {
    return this.#call('recognise', args);
  }

  review(...args: Parameters<Engine['review']>): ReturnType<Engine['review']> {
    return this.#call('review', args);
  }

  plan(...args: Parameters<Engine['plan']>): ReturnType<Engine['plan']> {
    return this.#call('plan', args);
  }

  contentFor(...args: Parameters<Engine['contentFor']>): ReturnType<Engine['contentFor']> {
    return this.#call('contentFor', args);
  }

  numbersFor(...args: Parameters<Engine['numbersFor']>): ReturnType<Engine['numbersFor']> {
    return this.#call('numbersFor', args);
  }

  #call<T>(method: Call['method'], args: readonly unknown[]): Promise<T> {
    const id = ++this.#last;
    return new Promise<T>((resolve, reject) => {
      if (this.#failure) return reject(this.#failure);
      this.#waiting.set(id, { resolve: (value) => resolve(value as T), reject });
      const call: Call = { method, args };
      void sendInPieces((message) => this.#worker.postMessage(message), id, call, breathe);
    });
  }

  #settle(id: number, answer: Answer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if ('failure' in answer) waiting?.reject(new Error(answer.failure));
    else waiting?.resolve(answer.value);
  }

  #fail(message: string): void {
    this.#failure = new Error(message);
    for (const { reject } of this.#waiting.values()) reject(this.#failure);
    this.#waiting.clear();
  }
}
