import { check, type CheckResult } from '../core/check';
import { generation, tableStatuses, type TableStatus } from '../core/generate';
import { readInputs, type Inputs, type InputProblem } from '../core/inputs/choose';
import { rowsDigest } from '../core/inputs/rows-digest';
import type { Comparison } from '../core/refresh/comparison';
import { settingsOf } from '../core/settings/kept-settings';
import { isSettingProblem, withSettings } from '../core/settings/parse-setting';
import { DEFAULTS, type Settings } from '../core/settings/settings';
import { EMPTY_STATE, STATE_NAMESPACE, type State } from '../core/state/state';
import { parseState, printState } from '../core/state/state-xml';
import { tableContext } from '../core/tables/context';
import { figuresOf, keyFigures, type KeyFigures } from '../core/tables/figures';
import { verificationRecord } from '../core/verification/record';
import { findingCauses } from '../messages/causes';
import { sentence } from '../messages/findings';
import { describeChanges, MOST_CHANGES } from '../messages/refresh';
import { nodePlatform } from '../xlsx/node-platform';
import { writeWorkbook } from '../xlsx/write/write-workbook';
import { openXlsx, type XlsxFile } from '../xlsx/xlsx-file';
import type { Arguments } from './arguments';
import { checkOutput, readSource, writeOutput } from './files';
import type { Progress } from './progress';
import { sha256 } from './sha256';
import { withUserResults } from './user-formulas';

declare const VERSION: string;

/** The workbook has no inputs that can be settled without the user. */
export class InputError extends Error {
  constructor(readonly problem: InputProblem) {
    super(problem.code);
  }
}

/** What a command found and made. */
export interface Outcome {
  readonly inputs: Inputs;
  readonly result: CheckResult;
  readonly figures: KeyFigures;
  readonly tables: readonly TableStatus[];
  readonly written: boolean;
  /** What the user decided in Excel: acceptances among others. */
  readonly state: State;
  /** What changed since the tables were made the last time; null when they were not, and where none are made. */
  readonly comparison?: Comparison | null;
  /** There were tables of ours without a record that can be read, which the next generation compares with. */
  readonly isRecordLost?: boolean;
}

export interface Checked {
  readonly settings: Settings;
  readonly state: State;
  readonly file: XlsxFile;
  readonly inputs: Inputs;
  readonly result: CheckResult;
}

/** The state that travels with the file; the empty one where there is none. */
export function stateOf({ workbook }: XlsxFile): State {
  const part = workbook.customXml.find(({ namespace }) => namespace === STATE_NAMESPACE);
  return part ? parseState(part.text) : EMPTY_STATE;
}

/** Sheets and columns: those asked for, then those chosen in Excel, as far as the file still has their sheets. */
function readingChoice(file: XlsxFile, { choice }: Arguments) {
  const state = stateOf(file);
  const kept = Object.entries(state.choice).filter(
    ([kind, name]) => kind === 'skpd' || file.workbook.sheet(name) !== null,
  );
  return { choice: { ...Object.fromEntries(kept), ...choice }, columns: state.columns };
}

/** Settings asked for stand over those kept with the file. */
function settingsFor(state: State, asked: Arguments): Settings {
  const settings = withSettings(settingsOf(state.settings), asked.set);
  return isSettingProblem(settings) ? DEFAULTS : settings;
}

/** Reads a workbook under what was asked for and what travels with the file, and checks it. */
export function readAndCheck(bytes: Uint8Array, asked: Arguments, progress: Progress): Checked {
  progress('reading');
  const file = openXlsx(bytes, nodePlatform);
  const state = stateOf(file);
  const { choice, columns } = readingChoice(file, asked);
  const read = readInputs(file.workbook.sheets, choice, columns);
  if (!read.ok) throw new InputError(read.problem);
  progress('checking');
  const settings = settingsFor(state, asked);
  return { file, state, settings, inputs: read.inputs, result: check(read.inputs, settings) };
}

const existingSheets = (file: XlsxFile) => file.workbook.sheets.map(({ name, mark }) => ({ name, mark }));

/** What a check found, and which tables could be made. */
export function outcomeOf(
  { file, state, settings, inputs, result }: Checked,
  { tables }: Arguments,
): Outcome {
  const context = tableContext({ ...inputs, findings: result.findings, settings });
  return {
    inputs,
    result,
    figures: keyFigures(context.budget, context.ppks),
    tables: tableStatuses(context, existingSheets(file), tables ?? undefined),
    written: false,
    state,
  };
}

/** Reads and checks a workbook. */
export const checkFile = (asked: Arguments, progress: Progress): Outcome =>
  outcomeOf(readAndCheck(readSource(asked.file), asked, progress), asked);

/**
 * Reads and checks a workbook and writes a copy with our sheets. When all tables are asked for, a sheet of ours whose
 * table can no longer be made is taken out: a stale table is a wrong one.
 */
export async function generateFile(asked: Arguments, progress: Progress): Promise<Outcome> {
  checkOutput(asked.file, asked.output);
  const { file, state, settings, inputs, result } = readAndCheck(readSource(asked.file), asked, progress);
  progress('generating');
  const { findings, coverage } = result;
  const content = {
    ...{ inputs, findings, coverage, settings, state, tool: VERSION },
    sheets: file.workbook.sheets,
    figures: figuresOf(inputs),
    skpd: asked.choice.skpd ?? state.choice.skpd ?? null,
  };
  const present = existingSheets(file).flatMap(({ name, mark }) => (mark === null ? [] : { name, mark }));
  const made = generation({
    ...inputs,
    findings,
    settings,
    coverage,
    describe: (finding) => sentence(finding, 'id'),
    explain: findingCauses(result.explanations, 'id'),
    ...(asked.tables && { only: asked.tables }),
    existingSheets: existingSheets(file),
    refresh: {
      before: state.figures,
      describe: (comparison) => describeChanges(comparison, 'id', MOST_CHANGES.sheet),
    },
    verification: { ...content, record: await verificationRecord(content, sha256) },
  });
  progress('writing');
  const kept = new Set(made.sheets.map(({ mark }) => mark));
  const stale = asked.tables ? [] : present.flatMap(({ mark }) => (kept.has(mark) ? [] : [mark]));
  const { sheets, plans } = made;
  // After some of several tables the others are still those of before.
  const isWhole = !asked.tables || present.every(({ mark }) => kept.has(mark));
  const madeFrom = isWhole ? rowsDigest(inputs) : state.madeFrom;
  const stateNow = (): State => ({ ...state, madeFrom, figures: made.refreshed()?.record ?? '' });
  const bytes = await writeWorkbook(file, plans, {
    sheets,
    remove: stale,
    state: () => printState(stateNow()),
  });
  const ours = [...present, ...sheets].map(({ name }) => name);
  writeOutput(asked.output, await withUserResults(bytes, file.workbook, ours));
  const comparison = made.refreshed()?.comparison ?? null;
  return {
    ...{ inputs, result, figures: made.figures, tables: made.tables, written: true, state },
    comparison,
    isRecordLost: comparison === null && present.length > 0,
  };
}
