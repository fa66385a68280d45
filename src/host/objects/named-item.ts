import type { Block, CellValue } from '../../core/sheet/snapshot';
import type { Sheet } from '../../workbook/sheet';
import type { DefinedName } from '../../workbook/workbook';
import { fullAddress, localAddress, parseBlock, splitAddress } from '../book/block';
import { asWire } from '../book/host-book';
import { ApiError, invalidArgument, itemNotFound } from '../protocol/api-error';
import { HostObject, ID } from '../protocol/host-object';
import { NO_OBJECT } from '../protocol/query';
import { text, truth } from './arguments';
import { BlockObject, type Model } from './model';

/** A range or a formula → what the name stands for, without "="; references absolute, as Excel keeps them. */
export function refersTo(reference: unknown): string {
  if (reference instanceof BlockObject) {
    const [, local = ''] = /!(.*)$/.exec(fullAddress(reference.sheet.name, reference.block)) ?? [];
    const absolute = local.replaceAll(/[A-Z]+|\d+/g, '$$$&');
    return `${fullAddress(reference.sheet.name, reference.block).slice(0, -local.length)}${absolute}`;
  }
  const formula = text(reference);
  if (formula === '') throw invalidArgument();
  // *assumed: name-constant*: text without "=" is a text constant; `add(name, '="3.9|…"')` is how a constant is written.
  return formula.startsWith('=') ? formula.slice(1) : `"${formula.replaceAll('"', '""')}"`;
}

const comments = new WeakMap<object, Map<string, string>>();

/** Excel.NamedItem. */
export class NamedItem extends HostObject {
  readonly #model: Model;
  readonly #name: string;
  readonly #scope: Sheet | null;

  constructor(model: Model, name: string, scope: Sheet | null) {
    super();
    this.#model = model;
    this.#name = name;
    this.#scope = scope;
  }

  override get [ID](): string {
    return this.#name;
  }

  get name(): string {
    return this.#name;
  }

  /** "Formulas always start with an equal sign." */
  get formula(): string {
    return `=${this.#item.refersTo}`;
  }

  set formula(formula: unknown) {
    this.#change({ refersTo: refersTo(formula) });
  }

  get visible(): boolean {
    return !this.#item.hidden;
  }

  set visible(isVisible: unknown) {
    this.#change({ hidden: !truth(isVisible) });
  }

  get scope(): string {
    return this.#scope ? 'Worksheet' : 'Workbook';
  }

  get comment(): string {
    return this.#comments.get(this.#commentKey) ?? '';
  }

  set comment(comment: unknown) {
    this.#comments.set(this.#commentKey, text(comment));
  }

  get type(): string {
    if (this.#target) return 'Range';
    const value = this.#constant;
    if (value === null || typeof value === 'object') return 'Error';
    return typeof value === 'string' ? 'String' : typeof value === 'boolean' ? 'Boolean' : 'Double';
  }

  /** "For a named range, it will return the range address." */
  get value(): string | number | boolean {
    const target = this.#target;
    return target ? fullAddress(target.sheet.name, target.block) : asWire(this.#constant);
  }

  get worksheet(): HostObject | typeof NO_OBJECT {
    return this.#scope ? this.#model.worksheet(this.#scope) : NO_OBJECT;
  }

  get worksheetOrNullObject(): HostObject | typeof NO_OBJECT {
    return this.worksheet;
  }

  getRange(): HostObject {
    const range = this.getRangeOrNullObject();
    if (!range) throw new ApiError('InvalidOperation', `${this.#name} is not a range.`);
    return range;
  }

  getRangeOrNullObject(): HostObject | null {
    const target = this.#target;
    return target && this.#model.range(target.sheet, target.block);
  }

  delete(): void {
    this.#model.book.workbook.removeName(this.#item.name, this.#scope);
    this.#model.book.calculation.renamed(this.#name);
    this.#model.book.isDirty = true;
  }

  get #item(): DefinedName {
    const wanted = this.#name.toLowerCase();
    const item = this.#model.book.workbook.names.find(
      (known) => known.scope === this.#scope && known.name.toLowerCase() === wanted,
    );
    if (!item) throw itemNotFound();
    return item;
  }

  #change(change: Partial<DefinedName>): void {
    this.#model.book.workbook.setName({ ...this.#item, ...change });
    this.#model.book.calculation.renamed(this.#name);
    this.#model.book.isDirty = true;
  }

  /** The cells that the name stands for, null when it stands for something else. */
  get #target(): { readonly sheet: Sheet; readonly block: Block } | null {
    const { sheet: name, rest } = splitAddress(this.#item.refersTo);
    const block = parseBlock(rest);
    const sheet = name === null ? null : this.#model.book.workbook.sheet(name);
    return block && sheet && localAddress(block) ? { sheet, block } : null;
  }

  get #constant(): CellValue {
    const sheet = this.#scope ?? this.#model.book.order[0]!;
    return this.#model.book.calculation.evaluate(`=${this.#item.refersTo}`, sheet);
  }

  get #comments(): Map<string, string> {
    const { workbook } = this.#model.book;
    let known = comments.get(workbook);
    if (!known) comments.set(workbook, (known = new Map<string, string>()));
    return known;
  }

  get #commentKey(): string {
    return `${this.#scope?.id ?? ''}|${this.#name.toLowerCase()}`;
  }
}
