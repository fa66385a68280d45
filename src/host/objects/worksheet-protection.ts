import type { Sheet } from '../../workbook/sheet';
import type { HostBook } from '../book/host-book';
import type { SheetExtras } from '../../workbook/sheet-extras';
import { accessDenied, invalidOperation } from '../protocol/api-error';
import { HostObject } from '../protocol/host-object';
import { optional, record, text } from './arguments';

/** Excel.WorksheetProtection. */
export class WorksheetProtection extends HostObject {
  readonly #book: HostBook;
  readonly #sheet: Sheet;

  constructor(book: HostBook, sheet: Sheet) {
    super();
    this.#book = book;
    this.#sheet = sheet;
  }

  get protected(): boolean {
    return this.#extras.isProtected;
  }

  get options(): Readonly<Record<string, unknown>> | null {
    return this.#extras.protectionOptions;
  }

  /** "Fails if the worksheet has already been protected." */
  protect(options?: unknown, password?: unknown): void {
    if (this.#extras.isProtected) throw invalidOperation();
    Object.assign(this.#extras, {
      isProtected: true,
      protectionOptions: optional(options, record, {}),
      password: optional(password, text, ''),
    });
    this.#announce();
  }

  /** *assumed: wrong-password* code for a wrong password. */
  unprotect(password?: unknown): void {
    if (this.#extras.password !== optional(password, text, '')) throw accessDenied();
    Object.assign(this.#extras, { isProtected: false, protectionOptions: null, password: '' });
    this.#announce();
  }

  get #extras(): SheetExtras {
    return this.#book.extras(this.#sheet);
  }

  #announce(): void {
    this.#book.announce('protectionChanged', this.#sheet, { isProtected: this.#extras.isProtected });
  }
}
