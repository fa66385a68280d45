import { bidangOf, withOwnBidang, type Kode } from '../../kode/kode';
import { buildTree } from '../../kode/tree';
import type { DecimalMark } from '../../number/decimal-mark';
import type { Sen } from '../../number/sen';
import type { Header } from '../../sheet/header';
import type { SheetSnapshot } from '../../sheet/snapshot';
import {
  percentFactor,
  readColumn,
  readFigure,
  readPercent,
  type ColumnReading,
  type PercentReading,
} from '../column-reading';
import type { Figure, PercentFigure } from '../figure';
import { cellText } from '../rows';
import { sheetScale } from '../scale';
import { splitBlocks } from './blocks';
import { classifyRows, type CodedRow } from './classify';
import { anggaranColumns, mappingColumns, type AnggaranColumns } from './columns';
import { settleTotals } from './totals';
import { sumOfTriwulan, triwulanIsCumulative } from './triwulan';
import { CHAIN_COLUMNS, MEASURES } from './types';
import type { AnggaranInput, AnggaranRow, ChainColumn, Measure, Oddity, TotalRow } from './types';

type Amount = Measure | ChainColumn;
type Readings = Partial<Record<Amount, ColumnReading>>;

/** The amount columns that the sheet has, each once. */
function amountColumns(columns: AnggaranColumns): Partial<Record<Amount, number>> {
  const found: Partial<Record<Amount, number>> = { anggaran: columns.anggaran };
  if (columns.realisasi !== null) found.realisasi = columns.realisasi;
  if (columns.sisa !== null) found.sisa = columns.sisa;
  for (const meaning of CHAIN_COLUMNS) {
    const column = columns.chain[meaning];
    if (column !== undefined && column !== found.anggaran && column !== found.realisasi)
      found[meaning] = column;
  }
  return found;
}

/** Reads the columns in two passes, so that a column without proof of its own follows the sheet's decimal mark. */
function readAmountColumns(
  sheet: SheetSnapshot,
  columns: Partial<Record<Amount, number>>,
  rows: readonly number[],
  scale: number,
): Readings {
  const first = Object.entries(columns).map(([amount, column]) => [amount as Amount, column] as const);
  const once = first.map(
    ([amount, column]) => [amount, readColumn(sheet, column, 'money', rows, { scale })] as const,
  );
  const proven = once.map(([, reading]) => reading.mark).find((mark) => mark.evidence === 'proven');
  if (!proven || proven.mark === ',') return Object.fromEntries(once);
  return Object.fromEntries(
    once.map(([amount, reading]) => {
      const settled = reading.mark.evidence === 'proven' || reading.mark.evidence === 'conflicting';
      if (settled) return [amount, reading];
      return [amount, readColumn(sheet, reading.column, 'money', rows, { scale, fallback: proven.mark })];
    }),
  );
}

const sheetMark = (readings: Readings): DecimalMark =>
  Object.values(readings).find((r) => r.mark.evidence === 'proven')?.mark.mark ?? ',';

function readPersenColumn(
  sheet: SheetSnapshot,
  column: number,
  rows: readonly number[],
  readings: Readings,
): PercentReading {
  const reading = readColumn(sheet, column, 'percent', rows, { fallback: sheetMark(readings) });
  const plain: { printed: number; part: Sen; whole: Sen }[] = [];
  for (const row of rows) {
    const value = sheet.value(row, column);
    if (typeof value !== 'number' || sheet.numberFormat(row, column).includes('%')) continue;
    const part = readings.realisasi && readFigure(sheet, row, readings.realisasi).sen;
    const whole = readFigure(sheet, row, readings.anggaran!).sen;
    if (part && whole) plain.push({ printed: value, part, whole });
  }
  return { ...reading, factor: percentFactor(plain) };
}

/** The bidang that most codes of the sheet have: what X.XX stands for. */
function ownBidang(rows: readonly CodedRow[]): string | null {
  const count = new Map<string, number>();
  for (const { kode } of rows) {
    const bidang =
      kode.level === 'unit' ? kode.segments[0]!.split('.').slice(0, 2).join('.') : bidangOf(kode);
    if (bidang && !bidang.includes('X')) count.set(bidang, (count.get(bidang) ?? 0) + 1);
  }
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Reads cells of one row into figures. */
class RowReader {
  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly columns: AnggaranColumns,
    private readonly readings: Readings,
    private readonly persen: PercentReading | null,
    private readonly twCumulative: boolean,
  ) {}

  amounts(row: number): Partial<Record<Amount, Figure>> {
    const amounts: Partial<Record<Amount, Figure>> = {};
    for (const amount in this.readings) {
      amounts[amount as Amount] = readFigure(this.sheet, row, this.readings[amount as Amount]!);
    }
    if (!amounts.realisasi) amounts.realisasi = sumOfTriwulan(amounts, this.twCumulative);
    return amounts;
  }

  percent(row: number): PercentFigure | null {
    return this.persen && readPercent(this.sheet, row, this.persen);
  }

  row(coded: CodedRow, bidang: string | null): AnggaranRow {
    const { sheet, columns } = this;
    const text = (column: number | undefined) =>
      column === undefined ? '' : cellText(sheet, coded.row, column);
    const kode: Kode =
      bidang && coded.kode.key.includes('X') ? withOwnBidang(coded.kode, bidang) : coded.kode;
    return {
      ...coded,
      kode,
      unit: text(columns.texts.unit),
      sumberDana: text(columns.texts.sumberDana),
      sasaran: text(columns.texts.sasaran),
      kelompok: text(columns.texts.kelompok),
      amounts: this.amounts(coded.row),
      persen: this.percent(coded.row),
      hidden: sheet.isRowHidden(coded.row),
    };
  }
}

function repeatOddities(
  reader: RowReader,
  repeats: readonly { row: CodedRow; original: CodedRow }[],
): Oddity[] {
  const oddities: Oddity[] = [];
  for (const { row, original } of repeats) {
    const [again, before] = [reader.row(row, null), reader.row(original, null)];
    const measure = MEASURES.find((m) => again.amounts[m]?.sen !== before.amounts[m]?.sen);
    if (measure) oddities.push({ kind: 'repeat-differs', row: again, original: before, measure });
  }
  return oddities;
}

/**
 * Reads a recognised budget sheet (layout L1: one row per code, amounts beside it) into typed rows that remember
 * their cells. Amounts come out in rupiah whatever unit the sheet is in.
 */
export function readAnggaran(sheet: SheetSnapshot, header: Header): AnggaranInput {
  const columns = anggaranColumns(sheet, header);
  const found = amountColumns(columns);
  const classified = classifyRows(sheet, header, { ...columns, amounts: Object.values(found) });
  const numbered = classified.rows.filter((row) => row.type !== 'break').map((row) => row.row);
  const scale = sheetScale(sheet, header);
  const readings = readAmountColumns(sheet, found, numbered, scale);
  const persen = columns.persen === null ? null : readPersenColumn(sheet, columns.persen, numbered, readings);
  const twCumulative = triwulanIsCumulative(sheet, readings, numbered);
  const reader = new RowReader(sheet, columns, readings, persen, twCumulative);
  const blocks = splitBlocks(
    classified.rows,
    (a, b) =>
      readFigure(sheet, a.row, readings.anggaran!).sen === readFigure(sheet, b.row, readings.anggaran!).sen,
  );
  const bidang = ownBidang(blocks.rows);
  const rows = blocks.rows.map((coded) => reader.row(coded, bidang));
  const tree = buildTree(rows);
  const totals: TotalRow[] = blocks.totals.map((total) => ({
    ...total,
    amounts: reader.amounts(total.row),
    persen: reader.percent(total.row),
  }));
  return {
    kind: 'anggaran',
    sheet,
    mapping: {
      kind: 'anggaran',
      sheet: sheet.name,
      headerFirst: header.first,
      headerLast: header.last,
      columns: mappingColumns(columns),
    },
    header,
    rows,
    totals: settleTotals(totals, rows, tree),
    tree,
    scale,
    hasMurniAndPerubahan: columns.chain.murni !== undefined && columns.anggaran !== columns.chain.murni,
    twCumulative,
    readings,
    persenReading: persen,
    oddities: [...classified.oddities, ...repeatOddities(reader, blocks.repeats)],
  };
}
