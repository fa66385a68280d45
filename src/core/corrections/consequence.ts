import { percentOf } from '../number/percent';
import { rescale, scaledOf, type Scaled } from '../number/scaled';
import type { Sen } from '../number/sen';
import type { Addend, Cause, Finding, Quantity } from '../rules/finding';
import type { CellRef } from '../sheet/address';

/** One side of "before and after": what the equation gives, what is printed, and printed − expected. */
export interface Outcome {
  readonly expected: Quantity;
  readonly printed: Quantity;
  /** Zero where both agree. */
  readonly difference: Quantity;
}

const isSameCell = (a: CellRef, b: CellRef): boolean =>
  a.row === b.row && a.column === b.column && a.sheet === b.sheet;

/** "12538113.50" → 1253811350 sen; null for what is no amount. */
function senOf(text: string): Sen | null {
  const number = scaledOf(text);
  return number && number.decimals <= 2 ? number.digits * 10n ** BigInt(2 - number.decimals) : null;
}

/** printed − ratio; zero where the printed figure is the ratio rounded to its own decimals. */
function poin(printed: Scaled, ratio: Scaled): Scaled {
  if (rescale(ratio, printed.decimals) === printed.digits) return { digits: 0n, decimals: 0 };
  const decimals = Math.max(printed.decimals, ratio.decimals);
  return { digits: rescale(printed, decimals) - rescale(ratio, decimals), decimals };
}

function ofSum(finding: Finding, addends: readonly Addend[], printed: Sen): Outcome | null {
  const unit = finding.expected!.unit;
  if (unit !== 'rupiah' && unit !== 'count') return null;
  const sum = addends.reduce((total, { sen, sign }) => total + sen * BigInt(sign), 0n);
  return {
    expected: { unit, sen: sum },
    printed: { unit, sen: printed },
    difference: { unit, sen: printed - sum },
  };
}

function ofRatio(finding: Finding, addends: readonly Addend[], printed: Scaled): Outcome | null {
  const [part, whole] = addends;
  const { expected } = finding;
  if (!part || !whole || expected?.unit !== 'percent') return null;
  const ratio = percentOf(part.sen, whole.sen, Math.max(expected.percent.decimals, printed.decimals));
  if (!ratio) return null;
  return {
    expected: { unit: 'percent', percent: ratio },
    printed: { unit: 'percent', percent: printed },
    difference: { unit: 'percent', percent: poin(printed, ratio) },
  };
}

/**
 * What a finding's equation gives once the cells of a cause are corrected; null where the cause touches none of its
 * cells, or the finding has no arithmetic.
 */
export function outcomeWith({ cells }: Cause, finding: Finding): Outcome | null {
  const suggested = (cell: CellRef): string | null =>
    cells.find((changed) => isSameCell(changed.cell, cell))?.suggested ?? null;
  const { printed, expected, cell, addends } = finding;
  if (!printed || !expected || addends.length === 0) return null;
  const own = suggested(cell);
  if (own === null && addends.every((addend) => suggested(addend.cell) === null)) return null;
  const after = addends.map((addend) => {
    const text = suggested(addend.cell);
    return text === null ? addend : { ...addend, sen: senOf(text) ?? addend.sen };
  });
  if (printed.unit === 'percent') {
    const number = own === null ? printed.percent : scaledOf(own);
    return number && ofRatio(finding, after, number);
  }
  if (printed.unit === 'raw') return null;
  const amount = own === null ? printed.sen : senOf(own);
  return amount === null ? null : ofSum(finding, after, amount);
}
