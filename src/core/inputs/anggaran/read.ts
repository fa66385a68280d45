import { LEVELS, withOwnBidang, type Kode } from '../../kode/kode';
import type { Header } from '../../sheet/header';
import { normaliseHeader } from '../../sheet/header-words';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { readFigure } from '../column-reading';
import type { Figure, PercentFigure } from '../figure';
import { printedPercents, readPercent, readPersenColumn, type PercentReading } from '../percent-column';
import { cellText } from '../rows';
import { sheetScale } from '../scale';
import { amountColumns, provenMark, readAmountColumns, type Amount, type Readings } from './amount-columns';
import { splitBlocks } from './blocks';
import { classifyRows } from './classify';
import { anggaranColumns, mappingColumns, type AnggaranColumns } from './columns';
import { mergedFromAbove } from './merged-rows';
import { ownBidang } from './own-bidang';
import type { CodedRow, SheetRow } from './sheet-row';
import { settleByFigures } from './settle-columns';
import { belowTheirRow } from './sumber-dana';
import { headSpans, settleHeads } from './heads';
import { hasSeveralSkpd } from './skpd';
import { settleTotals } from './totals';
import { sumOfTriwulan, TRIWULAN, triwulanShape, type TriwulanShape } from './triwulan';
import type { AnggaranInput, AnggaranRow, Oddity, TotalRow } from './types';
import { unitColumns } from './unit-columns';
import { settleUnits } from './units';
import { ofOneYear } from './years';

/** The rows that add up others: a total, and a row with a deeper one right below it. */
function sumRows(rows: readonly SheetRow[]): ReadonlySet<number> {
  const sums = new Set<number>();
  let depthBelow = -1;
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at]!;
    const depth = row.type === 'coded' ? LEVELS.indexOf(row.kode.level) : -1;
    if (row.type === 'total' || depthBelow > depth) sums.add(row.row);
    depthBelow = depth;
  }
  return sums;
}

type TextColumn = 'unit' | 'sumberDana' | 'sasaran' | 'kelompok';

/** Reads cells of one row into figures and texts. */
class RowReader {
  private readonly amountsRead: readonly Amount[];
  /** What the amounts of a row are copied from: those of all rows have the same names in the same order. */
  private readonly noAmounts: Partial<Record<Amount, Figure>>;
  /** Texts of merged cells stand for all rows that the merge covers. */
  private readonly merged: Readonly<Record<TextColumn, ReadonlyMap<number, number> | null>>;

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly columns: AnggaranColumns,
    private readonly readings: Readings,
    private readonly persen: PercentReading | null,
    private readonly triwulan: TriwulanShape,
    private readonly sums: ReadonlySet<number>,
  ) {
    this.amountsRead = Object.keys(readings) as Amount[];
    this.noAmounts = Object.fromEntries(this.amountsRead.map((amount) => [amount, undefined]));
    const merged = (meaning: TextColumn) => {
      const column = columns.texts[meaning];
      return column === undefined ? null : mergedFromAbove(sheet, column);
    };
    this.merged = {
      unit: merged('unit'),
      sumberDana: merged('sumberDana'),
      sasaran: merged('sasaran'),
      kelompok: merged('kelompok'),
    };
  }

  amounts(row: number): Partial<Record<Amount, Figure>> {
    const amounts = { ...this.noAmounts };
    const isSum = this.sums.has(row);
    for (const amount of this.amountsRead)
      amounts[amount] = readFigure(this.sheet, row, this.readings[amount]!, isSum);
    if (!amounts.realisasi && TRIWULAN.some((tw) => amounts[tw]))
      amounts.realisasi = sumOfTriwulan(amounts, this.triwulan);
    return amounts;
  }

  percent(row: number): PercentFigure | null {
    return this.persen && readPercent(this.sheet, row, this.persen);
  }

  private text(row: number, meaning: TextColumn): string {
    const column = this.columns.texts[meaning];
    return column === undefined ? '' : cellText(this.sheet, this.merged[meaning]?.get(row) ?? row, column);
  }

  row(coded: CodedRow, bidang: string | null): AnggaranRow {
    const kode: Kode =
      bidang && coded.kode.key.includes('X') ? withOwnBidang(coded.kode, bidang) : coded.kode;
    const { row } = coded;
    return {
      row,
      kode,
      kodeLinkable: coded.kodeLinkable,
      uraian: coded.uraian,
      uraianLinkable: coded.uraianLinkable,
      unit: this.text(row, 'unit'),
      sumberDana: this.text(row, 'sumberDana'),
      sasaran: this.text(row, 'sasaran'),
      kelompok: this.text(row, 'kelompok'),
      amounts: this.amounts(row),
      persen: this.percent(row),
      hidden: this.sheet.isRowHidden(row),
    };
  }
}

const isSamePercent = (a: PercentFigure | null, b: PercentFigure | null): boolean =>
  a?.percent?.digits === b?.percent?.digits && a?.percent?.decimals === b?.percent?.decimals;

/** Where a block that stands in the sheet twice prints other figures the second time. */
function repeatOddities(
  reader: RowReader,
  repeats: readonly { row: CodedRow; original: CodedRow }[],
): Oddity[] {
  return repeats.flatMap(({ row, original }) => {
    const [again, before] = [reader.row(row, null), reader.row(original, null)];
    const amounts = Object.keys(again.amounts) as Amount[];
    const columns = amounts.filter((amount) => again.amounts[amount]?.sen !== before.amounts[amount]?.sen);
    const differing = isSamePercent(again.persen, before.persen) ? columns : [...columns, 'persen' as const];
    return differing.map((column): Oddity => ({
      kind: 'repeat-differs',
      row: again,
      original: before,
      column,
    }));
  });
}

/** Realisasi of a row, also where only triwulan columns hold it. */
function realisasiAt(sheet: SheetSnapshot, row: number, readings: Readings, triwulan: TriwulanShape): Figure {
  if (readings.realisasi) return readFigure(sheet, row, readings.realisasi);
  const quarters = TRIWULAN.filter((tw) => readings[tw]).map(
    (tw) => [tw, readFigure(sheet, row, readings[tw]!)] as const,
  );
  return sumOfTriwulan(Object.fromEntries(quarters), triwulan);
}

function persenReading(
  sheet: SheetSnapshot,
  column: number | null,
  rows: readonly number[],
  readings: Readings,
  triwulan: TriwulanShape,
): PercentReading | null {
  if (column === null) return null;
  return readPersenColumn(sheet, column, rows, provenMark(readings), (row) => ({
    part: realisasiAt(sheet, row, readings, triwulan).sen,
    whole: readFigure(sheet, row, readings.anggaran!).sen,
  }));
}

/** The columns that tell whether anything was spent. */
const realisasiColumns = ({ realisasi, chain }: AnggaranColumns): number[] =>
  [realisasi, ...TRIWULAN.map((tw) => chain[tw])].filter((column) => typeof column === 'number');

/** The sheet's columns and rows, with what had to be decided for whole columns. */
function surveyed(sheet: SheetSnapshot, header: Header) {
  const labelled = anggaranColumns(sheet, header);
  const all = classifyRows(sheet, header, {
    kode: labelled.kode,
    uraian: labelled.uraian,
    sumberDana: labelled.texts.sumberDana,
    amounts: Object.values(amountColumns(labelled)),
  });
  const year = ofOneYear(sheet, header, all.rows, realisasiColumns(labelled));
  const classified = { ...all, rows: year.rows, oddities: [...all.oddities, ...year.oddities] };
  const numbered = classified.rows.filter((row) => row.type !== 'break').map((row) => row.row);
  const scale = sheetScale(sheet, header);
  const columns = settleByFigures(sheet, header, labelled, numbered, scale > 1);
  const readings = readAmountColumns(sheet, amountColumns(columns), numbered, scale);
  const hasTriwulan = TRIWULAN.some((tw) => readings[tw]);
  const persenAt =
    columns.persen === null || !hasTriwulan
      ? () => null
      : printedPercents(sheet, columns.persen, numbered, provenMark(readings));
  const triwulan = triwulanShape(sheet, readings, numbered, columns.twIsCumulative, persenAt);
  const persen = persenReading(sheet, columns.persen, numbered, readings, triwulan);
  return { columns, classified, scale, readings, persen, triwulan };
}

/**
 * Reads a recognised budget sheet (layout L1: one row per code, amounts beside it) into typed rows that remember
 * their cells. Amounts come out in rupiah whatever unit the sheet is in.
 */
export function readAnggaran(sheet: SheetSnapshot, header: Header): AnggaranInput {
  const { columns, classified, scale, readings, persen, triwulan } = surveyed(sheet, header);
  const reader = new RowReader(sheet, columns, readings, persen, triwulan, sumRows(classified.rows));
  const anggaranAt = ({ row }: CodedRow) => readFigure(sheet, row, readings.anggaran!).sen;
  const sumberDanaOf = ({ row }: CodedRow) =>
    columns.texts.sumberDana === undefined
      ? ''
      : normaliseHeader(cellText(sheet, row, columns.texts.sumberDana));
  const blocks = splitBlocks(classified.rows, (a, b) => {
    if (sumberDanaOf(a) !== sumberDanaOf(b)) return 'apart';
    const [first, second] = [anggaranAt(a), anggaranAt(b)];
    return first !== second ? 'other' : first === 0n ? 'nothing' : 'same';
  });
  const bidang = ownBidang(blocks.rows.map(({ kode }) => kode));
  const spans = headSpans(classified.heads, blocks.rows);
  const named = belowTheirRow(blocks.rows.map((coded) => reader.row(coded, bidang)));
  const read = hasSeveralSkpd(header, columns.texts.unit, named)
    ? named
    : settleUnits(named, () => unitColumns(sheet, header, columns, named));
  const printedIn = ({ row }: { readonly row: number }) => ({
    amounts: reader.amounts(row),
    persen: reader.percent(row),
  });
  const heads = settleHeads(read, spans, printedIn);
  const { rows, tree } = heads;
  const printed = blocks.totals.map((total): TotalRow => ({ ...total, ...printedIn(total) }));
  const { totals, oddities } = settleTotals(printed, rows, tree, columns.kode[0]!);
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
    totals: [...heads.totals, ...totals],
    tree,
    scale,
    hasMurniAndPerubahan: columns.chain.murni !== undefined && columns.anggaran !== columns.chain.murni,
    twCumulative: triwulan.isCumulative,
    twAmbiguous: triwulan.isAmbiguous && readings.realisasi === undefined,
    twLatest: triwulan.latest,
    readings,
    persenReading: persen,
    oddities: [
      ...[...classified.oddities, ...heads.oddities, ...oddities],
      ...repeatOddities(reader, blocks.repeats),
    ],
  };
}
