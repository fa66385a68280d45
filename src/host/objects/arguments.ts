import type { Block } from '../../core/sheet/snapshot';
import type { Sheet } from '../../workbook/sheet';
import { blockAt, parseBlock, splitAddress, WHOLE_SHEET } from '../book/block';
import { invalidArgument } from '../protocol/api-error';
import { BlockObject, type Model } from './model';

/** What came over the wire, checked: anything of another kind is InvalidArgument. */
export function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function truth(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function number(value: unknown, least = -Infinity, most = Infinity): number {
  if (typeof value !== 'number' || Number.isNaN(value) || value < least || value > most)
    throw invalidArgument();
  return value;
}

export function whole(value: unknown, least = -Infinity, most = Infinity): number {
  if (!Number.isInteger(value)) throw invalidArgument();
  return number(value, least, most);
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((known) => known === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

/** An argument that may be left out comes as undefined or null. */
export const optional = <T>(value: unknown, read: (value: unknown) => T, otherwise: T): T =>
  value === undefined || value === null ? otherwise : read(value);

export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}

/** "B2:C4", "Sheet1!B2", a defined name, or nothing for the whole sheet → a block of that sheet. */
export function addressOn(model: Model, sheet: Sheet, value: unknown): Block {
  if (value === undefined || value === null || value === '') return WHOLE_SHEET;
  const written = splitAddress(text(value));
  // *assumed: address-of-other-sheet*: an address of another sheet is refused.
  if (written.sheet !== null && model.book.workbook.sheet(written.sheet) !== sheet) throw invalidArgument();
  return parseBlock(written.rest) ?? namedBlock(model, sheet, written.rest);
}

/** Worksheet.getRange: "specified by the address or name". */
function namedBlock(model: Model, sheet: Sheet, name: string): Block {
  const wanted = name.toLowerCase();
  const named = model.book.workbook.names.filter((known) => known.name.toLowerCase() === wanted);
  const item = named.find(({ scope }) => scope === sheet) ?? named.find(({ scope }) => scope === null);
  const target = splitAddress(item?.refersTo ?? '');
  const block = parseBlock(target.rest);
  if (!item || !block || model.book.workbook.sheet(target.sheet ?? '') !== sheet) throw invalidArgument();
  return block;
}

/** A Range object or an address, on the sheet of the object that takes it. */
export function blockOn(model: Model, sheet: Sheet, value: unknown): Block {
  if (!(value instanceof BlockObject)) return addressOn(model, sheet, text(value));
  if (value.sheet !== sheet) throw invalidArgument();
  return value.block;
}

/** learn.microsoft.com "Work with multiple ranges simultaneously": the text is limited to fewer than 8,192 characters. */
const LONGEST_LIST = 8191;

/** Several addresses, "A1:B2,C5" → their blocks. */
export function addressesOn(model: Model, sheet: Sheet, value: unknown): Block[] {
  const list = text(value);
  if (list.length > LONGEST_LIST) throw invalidArgument();
  return list.split(',').map((part) => addressOn(model, sheet, part.trim()));
}

export const cellAt = (row: unknown, column: unknown): Block =>
  blockAt(whole(row), whole(column), whole(row), whole(column));
