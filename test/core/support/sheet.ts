import { address } from '../../../src/core/sheet/address';
import type { Block, CellValue, SheetSnapshot } from '../../../src/core/sheet/snapshot';

export interface SheetOptions {
  /** Formulas and number formats by address ("C5"). */
  readonly formulas?: Readonly<Record<string, string>>;
  readonly numberFormats?: Readonly<Record<string, string>>;
  readonly boldRows?: readonly number[];
  readonly hiddenRows?: readonly number[];
  readonly merges?: readonly Block[];
  readonly mark?: string;
}

/** A worksheet from its rows (from A1); what is not given is empty. */
export function sheetFromRows(
  name: string,
  rows: readonly (readonly CellValue[])[],
  options: SheetOptions = {},
): SheetSnapshot {
  const bold = new Set(options.boldRows);
  const hidden = new Set(options.hiddenRows);
  return {
    name,
    visibility: 'visible',
    mark: options.mark ?? null,
    rowCount: rows.length,
    columnCount: rows.reduce((widest, row) => Math.max(widest, row.length), 0),
    merges: options.merges ?? [],
    value: (row, column) => rows[row]?.[column] ?? null,
    formula: (row, column) => options.formulas?.[address(row, column)] ?? null,
    numberFormat: (row, column) => options.numberFormats?.[address(row, column)] ?? 'General',
    isBold: (row) => bold.has(row),
    isRowHidden: (row) => hidden.has(row),
  };
}
