/// <reference types="office-js" />
import { AIMED_BYTES } from '../payload';
import { ExcelProblem, isTooLarge } from '../problem';
import { queueTask, unitsOf, type BlockReader, type ReadTask } from './read-tasks';

/** Called after each request with how many units are done and how many are known of. */
export type OnRead = (done: number, total: number, sheet: string) => void;

/**
 * Carries out read tasks, as many in one request as fit by what was measured so far; a request that is refused for its
 * size is halved and sent again; once it is known what the cells cost, requests grow again.
 */
export async function runTasks(
  context: Excel.RequestContext,
  tasks: readonly ReadTask[],
  { signal, onRead }: { readonly signal?: AbortSignal | undefined; readonly onRead?: OnRead } = {},
): Promise<void> {
  const waiting = [...tasks];
  const cost = new Costs();
  let done = 0;
  let aim = AIMED_BYTES;
  while (waiting.length > 0) {
    signal?.throwIfAborted();
    const batch = takeBatch(waiting, cost, aim);
    const results = batch.map((task) => ({ task, result: queueTask(context, task) }));
    const isThrough = await synced(context);
    const taken = isThrough && results.map(({ task, result }) => ({ task, answer: result() }));
    if (!taken || taken.some(({ answer }) => answer === null)) {
      waiting.unshift(...batch);
      aim = halved(batch, aim);
      continue;
    }
    aim = Math.min(aim * 2, AIMED_BYTES);
    for (const { task, answer } of taken) {
      cost.learn(task.reader, unitsOf(task), answer!.bytes);
      waiting.unshift(...answer!.more);
      done += unitsOf(task);
    }
    onRead?.(done, done + waiting.reduce((sum, task) => sum + unitsOf(task), 0), batch[0]!.sheet.name);
  }
}

/** Bytes per unit by reader, as seen; a little more than seen, for what comes next may be longer. */
class Costs {
  private readonly seen = new Map<string, number>();

  of({ name, bytesAtFirst }: BlockReader): number {
    return this.seen.get(name) ?? bytesAtFirst;
  }

  learn({ name }: BlockReader, units: number, bytes: number): void {
    const now = Math.max(8, (bytes / units) * 1.15);
    const before = this.seen.get(name);
    this.seen.set(name, before === undefined ? now : Math.max(now, before * 0.75));
  }
}

/** Takes tasks, and of the last one as many rows as fit, out of those that wait. */
function takeBatch(waiting: ReadTask[], cost: Costs, aim: number): ReadTask[] {
  const batch: ReadTask[] = [];
  let left = aim;
  while (waiting.length > 0) {
    const task = waiting[0]!;
    const rows = task.bottom - task.top + 1;
    const perRow = (unitsOf(task) / rows) * cost.of(task.reader) + 20 / rows;
    const fitting = Math.min(rows, Math.floor(left / perRow));
    if (fitting < 1 && batch.length > 0) break;
    const bottom = task.top + Math.max(fitting, 1) - 1;
    batch.push({ ...task, bottom });
    if (bottom === task.bottom) waiting.shift();
    else waiting[0] = { ...task, top: bottom + 1 };
    left -= perRow * Math.max(fitting, 1) + BYTES_OF_A_TASK;
    if (bottom < task.bottom) break;
  }
  return batch;
}

const BYTES_OF_A_TASK = 400;

/** False when the request was refused for its size. */
async function synced(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (isTooLarge(error)) return false;
    throw error;
  }
}

/** Half of what the refused batch aimed at; nothing smaller than one row can be asked for. */
function halved(batch: readonly ReadTask[], aim: number): number {
  const [only] = batch;
  if (batch.length === 1 && only!.top === only!.bottom)
    throw new ExcelProblem('payload-too-large', { sheet: only!.sheet.name });
  return Math.max(aim / 2, 1);
}
