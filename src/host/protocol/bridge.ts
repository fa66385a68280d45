import type { ApiError } from './api-error';
import type { Dispatcher } from './dispatcher';
import type { Faults } from './faults';
import type { Batch, EventEntry } from './messages';

/** What the client library looks for in the global `_richApiNativeBridge`, and sends every batch to. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the library. */
  onMessageFromHost: ((text: string) => void) | null;
}

/** What was sent, for the bench and for assertions on the number of `context.sync()`. */
export class RequestCount {
  count = 0;
  bytes = 0;
  largest = 0;
  responseBytes = 0;
  largestResponse = 0;

  reset(): void {
    Object.assign(this, { count: 0, bytes: 0, largest: 0, responseBytes: 0, largestResponse: 0 });
  }
}

interface Request {
  readonly id: number;
  readonly message: { readonly body?: string | Batch };
}

/** Called after every request; gives the events that it gave rise to. */
export type AfterRequest = () => readonly EventEntry[];

/** Takes requests as text, answers as text: everything crosses as JSON, as it does in Excel. */
export class Bridge implements NativeBridge {
  onMessageFromHost: ((text: string) => void) | null = null;
  readonly requests = new RequestCount();

  constructor(
    readonly dispatcher: Dispatcher,
    readonly faults: Faults,
    readonly afterRequest: AfterRequest,
  ) {}

  sendMessageToHost(text: string): void {
    // Excel answers later, never inside the call.
    queueMicrotask(() => this.#answer(text));
  }

  /** Sends events that no request gave rise to (the user's own edits). */
  raise(entries: readonly EventEntry[]): void {
    if (entries.length === 0) return;
    this.onMessageFromHost?.(JSON.stringify({ type: 3, controlId: '', message: { entries } }));
  }

  #answer(text: string): void {
    const { id, message } = JSON.parse(text) as Request;
    const bytes = utf8Length(text);
    this.#count(bytes);
    const reply = this.#reply(message.body, bytes);
    this.onMessageFromHost?.(`{"id":${JSON.stringify(id)},"type":2,"flags":0,"message":${reply}}`);
    this.raise(this.afterRequest());
  }

  #count(bytes: number): void {
    this.requests.count++;
    this.requests.bytes += bytes;
    this.requests.largest = Math.max(this.requests.largest, bytes);
  }

  #reply(body: string | Batch | undefined, bytes: number): string {
    const fault = this.faults.next(bytes);
    if (fault && fault.afterActions === 0) return refusal(fault.error);
    const batch = typeof body === 'string' ? (JSON.parse(body) as Batch) : (body ?? {});
    const answer = JSON.stringify(this.dispatcher.execute(batch, fault ?? undefined));
    const size = utf8Length(answer);
    this.requests.responseBytes += size;
    this.requests.largestResponse = Math.max(this.requests.largestResponse, size);
    // The actions were carried out all the same: only their answer does not come through.
    if (size > this.faults.responseLimit) return refusal(this.faults.responseTooLarge);
    return `{"statusCode":200,"headers":{},"body":${answer}}`;
  }
}

const refusal = ({ code, message, httpStatus }: ApiError): string =>
  JSON.stringify({ statusCode: httpStatus, headers: {}, body: { error: { code, message } } });

/** Length in UTF-8, in a browser as in Node. */
const encoder = new TextEncoder();
const utf8Length = (text: string): number => encoder.encode(text).length;
