import type { Family, Severity } from '../core/rules/finding';
import type { InputKind } from '../core/inputs/mapping';
import { ENGLISH_PANE } from './pane.en';
import { INDONESIAN_PANE } from './pane.id';
import type { Language } from './words';

/** Parts of the sheet Identitas, as the pane's form names them. */
export type IdentityPart =
  | 'perangkatDaerah'
  | 'kabupaten'
  | 'tahun'
  | 'periode'
  | 'tempat'
  | 'tanggal'
  | 'kepalaJabatan'
  | 'kepalaNama'
  | 'kepalaPangkat'
  | 'kepalaNip'
  | 'paguDpa'
  | 'realisasiLra';

/** Words of the task pane, in one language. Words of lists and summaries stand in screen.ts. */
export interface PaneWords {
  readonly product: string;
  readonly tabs: {
    readonly label: string;
    readonly sources: string;
    readonly results: string;
    readonly tables: string;
    readonly more: string;
  };
  readonly actions: {
    readonly check: string;
    readonly checkAgain: string;
    readonly generate: string;
    readonly refresh: string;
    readonly generateSome: (count: number) => string;
    readonly clean: string;
    readonly cancel: string;
    readonly again: string;
    readonly close: string;
    readonly back: string;
    readonly save: string;
  };
  readonly start: StartWords;
  readonly sources: SourceWords;
  readonly results: ResultWords;
  readonly correction: CorrectionWords;
  readonly tables: TableWords;
  readonly more: MoreWords;
  readonly progress: ProgressWords;
}

/** Before there is anything to show. */
export interface StartWords {
  readonly waiting: string;
  /** A part of the pane itself. */
  readonly notLoaded: string;
  readonly blocked: (host: string) => string;
  readonly outside: string;
  readonly outsideHow: string;
  readonly tooOld: string;
  readonly ready: string;
  readonly readyHow: string;
  readonly nothing: string;
  readonly nothingHow: string;
  readonly twoCandidates: (kind: string, count: number) => string;
  readonly trySample: string;
  readonly sampleShown: string;
  readonly removeSample: string;
  readonly manual: string;
  readonly readOnly: string;
  readonly structureProtected: string;
}

export interface SourceWords {
  readonly title: string;
  readonly kinds: Readonly<Record<InputKind, string>>;
  readonly sheet: (kind: string) => string;
  readonly automatic: string;
  readonly notFound: string;
  readonly choose: string;
  readonly hidden: string;
  readonly veryHidden: string;
  readonly protected: string;
  readonly span: (rows: number, from: string, to: string) => string;
  readonly showColumns: string;
  readonly hideColumns: string;
  readonly noColumn: string;
  readonly column: (name: string) => string;
  readonly header: (row: number) => string;
  readonly asRecognised: string;
  readonly meanings: Readonly<Record<string, string>>;
  readonly travels: string;
  readonly identity: {
    readonly edit: string;
    readonly title: string;
    readonly saved: (sheet: string) => string;
    readonly create: string;
    readonly parts: Readonly<Record<IdentityPart, string>>;
    readonly periods: readonly (readonly [value: string, label: string])[];
    readonly control: string;
    readonly badYear: string;
  };
}

export interface ResultWords {
  readonly title: string;
  readonly none: string;
  readonly noneHow: string;
  readonly unsettled: string;
  readonly families: Readonly<Record<Family, string>>;
  readonly filter: string;
  readonly severityHint: Readonly<Record<Severity, string>>;
  readonly allFamilies: string;
  readonly family: string;
  readonly search: string;
  readonly searchShort: string;
  readonly found: (shown: number, all: number) => string;
  readonly noMatch: string;
  readonly clearFilter: string;
  readonly previous: string;
  readonly next: string;
  readonly position: (at: number, of: number) => string;
  readonly goTo: (cell: string) => string;
  readonly highlight: string;
  readonly highlighted: (cells: number) => string;
  readonly highlightRemoved: string;
  readonly highlightProtected: (sheets: string) => string;
  readonly printed: string;
  readonly expected: string;
  readonly difference: string;
  readonly tooMuch: (size: string) => string;
  readonly tooLittle: (size: string) => string;
  readonly points: string;
  readonly sum: string;
  readonly moreTerms: (count: number) => string;
  readonly fewerTerms: string;
  readonly derived: string;
  readonly derivedHint: string;
  readonly affected: (count: number) => string;
  readonly accept: string;
  readonly acceptWhy: string;
  readonly acceptNeeds: string;
  readonly accepted: string;
  readonly acceptedTitle: (count: number) => string;
  readonly withdraw: string;
  readonly convert: string;
  readonly convertHow: (column: string) => string;
  readonly rechecking: string;
}

export interface CorrectionWords {
  readonly cause: string;
  readonly causeExplains: (count: number) => string;
  readonly others: (count: number) => string;
  readonly other: (at: number) => string;
  readonly tied: (count: number) => string;
  readonly agrees: (expected: string, printed: string) => string;
  readonly differs: (expected: string, printed: string, size: string) => string;
  readonly correctDerived: (count: number) => string;
  readonly derivedHow: string;
  readonly correctAll: string;
  readonly andMore: (count: number) => string;
  readonly derivedDone: (count: number, left: number) => string;
  readonly correct: string;
  readonly title: (cell: string) => string;
  readonly from: string;
  readonly to: string;
  readonly dasar: string;
  readonly dasarHint: string;
  readonly dasarNeeded: string;
  readonly done: (cell: string) => string;
  readonly converted: (cells: number, column: string) => string;
  readonly journal: (count: number) => string;
  readonly takeBack: string;
  readonly takeBackAll: string;
  readonly takenBack: string;
  readonly textToNumber: (cells: number) => string;
}

export interface TableWords {
  readonly title: string;
  readonly choose: string;
  readonly possible: (count: number) => string;
  readonly needs: (kinds: string) => string;
  readonly open: (sheet: string) => string;
  readonly unfinished: string;
  readonly figures: string;
  readonly people: string;
  readonly agreement: (agreeing: number, cells: number) => string;
  readonly differing: (cell: string, core: string, excel: string) => string;
  readonly made: (count: number) => string;
  readonly draft: string;
  readonly stale: string;
  readonly cancelled: (count: number) => string;
  readonly removed: (sheets: string) => string;
  /** As REFRESH says it, whose other words only the core needs. */
  readonly noRecord: string;
  readonly printDiffers: (sheets: string) => string;
  readonly index: string;
  readonly missing: string;
}

export interface MoreWords {
  readonly language: string;
  readonly cleanTitle: string;
  readonly cleanWhat: string;
  readonly cleanKept: string;
  readonly cleanNow: string;
  readonly cleaned: (sheets: number, highlights: number) => string;
  readonly cleanedNothing: string;
  readonly cleanLeft: (sheets: string) => string;
  readonly about: string;
  readonly version: (version: string) => string;
  readonly nothingSent: string;
  readonly support: string;
  readonly privacy: string;
  readonly source: string;
}

export interface ProgressWords {
  readonly opening: string;
  readonly reading: string;
  readonly checking: string;
  readonly writing: string;
  readonly verifying: string;
  readonly cleaning: string;
  readonly correcting: string;
  readonly ofSheet: (phase: string, sheet: string) => string;
  readonly percent: (percent: number) => string;
  readonly cancelling: string;
  readonly cancelled: string;
  readonly checked: (errors: number, warnings: number, notes: number) => string;
}

export const PANE: Readonly<Record<Language, PaneWords>> = { id: INDONESIAN_PANE, en: ENGLISH_PANE };
