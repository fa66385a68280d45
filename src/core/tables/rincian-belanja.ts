import type { BudgetNode } from '../inputs/anggaran/types';
import { RUPIAH } from '../number/sen';
import { MadeRows } from './body';
import type { Budget, BudgetItem } from './budget';
import { budgetSheets, caption, draftLine, sourceLine, tahun, triwulan, words } from './captions';
import { differenceColumn, fixed, leavesCell, linked, ratioColumn, sourceCell, sumCell } from './cells';
import { headerCell, headerRow, moneyColumn, PERCENT, textColumn, totalNames } from './columns';
import type { TableContext, TableDefinition } from './context';
import { colourNotes } from './footnotes';
import type { Differences, PrintedComparison } from './printed';
import type {
  BodyTraits,
  HeaderCell,
  TableCell,
  TableColumn,
  TableModel,
  TableRow,
  TableRows,
} from './table';

/** What tables 1.5 and 3.9 do differently: programs, kegiatan and sub kegiatan with their figures. */
interface Shape {
  readonly id: string;
  readonly columns: readonly TableColumn[];
  readonly header: readonly HeaderCell[];
  readonly headerRows: number;
  /** It has the columns kode and sisa. */
  readonly isFull: boolean;
  readonly caption: (context: TableContext) => readonly (string | null)[];
  readonly landscape: boolean;
}

/** The rows in their order, each with the rows that it sums. */
interface ListedItem {
  readonly item: BudgetItem;
  readonly below: readonly number[];
}

const NONE: readonly number[] = [];

function listItems(budget: Budget): { listed: ListedItem[]; top: number[] } {
  const listed: ListedItem[] = [];
  const list = (items: readonly BudgetItem[]): number[] =>
    items.map((item) => {
      const index = listed.push({ item, below: NONE }) - 1;
      if (item.children.length > 0) listed[index] = { item, below: list(item.children) };
      return index;
    });
  const top = list(budget.top);
  return { listed, top };
}

const hasChildren = ({ children }: BudgetNode): boolean => children.length > 0;

/** Anggaran or realisasi of one row: the rows below it, else the source. */
function amountCell(
  budget: Budget,
  { item, below }: ListedItem,
  measure: 'anggaran' | 'realisasi',
  differs: boolean,
) {
  if (below.length > 0) return sumCell(item.sums[measure], below, differs);
  const amount = budget.amount(item, measure);
  const hasAccounts = item.nodes.some(hasChildren);
  return hasAccounts ? leavesCell(amount, differs) : sourceCell(amount, differs);
}

/** The labels of a row, linked to the source. */
function labelled({ input: { sheet, mapping } }: Budget) {
  return {
    kode: ({ line, kode }: BudgetItem): TableCell =>
      linked(sheet, line?.kodeLinkable ? line.row : null, mapping.columns.kode, kode),
    uraian: ({ line, name }: BudgetItem): TableCell =>
      linked(sheet, line?.uraianLinkable ? line.row : null, mapping.columns.uraian, name),
  };
}

/** The rows of the table, each made when it is asked for, and what there is to know about all of them. */
class RincianBody {
  readonly rows: TableRows;
  private readonly listed: readonly ListedItem[];
  private readonly top: readonly number[];
  private readonly printed: PrintedComparison;
  private readonly label: ReturnType<typeof labelled>;
  private readonly sisa: ReturnType<typeof differenceColumn>;
  private readonly persen: ReturnType<typeof ratioColumn>;

  constructor(
    private readonly shape: Shape,
    private readonly budget: Budget,
    context: TableContext,
  ) {
    ({ listed: this.listed, top: this.top } = listItems(budget));
    this.printed = context.printed(budget);
    this.label = labelled(budget);
    const column = shape.isFull ? 2 : 1;
    this.sisa = differenceColumn(column, column + 1);
    this.persen = ratioColumn(column + 1, column);
    this.rows = new MadeRows(this.listed.length + 1, (index) => {
      const entry = this.listed[index];
      return entry ? this.row(entry) : this.total();
    });
  }

  private row(entry: ListedItem): TableRow {
    const { budget, shape, label } = this;
    const { item } = entry;
    const differences = this.printed.item(item);
    const uraian = label.uraian(item);
    const anggaran = amountCell(budget, entry, 'anggaran', differences.anggaran);
    const realisasi = amountCell(budget, entry, 'realisasi', differences.realisasi);
    const persen = this.persen(item.sums.realisasi, item.sums.anggaran, differences.persen);
    const cells = shape.isFull
      ? [label.kode(item), uraian, anggaran, realisasi, this.sisaOf(item.sums, differences), persen]
      : [uraian, anggaran, realisasi, persen];
    return { role: item.role, kode: item.kode, cells };
  }

  private sisaOf({ anggaran, realisasi }: BudgetItem['sums'], differences: Differences): TableCell {
    return this.sisa(anggaran - realisasi, differences.sisa);
  }

  private total(): TableRow {
    const { shape, top } = this;
    const { total } = this.budget;
    const differences = this.printed.total();
    const label = fixed('TOTAL');
    const anggaran = sumCell(total.anggaran, top, differences.anggaran);
    const realisasi = sumCell(total.realisasi, top, differences.realisasi);
    const persen = this.persen(total.realisasi, total.anggaran, differences.persen);
    const cells = shape.isFull
      ? [label, undefined, anggaran, realisasi, this.sisaOf(total, differences), persen]
      : [label, anggaran, realisasi, persen];
    return { role: 'total', cells };
  }

  traits(): BodyTraits {
    const { listed, budget, shape } = this;
    const sums = [...listed.map(({ item }) => item.sums), budget.total];
    const hasSen = {
      anggaran: sums.some(({ anggaran }) => anggaran % RUPIAH !== 0n),
      realisasi: sums.some(({ realisasi }) => realisasi % RUPIAH !== 0n),
      sisa: sums.some(({ anggaran, realisasi }) => (anggaran - realisasi) % RUPIAH !== 0n),
    };
    return {
      hasKegiatan: listed.some(({ item }) => item.role === 'kegiatan'),
      hasSen: shape.columns.map(({ key }) => key in hasSen && hasSen[key as keyof typeof hasSen]),
      totals: [listed.length],
    };
  }

  /** Sums that the source prints differently, and figures that cannot be read, are marked and told about. */
  notes(): TableCell[] {
    const { listed, budget, shape, printed } = this;
    const isMarked = ({ anggaran, realisasi, sisa, persen }: Differences) =>
      anggaran || realisasi || persen || (sisa && shape.isFull);
    const differs = listed.some(({ item }) => isMarked(printed.item(item))) || isMarked(printed.total());
    const { rows } = budget.input;
    const mayBeUnread = rows.some(({ amounts }) =>
      Object.values(amounts).some((figure) => figure.status === 'unreadable'),
    );
    const unread = mayBeUnread && [...this.rows].some((row) => row.cells.some((cell) => cell?.unread));
    return colourNotes(differs, unread);
  }
}

function rincianTable(shape: Shape, context: TableContext): TableModel {
  const budget = context.budget!;
  const body = new RincianBody(shape, budget, context);
  return {
    id: shape.id,
    caption: caption(shape.id, ...shape.caption(context)),
    draft: draftLine(context),
    columns: shape.columns,
    header: shape.header,
    headerRows: shape.headerRows,
    numbered: false,
    rows: body.rows,
    traits: body.traits(),
    spans: [],
    notes: body.notes(),
    source: sourceLine(...budgetSheets(budget)),
    names: totalNames(shape.id, shape.columns, body.rows.length - 1),
    landscape: shape.landscape,
  };
}

const RINCIAN_BELANJA: Shape = {
  id: '1.5',
  columns: [
    textColumn('kode', 20),
    textColumn('uraian', 58),
    moneyColumn('anggaran'),
    moneyColumn('realisasi'),
    moneyColumn('sisa'),
    PERCENT,
  ],
  header: headerRow('KODE REKENING', 'URAIAN', 'ANGGARAN', 'REALISASI', 'SISA ANGGARAN', '%'),
  headerRows: 1,
  isFull: true,
  caption: ({ identitas }) => [words('Rincian Belanja', tahun(identitas))],
  landscape: true,
};

const REALISASI_PROGRAM: Shape = {
  id: '3.9',
  columns: [
    textColumn('rincian', 58),
    moneyColumn('anggaran'),
    moneyColumn('realisasi'),
    { ...PERCENT, width: 16 },
  ],
  header: [
    headerCell(0, 0, 'Rincian', 2),
    headerCell(0, 1, 'Anggaran', 2),
    headerCell(0, 2, 'Realisasi', 1, 2),
    headerCell(1, 2, 'Realisasi Anggaran'),
    headerCell(1, 3, 'Persentase (%)'),
  ],
  headerRows: 2,
  isFull: false,
  caption: ({ identitas }) => [
    'Realisasi Program dan Kegiatan',
    words(triwulan(identitas), tahun(identitas)),
  ],
  landscape: false,
};

export const tabel15: TableDefinition = {
  id: '1.5',
  title: 'Rincian Belanja',
  needs: ['anggaran'],
  needsPrograms: true,
  build: (context) => rincianTable(RINCIAN_BELANJA, context),
};

export const tabel39: TableDefinition = {
  id: '3.9',
  title: 'Realisasi Program dan Kegiatan',
  needs: ['anggaran'],
  needsPrograms: true,
  build: (context) => rincianTable(REALISASI_PROGRAM, context),
};
