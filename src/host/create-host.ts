import type { Block } from '../core/sheet/snapshot';
import type { EditedBook } from '../workbook/edited-book';
import type { Calculation } from '../workbook/formula';
import type { Sheet } from '../workbook/sheet';
import type { Workbook as WorkbookInMemory } from '../workbook/workbook';
import { conditionalFills } from './book/conditional-fills';
import { HostBook, type BookOptions } from './book/host-book';
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
  /** "E5" → "#FFC7CE" for every cell that a conditional format fills now. */
  fillsShown(sheet: string): ReadonlyMap<string, string>;
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
