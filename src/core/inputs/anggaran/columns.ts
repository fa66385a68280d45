import { mergedColumns } from '../../sheet/header-band';
import { isKode, parseKode } from '../../kode/kode';
import type { Header } from '../../sheet/header';
import { isBlank, type SheetSnapshot } from '../../sheet/snapshot';
import type { Columns } from '../mapping';
import type { ChainColumn } from './types';

const SAMPLED_ROWS = 400;

const rowsToSample = (sheet: SheetSnapshot, header: Header): number =>
  Math.min(sheet.rowCount, header.dataFirst + SAMPLED_ROWS);

const isUsed = (sheet: SheetSnapshot, header: Header, column: number): boolean => {
  for (let row = header.dataFirst; row < rowsToSample(sheet, header); row++) {
    if (!isBlank(sheet.value(row, column))) return true;
  }
  return false;
};

/** Unlabelled columns to the right of a labelled one, up to the next label, that hold something. */
function widened(sheet: SheetSnapshot, header: Header, columns: readonly number[]): number[] {
  const wide = new Set<number>();
  for (const column of columns) {
    for (const merged of mergedColumns(sheet, header.last, column)) wide.add(merged);
    for (let next = column + 1; next < header.labels.length && header.labels[next] === ''; next++)
      wide.add(next);
  }
  const used = [...wide].sort((a, b) => a - b).filter((column) => isUsed(sheet, header, column));
  return used.length > 0 ? used : [...columns];
}

/** Among columns of one meaning, the one of the latest year that its label names; else the first. */
function latest(header: Header, columns: readonly number[]): number {
  const year = (column: number) =>
    Math.max(0, ...(header.labels[column]!.match(/\b20\d\d\b/g) ?? []).map(Number));
  return columns.reduce((best, column) => (year(column) > year(best) ? column : best));
}

/** Kode columns that hold codes; a "kode" column of something else (kode SKPD) is left out. */
function kodeColumns(sheet: SheetSnapshot, header: Header, columns: readonly number[]): number[] {
  return widened(sheet, header, columns);
}

export interface AnggaranColumns {
  readonly kode: readonly number[];
  readonly uraian: readonly number[];
  readonly anggaran: number;
  /** One column, or the triwulan columns when no single one holds it. */
  readonly realisasi: number | null;
  readonly sisa: number | null;
  readonly persen: number | null;
  readonly chain: Readonly<Partial<Record<ChainColumn, number>>>;
  readonly texts: Readonly<
    Partial<Record<'sumberDana' | 'sasaran' | 'kelompok' | 'unit' | 'keterangan', number>>
  >;
}

const TW = ['tw1', 'tw2', 'tw3', 'tw4'] as const;
const CHAIN = ['murni', 'pergeseran', 'perubahan', 'selisih', 'lalu', 'ini', ...TW] as const;
const TEXTS = ['sumberDana', 'sasaran', 'kelompok', 'unit', 'keterangan'] as const;

/** Settles which column is used for what: perubahan before pergeseran before murni, s.d. periode ini for realisasi. */
export function anggaranColumns(sheet: SheetSnapshot, header: Header): AnggaranColumns {
  const of = (meaning: string): number | undefined => {
    const columns = header.columns.get(meaning);
    return columns && latest(header, columns);
  };
  const chain: Partial<Record<ChainColumn, number>> = {};
  for (const meaning of CHAIN) {
    const column = of(meaning);
    if (column !== undefined) chain[meaning] = column;
  }
  const anggaran = chain.perubahan ?? chain.pergeseran ?? of('anggaran') ?? chain.murni!;
  const single = TW.filter((tw) => chain[tw] !== undefined);
  let realisasi = of('sdIni') ?? of('realisasi');
  if (realisasi === undefined && single.length === 1) {
    realisasi = chain[single[0]!];
    delete chain[single[0]!];
  }
  const texts: Partial<Record<(typeof TEXTS)[number], number>> = {};
  for (const meaning of TEXTS) {
    const column = of(meaning);
    if (column !== undefined) texts[meaning] = column;
  }
  return {
    kode: kodeColumns(sheet, header, header.columns.get('kode')!),
    uraian: widened(sheet, header, header.columns.get('uraian')!),
    anggaran,
    realisasi: realisasi ?? null,
    sisa: of('sisa') ?? null,
    persen: of('persen') ?? null,
    chain,
    texts,
  };
}

/** The same as Columns of a mapping: what JSON and the pane show. */
export function mappingColumns(columns: AnggaranColumns): Columns {
  const shown: Record<string, readonly number[]> = {
    kode: columns.kode,
    uraian: columns.uraian,
    anggaran: [columns.anggaran],
  };
  if (columns.realisasi !== null) shown.realisasi = [columns.realisasi];
  if (columns.sisa !== null) shown.sisa = [columns.sisa];
  if (columns.persen !== null) shown.persen = [columns.persen];
  for (const [meaning, column] of Object.entries({ ...columns.chain, ...columns.texts })) {
    if (column !== columns.anggaran && column !== columns.realisasi) shown[meaning] = [column];
  }
  return shown;
}

/** How many of the first rows below a header carry a budget code in the given columns. */
export function looksLikeKodeColumn(sheet: SheetSnapshot, header: Header, column: number): boolean {
  let codes = 0;
  let filled = 0;
  for (let row = header.dataFirst; row < rowsToSample(sheet, header); row++) {
    const value = sheet.value(row, column);
    if (isBlank(value)) continue;
    filled++;
    const parsed = typeof value === 'string' ? parseKode(value) : null;
    if (parsed && isKode(parsed) && parsed.segments.length >= 3) codes++;
  }
  return codes >= 2 && codes * 2 >= filled;
}
