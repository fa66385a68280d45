import { parseAddress } from '../../core/sheet/address';
import type { Block } from '../../core/sheet/snapshot';
import { EXCEL } from '../limits';

/** "A1:B2" or "A1" → its rectangle; null when it is none inside a worksheet. */
export function parseBlock(text: string): Block | null {
  const [from, to = from, more] = text.split(':');
  const a = parseAddress(from ?? '');
  const b = parseAddress(to ?? '');
  if (!a || !b || more !== undefined) return null;
  const block = {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
  return block.bottom < EXCEL.rows && block.right < EXCEL.columns ? block : null;
}
