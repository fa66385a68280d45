import { isNumberRow, type Header } from '../../sheet/header';
import { printedArah } from '../../performance/printed-arah';
import { isBlank, type SheetSnapshot } from '../../sheet/snapshot';
import { readPercent, readRatioColumn } from '../percent-column';
import { writtenArah } from '../arah';
import type { Columns } from '../mapping';
import { quantityColumn, readQuantity, type QuantityReading } from '../quantity';
import { NO_IDENTITAS } from '../identitas/types';
import { reportColumns, reportPair, yearOfColumns, yearOfLabel, type Reported } from '../report-columns';
import { cellText, repeatsHeader, sumsUp } from '../rows';
import { beginsSignature } from '../signature';
import type { IkuInput, IkuRow, YearFigure } from './types';
import { figureOfYear, targetOfYear } from './years';

const FROM_PPKS = /\bppks\b|\bpmks\b/i;

interface TextAt {
  readonly text: string;
  readonly cell: { readonly row: number; readonly column: number } | null;
}

/** The sasaran of a row: its own cell, else the one above that is merged with it or stands over blank cells. */
function sasaranReader(sheet: SheetSnapshot, column: number): (row: number) => TextAt {
  let last: TextAt = { text: '', cell: null };
  return (row) => {
    const text = cellText(sheet, row, column);
    if (text !== '') last = { text, cell: sheet.value(row, column) === text ? { row, column } : null };
    return last;
  };
}

/** What only an indicator has beside its name; a total or an average has at most a capaian. */
const OF_INDICATOR = ['no', 'satuan', 'targetIku', 'targetPk', 'target', 'renstra', 'realisasi'] as const;

/** The rows that carry an indicator; totals and what stands from a signature on are left out. */
function indicatorRows(sheet: SheetSnapshot, header: Header): number[] {
  const indikator = header.columns.get('indikator')![0]!;
  const own = OF_INDICATOR.flatMap((meaning) => header.columns.get(meaning) ?? []);
  const rows: number[] = [];
  for (let row = header.dataFirst; row < sheet.rowCount; row++) {
    const name = cellText(sheet, row, indikator);
    const isRecord = own.some((column) => !isBlank(sheet.value(row, column)));
    if (rows.length > 0 && beginsSignature(sheet, row)) break;
    if (name === '' || sumsUp(name, isRecord)) continue;
    if (repeatsHeader(sheet, row, header.labels) || isNumberRow(sheet, row, header.labels.length)) continue;
    rows.push(row);
  }
  return rows;
}

/** Reads the columns of one meaning by year; of several of one year that of the whole period, or the one chosen. */
function yearColumns(
  sheet: SheetSnapshot,
  header: Header,
  meaning: string,
  rows: readonly number[],
  { periode }: Reported,
  chosen: number | null = null,
): (row: number) => YearFigure[] {
  const satuan = header.columns.get('satuan')?.[0] ?? null;
  const all = header.columns.get(meaning) ?? [];
  const tahunOf = (column: number): number | null => yearOfLabel(header.labels[column]!);
  const columns = [...new Set(all.map(tahunOf))].flatMap((tahun) => {
    const ofYear = all.filter((column) => tahunOf(column) === tahun);
    const found = reportColumns(sheet, header, ofYear, { tahun, periode });
    const isOther = chosen !== null && ofYear.includes(chosen) && !found.includes(chosen);
    return (isOther ? [chosen] : found).map((column) => ({
      tahun,
      reading: quantityColumn(sheet, column, satuan, rows),
    }));
  });
  return (row) => columns.map(({ tahun, reading }) => ({ tahun, figure: readQuantity(sheet, row, reading) }));
}

function rowsOf(sheet: SheetSnapshot, header: Header, { tahun, periode }: Reported): IkuRow[] {
  const rows = indicatorRows(sheet, header);
  const reported = { tahun: tahun ?? yearOfColumns(header), periode };
  const pair = reportPair(sheet, header, reported);
  const of = (meaning: string): number | null => {
    const columns = header.columns.get(meaning) ?? [];
    if (pair.target !== null && columns.includes(pair.target)) return pair.target;
    return reportColumns(sheet, header, columns, reported)[0] ?? null;
  };
  const satuan = of('satuan');
  const reading = (meaning: string): QuantityReading | null => {
    const column = of(meaning);
    return column === null ? null : quantityColumn(sheet, column, satuan, rows);
  };
  const targets = { iku: reading('targetIku'), pk: reading('targetPk'), plain: reading('target') };
  const realisasi = yearColumns(sheet, header, 'realisasi', rows, reported, pair.realisasi);
  const renstra = yearColumns(sheet, header, 'renstra', rows, reported);
  const sasaran = sasaranReader(sheet, of('sasaran')!);
  const capaianColumn = pair.capaian;
  const capaian = capaianColumn === null ? null : readRatioColumn(sheet, capaianColumn, rows);
  const indikator = of('indikator')!;
  const arahColumn = of('arah');
  return rows.map((row): IkuRow => {
    const figure = (from: QuantityReading | null) => from && readQuantity(sheet, row, from);
    const name = cellText(sheet, row, indikator);
    const years = realisasi(row);
    const text = (column: number | null) => (column === null ? '' : cellText(sheet, row, column));
    const says = years.some(({ figure: { text: said } }) => said !== null && FROM_PPKS.test(said));
    const { text: sasaranText, cell } = sasaran(row);
    const read: IkuRow = {
      row,
      sasaran: sasaranText,
      sasaranCell: cell,
      indikator: name,
      indikatorColumn: sheet.value(row, indikator) === name ? indikator : null,
      arah: writtenArah(text(arahColumn)),
      targetIku: figure(targets.iku),
      targetPk: figure(targets.pk),
      target: figure(targets.plain),
      realisasi: years,
      renstra: renstra(row),
      fromPpks: says || FROM_PPKS.test(text(of('sumber'))),
      capaian: capaian && readPercent(sheet, row, capaian),
    };
    if (arahColumn !== null) return read;
    const figures = [targetOfYear(read, reported.tahun), figureOfYear(years, reported.tahun, true)] as const;
    return { ...read, arah: printedArah(read.capaian, ...figures) };
  });
}

const SHOWN = [
  'no',
  'sasaran',
  'indikator',
  'satuan',
  'arah',
  'targetIku',
  'targetPk',
  'target',
  'renstra',
  'realisasi',
  'capaian',
  'sumber',
] as const;

function mappingColumns(header: Header): Columns {
  return Object.fromEntries(
    SHOWN.flatMap((meaning) => {
      const columns = header.columns.get(meaning);
      return columns ? [[meaning, columns]] : [];
    }),
  );
}

/** Reads a recognised sheet of indicators: targets, realisasi and Renstra targets per year. */
export function readIku(sheet: SheetSnapshot, header: Header, reported: Reported = NO_IDENTITAS): IkuInput {
  return {
    kind: 'iku',
    sheet,
    mapping: {
      kind: 'iku',
      sheet: sheet.name,
      headerFirst: header.first,
      headerLast: header.last,
      columns: mappingColumns(header),
    },
    rows: rowsOf(sheet, header, reported),
    header,
  };
}

/** A sheet of indicators: no planning matrix (tujuan, strategi), and a row that names sasaran and indicator. */
export function looksLikeIku(sheet: SheetSnapshot, header: Header): boolean {
  if (header.columns.has('perencanaan') || header.columns.has('uang')) return false;
  const sasaran = header.columns.get('sasaran')![0]!;
  return indicatorRows(sheet, header).some((row) => !isBlank(sheet.value(row, sasaran)));
}

/** The sasaran strategis in the order of the sheet, each once. */
export const sasaranOf = (iku: IkuInput): readonly string[] => [
  ...new Set(iku.rows.map(({ sasaran }) => sasaran).filter((sasaran) => sasaran !== '')),
];
