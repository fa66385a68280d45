import { openAdditions } from '../excel/additions/open-additions';
import { openSession } from '../excel/session';
import { WorkerEngine } from './engine/worker-engine';
import { loadSample } from './load-sample';
import type { Services } from './pane/services';

/** Excel's side in this thread, the core in a worker. Rejects when the worker cannot be started. */
export async function createServices(): Promise<Services> {
  const worker = new Worker(new URL('./engine/engine-worker.ts', import.meta.url), { name: 'core' });
  const engine = new WorkerEngine(worker);
  const { tables, families } = await engine.catalogue();
  const session = openSession(engine);
  return {
    session,
    additions: openAdditions(session),
    loadSample,
    tables,
    familyOf: (rule) => families[rule] ?? 'arithmetic',
  };
}
