/// <reference types="office-js" />
import type { PlanCell, SheetPlan } from '../../core/plan/plan';
import { isCellError } from '../../core/sheet/snapshot';
import { AIMED_BYTES, valueBytes } from '../payload';
import { formatOf } from './number-formats';
import { BYTES_OF_CALL, type Outbox } from './outbox';

type Written = string | number | boolean;

/** Excel's own bounds ("Excel specifications and limits"). */
const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 32767;

/**
 * What is assigned to `formulas` for a cell. Text outside the text format begins with an apostrophe, or Excel would
 * read it as if it were typed: "(1)" as −1, "1-2" as a date, "=…" as a formula (office-js#1559, #6687).
 */
export function writtenCell(plan: SheetPlan, cell: PlanCell): Written {
  const { value, formula } = cell;
  if (formula !== undefined && formula.length <= LONGEST_FORMULA) return formula;
  if (value === null || value === '') return '';
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value;
  const text = value.slice(0, LONGEST_TEXT - 1);
  return formatOf(plan, cell) === '@' ? text : `'${text}`;
}

interface Rows {
  readonly top: number;
  readonly bytes: number;
  readonly cells: readonly (readonly Written[])[];
}

/** The plan's cells as rectangles of whole rows, each small enough for a request; the last rows first. */
function* rectangles(plan: SheetPlan, width: number): Generator<Rows> {
  const last = plan.cells.at(-1)?.row ?? -1;
  let cells: Written[][] = [];
  let bytes = 0;
  let next = plan.cells.length - 1;
  for (let row = last; row >= 0; row--) {
    const line = new Array<Written>(width).fill('');
    for (; next >= 0 && plan.cells[next]!.row === row; next--) {
      const cell = plan.cells[next]!;
      const written = writtenCell(plan, cell);
      line[cell.column] = written;
      bytes += valueBytes(written);
    }
    cells.push(line);
    bytes += width * 4;
    if (bytes < AIMED_BYTES * 0.9 && row > 0) continue;
    yield { top: row, bytes, cells: cells.reverse() };
    [cells, bytes] = [[], 0];
  }
}

/**
 * Writes values and formulas, one rectangle per block. From below upwards, so that the note in A1 that says the sheet
 * is unfinished is the last cell to be overwritten.
 */
export async function writeContents(outbox: Outbox, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  const width = plan.cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  for (const { top, bytes, cells } of rectangles(plan, width)) {
    await outbox.put(BYTES_OF_CALL + bytes, () => {
      sheet.getRangeByIndexes(top, 0, cells.length, width).formulas = cells as Written[][];
    });
  }
}

/** As many as a worksheet takes ("Excel specifications and limits"). */
const MOST_LINKS = 65_530;

/**
 * Makes cells jump to other cells. A link gives its cell the look of a link, so colour and underline are set again; `formats` of the
 * plan say which colour.
 */
export async function writeLinks(outbox: Outbox, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  const linked = plan.cells.filter(({ link }) => link !== undefined).slice(0, MOST_LINKS);
  for (const { row, column, link, style } of linked) {
    await outbox.put(3 * BYTES_OF_CALL + 2 * link!.length, () => {
      const range = sheet.getCell(row, column);
      range.hyperlink = { documentReference: link! };
      const { font } = range.format;
      font.underline = 'None';
      font.color = `#${plan.styles[style]?.color ?? '000000'}`;
    });
  }
}
