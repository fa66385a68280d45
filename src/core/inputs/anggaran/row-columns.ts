import type { Header } from '../../sheet/header';

/** Which columns tell a row's kind. */
export interface RowColumns {
  readonly kode: readonly number[];
  readonly uraian: readonly number[];
  readonly sumberDana: number | undefined;
  /** Columns with amounts: a row without a code matters only if one of them holds a number. */
  readonly amounts: readonly number[];
}

/** Where "TOTAL" may stand: left of the amounts, in the columns of code, name and number, and in those without label. */
export function labelColumnsOf(header: Header, { kode, uraian, amounts }: RowColumns): number[] {
  const firstAmount = Math.min(...amounts);
  const known = new Set([...kode, ...uraian, ...(header.columns.get('no') ?? [])]);
  return Array.from({ length: firstAmount }, (_, column) => column).filter(
    (column) => known.has(column) || (header.labels[column] ?? '') === '',
  );
}
