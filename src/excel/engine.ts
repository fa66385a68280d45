import { check, type CheckResult } from '../core/check';
import { generate, tableStatuses, type TableStatus } from '../core/generate';
import { readInputs, type InputProblem, type Inputs, type SheetChoice } from '../core/inputs/choose';
import type { ColumnChoice, InputKind, Mapping } from '../core/inputs/mapping';
import { recognise } from '../core/inputs/recognise';
import { rowsDigest } from '../core/inputs/rows-digest';
import type { SheetPlan } from '../core/plan/plan';
import type { ExistingSheet } from '../core/plan/sheet-names';
import type { Refreshed } from '../core/refresh/generation-watch';
import type { DescribedChanges } from '../core/refresh/request';
import type { Coverage, Finding } from '../core/rules/finding';
import { decisionsOf, type Decisions } from '../core/settings/decisions';
import { settingsOf } from '../core/settings/kept-settings';
import { DEFAULTS, type Settings } from '../core/settings/settings';
import type { CellRef } from '../core/sheet/address';
import type { SheetSnapshot } from '../core/sheet/snapshot';
import { acceptanceOf } from '../core/state/changes';
import { EMPTY_STATE, type CellContent, type State } from '../core/state/state';
import { tableContext } from '../core/tables/context';
import { figuresOf, keyFigures, type KeyFigures } from '../core/tables/figures';
import { verificationRecord } from '../core/verification/record';
import { findingCauses } from '../messages/causes';
import { indonesianSentence } from '../messages/indonesian-sentence';
import { describeChanges, MOST_CHANGES } from '../messages/refresh';
import type { Language } from '../messages/words';
import { columnNumbers, type ConvertedCell } from './corrections/column-numbers';
import { correctedContent } from '../core/corrections/corrected-content';
import { derivedCorrections, type DerivedCorrection } from '../core/corrections/derived';
import { highlightRules, type HighlightRule } from './highlight/rules';
import { snapshotOf, type SheetData } from './read/sheet-data';
import type { RecognisedInput } from './session-types';
import { sha256 } from './sha256';
import { version } from './version';

/** What is recognised in a workbook; plain data, like all that an engine takes and gives. */
export interface Recognition {
  readonly inputs: readonly RecognisedInput[];
  readonly candidates: Readonly<Partial<Record<InputKind, readonly string[]>>>;
  readonly problem: InputProblem | null;
  /** `rowsDigest` of the inputs; "" while they are not settled. */
  readonly rows: string;
}

export interface Review {
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  readonly figures: KeyFigures | null;
  readonly tables: readonly TableStatus[];
  readonly highlights: readonly HighlightRule[];
  /** What the office may decide; null while the inputs are not settled. */
  readonly decisions: Decisions | null;
  /** Derived cells that can be corrected in bulk. */
  readonly derived: readonly DerivedCorrection[];
}

export interface Planned {
  readonly plans: readonly SheetPlan[];
  readonly tables: readonly TableStatus[];
  readonly figures: KeyFigures;
  /** What changed since the last generation, and the record to be kept for the next one. */
  readonly refreshed: Refreshed;
  /** The same in words; null when there was no last generation. */
  readonly changes: Readonly<Record<Language, DescribedChanges>> | null;
}

/**
 * The core as the session uses it. All arguments and results are plain data that can be cloned, so that an engine may
 * run in a worker of its own; `LocalEngine` runs where it is called. Each call builds upon the one before.
 */
export interface Engine {
  recognise(sheets: readonly SheetData[], choice: SheetChoice, columns: ColumnChoice): Promise<Recognition>;
  /** Holds the rules against what was recognised last, under the settings of the state; nothing while the inputs are not settled. */
  review(existing: readonly ExistingSheet[], state: State): Promise<Review>;
  /** Draws the wanted tables from what was reviewed last; null while the inputs are not settled. */
  plan(existing: readonly ExistingSheet[], only: readonly string[] | null): Promise<Planned | null>;
  /** A figure in the notation of the cell's column; null when it cannot be written there. */
  contentFor(cell: CellRef, suggested: string, isPercent: boolean): Promise<CellContent | null>;
  /** The numbers that the texts of a `text-number` finding stand for. */
  numbersFor(finding: Finding): Promise<readonly ConvertedCell[]>;
}

const NOTHING_REVIEWED: Review = {
  findings: [],
  coverage: { tested: 0, agree: 0, disagree: 0, untestable: 0 },
  figures: null,
  tables: [],
  highlights: [],
  decisions: null,
  derived: [],
};

export class LocalEngine implements Engine {
  private sheets: readonly SheetSnapshot[] = [];
  private inputs: Inputs | null = null;
  private settings: Settings = DEFAULTS;
  /** What travels with the file, as it was at the last review. */
  private state: State = EMPTY_STATE;
  private skpd: string | null = null;
  private result: CheckResult | null = null;

  async recognise(
    sheets: readonly SheetData[],
    choice: SheetChoice,
    columns: ColumnChoice,
  ): Promise<Recognition> {
    this.sheets = sheets.map(snapshotOf);
    this.skpd = choice.skpd ?? null;
    this.result = null;
    const candidates: Partial<Record<InputKind, string[]>> = {};
    for (const { kind, sheet } of recognise(this.sheets).candidates)
      (candidates[kind] ??= []).push(sheet.name);
    const read = readInputs(this.sheets, choice, columns);
    this.inputs = read.ok ? read.inputs : null;
    return {
      inputs: this.inputs ? recognisedInputs(this.inputs) : [],
      candidates,
      problem: read.ok ? null : read.problem,
      rows: this.inputs ? rowsDigest(this.inputs) : '',
    };
  }

  async review(existing: readonly ExistingSheet[], state: State): Promise<Review> {
    const { inputs, sheets } = this;
    this.settings = settingsOf(state.settings);
    this.state = state;
    if (!inputs) return NOTHING_REVIEWED;
    this.result = check(inputs, this.settings);
    const { findings, coverage } = this.result;
    const context = tableContext({ ...inputs, findings, settings: this.settings });
    return {
      findings,
      coverage,
      figures: keyFigures(context.budget, context.ppks),
      tables: tableStatuses(context, existing),
      // What the user lets stand need not stand out.
      highlights: highlightRules(
        inputs,
        findings.filter((finding) => acceptanceOf(state, finding) === null),
        sheets,
      ),
      decisions: decisionsOf(context),
      derived: derivedCorrections(this.result.explanations),
    };
  }

  async plan(existing: readonly ExistingSheet[], only: readonly string[] | null): Promise<Planned | null> {
    const { inputs, sheets, settings, state, skpd } = this;
    if (!inputs) return null;
    const { findings, coverage, explanations } = (this.result ??= check(inputs, settings));
    const content = {
      ...{ inputs, sheets, findings, coverage, settings, state, skpd },
      figures: figuresOf(inputs),
      tool: version,
    };
    const { plans, tables, figures, refreshed } = generate({
      ...inputs,
      findings,
      settings,
      coverage,
      // What is written into the workbook is Indonesian, whatever the pane speaks.
      describe: indonesianSentence,
      explain: findingCauses(explanations, 'id'),
      ...(only && { only }),
      existingSheets: existing,
      refresh: {
        before: state.figures,
        describe: (comparison) => describeChanges(comparison, 'id', MOST_CHANGES.sheet),
      },
      verification: { ...content, record: await verificationRecord(content, sha256) },
    });
    const { comparison, record } = refreshed()!;
    const told = (language: Language): DescribedChanges =>
      describeChanges(comparison!, language, MOST_CHANGES.pane);
    const changes = comparison && { id: told('id'), en: told('en') };
    return { plans, tables, figures, refreshed: { comparison, record }, changes };
  }

  async contentFor(cell: CellRef, suggested: string, isPercent: boolean): Promise<CellContent | null> {
    return this.inputs ? correctedContent(this.inputs, cell, suggested, isPercent) : null;
  }

  async numbersFor(finding: Finding): Promise<readonly ConvertedCell[]> {
    return this.inputs ? columnNumbers(this.inputs, finding) : [];
  }
}

/** An input that was read from a sheet with columns. */
interface ReadInput {
  readonly kind: InputKind;
  readonly mapping: Mapping;
  readonly rows: readonly unknown[];
}

const isReadInput = (input: unknown): input is ReadInput =>
  typeof input === 'object' && input !== null && 'mapping' in input && 'rows' in input;

function recognisedInputs(inputs: Inputs): RecognisedInput[] {
  const { identitasSheet } = inputs;
  const read = Object.values(inputs).filter(isReadInput);
  return [
    ...read.map(({ kind, mapping, rows }) => ({ kind, sheet: mapping.sheet, mapping, rows: rows.length })),
    ...(identitasSheet === null
      ? []
      : [{ kind: 'identitas', sheet: identitasSheet, mapping: null, rows: 0 } as const]),
  ];
}
