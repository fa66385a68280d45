import type { Sheet } from '../../workbook/sheet';
import type { CustomRule } from '../../workbook/sheet-extras';
import { itemNotFound } from '../protocol/api-error';
import { HostObject, ID } from '../protocol/host-object';
import { truth, whole } from './arguments';
import { CellsTarget } from './cells-target';
import { CustomConditionalFormat } from './custom-conditional-format';
import type { Model } from './model';

/** Excel.ConditionalFormat. */
export class ConditionalFormat extends HostObject {
  readonly #model: Model;
  readonly #sheet: Sheet;
  readonly #id: string;

  constructor(model: Model, sheet: Sheet, id: string) {
    super();
    this.#model = model;
    this.#sheet = sheet;
    this.#id = id;
  }

  override get [ID](): string {
    return this.#id;
  }

  get id(): string {
    return this.#id;
  }

  get type(): string {
    return this.#rule.type;
  }

  get priority(): number {
    return this.#rules.indexOf(this.#rule);
  }

  /** "Use a negative priority to begin from the back. Priorities greater than the bounds will get … the maximum." */
  set priority(priority: unknown) {
    const rule = this.#rule;
    this.#rules.splice(this.#rules.indexOf(rule), 1);
    const wanted = whole(priority);
    const place = wanted < 0 ? this.#rules.length + 1 + wanted : wanted;
    this.#rules.splice(Math.max(0, Math.min(place, this.#rules.length)), 0, rule);
  }

  get stopIfTrue(): boolean {
    return this.#rule.stopIfTrue;
  }

  set stopIfTrue(value: unknown) {
    this.#rule.stopIfTrue = truth(value);
  }

  get custom(): HostObject {
    return new CustomConditionalFormat(() => this.#rule);
  }

  get customOrNullObject(): HostObject | null {
    return this.type === 'Custom' ? this.custom : null;
  }

  delete(): void {
    const rule = this.#rule;
    new CellsTarget(this.#model.book, this.#sheet, [rule.block]).checkWritable('allowFormatCells');
    this.#rules.splice(this.#rules.indexOf(rule), 1);
    this.#model.book.isDirty = true;
  }

  getRange(): HostObject {
    return this.#model.range(this.#sheet, this.#rule.block);
  }

  getRangeOrNullObject(): HostObject {
    return this.getRange();
  }

  getRanges(): HostObject {
    return this.#model.areas(this.#sheet, [this.#rule.block]);
  }

  get #rules(): CustomRule[] {
    return this.#model.book.extras(this.#sheet).rules;
  }

  get #rule(): CustomRule {
    const rule = this.#rules.find(({ id }) => id === this.#id);
    if (!rule) throw itemNotFound();
    return rule;
  }
}
