import type { Block } from '../core/sheet/snapshot';
import type { EditedBook } from '../workbook/edited-book';
import type { Calculation } from '../workbook/formula';
import type { Sheet } from '../workbook/sheet';
import type { Workbook as WorkbookInMemory } from '../workbook/workbook';
import { conditionalFills } from './book/conditional-fills';
import type { History } from './book/history';
import { HostBook, type BookOptions } from './book/host-book';
import {
  contentOf,
  edgeOfData,
  isLocked,
  shownCells,
  shownSheet,
  type ShownCells,
  type Place,
  type ShownSheet,
  type Step,
} from './book/shown';
import type { SheetExtras } from '../workbook/sheet-extras';
import { BlockObject, type Model } from './objects/model';
import { Range } from './objects/range';
import { RangeAreas } from './objects/range-areas';
import { Workbook } from './objects/workbook';
import { Worksheet } from './objects/worksheet';
import { Bridge, type NativeBridge, type RequestCount } from './protocol/bridge';
import { Dispatcher } from './protocol/dispatcher';
import { Faults } from './protocol/faults';
import type { HostObject } from './protocol/host-object';
import { User } from './user';

export type HostOptions = BookOptions;

/** An Excel that is not there: see index.ts. */
export interface Host {
  /** For `loadOfficeJs`, or for the global `_richApiNativeBridge` of a page. */
  readonly bridge: NativeBridge;
  readonly workbook: WorkbookInMemory;
  readonly calculation: Calculation;
  /** For `saveWorkbook` of src/xlsx/save. */
  readonly edited: EditedBook;
  readonly user: User;
  readonly requests: RequestCount;
  readonly faults: Faults;
  /** What a sheet has beyond cells: sizes in points, print set-up, conditional formats, … */
  sheet(name: string): SheetExtras;
  /** Sheet names from left to right. */
  sheetNames(): readonly string[];
  /** The active sheet and what is selected in it. */
  selection(): { readonly sheet: string; readonly block: Block };
  /** Undo and redo: `begin` before what shall be taken back in one step; `user.undo()` and `user.redo()`. */
  readonly history: Pick<History, 'begin' | 'can' | 'isCut'>;
  /** Something was changed since the workbook was opened, or `saved` was said. */
  readonly isChanged: boolean;
  saved(isSaved?: boolean): void;
  /** The workbook as somebody looks at it, for a grid. */
  readonly screen: Screen;
  /** "E5" → "#FFC7CE" for every cell that a conditional format fills now. */
  fillsShown(sheet: string): ReadonlyMap<string, string>;
}

/** What a grid draws of a sheet. Sheets by name, rows and columns from 0. */
export interface Screen {
  sheet(name: string): ShownSheet;
  cells(sheet: string, block: Block): ShownCells;
  /** What the formula bar shows of a cell. */
  content(sheet: string, row: number, column: number): string;
  /** Where Ctrl+arrow leads. */
  edge(sheet: string, from: Place, step: Step): Place;
  /** The sheet is protected, and some cell of the block with it. */
  isLocked(sheet: string, block: Block): boolean;
}

/** Opens a workbook in a host; the workbook is changed by what the add-in does. */
export function createHost(workbook: WorkbookInMemory, options: HostOptions = {}): Host {
  const book = new HostBook(workbook, options);
  const faults = new Faults();
  const model = new ObjectModel(book);
  const bridge = new Bridge(model.dispatcher, faults, () => {
    // "until the next context.sync() is called"
    book.isCalculationSuspended = false;
    book.calculateIfDue();
    return book.events.take();
  });
  const found = (name: string): Sheet => {
    const sheet = workbook.sheet(name);
    if (!sheet) throw new Error(`There is no sheet "${name}".`);
    return sheet;
  };
  return {
    bridge,
    workbook,
    calculation: book.calculation,
    edited: book,
    user: new User(book, () => bridge.raise(book.events.take())),
    requests: bridge.requests,
    faults,
    sheet: (name) => book.extras(found(name)),
    sheetNames: () => book.order.map(({ name }) => name),
    selection: () => ({ sheet: book.selection.sheet.name, block: book.selection.block }),
    history: book.history,
    get isChanged() {
      return book.isDirty;
    },
    saved: (isSaved = true) => void (book.isDirty = !isSaved),
    screen: {
      sheet: (name) => shownSheet(book, found(name)),
      cells: (name, block) => shownCells(book, found(name), block),
      content: (name, row, column) => contentOf(book, found(name), row, column),
      edge: (name, from, step) => edgeOfData(found(name), from, step),
      isLocked: (name, block) => isLocked(book, found(name), block),
    },
    fillsShown: (name) => conditionalFills(book, found(name)),
  };
}

/** Makes the objects, so that a range can give its worksheet and a worksheet its ranges. */
class ObjectModel implements Model {
  readonly dispatcher: Dispatcher;

  constructor(readonly book: HostBook) {
    this.dispatcher = new Dispatcher({ global: new Workbook(this), newObject: () => undefined });
    book.whenSheetIsGone = (sheet) =>
      this.dispatcher.forgetWhere((object) => object instanceof BlockObject && object.sheet === sheet);
  }

  worksheet(sheet: Sheet): Worksheet {
    return new Worksheet(this, sheet);
  }

  range(sheet: Sheet, block: Block): Range {
    return new Range(this, sheet, block);
  }

  areas(sheet: Sheet, blocks: readonly Block[]): HostObject {
    return new RangeAreas(this, sheet, blocks);
  }

  keep(object: HostObject): string {
    return this.dispatcher.keep(object);
  }

  find(referenceId: string): HostObject {
    return this.dispatcher.find(referenceId);
  }
}
