/**
 * Sends a value to the other side of a worker in pieces, so that neither side is held up by one large copy: what a
 * budget of 100,000 rows holds takes half a second in one message, and the pane could not be used meanwhile.
 */
export type Message =
  | { readonly id: number; readonly big: number; readonly items: readonly unknown[] }
  | { readonly id: number; readonly whole: unknown };

/** An array or a map longer than this travels on its own, so many items at a time. */
const LARGEST = 2000;

/** Stands in the value where something large was taken out. */
interface Place {
  readonly $big: number;
  readonly isMap: boolean;
}

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' && value !== null && '$big' in value;

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

type Large = readonly unknown[] | ReadonlyMap<unknown, unknown>;

function takenApart(value: unknown, large: Large[]): unknown {
  if (value instanceof Map && value.size > LARGEST)
    return { $big: large.push(value) - 1, isMap: true } satisfies Place;
  if (Array.isArray(value)) {
    if (value.length > LARGEST) return { $big: large.push(value) - 1, isMap: false } satisfies Place;
    return value.map((item) => takenApart(item, large));
  }
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, takenApart(item, large)]));
}

function putTogether(value: unknown, large: readonly unknown[][]): unknown {
  if (isPlace(value)) {
    const items = large[value.$big] ?? [];
    return value.isMap ? new Map(items as [unknown, unknown][]) : items;
  }
  if (Array.isArray(value)) return value.map((item) => putTogether(item, large));
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, putTogether(item, large)]));
}

function* slices(large: Large): Generator<unknown[]> {
  let slice: unknown[] = [];
  for (const item of large instanceof Map ? large.entries() : (large as readonly unknown[])) {
    if (slice.push(item) < LARGEST) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}

/** Sends a value; resolves when all of it is on its way. `breathe` lets the page draw between two pieces. */
export async function sendInPieces(
  post: (message: Message) => void,
  id: number,
  value: unknown,
  breathe: () => Promise<void>,
): Promise<void> {
  const large: Large[] = [];
  const whole = takenApart(value, large);
  for (const [big, items] of large.entries()) {
    for (const slice of slices(items)) {
      post({ id, big, items: slice });
      await breathe();
    }
  }
  post({ id, whole });
}

/** Puts values together again as their pieces come in; calls with each that is whole. */
export class Pieces {
  readonly #large = new Map<number, unknown[][]>();

  take(message: Message, whenWhole: (id: number, value: unknown) => void): void {
    const { id } = message;
    const large = this.#large.get(id) ?? [];
    if ('whole' in message) {
      this.#large.delete(id);
      whenWhole(id, putTogether(message.whole, large));
      return;
    }
    const items = (large[message.big] ??= []);
    for (const item of message.items) items.push(item);
    this.#large.set(id, large);
  }
}
