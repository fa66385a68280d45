import { ApiError } from './api-error';

interface PlannedFailure {
  readonly code: string;
  /** Actions of the batch that are still carried out; none when the whole request is refused. */
  readonly afterActions: number;
}

/** learn.microsoft.com "Resource limits and performance optimization": Excel on the web, per request and response. */
const FIVE_MEGABYTES = 5 * 1024 * 1024;

/** What can be made to go wrong. All counts are of requests, that is of `context.sync()` that have something to send. */
export class Faults {
  requestLimit = FIVE_MEGABYTES;
  responseLimit = FIVE_MEGABYTES;
  /** The user is typing into a cell: every request is refused (office-js#3323). */
  cellEditMode = false;
  readonly #planned = new Map<number, PlannedFailure>();
  #requests = 0;

  /**
   * The n-th request from now (1 is the next one) fails with that code. With `afterActions` it fails in the middle:
   * what came before that action is done and stays done. Every action counts, also one that only looks up an
   * object: a test that cuts everywhere goes from 1 upwards until nothing fails any more.
   */
  failAt(n: number, code: string, { afterActions = 0 }: { readonly afterActions?: number } = {}): void {
    this.#planned.set(this.#requests + n, { code, afterActions });
  }

  /** Takes back every planned failure and ends cell edit mode; limits stay. */
  clear(): void {
    this.#planned.clear();
    this.cellEditMode = false;
  }

  /** Called once per request; gives what shall go wrong with it. */
  next(requestBytes: number): { readonly error: ApiError; readonly afterActions: number } | null {
    const planned = this.#planned.get(++this.#requests);
    if (planned) return { error: madeToFail(planned.code), afterActions: planned.afterActions };
    if (this.cellEditMode) return { error: IN_CELL_EDIT_MODE, afterActions: 0 };
    if (requestBytes > this.requestLimit) return { error: REQUEST_TOO_LARGE, afterActions: 0 };
    return null;
  }

  /** The answer was worked out, but is too large to be sent. */
  get responseTooLarge(): ApiError {
    return RESPONSE_TOO_LARGE;
  }
}

const madeToFail = (code: string): ApiError => new ApiError(code, `Made to fail: ${code}.`);

const IN_CELL_EDIT_MODE = new ApiError(
  'InvalidOperationInCellEditMode',
  'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
);

const REQUEST_TOO_LARGE = new ApiError(
  'RequestPayloadSizeLimitExceeded',
  'The request payload size has exceeded the limit.',
);

const RESPONSE_TOO_LARGE = new ApiError(
  'ResponsePayloadSizeLimitExceeded',
  'The response payload size has exceeded the limit.',
);
