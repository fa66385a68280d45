import type { Settings } from '../settings/settings';
import { percentOf } from '../number/percent';
import type { TableCell, TableModel, TableRow } from './table';

/** A share of two columns of the row with fewer decimals: from the amounts again, so that nothing is rounded twice. */
function roundedAgain(cell: TableCell, { cells }: TableRow, decimals: 0 | 1 | 2): TableCell {
  const { computation } = cell;
  if (computation.kind !== 'ratio') return cell;
  const [part, whole] = [cells[computation.part]?.value, cells[computation.whole]?.value];
  if (typeof part !== 'bigint' || typeof whole !== 'bigint') return cell;
  const percent = percentOf(part, whole, decimals);
  return { ...cell, value: percent && percent.digits * 10n ** BigInt(2 - decimals) };
}

function withDecimals(table: TableModel, decimals: 0 | 1 | 2): TableModel {
  if (decimals === 2) return table;
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => cell && roundedAgain(cell, row, decimals)),
  }));
  return { ...table, rows, percentDecimals: decimals };
}

/** What settings change in any table: the decimals of its percentages, and whether it names its source. */
export function withTableSettings(table: TableModel, { desimal, catatanSumber }: Settings): TableModel {
  const rounded = withDecimals(table, desimal);
  return catatanSumber ? rounded : { ...rounded, source: null };
}
