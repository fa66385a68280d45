import { address, columnIndex, columnName, sheetInFormula } from '../../core/sheet/address';
import type { Block } from '../../core/sheet/snapshot';
import type { PrintLayout } from '../../workbook/sheet-extras';
import { EXCEL } from '../limits';
import { parseBlock } from '../read/reference';

/** The names under which a file keeps what is printed of a sheet, and what is repeated on each page. */
export const PRINT_AREA = '_xlnm.Print_Area';
export const PRINT_TITLES = '_xlnm.Print_Titles';

const LAST_ROW = EXCEL.rows - 1;
const LAST_COLUMN = EXCEL.columns - 1;

/** The references of a list: commas between quotes are part of a sheet's name. */
const REFERENCES = /(?:'(?:[^']|'')*'|[^',])+/g;

/** "'A, B'!$A$1:$E$15,'A, B'!$G$1" → its blocks; what is no rectangle is left out. */
export const printBlocks = (refersTo: string): readonly Block[] =>
  (refersTo.match(REFERENCES) ?? []).flatMap((reference) => {
    const local = reference.slice(reference.lastIndexOf('!') + 1).replaceAll('$', '');
    return blockOf(local) ?? [];
  });

function blockOf(local: string): Block | null {
  const rows = /^(\d+):(\d+)$/.exec(local);
  if (rows) return { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: LAST_COLUMN };
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(local);
  if (columns)
    return { top: 0, bottom: LAST_ROW, left: columnIndex(columns[1]!), right: columnIndex(columns[2]!) };
  return parseBlock(local);
}

export function printTitles(refersTo: string): Pick<PrintLayout, 'titleRows' | 'titleColumns'> {
  const blocks = printBlocks(refersTo);
  return {
    titleRows: blocks.find(({ left, right }) => left === 0 && right === LAST_COLUMN) ?? null,
    titleColumns: blocks.find(({ top, bottom }) => top === 0 && bottom === LAST_ROW) ?? null,
  };
}

/** What the names are to stand for; null for a name that is not wanted. */
export function printNames(
  { area, titleRows, titleColumns }: PrintLayout,
  sheet: string,
): Readonly<Record<string, string | null>> {
  const listed = (blocks: readonly (Block | null)[]): string | null => {
    const references = blocks.flatMap((block) =>
      block ? `${sheetInFormula(sheet)}!${absolute(block)}` : [],
    );
    return references.length === 0 ? null : references.join(',');
  };
  return { [PRINT_AREA]: listed(area), [PRINT_TITLES]: listed([titleColumns, titleRows]) };
}

function absolute({ top, left, bottom, right }: Block): string {
  if (left === 0 && right === LAST_COLUMN) return `$${top + 1}:$${bottom + 1}`;
  if (top === 0 && bottom === LAST_ROW) return `$${columnName(left)}:$${columnName(right)}`;
  const corner = (row: number, column: number): string => address(row, column).replace(/\d+/, '$$$&');
  const first = `$${corner(top, left)}`;
  return top === bottom && left === right ? first : `${first}:$${corner(bottom, right)}`;
}
