import type { Block } from '../../core/sheet/snapshot';
import type { Sheet } from '../../workbook/sheet';
import { isWholeColumns, isWholeRows } from '../book/block';
import { PAPER_SIZES, type PrintLayout } from '../../workbook/sheet-extras';
import { invalidArgument, itemNotFound } from '../protocol/api-error';
import { HostObject } from '../protocol/host-object';
import { addressesOn, blockOn, number, oneOf, record, truth } from './arguments';
import { HeaderFooterGroup } from './header-footer-group';
import type { Model } from './model';
import { POINTS_PER_UNIT, readZoom } from './page-layout-values';
import { RangeAreas } from './range-areas';

type Margin = keyof PrintLayout['margins'];
type Flag =
  | 'blackAndWhite'
  | 'centerHorizontally'
  | 'centerVertically'
  | 'draftMode'
  | 'printGridlines'
  | 'printHeadings';

/** Excel.PageLayout. */
export class PageLayout extends HostObject {
  readonly #model: Model;
  readonly #sheet: Sheet;

  constructor(model: Model, sheet: Sheet) {
    super();
    this.#model = model;
    this.#sheet = sheet;
  }

  get #print(): PrintLayout {
    return this.#model.book.extras(this.#sheet).print;
  }

  get headersFooters(): HostObject {
    return new HeaderFooterGroup(this.#print);
  }

  get orientation(): string {
    return this.#print.orientation;
  }

  set orientation(orientation: unknown) {
    this.#print.orientation = oneOf(orientation, ['Portrait', 'Landscape']);
  }

  /** *assumed: paper-sizes*: any documented size is taken, whatever the printer knows. */
  get paperSize(): string {
    return this.#print.paperSize;
  }

  set paperSize(size: unknown) {
    this.#print.paperSize = oneOf(size, PAPER_SIZES);
  }

  /** "must be set as a JSON object (use x.zoom = {...} instead of x.zoom.scale = ...)". */
  get zoom(): Readonly<Record<string, unknown>> {
    return this.#print.zoom;
  }

  set zoom(zoom: unknown) {
    this.#print.zoom = readZoom(zoom);
  }

  get leftMargin(): number {
    return this.#print.margins.left;
  }

  set leftMargin(points: unknown) {
    this.#setMargin('left', points);
  }

  get rightMargin(): number {
    return this.#print.margins.right;
  }

  set rightMargin(points: unknown) {
    this.#setMargin('right', points);
  }

  get topMargin(): number {
    return this.#print.margins.top;
  }

  set topMargin(points: unknown) {
    this.#setMargin('top', points);
  }

  get bottomMargin(): number {
    return this.#print.margins.bottom;
  }

  set bottomMargin(points: unknown) {
    this.#setMargin('bottom', points);
  }

  get headerMargin(): number {
    return this.#print.margins.header;
  }

  set headerMargin(points: unknown) {
    this.#setMargin('header', points);
  }

  get footerMargin(): number {
    return this.#print.margins.footer;
  }

  set footerMargin(points: unknown) {
    this.#setMargin('footer', points);
  }

  get blackAndWhite(): boolean {
    return this.#flag('blackAndWhite');
  }

  set blackAndWhite(value: unknown) {
    this.#setFlag('blackAndWhite', value);
  }

  get centerHorizontally(): boolean {
    return this.#flag('centerHorizontally');
  }

  set centerHorizontally(value: unknown) {
    this.#setFlag('centerHorizontally', value);
  }

  get centerVertically(): boolean {
    return this.#flag('centerVertically');
  }

  set centerVertically(value: unknown) {
    this.#setFlag('centerVertically', value);
  }

  get draftMode(): boolean {
    return this.#flag('draftMode');
  }

  set draftMode(value: unknown) {
    this.#setFlag('draftMode', value);
  }

  get printGridlines(): boolean {
    return this.#flag('printGridlines');
  }

  set printGridlines(value: unknown) {
    this.#setFlag('printGridlines', value);
  }

  get printHeadings(): boolean {
    return this.#flag('printHeadings');
  }

  set printHeadings(value: unknown) {
    this.#setFlag('printHeadings', value);
  }

  get printOrder(): string {
    return String(this.#print.flags['printOrder'] ?? 'DownThenOver');
  }

  set printOrder(order: unknown) {
    this.#print.flags['printOrder'] = oneOf(order, ['DownThenOver', 'OverThenDown']);
  }

  setPrintMargins(unit: unknown, margins: unknown): void {
    const points = POINTS_PER_UNIT[oneOf(unit, ['Points', 'Inches', 'Centimeters'])];
    for (const [side, size] of Object.entries(record(margins))) {
      const known = oneOf(side, ['left', 'right', 'top', 'bottom', 'header', 'footer']);
      this.#setMargin(known, number(size) * points);
    }
  }

  setPrintArea(area: unknown): void {
    if (area instanceof RangeAreas) this.#print.area = area.blocks;
    else if (typeof area === 'string') this.#print.area = addressesOn(this.#model, this.#sheet, area);
    else this.#print.area = [blockOn(this.#model, this.#sheet, area)];
  }

  getPrintArea(): HostObject {
    return present(this.getPrintAreaOrNullObject());
  }

  getPrintAreaOrNullObject(): HostObject | null {
    const { area } = this.#print;
    return area.length === 0 ? null : this.#model.areas(this.#sheet, area);
  }

  /** "The range must span the entire row to be valid." */
  setPrintTitleRows(rows: unknown): void {
    const block = blockOn(this.#model, this.#sheet, rows);
    if (!isWholeRows(block)) throw invalidArgument();
    this.#print.titleRows = block;
  }

  getPrintTitleRows(): HostObject {
    return present(this.getPrintTitleRowsOrNullObject());
  }

  getPrintTitleRowsOrNullObject(): HostObject | null {
    return this.#range(this.#print.titleRows);
  }

  setPrintTitleColumns(columns: unknown): void {
    const block = blockOn(this.#model, this.#sheet, columns);
    if (!isWholeColumns(block)) throw invalidArgument();
    this.#print.titleColumns = block;
  }

  getPrintTitleColumns(): HostObject {
    return present(this.getPrintTitleColumnsOrNullObject());
  }

  getPrintTitleColumnsOrNullObject(): HostObject | null {
    return this.#range(this.#print.titleColumns);
  }

  #range(block: Block | null): HostObject | null {
    return block && this.#model.range(this.#sheet, block);
  }

  #setMargin(side: Margin, points: unknown): void {
    this.#print.margins[side] = number(points, 0);
  }

  #flag(name: Flag): boolean {
    return this.#print.flags[name] === true;
  }

  #setFlag(name: Flag, value: unknown): void {
    this.#print.flags[name] = truth(value);
  }
}

function present(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}
