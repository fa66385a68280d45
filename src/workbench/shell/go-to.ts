import { columnName } from '../../core/sheet/address';
import type { Block } from '../../core/sheet/snapshot';
import { parseBlock, splitAddress } from '../../host';

export interface Target {
  readonly sheet: string;
  readonly block: Block;
}

/** What is written into the name box: "C12", "C12:D20", "Anggaran!C12"; null when it is no cell of the workbook. */
export function targetOf(text: string, sheets: readonly string[], active: string): Target | null {
  const { sheet: named, rest } = splitAddress(text.trim());
  const sheet = named === null ? active : sheets.find((name) => name.toLowerCase() === named.toLowerCase());
  const block = blockOf(rest);
  return sheet !== undefined && block ? { sheet, block } : null;
}

/** Beyond the edges of a sheet there is no cell. */
function blockOf(text: string): Block | null {
  try {
    return parseBlock(text);
  } catch {
    return null;
  }
}

/** "C12", "C12:D20". */
export function shownAddress({ top, left, bottom, right }: Block): string {
  const first = `${columnName(left)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${columnName(right)}${bottom + 1}`;
}
