import type { Block } from '../../core/sheet/snapshot';
import type { Place, ShownCells, ShownSheet, Step } from '../../host';
import type { FileProblem } from '../../messages/files';

/** The open workbook beside its cells, told again after every change. */
export interface BookState {
  /** Counts the workbooks that were opened: what belongs to an earlier one is of no use any more. */
  readonly book: number;
  readonly fileName: string;
  /** Visible sheets from left to right. */
  readonly sheets: readonly string[];
  readonly active: string;
  readonly selection: Block;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The last step was too large to be kept for undo. */
  readonly isCut: boolean;
  /** Something is not in the file yet. */
  readonly isChanged: boolean;
}

/** Why a cell does not take what was typed. */
export type Refusal = 'formula' | 'protected';

/** What is asked of the workbook; it lives in a thread of its own, so that the page is never held up by it. */
export interface BookCalls {
  /** What is wrong with the file, null when it is open; the one before stays open when there is something. */
  open(bytes: Uint8Array, fileName: string): FileProblem | null;
  sheet(name: string): ShownSheet;
  cells(sheet: string, block: Block): ShownCells;
  /** What the formula bar shows of a cell. */
  content(sheet: string, place: Place): string;
  edge(sheet: string, from: Place, step: Step): Place;
  /** null when the cell took it. */
  type(sheet: string, place: Place, input: string): Refusal | null;
  clear(sheet: string, block: Block): Refusal | null;
  /** Makes a column as wide as what stands in it. */
  fit(sheet: string, column: number): Refusal | null;
  resize(sheet: string, column: number, points: number): Refusal | null;
  select(sheet: string, block: Block): void;
  activate(sheet: string): void;
  /** A person is about to do something in the pane: what follows is one step of undo. */
  begin(): void;
  undo(): void;
  redo(): void;
  /** The file as it is to be saved. */
  save(): Promise<Uint8Array>;
}

export type BookMethod = keyof BookCalls;

/** How far the opening of a file has come. */
export interface OpeningStep {
  /** The sheet that is being read; null while the file is unpacked, or calculated. */
  readonly sheet: string | null;
  /** A part of 1. */
  readonly done: number;
}

export type ToBook =
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly method: BookMethod;
      readonly args: readonly unknown[];
    }
  /** What Microsoft's client library sends to its host. */
  | { readonly kind: 'bridge'; readonly book: number; readonly text: string };

export type FromBook =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string }
  | { readonly kind: 'bridge'; readonly book: number; readonly text: string }
  | { readonly kind: 'state'; readonly state: BookState }
  | { readonly kind: 'opening'; readonly step: OpeningStep };
