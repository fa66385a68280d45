import { copySheet, moveSheet } from '../book/sheet-edits';
import { invalidArgument } from '../protocol/api-error';
import { oneOf, optional } from './arguments';
import { SheetObject } from './model';

const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** Worksheet.copy: "Copies a worksheet and places it at the specified position"; *assumed: copy-position*: without one at the end. */
export function copyTo(original: SheetObject, positionType: unknown, relativeTo: unknown): SheetObject {
  const { model, sheet } = original;
  const position = optional(positionType, (value) => oneOf(value, POSITIONS), 'End');
  const { book } = model;
  const copy = copySheet(book, sheet);
  if (position === 'Beginning') moveSheet(book, copy, 0);
  if (position === 'Before' || position === 'After') {
    if (!(relativeTo instanceof SheetObject)) throw invalidArgument();
    const place = book.order.indexOf(relativeTo.sheet);
    moveSheet(book, copy, position === 'Before' ? place : place + 1);
  }
  return model.worksheet(copy);
}
