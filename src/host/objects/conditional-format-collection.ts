import type { Block } from '../../core/sheet/snapshot';
import type { Sheet } from '../../workbook/sheet';
import { intersection } from '../book/block';
import { removeRulesIn } from '../book/rules';
import type { CustomRule } from '../../workbook/sheet-extras';
import { apiNotFound, itemNotFound } from '../protocol/api-error';
import { HostCollection, ITEM, ITEMS, type HostObject } from '../protocol/host-object';
import { text, whole } from './arguments';
import { CellsTarget } from './cells-target';
import { ConditionalFormat } from './conditional-format';
import type { Model } from './model';

let lastId = 0;

/** Excel.ConditionalFormatCollection: "the collection of ConditionalFormats that intersect the range". */
export class ConditionalFormatCollection extends HostCollection {
  readonly #model: Model;
  readonly #sheet: Sheet;
  readonly #block: Block;

  constructor(model: Model, sheet: Sheet, block: Block) {
    super();
    this.#model = model;
    this.#sheet = sheet;
    this.#block = block;
  }

  override [ITEMS](): readonly HostObject[] {
    return this.#rules.map(({ id }) => new ConditionalFormat(this.#model, this.#sheet, id));
  }

  override [ITEM](id: unknown): HostObject {
    return this.getItem(id);
  }

  /** "Adds a new conditional format to the collection at the first/top priority." */
  add(type: unknown): HostObject {
    // Only the kind that works in every language and version: classic functions in a formula.
    if (type !== 'Custom') throw apiNotFound('ConditionalFormatCollection', `add('${String(type)}')`);
    new CellsTarget(this.#model.book, this.#sheet, [this.#block]).checkWritable('allowFormatCells');
    const rule: CustomRule = {
      id: `{00000000-000E-0000-${String(++lastId).padStart(4, '0')}-000000000000}`,
      type: 'Custom',
      block: this.#block,
      formula: '',
      stopIfTrue: false,
      fill: '',
      fontColor: '',
      bold: null,
      italic: null,
    };
    this.#all.unshift(rule);
    this.#model.book.isDirty = true;
    return new ConditionalFormat(this.#model, this.#sheet, rule.id);
  }

  getCount(): number {
    return this.#rules.length;
  }

  getItem(id: unknown): HostObject {
    const found = this.getItemOrNullObject(id);
    if (!found) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(id: unknown): HostObject | null {
    const rule = this.#rules.find((known) => known.id === text(id));
    return rule ? new ConditionalFormat(this.#model, this.#sheet, rule.id) : null;
  }

  getItemAt(index: unknown): HostObject {
    const rule = this.#rules[whole(index, 0)];
    if (!rule) throw itemNotFound();
    return new ConditionalFormat(this.#model, this.#sheet, rule.id);
  }

  clearAll(): void {
    new CellsTarget(this.#model.book, this.#sheet, [this.#block]).checkWritable('allowFormatCells');
    removeRulesIn(this.#model.book, this.#sheet, this.#block);
    this.#model.book.isDirty = true;
  }

  get #all(): CustomRule[] {
    return this.#model.book.extras(this.#sheet).rules;
  }

  get #rules(): readonly CustomRule[] {
    return this.#all.filter(({ block }) => intersection(block, this.#block));
  }
}
