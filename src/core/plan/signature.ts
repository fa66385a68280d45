import type { TableModel } from '../tables/table';
import type { SheetBuilder } from './sheet-builder';
import type { CellStyle } from './plan';

const LINE: CellStyle = { vertical: 'center', numberFormat: '@' };
/** Room that a name with its titles needs, in characters. */
const ROOM = 40;

/** The column from which the rest of the table is wide enough for the block; it stands at the right. */
function columnOf({ columns }: TableModel): number {
  let width = 0;
  for (let column = columns.length - 1; column > 0; column--) {
    width += columns[column]!.width;
    if (width >= ROOM) return column;
  }
  return 0;
}

/** Place and date, office, room to sign, name, rank and NIP, from row `top` on. */
export function writeSignature(sheet: SheetBuilder, table: TableModel, top: number): void {
  if (!table.signature) return;
  const column = columnOf(table);
  const style = sheet.style(LINE);
  table.signature.forEach((line, index) => {
    if (line !== '') sheet.put({ row: top + index, column, value: line, style });
  });
}
