import { cellKey, MAX_COLUMNS } from '../../workbook/formula/cell-source';
import type { CellState } from '../../workbook/cell-overlay';
import type { Sheet } from '../../workbook/sheet';
import { boundingBlock } from './block';
import { isInFrame, isSame, restoreFrame, takeFrame, type Frame } from './frame';
import type { HostBook } from './host-book';

/** What stood there before a step: the frame, and the cells that the step changed. */
interface Step {
  readonly frame: Frame;
  /** By sheet and cell key. Cells of sheets that the step itself made are not kept: these go as a whole. */
  readonly cells: Map<Sheet, Map<number, CellState | null>>;
  /** What an add-in did by itself after something was taken back; it goes with the next undo or redo. */
  readonly isFollowUp: boolean;
}

const MOST_STEPS = 100;
/** A step that changes more cells of a sheet that was there is not kept: it would take 100 MB and more. */
const MOST_CELLS = 400_000;

/**
 * Undo and redo of what a person and the add-in did. Whoever is about to act says `begin`; all that happens until the
 * next `begin` is one step, so that what the add-in does in answer to an edit goes and comes with the edit. Nothing is
 * kept before the first `begin`.
 */
export class History {
  readonly #book: HostBook;
  #open: Step | null = null;
  readonly #undo: Step[] = [];
  readonly #redo: Step[] = [];
  #cellsKept = 0;
  /** True after a step that was too large to be kept: what was before it cannot be taken back either. */
  isCut = false;

  constructor(book: HostBook) {
    this.#book = book;
    book.workbook.beforeChange = (sheet, row, column) => this.#keep(sheet, row, column);
  }

  begin(): void {
    this.#close();
    this.#openStep(false);
  }

  /** Is there something to take back, or to do again? */
  get can(): { readonly undo: boolean; readonly redo: boolean } {
    const isOwn = ({ isFollowUp }: Step): boolean => !isFollowUp;
    const isNew = this.#open !== null && isOwn(this.#open) && this.#isChange(this.#open);
    return { undo: isNew || this.#undo.some(isOwn), redo: !isNew && this.#redo.length > 0 };
  }

  /** Takes the last step back; false when there is none. */
  undo(): boolean {
    return this.#move(this.#undo, this.#redo);
  }

  /** Does again what was taken back last; false when there is nothing. */
  redo(): boolean {
    return this.#move(this.#redo, this.#undo);
  }

  #openStep(isFollowUp: boolean): void {
    const before = this.#open?.frame ?? this.#undo.at(-1)?.frame ?? null;
    this.#open = { frame: takeFrame(this.#book, before), cells: new Map(), isFollowUp };
    this.#cellsKept = 0;
  }

  #keep(sheet: Sheet, row: number, column: number): void {
    const { cells, frame } = this.#open ?? {};
    if (!cells || !frame?.looks.has(sheet)) return;
    let kept = cells.get(sheet);
    if (!kept) cells.set(sheet, (kept = new Map()));
    const key = cellKey(row, column);
    if (kept.has(key)) return;
    kept.set(key, sheet.heldEdit(row, column));
    if (++this.#cellsKept > MOST_CELLS) this.#cut();
  }

  #cut(): void {
    this.#open = null;
    this.#undo.length = 0;
    this.#redo.length = 0;
    this.isCut = true;
  }

  #close(): void {
    const step = this.#open;
    if (!step || !this.#isChange(step)) return;
    this.#undo.push(step);
    if (this.#undo.length > MOST_STEPS) this.#undo.shift();
    if (!step.isFollowUp) this.#redo.length = 0;
    this.isCut = false;
  }

  #isChange({ cells, frame }: Step): boolean {
    for (const [sheet, kept] of cells)
      for (const [key, before] of kept)
        if (!isSame(before, sheet.heldEdit(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS))) return true;
    return !isInFrame(this.#book, frame);
  }

  #move(from: Step[], to: Step[]): boolean {
    this.#close();
    this.#open = null;
    while (this.#undo.at(-1)?.isFollowUp) this.#revert(this.#undo.pop()!);
    const step = from.pop();
    if (step) to.push(this.#revert(step));
    this.#book.calculateIfDue();
    this.#openStep(true);
    return step !== undefined;
  }

  /** Makes the workbook what it was before the step; gives the step that leads back here. */
  #revert(step: Step): Step {
    const book = this.#book;
    const back: Step = { frame: takeFrame(book, step.frame), cells: new Map(), isFollowUp: false };
    const { gone, returned } = restoreFrame(book, step.frame);
    for (const [sheet, kept] of step.cells) {
      const now = new Map<number, CellState | null>();
      for (const [key, held] of kept) {
        const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
        now.set(key, sheet.heldEdit(row, column));
        this.#putBack(sheet, row, column, held);
      }
      back.cells.set(sheet, now);
    }
    for (const sheet of gone) book.announce('deleted', sheet);
    for (const sheet of returned) book.announce('added', sheet);
    for (const [sheet, kept] of step.cells) this.#announce(sheet, kept);
    book.isDirty = true;
    return back;
  }

  #putBack(sheet: Sheet, row: number, column: number, held: CellState | null): void {
    const { calculation } = this.#book;
    sheet.putBack(row, column, held);
    const formula = sheet.formula(row, column);
    if (formula === null) return calculation.clear(sheet, row, column);
    calculation.setFormula(sheet, row, column, formula, sheet.value(row, column) ?? undefined);
    calculation.edited(sheet, { top: row, left: column, bottom: row, right: column });
  }

  #announce(sheet: Sheet, kept: ReadonlyMap<number, unknown>): void {
    if (kept.size === 0 || !this.#book.has(sheet)) return;
    const blocks = [...kept.keys()].map((key) => {
      const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
      return { top: row, left: column, bottom: row, right: column };
    });
    this.#book.changed(sheet, blocks.reduce(boundingBlock));
  }
}
