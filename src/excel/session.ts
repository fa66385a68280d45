/// <reference types="office-js" />
import type { Columns, InputKind, MappedByHand } from '../core/inputs/mapping';
import type { CellRef } from '../core/sheet/address';
import type { CellValue } from '../core/sheet/snapshot';
import {
  withAcceptance,
  withColumnChoice,
  withKeptSettings,
  withoutAcceptance,
  withSheetChoice,
  type SettingChange,
} from '../core/state/changes';
import { EMPTY_STATE, type JournalEntry } from '../core/state/state';
import { run } from './batch';
import { clean } from './clean';
import { convertTexts, correctCell } from './corrections/correct';
import { correctMany } from './corrections/correct-many';
import { readyCorrections } from './corrections/ready';
import { LocalEngine, type Engine } from './engine';
import { generateTables } from './generate';
import { goTo } from './go-to';
import { ExcelProblem } from './problem';
import { firstRows } from './read/sheet-data';
import { SessionMemory } from './session-memory';
import type * as Types from './session-types';
import { storedState, updateState } from './state-part';
import { watch } from './watch';

/** A session with the workbook in which the pane is open. */
export const openSession = (
  engine: Engine = new LocalEngine(),
  clock: () => Date = () => new Date(),
): Types.Session => new ExcelSession(engine, clock);

class ExcelSession extends SessionMemory implements Types.Session {
  open(options: Types.Watched = {}): Promise<Types.Recognised> {
    return this.next(() => this.read(options));
  }

  choose(choice: Types.Choice): Promise<Types.Recognised> {
    return this.next(() => this.recogniseBy((state) => withSheetChoice(state, choice)));
  }

  chooseColumns(kind: InputKind, columns: Columns | null): Promise<Types.Recognised> {
    return this.next(() => {
      const sheet = this.inputs.find((input) => input.kind === kind)?.sheet;
      if (sheet === undefined) throw new ExcelProblem('inputs-unsettled');
      return this.recogniseBy((state) => withColumnChoice(state, kind, columns && { sheet, columns }));
    });
  }

  mapSheet(kind: InputKind, mapping: MappedByHand): Promise<Types.Recognised> {
    return this.next(() =>
      this.recogniseBy((state) =>
        withColumnChoice(withSheetChoice(state, { [kind]: mapping.sheet }), kind, mapping),
      ),
    );
  }

  decide(changes: readonly SettingChange[]): Promise<void> {
    return this.next(() => this.changeState((state) => withKeptSettings(state, changes)));
  }

  check(options: Types.Watched = {}): Promise<Types.Checked> {
    return this.next(async () => {
      const recognised = await this.read(options);
      options.onProgress?.({ phase: 'checking', done: 0, total: 1, sheet: null });
      const review = await this.reviewed();
      if (this.state.isHighlightOn) await this.drawHighlights();
      const { coverage, figures, tables, decisions, derived } = review;
      return { ...recognised, findings: this.findings, coverage, figures, tables, decisions, derived };
    });
  }

  preview(sheet: string, firstRow: number, rows: number): readonly (readonly CellValue[])[] {
    return firstRows(this.known?.sheets ?? [], sheet, firstRow, rows);
  }

  generate(options: Types.Watched & { readonly only?: readonly string[] } = {}): Promise<Types.Generated> {
    return this.next(async () => {
      const { problem } = await this.read(options);
      if (problem) throw new ExcelProblem('inputs-unsettled');
      options.onProgress?.({ phase: 'checking', done: 0, total: 1, sheet: null });
      await this.reviewed();
      return generateTables(this.engine, this.known!.facts, this.rows, options);
    });
  }

  highlight(isOn: boolean): Promise<Types.Highlighted> {
    return this.next(async () => {
      if (isOn && !this.review) {
        await this.read({});
        await this.reviewed();
      }
      this.state = await run((context) =>
        updateState(context, (state) =>
          state.isHighlightOn === isOn ? state : { ...state, isHighlightOn: isOn },
        ),
      );
      return this.drawHighlights();
    });
  }

  goTo(cell: CellRef): Promise<void> {
    return this.next(() => run((context) => goTo(context, cell.sheet, cell)));
  }

  activate(sheet: string): Promise<void> {
    return this.next(() => run((context) => goTo(context, sheet, null)));
  }

  watch(onChange: () => void): Promise<() => Promise<void>> {
    const isOurs = (id: string): boolean =>
      this.known?.facts.sheets.some((sheet) => sheet.id === id && sheet.mark !== null) ?? false;
    return this.next(() => watch(onChange, { isOurs }));
  }

  correct(request: Types.CorrectionRequest): Promise<JournalEntry> {
    return this.next(async () => {
      const { cell, suggested, isPercent } = request;
      const content = await this.engine.contentFor(cell, suggested, isPercent);
      if (!content) throw new ExcelProblem('cannot-write-figure', { sheet: cell.sheet });
      return this.corrected(
        await run(async (context) =>
          correctCell(context, await storedState(context), request, content, this.now()),
        ),
      );
    });
  }

  correctDerived(): Promise<Types.DerivedCorrected> {
    return this.next(async () => {
      const ready = await readyCorrections(this.engine, this.review?.derived ?? [], this.known?.sheets ?? []);
      const { entries, left, state } = await run(async (context) =>
        correctMany(context, await storedState(context), ready, this.now()),
      );
      this.state = state;
      return { cells: ready.length - left, left, entries };
    });
  }

  convertColumn(findingId: string): Promise<JournalEntry> {
    return this.next(async () => {
      const { finding } = this.finding(findingId);
      const cells = await this.engine.numbersFor(finding);
      return this.corrected(
        await run(async (context) =>
          convertTexts(context, await storedState(context), finding.cell.sheet, cells, this.now()),
        ),
      );
    });
  }

  journal(): readonly JournalEntry[] {
    return this.state.journal;
  }

  takeBack(entryId: string): Promise<void> {
    return this.next(() => this.undo(entryId));
  }

  takeBackAll(): Promise<void> {
    return this.next(async () => {
      for (const { id } of [...this.state.journal].reverse()) await this.undo(id);
    });
  }

  accept(findingId: string, reason: string): Promise<void> {
    return this.next(async () => {
      const { finding } = this.finding(findingId);
      await this.changeState((state) => withAcceptance(state, finding, reason));
    });
  }

  withdrawAcceptance(findingId: string): Promise<void> {
    return this.next(async () => {
      const { finding } = this.finding(findingId);
      await this.changeState((state) => withoutAcceptance(state, finding));
    });
  }

  clean(options: Types.Watched = {}): Promise<Types.Cleaned> {
    return this.next(async () => {
      const cleaned = await run((context) => clean(context, options.onProgress));
      this.state = EMPTY_STATE;
      return cleaned;
    });
  }
}
