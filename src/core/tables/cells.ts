import { percentOf } from '../number/percent';
import type { TextCell } from '../inputs/text-cell';
import type { Sen } from '../number/sen';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { SourceAmount } from './source-terms';
import type { Computation, SourceTerm, TableCell } from './table';

const FIXED: Computation = { kind: 'fixed' };

/** A text or a number that is not calculated. */
export const fixed = (value: string | Sen | null): TableCell => ({ value, computation: FIXED });

/** The text of a source cell: linked when one of the columns holds exactly this text, else written out. */
export function linked(
  sheet: SheetSnapshot,
  row: number | null,
  columns: readonly number[] | undefined,
  text: string,
): TableCell {
  const column =
    row === null ? undefined : columns?.find((candidate) => sheet.value(row, candidate) === text);
  if (row === null || column === undefined) return fixed(text);
  return { value: text, computation: { kind: 'label', cell: { sheet: sheet.name, row, column } } };
}

/** A text of the source: linked where one cell says exactly this; "–" where it says nothing. */
export const textOf = ({ text, cell }: TextCell): TableCell =>
  text === '' ? fixed('–') : cell ? { value: text, computation: { kind: 'label', cell } } : fixed(text);

/** A figure of source cells. Which ones is asked of its amount only when a formula is written. */
class OfSource {
  constructor(
    readonly kind: 'source' | 'leaves',
    private readonly amount: SourceAmount,
  ) {}

  get terms(): readonly SourceTerm[] {
    return this.amount.terms;
  }
}

function marked(value: Sen, computation: Computation, differs: boolean, unread = false): TableCell {
  if (unread) return differs ? { value, computation, differs, unread } : { value, computation, unread };
  return differs ? { value, computation, differs } : { value, computation };
}

/** The lines of one kode. */
export const sourceCell = (amount: SourceAmount, differs = false): TableCell =>
  marked(amount.sen, new OfSource('source', amount), differs, amount.unread);

/** Σ of leaves that the table does not list. */
export const leavesCell = (amount: SourceAmount, differs = false): TableCell =>
  marked(amount.sen, new OfSource('leaves', amount), differs, amount.unread);

/** Σ of other rows of the same column. */
export const sumCell = (value: Sen, rows: readonly number[], differs = false): TableCell =>
  marked(value, { kind: 'sum', rows }, differs);

/** Cells of one column that all take the same two columns of their row. */
export const differenceColumn = (minuend: number, subtrahend: number) => {
  const computation: Computation = { kind: 'difference', minuend, subtrahend };
  return (value: Sen, differs = false): TableCell =>
    differs ? { value, computation, differs } : { value, computation };
};

export const ratioColumn = (partColumn: number, wholeColumn: number) => {
  const computation: Computation = { kind: 'ratio', part: partColumn, whole: wholeColumn };
  return (part: Sen, whole: Sen, differs = false): TableCell => {
    const value = fraction(part, whole);
    return differs ? { value, computation, differs } : { value, computation };
  };
};

/** Shares of a row in a column's total, which stands in `wholeRow`. */
export const portionColumn = (column: number, wholeRow: number) => {
  const computation: Computation = { kind: 'portion', column, wholeRow };
  return (part: Sen, whole: Sen, differs = false): TableCell => {
    const value = fraction(part, whole);
    return differs ? { value, computation, differs } : { value, computation };
  };
};

/** part / whole × 10⁴, half up; null when the whole is 0. */
export const fraction = (part: Sen, whole: Sen): bigint | null => percentOf(part, whole, 2)?.digits ?? null;
