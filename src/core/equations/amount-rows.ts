import type { BudgetInput, AnggaranRow } from '../inputs/anggaran/types';
import type { Figure, PercentFigure } from '../inputs/figure';
import type { RowKind } from './equation';

/** What an equation of a row needs: a coded row and a total have it alike. */
export interface AmountRow {
  readonly kind: RowKind;
  readonly amounts: AnggaranRow['amounts'];
  readonly persen: PercentFigure | null;
  readonly name: string;
}

export const isPrinted = (figure: Figure | undefined): figure is Figure =>
  figure !== undefined && figure.status !== 'blank';

/** A figure of the input's own sheet: what was joined from another one is held against that sheet's rows. */
export const isOwn = ({ sheet }: BudgetInput, figure: Figure): boolean => figure.sheet === sheet.name;

/** The rows of the sheet whose equations are wanted; of all, unless said otherwise. */
export type Wanted = (row: number) => boolean;
export const EVERY: Wanted = () => true;

/** Coded rows and totals alike. */
export function* amountRows(input: BudgetInput, isWanted: Wanted = EVERY): Iterable<AmountRow> {
  for (const { row, kode, amounts, persen, uraian } of input.rows)
    if (isWanted(row)) yield { kind: kode.level, amounts, persen, name: uraian || kode.text };
  for (const total of input.totals)
    if (isWanted(total.row)) yield { ...total, kind: 'total', name: total.label };
}
