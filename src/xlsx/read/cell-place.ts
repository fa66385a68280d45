import { parseAddress } from '../../core/sheet/address';
import type { ByteScanner } from './byte-scanner';

/** Where the cell says it stands; null for a cell without an address, which stands behind the one before it. */
export function cellPlace(scan: ByteScanner): { readonly row: number; readonly column: number } | null {
  const reference = scan.attribute('r');
  return reference === null ? null : parseAddress(reference.toUpperCase());
}

const FIRST_CELL = /^\s*<(?:[\w.-]+:)?c\s[^>]*?\br\s*=\s*["']\$?[A-Za-z]{1,3}\$?([1-9]\d{0,6})["']/;

/** The row of the cell with which the markup behind a row's opening tag begins; null when it does not say. */
export function rowOfFirstCell(markup: string): number | null {
  const number = FIRST_CELL.exec(markup)?.[1];
  return number === undefined ? null : Number(number) - 1;
}
