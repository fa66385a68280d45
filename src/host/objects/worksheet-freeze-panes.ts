import { blockAt, WHOLE_SHEET } from '../book/block';
import type { SheetExtras } from '../../workbook/sheet-extras';
import type { Sheet } from '../../workbook/sheet';
import { itemNotFound } from '../protocol/api-error';
import { HostObject } from '../protocol/host-object';
import { blockOn, optional, whole } from './arguments';
import type { Model } from './model';

/** Excel.WorksheetFreezePanes. */
export class WorksheetFreezePanes extends HostObject {
  readonly #model: Model;
  readonly #sheet: Sheet;

  constructor(model: Model, sheet: Sheet) {
    super();
    this.#model = model;
    this.#sheet = sheet;
  }

  /** "The range provided corresponds to cells that will be frozen in the top- and left-most pane." */
  freezeAt(frozenRange: unknown): void {
    const { bottom, right } = blockOn(this.#model, this.#sheet, frozenRange);
    this.#extras.frozen = { top: 0, left: 0, bottom, right };
  }

  freezeRows(count?: unknown): void {
    const rows = optional(count, (value) => whole(value, 0), 1);
    this.#extras.frozen = rows === 0 ? null : blockAt(0, 0, rows - 1, WHOLE_SHEET.right);
  }

  freezeColumns(count?: unknown): void {
    const columns = optional(count, (value) => whole(value, 0), 1);
    this.#extras.frozen = columns === 0 ? null : blockAt(0, 0, WHOLE_SHEET.bottom, columns - 1);
  }

  unfreeze(): void {
    this.#extras.frozen = null;
  }

  getLocation(): HostObject {
    const location = this.getLocationOrNullObject();
    if (!location) throw itemNotFound();
    return location;
  }

  getLocationOrNullObject(): HostObject | null {
    const { frozen } = this.#extras;
    return frozen && this.#model.range(this.#sheet, frozen);
  }

  get #extras(): SheetExtras {
    return this.#model.book.extras(this.#sheet);
  }
}
