import type { BodyTraits, TableCell, TableColumn, TableModel, TableRow } from '../tables/table';
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
  private readonly known = new Map<number, number>();

  constructor(
    private readonly list: StyleList,
    private readonly table: TableModel,
    private readonly traits: BodyTraits,
  ) {
    this.formats = table.columns.map((column, index) =>
      formatOf(table, column, traits.hasSen[index] === true),
    );
  }

  of(cell: TableCell, row: TableRow, column: number, holds: Holds): number {
    const isText =
      holds === 'fixed' && typeof cell.value === 'string' && cell.value.length <= LONGEST_TEXT_FORMAT;
    const mark = cell.unread === true ? 2 : cell.differs === true ? 1 : cell.proposed === true ? 3 : 0;
    const what = (isText ? 1 : 0) + (holds === 'value' ? 2 : 0);
    if (cell.quantity) {
      const style = this.make(row, column, mark, what);
      return this.list.index({ ...style, numberFormat: quantityFormat(cell.quantity) });
    }
    return this.style(row, column, mark, what);
  }

  empty(row: TableRow, column: number): number {
    return this.style(row, column, 0, 0);
  }

  /** How far the text of a cell is indented: names stand below their kegiatan where a table shows kegiatan. */
  indent(role: TableRow['role'], column: number): number {
    const isIndented = this.traits.hasKegiatan && INDENTED.has(this.table.columns[column]!.key);
    return isIndented ? (INDENT.get(role) ?? 0) : 0;
  }

  private style(row: TableRow, column: number, mark: number, what: number): number {
    const role =
      row.role === 'total'
        ? 1
        : row.role === 'program'
          ? 2
          : row.role === 'kegiatan'
            ? 3
            : row.role === 'subkegiatan'
              ? 4
              : 0;
    const key = ((column * 5 + role) * 4 + mark) * 4 + what;
    let index = this.known.get(key);
    if (index === undefined) {
      index = this.list.index(this.make(row, column, mark, what));
      this.known.set(key, index);
    }
    return index;
  }

  private make({ role }: TableRow, column: number, mark: number, what: number): CellStyle {
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
const INDENT: ReadonlyMap<TableRow['role'], number> = new Map([
  ['kegiatan', 1],
  ['subkegiatan', 2],
]);

function formatOf(table: TableModel, { kind }: TableColumn, hasSen: boolean): string {
  if (kind === 'percent') return percentFormat(table.percentDecimals ?? 2);
  if (kind === 'points') return POINTS;
  if (kind === 'number') return '0';
  if (kind === 'text' || kind === 'label' || kind === 'quantity') return 'General';
  return hasSen ? WITH_SEN : WHOLE;
}
