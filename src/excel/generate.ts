/// <reference types="office-js" />
import { run } from './batch';
import type { Engine } from './engine';
import { ExcelProblem } from './problem';
import type { WorkbookFacts } from './read/facts';
import type { Generated, Watched } from './session-types';
import { existingSheets, writePlans } from './write/write-plans';

/**
 * Draws the wanted tables from what was reviewed last, and writes them. When all are asked for, a sheet of ours whose
 * table can no longer be made is taken out: a stale table is a wrong one.
 */
export async function generateTables(
  engine: Engine,
  facts: WorkbookFacts,
  rows: string,
  { only, signal, onProgress }: Watched & { readonly only?: readonly string[] },
): Promise<Generated> {
  const planned = await engine.plan(existingSheets(facts), only ?? null);
  if (!planned) throw new ExcelProblem('inputs-unsettled');
  if (signal?.aborted) throw new ExcelProblem('cancelled');
  const { plans, tables, figures, refreshed, changes } = planned;
  const kept = new Set(plans.map(({ mark }) => mark));
  const stale = facts.sheets.flatMap(({ mark }) => (mark !== null && !kept.has(mark) ? [mark] : []));
  // After some of several the others are still those of before.
  const isWhole = !only || stale.length === 0;
  const written = await run((context) =>
    writePlans(context, facts, plans, {
      remove: only ? [] : stale,
      madeFrom: isWhole ? rows : null,
      figures: refreshed.record,
      signal,
      onProgress,
    }),
  );
  return { tables, figures, comparison: refreshed.comparison, changes, ...written };
}
