import type { Settings } from '../settings/settings';
import { percentOf } from '../number/percent';
import { MadeRows } from './body';
import type { TableCell, TableModel, TableRow, TableRows } from './table';

/** The two amounts that a share of this table is made of; null for any other cell. */
function partsOfShare({ computation }: TableCell, row: TableRow, rows: TableRows) {
  if (computation.kind === 'ratio')
    return [row.cells[computation.part]?.value, row.cells[computation.whole]?.value] as const;
  if (computation.kind !== 'portion') return null;
  const whole = rows.at(computation.wholeRow)?.cells[computation.column]?.value;
  return [row.cells[computation.column]?.value, whole] as const;
}

/** A share with fewer decimals: from the amounts again, so that nothing is rounded twice. */
function roundedAgain(cell: TableCell, row: TableRow, rows: TableRows, decimals: 0 | 1 | 2): TableCell {
  const [part, whole] = partsOfShare(cell, row, rows) ?? [];
  if (typeof part !== 'bigint' || typeof whole !== 'bigint') return cell;
  const percent = percentOf(part, whole, decimals);
  return { ...cell, value: percent && percent.digits * 10n ** BigInt(2 - decimals) };
}

function withDecimals(table: TableModel, decimals: 0 | 1 | 2): TableModel {
  if (decimals === 2) return table;
  const rows = new MadeRows(table.rows.length, (index) => {
    const row = table.rows.at(index)!;
    return { ...row, cells: row.cells.map((cell) => cell && roundedAgain(cell, row, table.rows, decimals)) };
  });
  return { ...table, rows, percentDecimals: decimals };
}

/** What settings change in any table: the decimals of its percentages, and whether it names its source. */
export function withTableSettings(table: TableModel, { desimal, catatanSumber }: Settings): TableModel {
  const rounded = withDecimals(table, desimal);
  return catatanSumber ? rounded : { ...rounded, source: null };
}
