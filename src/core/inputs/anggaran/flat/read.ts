import { buildTree } from '../../../kode/tree';
import type { Header } from '../../../sheet/header';
import type { SheetSnapshot } from '../../../sheet/snapshot';
import { readFigure } from '../../column-reading';
import type { Figure } from '../../figure';
import type { Columns } from '../../mapping';
import { sheetScale } from '../../scale';
import { readAmountColumns, type Amount, type Readings } from '../amount-columns';
import type { AnggaranInput, TotalRow } from '../types';
import { flatColumns, type FlatColumns } from './columns';
import { flatLines, type FlatLine } from './lines';
import { FlatRows, levelColumns } from './rows';

/** The same as Columns of a mapping: what JSON and the pane show. */
function mappingOf(columns: FlatColumns): Columns {
  const { anggaran, realisasi, revisions, sumberDana, unit, skpd } = columns;
  const shown: Record<string, readonly (number | null)[]> = {
    kode: levelColumns(columns, 'kode'),
    uraian: levelColumns(columns, 'nama'),
    anggaran: [anggaran],
    realisasi: [realisasi],
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
function amountsOf({ anggaran, realisasi, revisions }: FlatColumns): Partial<Record<Amount, number>> {
  const amounts: Partial<Record<Amount, number>> = {};
  if (anggaran !== null) amounts.anggaran = anggaran;
  if (realisasi !== null) amounts.realisasi = realisasi;
  for (const [meaning, column] of Object.entries(revisions))
    if (column !== anggaran) amounts[meaning as Amount] = column;
  return amounts;
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
  amountsAt(row: number): Partial<Record<Amount, Figure>>;
}

/** Reads the lines of a flat export; `skpd` leaves only those of one SKPD, and then its totals out. */
export function readFlatSheet(sheet: SheetSnapshot, header: Header, skpd: string | null = null): FlatSheet {
  const columns = flatColumns(header);
  const { lines, totals, oddities } = flatLines(sheet, header, columns);
  const scale = sheetScale(sheet, header);
  const numbered = [...lines, ...totals].map(({ row }) => row);
  const readings = readAmountColumns(sheet, amountsOf(columns), numbered, scale);
  const amounts = Object.entries(readings) as [Amount, NonNullable<Readings[Amount]>][];
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
  };
}

/** Reads a flat export of the budget (layouts L2 and L3) as if it were a sheet by kode. */
export function readFlat(sheet: SheetSnapshot, header: Header, skpd: string | null = null): AnggaranInput {
  const flat = readFlatSheet(sheet, header, skpd);
  const { columns, readings, scale, oddities } = flat;
  const rows = new FlatRows(sheet, flat.amountsAt).make(flat.lines);
  const totals = flat.totals.map(({ row, label }): TotalRow => ({
    row,
    label,
    amounts: flat.amountsAt(row),
    persen: null,
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
    persenReading: null,
    oddities,
  };
}

/** The SKPD that a flat export names, in its order. */
export const flatSkpd = (sheet: SheetSnapshot, header: Header): readonly string[] => [
  ...new Set(readFlatSheet(sheet, header).lines.flatMap(({ skpd }) => (skpd === '' ? [] : [skpd]))),
];
