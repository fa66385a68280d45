import type { CellStyle } from '../plan/plan';
import type { CellValue } from '../sheet/snapshot';
import type { QuantityCell } from '../plan/quantity-cell';
import type { SheetBuilder } from '../plan/sheet-builder';
import { HEADER, LINK_COLOR, NOTE } from '../plan/styles';
import { countLines, wrapText } from '../plan/text-size';
import type { RecordLine } from './record';

/** Column widths of the sheet, in characters. */
export const WIDTHS: readonly number[] = [34, 34, 26, 26, 68];
const NOTE_WIDTH = 150;

/** A text, a count, a figure with its format, or a text that leads to a cell. */
export type LembarCell =
  string | number | null | QuantityCell | { readonly value: string; readonly link: string };

const CELL: CellStyle = { border: 'thin', vertical: 'top' };
const TEXT: CellStyle = { ...CELL, wrap: true, numberFormat: 'General' };
const COUNT: CellStyle = { ...CELL, horizontal: 'right', numberFormat: '#,##0' };
const HEADING: CellStyle = { bold: true, size: 12, vertical: 'center' };
const RECORD: CellStyle = { size: 8, color: '7F7F7F', numberFormat: '@' };

/** Writes the sections of the verification sheet one below the other. */
export class LembarWriter {
  constructor(
    private readonly sheet: SheetBuilder,
    private row: number,
  ) {}

  heading(text: string): void {
    this.row++;
    this.sheet.put({ row: this.row++, column: 0, value: text, style: this.sheet.style(HEADING) });
  }

  note(text: string): void {
    const style = this.sheet.style(NOTE);
    for (const line of wrapText(text, NOTE_WIDTH))
      this.sheet.put({ row: this.row++, column: 0, value: line, style });
  }

  /** A table with its header; columns in `wide` reach to the right end of the sheet when they are the last. */
  table(
    header: readonly string[],
    rows: readonly (readonly LembarCell[])[],
    wide: readonly number[] = [],
  ): void {
    const ends = header.map((_, at) => this.endOf(at, header.length, wide));
    header.forEach((text, at) => {
      this.put(at, text, HEADER);
      this.stretch(at, ends[at]!, HEADER);
    });
    this.row++;
    for (const cells of rows) {
      let lines = 1;
      header.forEach((_, at) => {
        const shown = this.cell(at, cells[at] ?? null);
        this.stretch(at, ends[at]!, TEXT);
        const width = WIDTHS.slice(at, ends[at]! + 1).reduce((sum, own) => sum + own, 0);
        if (typeof shown === 'string') lines = Math.max(lines, countLines(shown, width));
      });
      this.sheet.lines(this.row++, lines);
    }
  }

  /** Label and value, one pair a row. */
  pairs(pairs: readonly (readonly [string, string | number])[]): void {
    for (const [label, value] of pairs) {
      this.put(0, label, TEXT);
      this.put(1, value, typeof value === 'number' ? COUNT : TEXT);
      if (typeof value === 'string') this.sheet.lines(this.row, countLines(value, WIDTHS[1]!));
      this.row++;
    }
  }

  record(lines: readonly RecordLine[]): void {
    for (const { key, value } of lines) {
      this.put(0, key, RECORD);
      this.put(1, value, RECORD);
      this.row++;
    }
  }

  /** The last column of a table reaches to the right end of the sheet where it holds long texts. */
  private endOf(at: number, count: number, wide: readonly number[]): number {
    return at === count - 1 && wide.includes(at) ? WIDTHS.length - 1 : at;
  }

  /** One cell over several columns. */
  private stretch(column: number, end: number, look: CellStyle): void {
    if (end === column) return;
    for (let more = column + 1; more <= end; more++) this.put(more, null, look);
    this.sheet.merges.push({ top: this.row, left: column, bottom: this.row, right: end });
  }

  private cell(column: number, cell: LembarCell): string | number | null {
    if (typeof cell === 'number') this.put(column, cell, COUNT);
    else if (cell === null || typeof cell === 'string') this.put(column, cell, TEXT);
    else if ('link' in cell) this.put(column, cell.value, { ...TEXT, color: LINK_COLOR }, cell.link);
    else this.put(column, cell.value, { ...CELL, horizontal: 'right', numberFormat: cell.numberFormat });
    return typeof cell === 'object' && cell !== null ? null : cell;
  }

  private put(column: number, value: CellValue, look: CellStyle, link?: string): void {
    const style = this.sheet.style(look);
    this.sheet.put({ row: this.row, column, value, style, ...(link !== undefined && { link }) });
  }
}
