import type { Candidate } from './recognise';

/**
 * Rows that a sheet may hold below its header. So many, with a finding in each row, are checked and written within a
 * gigabyte (docs/performance.md).
 */
export const MOST_ROWS = 150_000;

/** True when more rows than that have something in one of the sheet's columns; formatted empty rows do not count. */
export function hasTooManyRows({ sheet, header }: Candidate): boolean {
  if (!header || sheet.rowCount - header.dataFirst <= MOST_ROWS) return false;
  const columns = [...header.columns.values()].flat();
  let filled = 0;
  for (let row = header.dataFirst; row < sheet.rowCount && filled <= MOST_ROWS; row++)
    if (columns.some((column) => sheet.value(row, column) !== null)) filled++;
  return filled > MOST_ROWS;
}
