import { readColumn, readFigure } from '../../inputs/column-reading';
import { listedRows } from '../../inputs/listed-rows';
import { readPersenColumn, readPercent } from '../../inputs/percent-column';
import { cellText, holdsNumber } from '../../inputs/rows';
import type { Header } from '../../sheet/header';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { PeopleRow } from '../written';

/** Reads a table that counts people ("3 orang") by the groups of one column, with their share where it has one. */
export function readPeople(
  sheet: SheetSnapshot,
  header: Header,
  columns: { readonly group: number; readonly people: number; readonly share: number | null },
): readonly PeopleRow[] {
  const listed = listedRows(sheet, header).filter(({ row }) => holdsNumber(sheet, row, columns.people));
  const numbers = listed.map(({ row }) => row);
  const reading = readColumn(sheet, columns.people, 'count', numbers);
  const total = listed.find(({ isTotal }) => isTotal)?.row;
  const whole = total === undefined ? null : readFigure(sheet, total, reading).sen;
  const share =
    columns.share === null
      ? null
      : readPersenColumn(sheet, columns.share, numbers, reading.mark.mark, (row) => ({
          part: readFigure(sheet, row, reading).sen,
          whole,
        }));
  return listed.map(({ row, isTotal }) => ({
    row,
    name: cellText(sheet, row, columns.group) || cellText(sheet, row, 0),
    isTotal,
    orang: readFigure(sheet, row, reading),
    persen: share && readPercent(sheet, row, share),
  }));
}
