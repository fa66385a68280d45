import type { Sheet } from '../../workbook/sheet';
import { invalidArgument, itemAlreadyExists } from '../protocol/api-error';
import type { HostBook } from './host-book';

/** At most 31 letters, none of \ / ? * [ ] :, no ' at either end, not "History" (support.microsoft.com "Rename a worksheet"). */
const FORBIDDEN = /[\\/?*[\]:]|^'|'$/;

export function checkSheetName(book: HostBook, name: unknown, self: Sheet | null): string {
  if (typeof name !== 'string' || name === '' || name.length > 31) throw invalidArgument();
  if (FORBIDDEN.test(name) || name.toLowerCase() === 'history') throw invalidArgument();
  const other = book.workbook.sheet(name);
  if (other && other !== self) throw itemAlreadyExists();
  return name;
}

/** "Sheet2", "Sheet3", …: the first that is free. */
export function newSheetName(book: HostBook): string {
  for (let n = book.order.length + 1; ; n++) {
    if (!book.workbook.sheet(`Sheet${n}`)) return `Sheet${n}`;
  }
}

/** "Tabel 3.9 (2)": what Excel calls a copy. */
export function copyName(book: HostBook, name: string): string {
  for (let n = 2; ; n++) {
    const suffix = ` (${n})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (!book.workbook.sheet(candidate)) return candidate;
  }
}
