import type { JournalEntry } from '../../core/state/state';
import type { ExcelProblem } from '../../excel/problem';
import type { Checked, Generated, Highlighted, Progress, Recognised } from '../../excel/session-types';
import type { PaneWords } from '../../messages/pane';
import type { SettingSection } from '../../messages/settings';
import type { Language } from '../../messages/words';
import { NO_FILTER, type Filter } from './findings';

export type Screen = 'sources' | 'results' | 'tables' | 'more';

/** What Excel is being asked for; one thing at a time. */
export type Task = 'opening' | 'checking' | 'generating' | 'cleaning' | 'saving';

export interface Running {
  readonly task: Task;
  readonly progress: Progress | null;
  /** Stops the task after the sheet that is being written; null for what cannot be stopped. */
  readonly cancel: (() => void) | null;
  readonly isCancelling: boolean;
}

/** A sentence about what happened, made from words when it is shown, so that it follows the language. */
export type Say = (words: PaneWords, language: Language) => string;

export type Notice =
  | { readonly kind: 'problem'; readonly problem: ExcelProblem; readonly again: (() => void) | null }
  | {
      readonly kind: 'done';
      readonly say: Say;
      readonly undo?: { readonly entryId: string };
      /** Only spoken: the screen shows it already, and its space is wanted. */
      readonly isSpoken?: true;
    };

/** Everything that the pane shows. */
export interface PaneState {
  readonly screen: Screen;
  readonly recognised: Recognised | null;
  readonly checked: Checked | null;
  readonly generated: Generated | null;
  /** There were tables before `generated`, without a record that they could be compared with. */
  readonly isRecordLost: boolean;
  /** The sources changed after the tables were made. */
  readonly isStale: boolean;
  readonly highlighted: Highlighted | null;
  readonly journal: readonly JournalEntry[];
  readonly sampleSheets: readonly string[];
  readonly filter: Filter;
  /** The item that is open, by its id. */
  readonly current: string | null;
  /** Numbers of the tables that are wanted; null for all that are possible. */
  readonly wanted: readonly string[] | null;
  /** The part of the settings that is open. */
  readonly section: SettingSection | null;
  readonly running: Running | null;
  /** A check that the user did not ask for is under way, because something was edited. */
  readonly isRechecking: boolean;
  readonly notice: Notice | null;
}

export const EMPTY_PANE: PaneState = {
  screen: 'sources',
  recognised: null,
  checked: null,
  generated: null,
  isRecordLost: false,
  isStale: false,
  highlighted: null,
  journal: [],
  sampleSheets: [],
  filter: NO_FILTER,
  current: null,
  wanted: null,
  section: null,
  running: null,
  isRechecking: false,
  notice: null,
};
