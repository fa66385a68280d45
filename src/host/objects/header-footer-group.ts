import type { PrintLayout } from '../../workbook/sheet-extras';
import { HostObject } from '../protocol/host-object';
import { oneOf, text, truth } from './arguments';

const STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;

/** Excel.HeaderFooterGroup. */
export class HeaderFooterGroup extends HostObject {
  readonly #print: PrintLayout;

  constructor(print: PrintLayout) {
    super();
    this.#print = print;
  }

  get defaultForAllPages(): HostObject {
    return new HeaderFooter(this.#print, 'defaultForAllPages');
  }

  get firstPage(): HostObject {
    return new HeaderFooter(this.#print, 'firstPage');
  }

  get evenPages(): HostObject {
    return new HeaderFooter(this.#print, 'evenPages');
  }

  get oddPages(): HostObject {
    return new HeaderFooter(this.#print, 'oddPages');
  }

  get state(): string {
    return this.#print.textsState;
  }

  set state(state: unknown) {
    this.#print.textsState = oneOf(state, STATES);
  }

  get useSheetMargins(): boolean {
    return this.#print.flags['useSheetMargins'] !== false;
  }

  set useSheetMargins(value: unknown) {
    this.#print.flags['useSheetMargins'] = truth(value);
  }

  get useSheetScale(): boolean {
    return this.#print.flags['useSheetScale'] !== false;
  }

  set useSheetScale(value: unknown) {
    this.#print.flags['useSheetScale'] = truth(value);
  }
}

/** Excel.HeaderFooter. */
class HeaderFooter extends HostObject {
  readonly #print: PrintLayout;
  readonly #pages: string;

  constructor(print: PrintLayout, pages: string) {
    super();
    this.#print = print;
    this.#pages = pages;
  }

  get leftHeader(): string {
    return this.#text('leftHeader');
  }

  set leftHeader(value: unknown) {
    this.#setText('leftHeader', value);
  }

  get centerHeader(): string {
    return this.#text('centerHeader');
  }

  set centerHeader(value: unknown) {
    this.#setText('centerHeader', value);
  }

  get rightHeader(): string {
    return this.#text('rightHeader');
  }

  set rightHeader(value: unknown) {
    this.#setText('rightHeader', value);
  }

  get leftFooter(): string {
    return this.#text('leftFooter');
  }

  set leftFooter(value: unknown) {
    this.#setText('leftFooter', value);
  }

  get centerFooter(): string {
    return this.#text('centerFooter');
  }

  set centerFooter(value: unknown) {
    this.#setText('centerFooter', value);
  }

  get rightFooter(): string {
    return this.#text('rightFooter');
  }

  set rightFooter(value: unknown) {
    this.#setText('rightFooter', value);
  }

  #text(place: string): string {
    return this.#print.texts.get(`${this.#pages}.${place}`) ?? '';
  }

  #setText(place: string, value: unknown): void {
    this.#print.texts.set(`${this.#pages}.${place}`, text(value));
  }
}
