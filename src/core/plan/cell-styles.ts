import type { BodyTraits, RowRole, TableCell, TableColumn, TableModel } from '../tables/table';
import type { CellStyle } from './plan';
import { quantityFormat } from './quantity-format';
import {
  DIFFERS_FILL,
  percentFormat,
  POINTS,
  PROPOSED_FILL,
  TOTAL_FILL,
  UNREAD_FILL,
  WHOLE,
  WITH_SEN,
  type StyleList,
} from './styles';

/** What stands in a cell: a formula, a fixed value, or a value in the place of a formula that is too long. */
type Holds = 'formula' | 'fixed' | 'value';

/** A text cell in the format "@" cannot show more than this in older versions of Excel. */
const LONGEST_TEXT_FORMAT = 255;

/** The styles of a table's body, by column, role of the row and mark; each is made once. */
export class TableCellStyles {
  private readonly formats: readonly string[];
  /** Columns whose texts are indented below their kegiatan. */
  private readonly indented: readonly boolean[];
  private readonly known: number[] = [];

  constructor(
    private readonly list: StyleList,
    private readonly table: TableModel,
    traits: BodyTraits,
  ) {
    this.formats = table.columns.map((column, index) =>
      formatOf(table, column, traits.hasSen[index] === true),
    );
    this.indented = table.columns.map(({ key }) => traits.hasKegiatan && INDENTED.has(key));
  }

  of(cell: TableCell, role: RowRole, column: number, holds: Holds): number {
    const isText =
      holds === 'fixed' && typeof cell.value === 'string' && cell.value.length <= LONGEST_TEXT_FORMAT;
    const mark = cell.unread === true ? 2 : cell.differs === true ? 1 : cell.proposed === true ? 3 : 0;
    const what = (isText ? 1 : 0) + (holds === 'value' ? 2 : 0);
    if (cell.quantity) {
      const style = this.make(role, column, mark, what);
      return this.list.index({ ...style, numberFormat: quantityFormat(cell.quantity) });
    }
    return this.style(role, column, mark, what);
  }

  empty(role: RowRole, column: number): number {
    return this.style(role, column, 0, 0);
  }

  /** How far the text of a cell is indented: names stand below their kegiatan where a table shows kegiatan. */
  indent(role: RowRole, column: number): number {
    return this.indented[column] === true ? INDENT[role] : 0;
  }

  private style(role: RowRole, column: number, mark: number, what: number): number {
    const key = ((column * 5 + LOOKS[role]) * 4 + mark) * 4 + what;
    return (this.known[key] ??= this.list.index(this.make(role, column, mark, what)));
  }

  private make(role: RowRole, column: number, mark: number, what: number): CellStyle {
    const { kind, key } = this.table.columns[column]!;
    const isText = kind === 'text';
    const fill =
      [undefined, DIFFERS_FILL, UNREAD_FILL, PROPOSED_FILL][mark] ??
      (role === 'total' ? TOTAL_FILL : undefined);
    const indent = isText ? this.indent(role, column) : 0;
    const isCentred =
      (role === 'total' && column === 0) || kind === 'number' || kind === 'quantity' || CENTRED.has(key);
    return {
      border: 'thin',
      vertical: 'center',
      horizontal: isCentred ? 'center' : isText ? 'left' : 'right',
      numberFormat: isText && (what & 1) === 1 ? '@' : this.formats[column]!,
      ...(isText || kind === 'quantity' ? { wrap: true } : {}),
      ...(role === 'program' || role === 'total' ? { bold: true } : {}),
      ...((what & 2) === 2 ? { italic: true } : {}),
      ...(fill === undefined ? {} : { fill }),
      ...(indent > 0 && !isCentred ? { indent } : {}),
    };
  }
}

/** Short texts of these columns stand in the middle. */
const CENTRED: ReadonlySet<string> = new Set([
  'keterangan',
  'nomor',
  'predikat',
  'satuan',
  'kondisi',
  'orang',
  'kebutuhan',
  'jumlah',
]);
const INDENTED: ReadonlySet<string> = new Set(['uraian', 'rincian']);
const INDENT: Readonly<Record<RowRole, number>> = {
  program: 0,
  kegiatan: 1,
  subkegiatan: 2,
  item: 0,
  total: 0,
  note: 0,
};
/** Rows of one number look alike. */
const LOOKS: Readonly<Record<RowRole, number>> = {
  item: 0,
  note: 0,
  total: 1,
  program: 2,
  kegiatan: 3,
  subkegiatan: 4,
};

function formatOf(table: TableModel, { kind }: TableColumn, hasSen: boolean): string {
  if (kind === 'percent') return percentFormat(table.percentDecimals ?? 2);
  if (kind === 'points') return POINTS;
  if (kind === 'number') return '0';
  if (kind === 'text' || kind === 'label' || kind === 'quantity') return 'General';
  return hasSen ? WITH_SEN : WHOLE;
}
