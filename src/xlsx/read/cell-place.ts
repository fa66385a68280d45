import { parseAddress } from '../../core/sheet/address';
import type { ByteScanner } from './byte-scanner';

/** Where the cell says it stands; null for a cell without an address, which stands behind the one before it. */
export function cellPlace(scan: ByteScanner): { readonly row: number; readonly column: number } | null {
  const reference = scan.attribute('r');
  return reference === null ? null : parseAddress(reference.toUpperCase());
}
