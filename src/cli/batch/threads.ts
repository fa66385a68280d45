import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Arguments } from '../arguments';
import { failed, fileResult, type FileResult } from './file-result';

/** One workbook to check: where it is, and what it is called in the results. */
interface Job {
  readonly at: number;
  readonly path: string;
  readonly file: string;
}

/** More threads than this gain nothing: each holds a workbook in memory. */
const MOST_THREADS = 8;

/** True in a thread that was started for a folder. */
export const isBatchThread = (): boolean => !isMainThread && parentPort !== null;

/** Answers each job with its result, until the thread is ended. */
export function answerJobs(): void {
  const asked = workerData as Arguments;
  parentPort!.on('message', ({ at, path, file }: Job) => {
    parentPort!.postMessage({ at, result: fileResult(file, { ...asked, file: path }) });
  });
}

/**
 * Checks workbooks on all cores. Results are handed on in the order of the workbooks, each as soon as those before it
 * are done. A workbook that ends its thread (out of memory) is a failure of its own; the others go on in a new thread.
 */
export function checkAll(
  jobs: readonly Omit<Job, 'at'>[],
  asked: Arguments,
  onResult: (result: FileResult) => void | Promise<void>,
): Promise<void> {
  const waiting = new Map<number, FileResult>();
  let next = 0;
  let told = 0;
  let telling: Promise<void> = Promise.resolve();
  const tell = (at: number, result: FileResult): void => {
    waiting.set(at, result);
    for (let ready = waiting.get(told); ready; ready = waiting.get(told)) {
      const one = ready;
      waiting.delete(told++);
      telling = telling.then(() => onResult(one));
    }
  };
  const run = (): Promise<void> =>
    new Promise((resolve) => {
      const thread = new Worker(__filename, { workerData: asked });
      let current: number | null = null;
      const give = (): void => {
        current = next < jobs.length ? next++ : null;
        if (current === null) void thread.terminate();
        else thread.postMessage({ at: current, ...jobs[current] });
      };
      thread.on('message', ({ at, result }: { at: number; result: FileResult }) => {
        tell(at, result);
        give();
      });
      thread.on('error', (error) => {
        if (current === null) return;
        tell(current, failed(jobs[current]!.file, error.message));
        current = null;
      });
      thread.on('exit', () => resolve(next < jobs.length ? run() : undefined));
      give();
    });
  const threads = Math.min(jobs.length, availableParallelism(), MOST_THREADS);
  return Promise.all(Array.from({ length: threads }, run)).then(() => telling);
}
