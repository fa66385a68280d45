import { withProperty, type HostStyle } from '../../workbook/host-style';
import { HostObject } from '../protocol/host-object';
import { number, oneOf, text, truth } from './arguments';
import type { CellsTarget } from './cells-target';
import { htmlColor, readColor } from './color';

/** The normal font of a new workbook. */
const NORMAL = { name: 'Calibri', size: 11, color: '000000' } as const;

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

/** Excel.RangeFont. */
export class RangeFont extends HostObject {
  readonly #target: CellsTarget;

  constructor(target: CellsTarget) {
    super();
    this.#target = target;
  }

  get bold(): boolean | null {
    return this.#target.common((style) => style.bold ?? false);
  }

  set bold(value: unknown) {
    this.#set('bold', truth(value) || undefined);
  }

  get italic(): boolean | null {
    return this.#target.common((style) => style.italic ?? false);
  }

  set italic(value: unknown) {
    this.#set('italic', truth(value) || undefined);
  }

  get strikethrough(): boolean | null {
    return this.#target.common((style) => style.strikethrough ?? false);
  }

  set strikethrough(value: unknown) {
    this.#set('strikethrough', truth(value) || undefined);
  }

  get underline(): string | null {
    return this.#target.common((style) => style.underline ?? 'None');
  }

  set underline(value: unknown) {
    const underline = oneOf(value, UNDERLINES);
    this.#set('underline', underline === 'None' ? undefined : underline);
  }

  get color(): string | null {
    return this.#target.common((style) => htmlColor(style.color ?? NORMAL.color));
  }

  set color(value: unknown) {
    const color = readColor(value);
    this.#set('color', color === NORMAL.color ? undefined : color);
  }

  /** "The name's length should not be greater than 31 characters." */
  get name(): string | null {
    return this.#target.common((style) => style.fontName ?? NORMAL.name);
  }

  set name(value: unknown) {
    const name = text(value);
    this.#set('fontName', name === NORMAL.name ? undefined : name);
  }

  get size(): number | null {
    return this.#target.common((style) => style.size ?? NORMAL.size);
  }

  set size(value: unknown) {
    const size = number(value, 1, 409);
    this.#set('size', size === NORMAL.size ? undefined : size);
  }

  #set<K extends keyof HostStyle>(name: K, value: HostStyle[K] | undefined): void {
    this.#target.restyle((style) => withProperty(style, name, value));
  }
}
