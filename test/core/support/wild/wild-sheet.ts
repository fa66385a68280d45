import { decideDecimalMark } from '../../../../src/core/number/decimal-mark';
import { readNumberText, senOfScaled } from '../../../../src/core/number/read-number';
import type { Scaled } from '../../../../src/core/number/scaled';
import type { CellValue, SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { Grid } from '../budget/grid';
import type { Written } from '../budget/notation';
import { ANGGARAN_ROWS, ANGGARAN_TOTAL, type PrintedBudgetRow } from '../kubu-raya';
import { sheetFromRows } from '../sheet';

/** One line of table 1.5 as figures (sen, percent), so that a layout can write it in its own way. */
export interface Line {
  /** "" for the TOTAL. */
  readonly kode: string;
  readonly uraian: string;
  readonly anggaran: bigint;
  readonly realisasi: bigint;
  readonly sisa: bigint;
  readonly persen: Scaled;
  readonly isProgram: boolean;
  /** How many sub kegiatan it adds up: of a column made from it, the sums are right. */
  readonly leaves: number;
}

function figure(text: string): Scaled {
  const kind = text.endsWith('%') ? 'percent' : 'money';
  const reading = readNumberText(text, decideDecimalMark([text], kind).mark, kind);
  if (reading.status !== 'read') throw new Error(text);
  return reading.number;
}

const leavesOf = (kode: string): number =>
  ANGGARAN_ROWS.filter(([other]) => other.length > 7 && (kode === 'TOTAL' || other.startsWith(kode))).length;

const lineOf = ([kode, uraian, ...figures]: PrintedBudgetRow): Line => {
  const [anggaran, realisasi, sisa, persen] = figures.map(figure) as [Scaled, Scaled, Scaled, Scaled];
  return {
    kode: kode === 'TOTAL' ? '' : kode,
    uraian,
    anggaran: senOfScaled(anggaran),
    realisasi: senOfScaled(realisasi),
    sisa: senOfScaled(sisa),
    persen,
    isProgram: kode.split('.').length === 3,
    leaves: leavesOf(kode),
  };
};

export const LINES: readonly Line[] = ANGGARAN_ROWS.map(lineOf);
export const TOTAL: Line = lineOf(ANGGARAN_TOTAL);

export interface WildColumn {
  /** Its label in each header row, from the top; fewer than there are rows is a cell merged downwards. */
  readonly labels: readonly string[];
  readonly cell: (line: Line) => CellValue | Written;
}

/** How table 1.5 stands in a sheet. */
export interface WildLayout {
  readonly above: readonly string[];
  /** Columns left empty before the first one. */
  readonly moved: number;
  readonly columns: readonly WildColumn[];
  readonly numberRow?: (n: number) => CellValue;
  /** The title and header again after so many lines. */
  readonly pageLines?: number;
  readonly isBlankBeforeProgram?: boolean;
  /** Where TOTAL stands; `block twice`: the whole table again below itself. */
  readonly total: 'below' | 'top' | 'twice' | 'block twice';
  readonly totalLabel: string;
  /** Index of the column that says TOTAL. */
  readonly totalAt: number;
  readonly isHidden?: (line: Line) => boolean;
  readonly below: readonly string[];
  /** Keys of errors of the source that a column of this layout repeats. */
  readonly also?: readonly string[];
}

class WildSheet {
  private readonly grid = new Grid();
  private readonly headerRows: number;

  constructor(private readonly layout: WildLayout) {
    this.headerRows = Math.max(...layout.columns.map(({ labels }) => labels.length));
  }

  sheet(): SheetSnapshot {
    const { layout, grid } = this;
    this.texts(layout.above);
    this.header();
    this.block();
    if (layout.total === 'block twice') {
      grid.next();
      this.texts(layout.above);
      this.header();
      this.block();
    }
    this.texts(layout.below);
    return sheetFromRows('LRA 2024', grid.rows, {
      merges: grid.merges,
      numberFormats: grid.formats,
      boldRows: grid.bold,
      hiddenRows: grid.hidden,
    });
  }

  private texts(texts: readonly string[]): void {
    for (const text of texts) this.grid.put(this.layout.moved, text).next();
  }

  private header(): void {
    const { grid, headerRows } = this;
    const { columns, moved, numberRow } = this.layout;
    const top = grid.row;
    for (let level = 0; level < headerRows; level++) {
      columns.forEach(({ labels }, i) => {
        const label = labels[level];
        if (label === undefined) return;
        const isShared = columns[i - 1]?.labels[level] === label && labels.length > level + 1;
        if (!isShared) grid.put(moved + i, label);
        if (level === labels.length - 1) grid.merge(grid.row, moved + i, top + headerRows - 1, moved + i);
        const last = columns.findLastIndex(({ labels: others }) => others[level] === label);
        if (!isShared && labels.length > level + 1) grid.merge(grid.row, moved + i, grid.row, moved + last);
      });
      grid.next();
    }
    if (!numberRow) return;
    columns.forEach((_, i) => grid.put(moved + i, numberRow(i + 1)));
    grid.next();
  }

  private block(): void {
    const { grid, layout } = this;
    if (layout.total === 'top') this.total();
    LINES.forEach((line, i) => {
      if (layout.pageLines && i > 0 && i % layout.pageLines === 0) {
        grid.next();
        this.texts(layout.above.slice(0, 2));
        this.header();
      }
      if (layout.isBlankBeforeProgram && line.isProgram) grid.next();
      this.line(line);
    });
    if (layout.total !== 'top') this.total();
    if (layout.total === 'twice') this.total();
  }

  private line(line: Line): void {
    const { grid, layout } = this;
    this.cells(line);
    if (line.isProgram) grid.embolden();
    if (layout.isHidden?.(line)) grid.hide();
    grid.next();
  }

  private total(): void {
    const { grid, layout } = this;
    this.cells(TOTAL);
    grid.put(layout.moved + layout.totalAt, layout.totalLabel);
    grid.embolden();
    grid.next();
  }

  private cells(line: Line): void {
    this.layout.columns.forEach(({ cell }, i) => {
      const written = cell(line);
      const isWritten = typeof written === 'object' && written !== null && 'format' in written;
      const { value, format } = isWritten ? written : { value: written, format: 'General' };
      this.grid.write(this.layout.moved + i, { value, format });
    });
  }
}

export const wildSheet = (layout: WildLayout): SheetSnapshot => new WildSheet(layout).sheet();
