import type { TableStatus } from '../core/generate';
import type { InputProblem, SheetChoice } from '../core/inputs/choose';
import type { ColumnChoice, Columns, InputKind, MappedByHand, Mapping } from '../core/inputs/mapping';
import type { Comparison } from '../core/refresh/comparison';
import type { DescribedChanges } from '../core/refresh/request';
import type { Coverage, Finding } from '../core/rules/finding';
import type { CellRef } from '../core/sheet/address';
import type { CellValue } from '../core/sheet/snapshot';
import type { DerivedCorrection } from '../core/corrections/derived';
import type { Language } from '../messages/words';
import type { Decisions } from '../core/settings/decisions';
import type { SettingChange } from '../core/state/changes';
import type { Acceptance, JournalEntry, KeptSetting } from '../core/state/state';
import type { KeyFigures } from '../core/tables/figures';

/** A sheet that is read as an input, with what the pane shows of it. */
export interface RecognisedInput {
  readonly kind: InputKind;
  readonly sheet: string;
  /** null for Identitas, which has no columns. */
  readonly mapping: Mapping | null;
  /** Data rows without totals. */
  readonly rows: number;
}

/** A worksheet as the pane lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** "3.9" for a sheet of ours. */
  readonly mark: string | null;
  readonly isProtected: boolean;
  /** Ours, and a generation did not get to its end: "Perbarui tabel" completes it. */
  readonly isUnfinished: boolean;
}

/** What the workbook is, before any rule is held against it. */
export interface Recognised {
  readonly sheets: readonly ListedSheet[];
  readonly inputs: readonly RecognisedInput[];
  /** Sheets that could be each kind: what the pane offers. */
  readonly candidates: Readonly<Partial<Record<InputKind, readonly string[]>>>;
  /** Why the inputs are not settled (two candidates, nothing recognised, …); null when they are. */
  readonly problem: InputProblem | null;
  /** What the user chose, from the file. */
  readonly choice: SheetChoice;
  readonly columns: ColumnChoice;
  /** What the office set, from the file; all else has its default. */
  readonly settings: readonly KeptSetting[];
  readonly isHighlightOn: boolean;
  /** Source rows were moved, added or taken away since the tables were made: "baris sumber bergeser". */
  readonly isShifted: boolean;
  /** Calculation is manual: figures may be out of date until F9. */
  readonly isCalculationManual: boolean;
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
}

/** Which sheet is an input; null for whichever is recognised. */
export type Choice = Readonly<Partial<Record<InputKind | 'skpd', string | null>>>;

/** A finding as the pane lists it. */
export interface ListedFinding {
  /** The same for the same finding from one check to the next. */
  readonly id: string;
  readonly finding: Finding;
  /** "Biarkan, beri alasan"; null when it is open. */
  readonly acceptance: Acceptance | null;
  /** The cell can be corrected by `correct`, or the column by `convertColumn`. */
  readonly offers: readonly ('correct' | 'convert-column')[];
}

export interface Checked extends Recognised {
  /** Worst first; empty while `problem` is not null. */
  readonly findings: readonly ListedFinding[];
  readonly coverage: Coverage;
  readonly figures: KeyFigures | null;
  /** `written` here means: could be made. */
  readonly tables: readonly TableStatus[];
  /** What the office may decide about programs and Kinerja rows; null while `problem` is not null. */
  readonly decisions: Decisions | null;
  /** Derived cells that can be corrected in bulk. */
  readonly derived: readonly DerivedCorrection[];
}

/** How far an operation is. `done` of `total`, in steps that take about the same time. */
export interface Progress {
  readonly phase: 'reading' | 'checking' | 'writing' | 'verifying' | 'cleaning';
  readonly done: number;
  readonly total: number;
  /** The sheet that is being worked on. */
  readonly sheet: string | null;
}

export interface Watched {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** "312 dari 312 sel cocok dengan hitungan Excel". */
export interface Agreement {
  readonly cells: number;
  readonly agreeing: number;
  /** The first of the others: what the core has and what Excel calculates. */
  readonly differing: readonly {
    readonly cell: CellRef;
    readonly core: CellValue;
    readonly excel: CellValue;
  }[];
}

export interface Generated {
  readonly tables: readonly TableStatus[];
  readonly figures: KeyFigures;
  readonly agreement: Agreement;
  /** What changed since the tables were made the last time; null when they were not. */
  readonly comparison: Comparison | null;
  /** The same in words. */
  readonly changes: Readonly<Record<Language, DescribedChanges>> | null;
  /** Sheets whose print set-up Excel did not take as asked (no printer, unknown paper). */
  readonly printDiffers: readonly string[];
  /** Sheets of ours that were removed, because their table can no longer be made. */
  readonly removed: readonly string[];
  /** Cancelled: the sheets that were not begun. Those written are whole. */
  readonly notWritten: readonly string[];
}

export interface Highlighted {
  readonly isOn: boolean;
  readonly cells: number;
  /** Protected sheets, on which nothing can be highlighted. */
  readonly protectedSheets: readonly string[];
}

/** A correction that the user confirmed. */
export interface CorrectionRequest {
  readonly cell: CellRef;
  /** What the cell held when the finding was made: nothing is written if it holds something else now. */
  readonly printed: CellValue;
  /** The new figure as the core writes it: "156526090", "12538113.50", "94.88" (percent). */
  readonly suggested: string;
  readonly isPercent: boolean;
  /** What it is based on: "DPPA hal. 3". */
  readonly dasar: string;
  /** The rule of the finding that it answers. */
  readonly finding: string;
}

/** What a correction of all derived cells did. */
export interface DerivedCorrected {
  readonly cells: number;
  /** Cells that hold a formula or have changed since: left as they are. */
  readonly left: number;
  readonly entries: readonly JournalEntry[];
}

export interface Cleaned {
  readonly highlights: number;
  readonly sheets: readonly string[];
  readonly names: number;
  /** Protected sheets, on which highlights are left. */
  readonly left: readonly string[];
}

/**
 * Everything the task pane asks of Excel. Operations run one after another, in the order of the calls. A promise is
 * rejected with `ExcelProblem` (src/excel/problem.ts), whose sentence is `excelProblem(problem, language)` of
 * src/messages/excel.ts, and with nothing else. Cancelled before anything was written is the problem `cancelled`; a
 * generation that is cancelled later says what is `notWritten`. Our own writes ring no bell: after a correction call
 * `check`.
 */
export interface Session {
  /** Reads the workbook, its state and what it recognises in it. */
  open(options?: Watched): Promise<Recognised>;
  /** Remembers which sheet is which input (in the file), and recognises again. */
  choose(choice: Choice): Promise<Recognised>;
  /** Reads an input by these columns from now on ([] for none); null for those recognised. */
  chooseColumns(kind: InputKind, columns: Columns | null): Promise<Recognised>;
  /** Reads a sheet whose header was not recognised as the user says: its header row, and its columns. */
  mapSheet(kind: InputKind, mapping: MappedByHand): Promise<Recognised>;
  /** Keeps settings in the file (null: the default again); what they change is seen in the next check. */
  decide(changes: readonly SettingChange[]): Promise<void>;
  /** Reads again, holds every rule against the inputs, and updates the highlights when they are on. */
  check(options?: Watched): Promise<Checked>;
  /** The first rows of a sheet as they were last read, for the mapping's preview. */
  preview(sheet: string, firstRow: number, rows: number): readonly (readonly CellValue[])[];
  /** Checks, then writes the wanted tables ("1.5"; all that are possible when absent), then compares. */
  generate(options?: Watched & { readonly only?: readonly string[] }): Promise<Generated>;
  highlight(isOn: boolean): Promise<Highlighted>;
  goTo(cell: CellRef): Promise<void>;
  /** Shows a sheet of ours, or an input. */
  activate(sheet: string): Promise<void>;
  /** Calls back (debounced) after the user changed a cell or a sheet; never for our own writes. Returns how to stop. */
  watch(onChange: () => void): Promise<() => Promise<void>>;
  correct(request: CorrectionRequest): Promise<JournalEntry>;
  /** Corrects in bulk what only follows from other cells (`Checked.derived`): sisa, percentages, sums. */
  correctDerived(): Promise<DerivedCorrected>;
  /** "Ubah teks menjadi angka" for the column of a `text-number` finding of the last check. */
  convertColumn(findingId: string): Promise<JournalEntry>;
  /** What was corrected, newest last. */
  journal(): readonly JournalEntry[];
  takeBack(entryId: string): Promise<void>;
  /** Newest first; stops at the first that cannot be taken back. */
  takeBackAll(): Promise<void>;
  accept(findingId: string, reason: string): Promise<void>;
  withdrawAcceptance(findingId: string): Promise<void>;
  /** Bersihkan: highlights, our sheets, our names, the stored state. What the user's cells hold stays. */
  clean(options?: Watched): Promise<Cleaned>;
}
