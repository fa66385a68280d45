/// <reference types="office-js" />
import { problemOf } from './problem';

/**
 * `Excel.run`, rejected with `ExcelProblem` and nothing else. Without `delayForCellEdit`: it is looked at only when
 * a batch starts, and an operation that silently waits looks like one that hangs (office-js#3323).
 */
export async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw problemOf(error);
  }
}
