import { address } from '../../core/sheet/address';
import type { Block } from '../../core/sheet/snapshot';

/** "B2:C4", "B2". */
export const blockAddress = ({ top, left, bottom, right }: Block): string =>
  top === bottom && left === right ? address(top, left) : `${address(top, left)}:${address(bottom, right)}`;

/** Rows counted from 0 → "5:9". */
export const rowsAddress = (first: number, last: number): string => `${first + 1}:${last + 1}`;

/** `Worksheet.getRanges` takes fewer than 8,192 characters ("Work with multiple ranges simultaneously in Excel add-ins"). */
const LONGEST = 8000;

/** Addresses joined with commas, as many as one `getRanges` takes. */
export function joined(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const next of addresses) {
    const last = lists.at(-1);
    if (last === undefined || last.length + next.length + 1 > LONGEST) lists.push(next);
    else lists[lists.length - 1] = `${last},${next}`;
  }
  return lists;
}
