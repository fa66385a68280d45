import { writeAmount, writePercent, writeScaled } from '../../../src/core/number/write-number';
import { rescale } from '../../../src/core/number/scaled';
import type { TableCell, TableModel } from '../../../src/core/tables/table';

/** A cell of a table as a person reads it in an Indonesian Excel: "260.000 Orang", "99,60%", "A (80)", "–". */
export function shown(
  cell: TableCell | undefined,
  kind: TableModel['columns'][number]['kind'] = 'text',
): string {
  if (!cell) return '';
  if (cell.quantity) {
    const { number, percent, decimals, before, after } = cell.quantity;
    if (percent)
      return writePercent({
        digits: rescale({ ...number, decimals: number.decimals - 2 }, decimals),
        decimals,
      });
    return before + writeScaled({ digits: rescale(number, decimals), decimals }) + after;
  }
  const { value } = cell;
  if (typeof value === 'string') return value;
  if (kind === 'percent') return value === null ? '–' : writePercent({ digits: value, decimals: 2 });
  if (kind === 'points') return value === null ? '–' : writeScaled({ digits: value, decimals: 2 });
  if (value === null) return '';
  return kind === 'number' ? String(value) : writeAmount(value);
}

/** Some columns of a table, row by row, as they are read. */
export const shownColumns = (table: TableModel, ...keys: readonly string[]): string[][] =>
  [...table.rows].map(({ cells }) =>
    keys.map((key) => {
      const column = table.columns.findIndex((one) => one.key === key);
      return shown(cells[column], table.columns[column]!.kind);
    }),
  );
