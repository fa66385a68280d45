import { blockAt } from '../book/block';
import type { HostBook } from '../book/host-book';
import { activateSheet, deleteSheet, moveSheet, renameSheet } from '../book/sheet-edits';
import type { SheetExtras } from '../../workbook/sheet-extras';
import { usedBlock } from '../book/used-block';
import { STANDARD_HEIGHT } from '../../workbook/widths';
import { accessDenied, invalidOperation, itemNotFound } from '../protocol/api-error';
import { ID, type HostObject } from '../protocol/host-object';
import { addressesOn, addressOn, cellAt, number, oneOf, optional, truth, whole } from './arguments';
import { htmlColor, readColor } from './color';
import { type BlockObject, SheetObject } from './model';
import { NamedItemCollection } from './named-item-collection';
import { PageLayout } from './page-layout';
import { copyTo } from './worksheet-copy';
import { WorksheetFreezePanes } from './worksheet-freeze-panes';
import { WorksheetProtection } from './worksheet-protection';

const VISIBILITIES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
const NAMES_OF_VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** Excel.Worksheet. */
export class Worksheet extends SheetObject {
  get #book(): HostBook {
    return this.model.book;
  }

  get #extras(): SheetExtras {
    return this.#book.extras(this.sheet);
  }

  override get [ID](): string {
    return this.#book.idOf(this.sheet);
  }

  get names(): HostObject {
    return new NamedItemCollection(this.model, this.sheet);
  }

  get pageLayout(): HostObject {
    return new PageLayout(this.model, this.sheet);
  }

  get protection(): HostObject {
    return new WorksheetProtection(this.#book, this.sheet);
  }

  get freezePanes(): HostObject {
    return new WorksheetFreezePanes(this.model, this.sheet);
  }

  get id(): string {
    return this.#book.idOf(this.sheet);
  }

  get name(): string {
    return this.sheet.name;
  }

  set name(name: unknown) {
    renameSheet(this.#book, this.sheet, name);
  }

  get position(): number {
    return this.#book.order.indexOf(this.sheet);
  }

  set position(position: unknown) {
    moveSheet(this.#book, this.sheet, whole(position, -this.#book.order.length, this.#book.order.length - 1));
  }

  get visibility(): string {
    return NAMES_OF_VISIBILITY[this.sheet.visibility];
  }

  set visibility(visibility: unknown) {
    const wanted = VISIBILITIES[oneOf(visibility, ['Visible', 'Hidden', 'VeryHidden'])];
    if (this.#book.isStructureProtected) throw accessDenied();
    const others = this.#book.order.filter((sheet) => sheet !== this.sheet && sheet.visibility === 'visible');
    // *assumed: last-visible-sheet* to be this code: one sheet stays visible.
    if (wanted !== 'visible' && others.length === 0) throw invalidOperation();
    this.sheet.visibility = wanted;
    this.#book.isDirty = true;
    if (wanted !== 'visible' && this.#book.selection.sheet === this.sheet)
      activateSheet(this.#book, others[0]!);
  }

  /** "If the worksheet is visible but the tab color is set to auto, an empty string"; null on a hidden sheet. */
  get tabColor(): string | null {
    return this.sheet.visibility === 'visible' ? this.#extras.tabColor : null;
  }

  set tabColor(color: unknown) {
    this.#extras.tabColor = color === '' ? '' : htmlColor(readColor(color));
    this.#book.isDirty = true;
  }

  get tabId(): number {
    return this.sheet.id;
  }

  get showGridlines(): boolean {
    return this.#extras.showGridlines;
  }

  set showGridlines(isShown: unknown) {
    this.#extras.showGridlines = truth(isShown);
  }

  get showHeadings(): boolean {
    return this.#extras.showHeadings;
  }

  set showHeadings(isShown: unknown) {
    this.#extras.showHeadings = truth(isShown);
  }

  // The library sets the two under these names.
  set gridlines(isShown: unknown) {
    this.showGridlines = isShown;
  }

  set headings(isShown: unknown) {
    this.showHeadings = isShown;
  }

  get enableCalculation(): boolean {
    return this.#extras.enableCalculation;
  }

  set enableCalculation(isEnabled: unknown) {
    this.#extras.enableCalculation = truth(isEnabled);
  }

  get standardHeight(): number {
    return STANDARD_HEIGHT;
  }

  get standardWidth(): number {
    return this.#extras.standardWidth;
  }

  set standardWidth(characters: unknown) {
    this.#extras.standardWidth = number(characters, 0, 255);
  }

  activate(): void {
    activateSheet(this.#book, this.sheet);
  }

  calculate(markAllDirty?: unknown): void {
    if (optional(markAllDirty, truth, false)) this.#book.calculation.recalculateAll();
    else this.#book.calculation.recalculate();
  }

  copy(positionType?: unknown, relativeTo?: unknown): HostObject {
    return copyTo(this, positionType, relativeTo);
  }

  delete(): void {
    deleteSheet(this.#book, this.sheet);
  }

  getCell(row: unknown, column: unknown): BlockObject {
    return this.model.range(this.sheet, cellAt(row, column));
  }

  getRange(address?: unknown): BlockObject {
    return this.model.range(this.sheet, addressOn(this.model, this.sheet, address));
  }

  getRangeByIndexes(row: unknown, column: unknown, rowCount: unknown, columnCount: unknown): BlockObject {
    const [top, left] = [whole(row, 0), whole(column, 0)];
    const block = blockAt(top, left, top + whole(rowCount, 1) - 1, left + whole(columnCount, 1) - 1);
    return this.model.range(this.sheet, block);
  }

  getRanges(address?: unknown): HostObject {
    const blocks = optional(address, (value) => addressesOn(this.model, this.sheet, value), [
      addressOn(this.model, this.sheet, ''),
    ]);
    return this.model.areas(this.sheet, blocks);
  }

  /** "If the entire worksheet is blank, this function will return the top left cell." */
  getUsedRange(valuesOnly?: unknown): BlockObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly?: unknown): BlockObject | null {
    const block = usedBlock(this.sheet, optional(valuesOnly, truth, false));
    return block && this.model.range(this.sheet, block);
  }

  getNext(visibleOnly?: unknown): HostObject {
    return present(this.#neighbour(1, visibleOnly));
  }

  getNextOrNullObject(visibleOnly?: unknown): HostObject | null {
    return this.#neighbour(1, visibleOnly);
  }

  getPrevious(visibleOnly?: unknown): HostObject {
    return present(this.#neighbour(-1, visibleOnly));
  }

  getPreviousOrNullObject(visibleOnly?: unknown): HostObject | null {
    return this.#neighbour(-1, visibleOnly);
  }

  _RegisterDataChangedEvent(): void {}
  _UnregisterDataChangedEvent(): void {}
  _RegisterActivatedEvent(): void {}
  _UnregisterActivatedEvent(): void {}
  _RegisterDeactivatedEvent(): void {}
  _UnregisterDeactivatedEvent(): void {}
  _RegisterSelectionChangedEvent(): void {}
  _UnregisterSelectionChangedEvent(): void {}
  _RegisterProtectionChangedEvent(): void {}
  _UnregisterProtectionChangedEvent(): void {}

  #neighbour(step: 1 | -1, visibleOnly: unknown): HostObject | null {
    const isVisibleOnly = optional(visibleOnly, truth, false);
    const { order } = this.#book;
    for (let place = this.position + step; order[place]; place += step) {
      const sheet = order[place]!;
      if (!isVisibleOnly || sheet.visibility === 'visible') return this.model.worksheet(sheet);
    }
    return null;
  }
}

function present(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}
