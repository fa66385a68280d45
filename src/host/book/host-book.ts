import { isCellError, type Block, type CellValue } from '../../core/sheet/snapshot';
import { calculationOf, type Calculation, type DisplayLocale } from '../../workbook/formula';
import { cellKey } from '../../workbook/formula/cell-source';
import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import { localAddress } from './block';
import { EventQueue, type EventName } from './events';
import { History } from './history';
import type { HostStyle } from '../../workbook/host-style';
import type { SheetExtras } from '../../workbook/sheet-extras';
import { readTyped } from './typing';

export interface BookOptions {
  readonly fileName?: string;
  /** How `text` shows numbers; values, formulas and formats are en-US whatever it is (office-js#1559). */
  readonly displayLocale?: DisplayLocale;
  readonly readOnly?: boolean;
  readonly isCollaborative?: boolean;
}

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** Who did it: `triggerSource` of events tells an add-in its own edits from the user's. */
export type Actor = 'ThisLocalAddin' | 'Unknown';

/** The open workbook: the workbook in memory, kept calculated, and what Excel has beyond it. */
export class HostBook {
  readonly calculation: Calculation;
  readonly events = new EventQueue();
  /** Keeps nothing before its first `begin`. */
  readonly history: History;
  readonly displayLocale: DisplayLocale;
  readonly fileName: string;
  readonly readOnly: boolean;
  readonly isCollaborative: boolean;
  calculationMode: CalculationMode = 'Automatic';
  /** Until the end of the running request. */
  isCalculationSuspended = false;
  isDirty = false;
  isStructureProtected = false;
  structurePassword = '';
  actor: Actor = 'ThisLocalAddin';
  /** Tabs from left to right; the workbook in memory only ever appends. */
  order: Sheet[];
  selection: { sheet: Sheet; block: Block };
  /** Ranges of a deleted sheet are no longer valid references. */
  whenSheetIsGone: (sheet: Sheet) => void = () => undefined;
  readonly #extras = new WeakMap<Sheet, SheetExtras>();

  constructor(
    readonly workbook: Workbook,
    options: BookOptions = {},
  ) {
    this.calculation = calculationOf(workbook);
    this.history = new History(this);
    this.displayLocale = options.displayLocale ?? 'en-US';
    this.fileName = options.fileName ?? 'Book1.xlsx';
    this.readOnly = options.readOnly ?? false;
    this.isCollaborative = options.isCollaborative ?? false;
    this.order = [...workbook.sheets];
    const first =
      this.order.find(({ visibility }) => visibility === 'visible') ?? workbook.addSheet('Sheet1');
    if (this.order.length === 0) this.order.push(first);
    this.selection = { sheet: first, block: { top: 0, left: 0, bottom: 0, right: 0 } };
    this.calculation.recalculate();
  }

  extras(sheet: Sheet): SheetExtras {
    let extras = this.#extras.get(sheet);
    if (!extras) this.#extras.set(sheet, (extras = sheet.extras()));
    return extras;
  }

  setExtras(sheet: Sheet, extras: SheetExtras): void {
    this.#extras.set(sheet, extras);
  }

  /** The id by which the library knows a sheet; it stays when the sheet gets another name. */
  idOf(sheet: Sheet): string {
    return `{00000000-0001-0000-${String(sheet.id).padStart(4, '0')}-000000000000}`;
  }

  /** By name in whatever case, or by id (WorksheetCollection.getItem: "using its name or ID"). */
  findSheet(nameOrId: string): Sheet | null {
    return this.workbook.sheet(nameOrId) ?? this.order.find((sheet) => this.idOf(sheet) === nameOrId) ?? null;
  }

  has(sheet: Sheet): boolean {
    return this.order.includes(sheet);
  }

  /** Before anybody looks at values; not while calculation is manual or suspended. */
  calculateIfDue(): void {
    if (this.isCalculationSuspended || this.calculationMode === 'Manual') return;
    this.calculation.recalculate();
  }

  styleIndex(sheet: Sheet, row: number, column: number): number {
    const { columnStyles, rowStyles } = this.extras(sheet);
    return sheet.ownStyle(row, column) ?? rowStyles.get(row) ?? columnStyles.get(column) ?? 0;
  }

  style(sheet: Sheet, row: number, column: number): HostStyle {
    return this.workbook.styles.at(this.styleIndex(sheet, row, column)) as HostStyle;
  }

  numberFormat(sheet: Sheet, row: number, column: number): string {
    return this.style(sheet, row, column).numberFormat ?? 'General';
  }

  /** Types into a cell: by en-US rules, or by those of a person with other settings. */
  type(sheet: Sheet, row: number, column: number, input: unknown, locale?: DisplayLocale): void {
    const before = this.styleIndex(sheet, row, column);
    const style = this.workbook.styles.at(before);
    const canRead = (formula: string): boolean => this.calculation.canRead(formula, sheet);
    const typed = readTyped(input, style.numberFormat ?? 'General', canRead, locale);
    if (typed.kind === 'formula') {
      sheet.setFormula(row, column, typed.formula, null);
      this.calculation.setFormula(sheet, row, column, typed.formula);
    } else {
      sheet.setValue(row, column, typed.value);
      this.calculation.clear(sheet, row, column);
    }
    const format = typed.kind === 'constant' ? typed.numberFormat : undefined;
    const after = format ? this.workbook.styles.add({ ...style, numberFormat: format }, before) : before;
    // A cell without a format of its own takes its column's or row's.
    if (after !== sheet.ownStyle(row, column)) sheet.setStyle(row, column, after);
    if (input === '') this.extras(sheet).links.delete(cellKey(row, column));
  }

  changed(sheet: Sheet, block: Block, details: Readonly<Record<string, unknown>> = {}): void {
    this.isDirty = true;
    this.announce('changed', sheet, {
      address: localAddress(block),
      changeType: 'RangeEdited',
      triggerSource: this.actor,
      ...details,
    });
  }

  announce(name: EventName, sheet: Sheet, details: Readonly<Record<string, unknown>> = {}): void {
    this.events.add(name, this.idOf(sheet), { source: 'Local', ...details });
  }
}

/** As `values` and `formulas` give it: "" for an empty cell, an error as its text. */
export const asWire = (value: CellValue): string | number | boolean => {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
};
