import { listedInputs } from '../inputs/choose';
import { address, type CellRef } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import { finding } from './finding';
import type { Rule } from './rule';

/** "[Buku.xlsx]Lembar!A1", "'C:\data\[Buku.xlsx]Lembar'!A1", "[1]Lembar!A1"; a column of a table ("T[Jumlah]") is none. */
const OTHER_WORKBOOK = /\[([^[\]]+)\][^[\]!'"]*'?!/;

/** The cells of some columns whose formula takes a figure from another workbook. */
function linkedCells(
  sheet: SheetSnapshot,
  first: number,
  columns: readonly number[],
): { cell: CellRef; book: string }[] {
  const cells: { cell: CellRef; book: string }[] = [];
  for (let row = first; row < sheet.rowCount; row++)
    for (const column of columns) {
      const book = OTHER_WORKBOOK.exec(sheet.formula(row, column) ?? '')?.[1];
      if (book !== undefined) cells.push({ cell: { sheet: sheet.name, row, column }, book });
    }
  return cells;
}

/** Figures that come from another workbook: who opens this file elsewhere sees what they were. One for each sheet. */
export const externalLink: Rule = {
  id: 'external-link',
  family: 'reading',
  *check({ inputs }) {
    for (const { sheet, mapping } of listedInputs(inputs)) {
      const columns = [...new Set(Object.values(mapping.columns).flat())].sort((a, b) => a - b);
      const [first, ...others] = linkedCells(sheet, mapping.headerLast + 1, columns);
      if (!first) continue;
      yield finding({
        rule: 'external-link',
        severity: 'warning',
        cell: first.cell,
        column: 'rumus',
        printed: { unit: 'raw', text: sheet.formula(first.cell.row, first.cell.column)! },
        cells: others.map(({ cell }) => cell),
        parameters: {
          count: others.length + 1,
          book: first.book,
          at: address(first.cell.row, first.cell.column),
        },
      });
    }
  },
};
