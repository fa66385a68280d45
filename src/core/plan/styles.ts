import type { CellStyle } from './plan';

/** The styles that a plan uses, each once. */
export class StyleList {
  readonly styles: CellStyle[] = [];
  private readonly known = new Map<string, number>();

  /** The index of a style; the same style has the same index. */
  index(style: CellStyle): number {
    const key = JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
    let index = this.known.get(key);
    if (index === undefined) {
      index = this.styles.push(style) - 1;
      this.known.set(key, index);
    }
    return index;
  }
}

/** Colours of our sheets: header, total rows, marked cells, links, a draft. */
export const HEADER_FILL = 'D9E2F3';
export const TOTAL_FILL = 'F2F2F2';
export const DIFFERS_FILL = 'FFF2CC';
export const UNREAD_FILL = 'D9D9D9';
export const PROPOSED_FILL = 'E4DFEC';
export const LINK_COLOR = '0563C1';
export const DRAFT_COLOR = 'C00000';

export const TITLE: CellStyle = { bold: true, size: 12, horizontal: 'centerContinuous', vertical: 'center' };
export const DRAFT: CellStyle = {
  bold: true,
  italic: true,
  color: DRAFT_COLOR,
  horizontal: 'centerContinuous',
  vertical: 'center',
};
export const HEADER: CellStyle = {
  bold: true,
  fill: HEADER_FILL,
  border: 'thin',
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};
export const PREFACE: CellStyle = { border: 'thin', vertical: 'top', horizontal: 'left', wrap: true };
export const NOTE: CellStyle = { size: 10, vertical: 'top' };

/** Whole amounts, and amounts of a column where some have sen. */
export const WHOLE = '#,##0';
export const WITH_SEN = '#,##0.00';
/** "0.00%". */
export const percentFormat = (decimals: number): string =>
  decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
/** A difference of percentages with its sign: "+12.34". */
export const POINTS = '+0.00;-0.00;0.00';
