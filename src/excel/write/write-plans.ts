/// <reference types="office-js" />
import type { SheetPlan } from '../../core/plan/plan';
import { ExcelProblem } from '../problem';
import type { NameFacts, SheetFacts, WorkbookFacts } from '../read/facts';
import type { Agreement, Progress } from '../session-types';
import { queueState, queueStateAgain } from '../state-part';
import { isOurName, refersTo } from './names';
import { BYTES_OF_CALL, Outbox } from './outbox';
import { isOfPrint, queuePrintCheck } from './print';
import { verify, type WrittenSheet } from './verify';
import { writeSheet } from './write-sheet';

export interface WritePlansOptions {
  /** Marks of our sheets that are to go, because their table can no longer be made. */
  readonly remove: readonly string[];
  /** `rowsDigest` to be remembered once all is written; null where the tables are not all of the same rows. */
  readonly madeFrom: string | null;
  /** The record of the figures, to be remembered once all is written; after a break the one of before stays. */
  readonly figures: string;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export interface WrittenPlans {
  readonly agreement: Agreement;
  readonly printDiffers: readonly string[];
  readonly removed: readonly string[];
  readonly notWritten: readonly string[];
}

/** A sheet that was being added when a generation broke off: no mark yet, nothing in it, and named in the state. */
const isLeftBehind = ({ state }: WorkbookFacts, { name, mark, used }: SheetFacts): boolean =>
  mark === null && used === null && state.pending.includes(name);

/** The sheets as the core shall see them: one that was left behind is as good as not there. */
export const existingSheets = (facts: WorkbookFacts): readonly SheetFacts[] =>
  facts.sheets.filter((sheet) => !isLeftBehind(facts, sheet));

function presentSheet(facts: WorkbookFacts, plan: SheetPlan): SheetFacts | null {
  const ours = facts.sheets.find(({ mark }) => mark === plan.mark);
  const named = facts.sheets.find((sheet) => sheet.name === plan.name && isLeftBehind(facts, sheet));
  return ours ?? named ?? null;
}

interface Target {
  readonly plan: SheetPlan;
  readonly present: SheetFacts | null;
}

/** Nothing is written when something is known to be in the way: it is explained, never unprotected. */
function checkWritable(facts: WorkbookFacts, targets: readonly Target[], stale: readonly SheetFacts[]): void {
  const locked = targets.find(({ present }) => present?.isProtected)?.present;
  if (locked) throw new ExcelProblem('sheet-protected', { sheet: locked.name });
  if (facts.isStructureProtected && (stale.length > 0 || targets.some(({ present }) => !present)))
    throw new ExcelProblem('structure-protected');
}

/**
 * Writes the planned sheets one after another, each whole before the next begins, and compares them with what Excel
 * calculates. Requests: one for each block, of which a sheet has at least one, and at most two more.
 */
export async function writePlans(
  context: Excel.RequestContext,
  facts: WorkbookFacts,
  plans: readonly SheetPlan[],
  { remove, madeFrom, figures, signal, onProgress }: WritePlansOptions,
): Promise<WrittenPlans> {
  const targets = plans.map((plan): Target => ({ plan, present: presentSheet(facts, plan) }));
  const stale = facts.sheets.filter(({ mark }) => mark !== null && remove.includes(mark));
  checkWritable(facts, targets, stale);
  const outbox = new Outbox(context);
  context.application.suspendScreenUpdatingUntilNextSync();
  const pending = targets.filter(({ present }) => !present).map(({ plan }) => plan.name);
  if (pending.length > 0) queueState(context, facts.stateParts, { ...facts.state, pending });

  const written: Written[] = [];
  for (const [done, target] of targets.entries()) {
    if (signal?.aborted) break;
    const { plan } = target;
    onProgress?.({ phase: 'writing', done, total: targets.length, sheet: plan.name });
    const hasPrint = written.at(-1)?.hasPrint ?? true;
    written.push(await writeTarget(outbox, target, facts.names, hasPrint));
  }
  const isCancelled = written.length < targets.length;
  const removed = isCancelled ? [] : await removeSheets(outbox, facts, stale);
  return {
    ...(await finish(context, facts, written, {
      madeFrom: isCancelled ? null : madeFrom,
      figures: isCancelled ? facts.state.figures : figures,
      isNoted: pending.length > 0,
      onProgress,
    })),
    removed,
    notWritten: targets.slice(written.length).map(({ plan }) => plan.name),
  };
}

/** A sheet that was written; without print set-up where Excel refuses that. */
interface Written {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
  readonly hasPrint: boolean;
}

async function writeTarget(
  outbox: Outbox,
  { plan, present }: Target,
  names: readonly NameFacts[],
  hasPrint: boolean,
): Promise<Written> {
  try {
    return { plan, hasPrint, sheet: await writeSheet(outbox, plan, present, names, hasPrint) };
  } catch (error) {
    if (!hasPrint || !isOfPrint(error)) throw error;
    const sheet = await writeSheet(outbox, plan, begunSheet(plan, present), names, false);
    return { plan, hasPrint: false, sheet };
  }
}

/** What a sheet is when its writing broke off at the print set-up: there, ours, and unfinished. */
const begunSheet = (plan: SheetPlan, present: SheetFacts | null): SheetFacts => ({
  ...{ name: plan.name, visibility: 'visible', isProtected: false, used: null, tabColor: '' },
  ...present,
  // `Worksheets.getItem` takes a name as well as an id.
  id: present?.id ?? plan.name,
  mark: plan.mark,
  hasMarkName: true,
  isUnfinished: true,
});

/** Takes out our sheets whose table can no longer be made: a stale table is a wrong one. */
async function removeSheets(
  outbox: Outbox,
  facts: WorkbookFacts,
  stale: readonly SheetFacts[],
): Promise<string[]> {
  const { worksheets, names } = outbox.context.workbook;
  for (const { id, name: sheet } of stale) {
    await outbox.put(3 * BYTES_OF_CALL, () => {
      for (const name of facts.names) {
        if (isOurName(name) && refersTo(name, sheet)) names.getItemOrNullObject(name.name).delete();
      }
      worksheets.getItem(id).delete();
    });
  }
  return stale.map(({ name }) => name);
}

async function finish(
  context: Excel.RequestContext,
  facts: WorkbookFacts,
  written: readonly Written[],
  {
    madeFrom,
    figures,
    isNoted,
    onProgress,
  }: Pick<WritePlansOptions, 'madeFrom' | 'figures' | 'onProgress'> & { readonly isNoted: boolean },
): Promise<Pick<WrittenPlans, 'agreement' | 'printDiffers'>> {
  const before = facts.state;
  const state = { ...before, pending: [], madeFrom: madeFrom ?? before.madeFrom, figures };
  if (isNoted) queueStateAgain(context, state);
  // What a generation left that broke off at its very end.
  else if (before.pending.length > 0 || state.madeFrom !== before.madeFrom || figures !== before.figures)
    queueState(context, facts.stateParts, state);
  const checks = written.map(({ plan, sheet, hasPrint }) => {
    sheet.load('id');
    return { plan, isRight: hasPrint ? queuePrintCheck(sheet, plan) : () => false };
  });
  await context.sync();
  const sheets = written.map(({ plan, sheet }): WrittenSheet => ({ plan, id: sheet.id }));
  const agreement = await verify(context, sheets, facts.isCalculationManual, (done, total, sheet) =>
    onProgress?.({ phase: 'verifying', done, total, sheet }),
  );
  return {
    agreement,
    printDiffers: checks.flatMap(({ plan, isRight }) => (isRight() ? [] : [plan.name])),
  };
}
