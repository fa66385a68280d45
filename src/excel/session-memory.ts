/// <reference types="office-js" />
import { EMPTY_STATE, type JournalEntry, type State } from '../core/state/state';
import { run } from './batch';
import { takeBackEntry, type Corrected } from './corrections/correct';
import type { Engine, Review } from './engine';
import { drawHighlights } from './highlight/draw';
import { listedFindings, recognisedOf } from './listed';
import { ExcelProblem, problemOf } from './problem';
import type { WorkbookFacts } from './read/facts';
import { readWorkbook, type ReadWorkbook } from './read/read-workbook';
import type { SheetData } from './read/sheet-data';
import type * as Types from './session-types';
import { storedState, updateState } from './state-part';
import { existingSheets } from './write/write-plans';

/** What a session knows of its workbook, and how that is read and changed. */
export abstract class SessionMemory {
  protected known: ReadWorkbook | null = null;
  protected inputs: readonly Types.RecognisedInput[] = [];
  protected rows = '';
  protected review: Review | null = null;
  protected findings: readonly Types.ListedFinding[] = [];
  protected state: State = EMPTY_STATE;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    protected readonly engine: Engine,
    private readonly clock: () => Date,
  ) {}

  /** One operation after another: a re-check never comes between the requests of a generation. */
  protected next<T>(operation: () => Promise<T>): Promise<T> {
    const result = this.last.then(operation).catch((error: unknown) => {
      throw problemOf(error, this.known?.facts.isReadOnly);
    });
    this.last = result.catch(() => undefined);
    return result;
  }

  protected async read(options: Types.Watched): Promise<Types.Recognised> {
    const { facts, sheets } = await readWorkbook(options);
    return this.recognise(facts, sheets);
  }

  /** Keeps another choice in the file, and recognises what was read by it. */
  protected async recogniseBy(change: (state: State) => State): Promise<Types.Recognised> {
    const state = await run((context) => updateState(context, change));
    if (!this.known) return this.read({});
    return this.recognise({ ...this.known.facts, state }, this.known.sheets);
  }

  protected async recognise(facts: WorkbookFacts, sheets: readonly SheetData[]): Promise<Types.Recognised> {
    const recognition = await this.engine.recognise(sheets, facts.state.choice, facts.state.columns);
    this.known = { facts, sheets };
    this.inputs = recognition.inputs;
    this.rows = recognition.rows;
    this.state = facts.state;
    this.review = null;
    return recognisedOf(facts, recognition);
  }

  protected async reviewed(): Promise<Review> {
    const review = await this.engine.review(existingSheets(this.known!.facts), this.state);
    this.review = review;
    this.findings = listedFindings(review.findings, this.state);
    return review;
  }

  protected drawHighlights(): Promise<Types.Highlighted> {
    return drawHighlights(this.state.isHighlightOn, this.review?.highlights ?? []);
  }

  protected now(): string {
    return this.clock().toISOString();
  }

  protected finding(id: string): Types.ListedFinding {
    const found = this.findings.find((listed) => listed.id === id);
    if (!found) throw new ExcelProblem('gone');
    return found;
  }

  protected corrected({ entry, state }: Corrected): JournalEntry {
    this.state = state;
    return entry;
  }

  protected async undo(entryId: string): Promise<void> {
    this.state = await run(async (context) => {
      const stored = await storedState(context);
      const entry = stored.state.journal.find(({ id }) => id === entryId);
      return entry ? takeBackEntry(context, stored, entry) : stored.state;
    });
  }

  protected async changeState(change: (state: State) => State): Promise<void> {
    this.state = await run((context) => updateState(context, change));
    const findings = this.findings.map(({ finding }) => finding);
    this.findings = listedFindings(findings, this.state);
  }
}
