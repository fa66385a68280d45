import { buildTree } from '../../../kode/tree';
import type { Header } from '../../../sheet/header';
import type { SheetSnapshot } from '../../../sheet/snapshot';
import { readFigure } from '../../column-reading';
import type { Figure, PercentFigure } from '../../figure';
import type { Columns } from '../../mapping';
import { sheetScale } from '../../scale';
import { readPercent, readPersenColumn, type PercentReading } from '../../percent-column';
import { SAMPLED_ROWS } from '../../../sheet/searched';
import { provenMark, readAmountColumns, type Amount, type Readings } from '../amount-columns';
import { amountsOf as sampledAmounts, isDifference } from '../sampled-amounts';
import { ratios } from '../sampled-ratios';
import type { AnggaranInput, TotalRow } from '../types';
import { flatColumns, type FlatColumns } from './columns';
import { flatLines, type FlatLine } from './lines';
import { FlatRows, levelColumns } from './rows';

/** The same as Columns of a mapping: what JSON and the pane show. */
function mappingOf(columns: FlatColumns): Columns {
  const { anggaran, realisasi, sisa, persen, revisions, sumberDana, unit, skpd } = columns;
  const shown: Record<string, readonly (number | null)[]> = {
    kode: levelColumns(columns, 'kode'),
    uraian: levelColumns(columns, 'nama'),
    anggaran: [anggaran],
    realisasi: [realisasi],
    sisa: [sisa],
    persen: [persen],
    sumberDana: [sumberDana],
    unit: [unit.kode ?? unit.nama],
    skpd: [skpd.kode ?? skpd.nama],
    ...Object.fromEntries(
      Object.entries(revisions).flatMap(([meaning, at]) => (at === anggaran ? [] : [[meaning, [at]]])),
    ),
  };
  return Object.fromEntries(
    Object.entries(shown).flatMap(([meaning, at]) => {
      const columnsOf = at.filter((column): column is number => column !== null);
      return columnsOf.length === 0 ? [] : [[meaning, columnsOf]];
    }),
  );
}

/** The amount columns of a flat export, each once. */
function amountsOf({ anggaran, realisasi, sisa, revisions }: FlatColumns): Partial<Record<Amount, number>> {
  const amounts: Partial<Record<Amount, number>> = {};
  if (anggaran !== null) amounts.anggaran = anggaran;
  if (realisasi !== null) amounts.realisasi = realisasi;
  if (sisa !== null) amounts.sisa = sisa;
  for (const [meaning, column] of Object.entries(revisions))
    if (column !== anggaran) amounts[meaning as Amount] = column;
  return amounts;
}

/** Sisa and persen of exports are those of many things: used where they are what anggaran and realisasi leave. */
function settled(sheet: SheetSnapshot, columns: FlatColumns, lines: readonly FlatLine[]): FlatColumns {
  const { anggaran, realisasi, sisa, persen } = columns;
  if (anggaran === null || realisasi === null) return { ...columns, sisa: null, persen: null };
  const rows = lines.slice(0, SAMPLED_ROWS).map(({ row }) => row);
  const [a, r] = [anggaran, realisasi].map((at) => sampledAmounts(sheet, at, rows));
  const isSisa = sisa !== null && isDifference(sampledAmounts(sheet, sisa, rows), a!, r!);
  const isPersen = persen !== null && ratios(sheet, { anggaran, realisasi }, rows).areOf(persen);
  return { ...columns, sisa: isSisa ? sisa : null, persen: isPersen ? persen : null };
}

/** A flat sheet with what had to be decided for whole columns. */
export interface FlatSheet {
  readonly sheet: SheetSnapshot;
  readonly header: Header;
  readonly columns: FlatColumns;
  readonly mapping: Columns;
  readonly scale: number;
  readonly readings: Readings;
  readonly lines: readonly FlatLine[];
  readonly totals: readonly { readonly row: number; readonly label: string }[];
  readonly oddities: AnggaranInput['oddities'];
  readonly persen: PercentReading | null;
  amountsAt(row: number): Partial<Record<Amount, Figure>>;
  persenAt(row: number): PercentFigure | null;
}

/** Reads the lines of a flat export; `skpd` leaves only those of one SKPD, and then its totals out. */
export function readFlatSheet(sheet: SheetSnapshot, header: Header, skpd: string | null = null): FlatSheet {
  const labelled = flatColumns(header);
  const { lines, totals, oddities } = flatLines(sheet, header, labelled);
  const columns = settled(sheet, labelled, lines);
  const scale = sheetScale(sheet, header);
  const numbered = [...lines, ...totals].map(({ row }) => row);
  const readings = readAmountColumns(sheet, amountsOf(columns), numbered, scale);
  const amounts = Object.entries(readings) as [Amount, NonNullable<Readings[Amount]>][];
  const senAt = (row: number, amount: Amount) => readFigure(sheet, row, readings[amount]!).sen;
  const persen =
    columns.persen === null
      ? null
      : readPersenColumn(sheet, columns.persen, numbered, provenMark(readings), (row) => ({
          part: senAt(row, 'realisasi'),
          whole: senAt(row, 'anggaran'),
        }));
  return {
    sheet,
    header,
    columns,
    mapping: mappingOf(columns),
    scale,
    readings,
    lines: skpd === null ? lines : lines.filter((line) => line.skpd === skpd),
    totals: skpd === null ? totals : [],
    oddities,
    amountsAt: (row) =>
      Object.fromEntries(amounts.map(([amount, reading]) => [amount, readFigure(sheet, row, reading)])),
    persen,
    persenAt: (row) => persen && readPercent(sheet, row, persen),
  };
}

/** Reads a flat export of the budget (layouts L2 and L3) as if it were a sheet by kode. */
export function readFlat(sheet: SheetSnapshot, header: Header, skpd: string | null = null): AnggaranInput {
  const flat = readFlatSheet(sheet, header, skpd);
  const { columns, readings, scale, oddities } = flat;
  const rows = new FlatRows(sheet, flat).make(flat.lines);
  const totals = flat.totals.map(({ row, label }): TotalRow => ({
    row,
    label,
    amounts: flat.amountsAt(row),
    persen: flat.persenAt(row),
    firstRow: 0,
    lastRow: rows.length - 1,
  }));
  return {
    kind: 'anggaran',
    sheet,
    mapping: {
      kind: 'anggaran',
      sheet: sheet.name,
      headerFirst: header.first,
      headerLast: header.last,
      columns: flat.mapping,
    },
    header,
    rows,
    totals,
    tree: buildTree(rows),
    scale,
    hasMurniAndPerubahan:
      columns.revisions.murni !== undefined && columns.anggaran !== columns.revisions.murni,
    twCumulative: false,
    twAmbiguous: false,
    twLatest: 'tw1',
    readings,
    persenReading: flat.persen,
    oddities,
  };
}

/** The SKPD that a flat export names, in its order. */
export const flatSkpd = (sheet: SheetSnapshot, header: Header): readonly string[] => [
  ...new Set(readFlatSheet(sheet, header).lines.flatMap(({ skpd }) => (skpd === '' ? [] : [skpd]))),
];
