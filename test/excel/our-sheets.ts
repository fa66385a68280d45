import { createHash } from 'node:crypto';
import type { Host } from '../../src/host';
import { UNFINISHED_NOTE } from '../../src/excel/write/unfinished';
import { UNFINISHED_NAME } from '../../src/excel/mark';
import type { Sheet } from '../../src/workbook/sheet';
import { factsInExcel, plainStyle } from '../parity/sheet-facts';

/** Short, so that a failed comparison can be read. */
const hash = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

/** Carries the hidden sign beside the mark. */
export const isUnfinished = (host: Host, name: string): boolean =>
  host.workbook.names.some((one) => one.scope?.name === name && one.name === UNFINISHED_NAME);

/** Says so to a person, too: a red tab, and until its last block is written a note in A1. */
export const looksUnfinished = (host: Host, name: string): boolean =>
  host.sheet(name).tabColor === '#C00000' || host.workbook.sheet(name)!.value(0, 0) === UNFINISHED_NOTE;

/** Our sheets as they look when they are whole, by name. */
export const ourSheets = (host: Host): ReadonlyMap<string, string> =>
  new Map(
    host.workbook.sheets
      .filter(({ mark }) => mark !== null)
      .map((sheet) => [sheet.name, hash(factsInExcel(host, sheet))]),
  );

function contents(sheet: Sheet): unknown {
  const cells: unknown[] = [];
  for (let row = 0; row < sheet.rowCount; row++) {
    for (let column = 0; column < sheet.columnCount; column++) {
      cells.push([
        sheet.value(row, column),
        sheet.formula(row, column),
        plainStyle(sheet.style(row, column)),
      ]);
    }
  }
  return [cells, sheet.merges];
}

/** The user's sheets by name: what no operation but a confirmed correction may change. */
export const sheetContents = (host: Host, names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names.map((name) => {
      const sheet = host.workbook.sheet(name);
      return [name, sheet ? hash(contents(sheet)) : 'gone'];
    }),
  );
