import type { HostBook } from '../book/host-book';
import { accessDenied, invalidOperation } from '../protocol/api-error';
import { HostObject } from '../protocol/host-object';
import { optional, text } from './arguments';

/** Excel.WorkbookProtection: protects the structure (sheets added, deleted, moved, renamed). */
export class WorkbookProtection extends HostObject {
  readonly #book: HostBook;

  constructor(book: HostBook) {
    super();
    this.#book = book;
  }

  get protected(): boolean {
    return this.#book.isStructureProtected;
  }

  /** "Fails if the workbook has been protected." */
  protect(password?: unknown): void {
    if (this.#book.isStructureProtected) throw invalidOperation();
    this.#book.isStructureProtected = true;
    this.#book.structurePassword = optional(password, text, '');
  }

  unprotect(password?: unknown): void {
    if (this.#book.structurePassword !== optional(password, text, '')) throw accessDenied();
    this.#book.isStructureProtected = false;
  }
}
