import type { HostBook } from '../book/host-book';
import { HostObject } from '../protocol/host-object';
import { truth } from './arguments';

/** Excel.Runtime (`context.runtime`). */
export class Runtime extends HostObject {
  readonly #book: HostBook;

  constructor(book: HostBook) {
    super();
    this.#book = book;
  }

  get enableEvents(): boolean {
    return this.#book.events.isEnabled;
  }

  set enableEvents(isEnabled: unknown) {
    this.#book.events.isEnabled = truth(isEnabled);
  }
}
