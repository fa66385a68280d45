import type { CellError, CellValue } from '../../core/sheet/snapshot';
import { isError } from './errors';
import { fifteenDigits } from './rounding';

type Plain = string | number | boolean;

/** Numbers come before texts, texts before truth values (Excel's sort order). */
const RANK = { number: 0, string: 1, boolean: 2 } as const;
type Kind = keyof typeof RANK;

const kindOf = (value: Plain): Kind => typeof value as Kind;

/** A blank takes the nature of what it is compared with. */
function blankLike(other: CellValue): Plain {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

/** Negative, zero or positive; texts without regard to case, numbers to 15 digits; an error wins over all. */
export function compareValues(left: CellValue, right: CellValue): number | CellError {
  if (isError(left)) return left;
  if (isError(right)) return right;
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  if (kindOf(a) !== kindOf(b)) return RANK[kindOf(a)] - RANK[kindOf(b)];
  if (typeof a === 'string') return compareTexts(a, String(b));
  return fifteenDigits(Number(a)) - fifteenDigits(Number(b));
}

function compareTexts(a: string, b: string): number {
  const [lowA, lowB] = [a.toLowerCase(), b.toLowerCase()];
  if (lowA === lowB) return 0;
  return lowA < lowB ? -1 : 1;
}

/** Equal for a lookup: same kind of value, so a code kept as text is never found by a number. */
export const sameForLookup = (cell: CellValue, wanted: Plain): boolean =>
  cell !== null && !isError(cell) && typeof cell === typeof wanted && compareValues(cell, wanted) === 0;
