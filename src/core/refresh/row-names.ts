import type { TableModel, TableRow } from '../tables/table';
import type { RowName } from './comparison';
import type { FigureColumn } from './figures';

/** A row has another number when one is inserted above it; its kode is known without a column. */
const NO_NAMES: ReadonlySet<string> = new Set(['nomor', 'kode']);

/** The row above which a program, kegiatan or sub kegiatan stands in the path to it. */
const DEPTH: Readonly<Partial<Record<TableRow['role'], number>>> = {
  program: 0,
  kegiatan: 1,
  subkegiatan: 2,
};

/**
 * Names the rows of a table, taken in their order, so that a row is known again when it has moved: by its kode, else by
 * its names, below the program and kegiatan that it stands under.
 */
export class RowNames {
  /** Those that name a row; a numbering does so in a total only. */
  private readonly columns: readonly { readonly at: number; readonly isNumbering: boolean }[];
  private readonly shown: string[] = [];
  /** The program and the kegiatan above; "" for none. */
  private readonly heads: string[] = ['', ''];
  private readonly met = new Map<string, number>();
  private last: { readonly row: TableRow; readonly texts: readonly string[] } | null = null;

  constructor(
    private readonly model: TableModel,
    figures: readonly FigureColumn[],
  ) {
    const first = figures[0]?.at ?? model.columns.length;
    // A total is named in the first column, whatever that holds in other rows.
    this.columns = model.columns.flatMap(({ key }, at) => {
      const isNumbering = NO_NAMES.has(key);
      return at === 0 || (at < first && !isNumbering) ? [{ at, isNumbering }] : [];
    });
  }

  /** What the row is known by, which another row may be too. */
  next(row: TableRow, index: number): string {
    const { role, kode } = row;
    const depth = DEPTH[role] ?? 0;
    // A large table has codes, no merged cells, and many rows that are no heads.
    if (kode !== undefined && depth === 2 && this.model.spans.length === 0) return kode;
    const label = this.texts(row, index).join(' – ');
    const path = [...this.heads.slice(0, depth).filter((head) => head !== ''), label].join(' › ');
    if (role === 'program') this.heads.splice(0, 2, label, '');
    if (role === 'kegiatan') this.heads[1] = label;
    return kode ?? path;
  }

  /** The name of the row that was taken last; the second of the same key is "… (2)". */
  unique(key: string, row: TableRow, index: number): RowName {
    const count = (this.met.get(key) ?? 0) + 1;
    this.met.set(key, count);
    const texts = this.texts(row, index);
    const label = row.kode === undefined ? texts.join(' – ') : (texts.at(-1) ?? '');
    return { key: count === 1 ? key : `${key} (${count})`, label };
  }

  private texts(row: TableRow, index: number): readonly string[] {
    if (this.last?.row !== row) this.last = { row, texts: this.textsOf(row, index) };
    return this.last.texts;
  }

  /** What the row says; a name that stands merged over several rows belongs to each of them. */
  private textsOf({ role, cells }: TableRow, index: number): readonly string[] {
    const texts = this.columns.map(({ at, isNumbering }, place) => {
      const value = isNumbering && role !== 'total' ? '' : cells[at]?.value;
      const goesOn = this.model.spans.some(
        ({ column, firstRow, lastRow }) => column === at && firstRow < index && index <= lastRow,
      );
      const text = typeof value === 'string' ? value : goesOn ? this.shown[place]! : '';
      this.shown[place] = text;
      return text;
    });
    return texts.filter((text) => text !== '');
  }
}
