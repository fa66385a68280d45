import type { TableModel, TableRow } from '../tables/table';
import type { RowName } from './comparison';
import { figureColumns } from './figures';

/** A row has another number when one is inserted above it; its kode is known without a column. */
const NO_NAMES: ReadonlySet<string> = new Set(['nomor', 'kode']);

/**
 * Names the rows of a table, taken in their order, so that a row is known again when it has moved: by its kode, else by
 * its names, below the program and kegiatan that it stands under. The second of the same name is "… (2)".
 */
export class RowNames {
  private readonly columns: readonly number[];
  private readonly shown: string[] = [];
  private readonly heads: (string | null)[] = [null, null];
  private readonly met = new Map<string, number>();

  constructor(private readonly model: TableModel) {
    const first = figureColumns(model)[0]?.at ?? model.columns.length;
    // A total is named in the first column, whatever that holds in other rows.
    this.columns = model.columns.flatMap(({ key }, at) =>
      at === 0 || (at < first && !NO_NAMES.has(key)) ? [at] : [],
    );
  }

  next(row: TableRow, index: number): RowName {
    const { role, kode } = row;
    const texts = this.texts(row, index);
    const label = kode === undefined ? texts.join(' – ') : (texts.at(-1) ?? '');
    const depth = role === 'program' ? 0 : role === 'kegiatan' ? 1 : 2;
    const above = role === 'subkegiatan' || role === 'kegiatan' ? this.heads.slice(0, depth) : [];
    const path = [...above.filter((head) => head !== null), label].join(' › ');
    if (depth < 2) this.heads.splice(depth, 2 - depth, ...[label, null].slice(0, 2 - depth));
    return { key: this.once(kode ?? path), label };
  }

  /** What the row says; a name that stands merged over several rows belongs to each of them. */
  private texts({ role, cells }: TableRow, index: number): readonly string[] {
    const texts = this.columns.map((at, place) => {
      const isNumber = role !== 'total' && NO_NAMES.has(this.model.columns[at]!.key);
      const value = isNumber ? '' : cells[at]?.value;
      const goesOn = this.model.spans.some(
        ({ column, firstRow, lastRow }) => column === at && firstRow < index && index <= lastRow,
      );
      const text = typeof value === 'string' ? value : goesOn ? this.shown[place]! : '';
      this.shown[place] = text;
      return text;
    });
    return texts.filter((text) => text !== '');
  }

  private once(key: string): string {
    const count = (this.met.get(key) ?? 0) + 1;
    this.met.set(key, count);
    return count === 1 ? key : `${key} (${count})`;
  }
}
