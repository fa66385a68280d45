import { mergedColumns } from '../../sheet/header-band';
import { isKode, parseKode, segmentsOf } from '../../kode/kode';
import type { Header } from '../../sheet/header';
import { isBlank, type CellValue, type SheetSnapshot } from '../../sheet/snapshot';
import type { Columns } from '../mapping';
import { isWords } from '../rows';
import { isPartOfKode } from './kode-cells';
import { kelompokColumns } from './kelompok-columns';
import { settlePeriods } from './periods';
import { columnsOf, isPlain, latest, preferred, yearRank } from './preferred';
import { spjColumns } from './spj-columns';
import type { ChainColumn } from './types';
import { SAMPLED_ROWS } from '../../sheet/searched';

/** Values of a column in the first rows below the header; blanks left out. */
function sampled(sheet: SheetSnapshot, header: Header, column: number): CellValue[] {
  const values: CellValue[] = [];
  const end = Math.min(sheet.rowCount, header.dataFirst + SAMPLED_ROWS);
  for (let row = header.dataFirst; row < end; row++) {
    const value = sheet.value(row, column);
    if (!isBlank(value)) values.push(value);
  }
  return values;
}

/**
 * The labelled columns, and the columns that belong to them: below the same merged label, or without a label up to
 * the next one. Only those that mostly hold what such a column holds.
 */
function widened(
  sheet: SheetSnapshot,
  header: Header,
  columns: readonly number[],
  fits: (value: CellValue) => boolean,
): number[] {
  const wide = new Set<number>(columns);
  for (const column of columns) {
    for (const merged of mergedColumns(sheet, header.last, column)) wide.add(merged);
    for (let next = column + 1; next < header.labels.length && header.labels[next] === ''; next++)
      wide.add(next);
  }
  const used = [...wide]
    .sort((a, b) => a - b)
    .filter((column) => {
      const values = sampled(sheet, header, column);
      if (columns.includes(column)) return values.length > 0;
      return values.length > 0 && values.filter(fits).length * 2 > values.length;
    });
  return used.length > 0 ? used : [...columns];
}

export interface AnggaranColumns {
  readonly kode: readonly number[];
  readonly uraian: readonly number[];
  readonly anggaran: number;
  /** Null when only triwulan columns hold it, or nothing does. */
  readonly realisasi: number | null;
  readonly sisa: number | null;
  readonly persen: number | null;
  /** Every column that could be the sisa or the persen, in sheet order: what the figures have to decide. */
  readonly candidates: Readonly<Record<'sisa' | 'persen', readonly number[]>>;
  readonly chain: Readonly<Partial<Record<ChainColumn, number>>>;
  /** The triwulan columns say "s.d.". */
  readonly twIsCumulative: boolean;
  readonly texts: Readonly<
    Partial<Record<'sumberDana' | 'sasaran' | 'kelompok' | 'unit' | 'keterangan', number>>
  >;
}

const TEXTS = ['sumberDana', 'sasaran', 'kelompok', 'unit', 'keterangan'] as const;

type Revisions = Partial<Record<'murni' | 'pergeseran' | 'perubahan' | 'selisih', number>>;

/** The revisions of the budget as their labels tell; an anggaran left of them is what was revised: DPA, DPPA. */
function revisionColumns(header: Header, anggaran: number | undefined): Revisions {
  const found: Revisions = {};
  for (const meaning of ['murni', 'pergeseran', 'perubahan', 'selisih'] as const) {
    const columns = header.columns.get(meaning);
    if (columns) found[meaning] = meaning === 'murni' ? preferred(header, columns) : latest(header, columns);
  }
  const revised = found.perubahan ?? found.pergeseran;
  const ofYear = yearRank(header);
  const isBefore = (at: number): boolean =>
    revised !== undefined &&
    at < revised &&
    ofYear(at) === ofYear(revised) &&
    isPlain(header.labels[at]!) === 1;
  if (anggaran !== undefined && isBefore(anggaran)) found.murni ??= anggaran;
  return found;
}

/** Settles which column is used for what: perubahan before pergeseran before murni, s.d. periode ini for realisasi. */
export function anggaranColumns(sheet: SheetSnapshot, header: Header): AnggaranColumns {
  const all = (meaning: string): readonly number[] => columnsOf(header, meaning);
  const of = (meaning: string): number | undefined =>
    all(meaning).length > 0 ? preferred(header, all(meaning)) : undefined;
  const chain: Partial<Record<ChainColumn, number>> = revisionColumns(header, of('anggaran'));
  const periods = settlePeriods(sheet, header, of);
  Object.assign(chain, periods.chain, kelompokColumns(header), spjColumns(header));
  const texts: Partial<Record<(typeof TEXTS)[number], number>> = {};
  for (const meaning of TEXTS) {
    const column = of(meaning);
    if (column !== undefined) texts[meaning] = column;
  }
  return {
    kode: widened(sheet, header, all('kode'), isPartOfKode),
    uraian: widened(sheet, header, all('uraian'), isWords),
    anggaran: chain.perubahan ?? chain.pergeseran ?? of('anggaran') ?? chain.murni!,
    realisasi: periods.realisasi,
    sisa: of('sisa') ?? null,
    persen: of('persen') ?? null,
    candidates: { sisa: all('sisa'), persen: all('persen') },
    chain,
    twIsCumulative: periods.twIsCumulative,
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

/** True when most of what stands below a header in this column is budget codes. */
export function looksLikeKodeColumn(sheet: SheetSnapshot, header: Header, column: number): boolean {
  const values = sampled(sheet, header, column);
  const codes = values.filter((value) => {
    const parsed = typeof value === 'string' ? parseKode(value) : null;
    return parsed !== null && isKode(parsed) && segmentsOf(parsed).length >= 3;
  });
  return codes.length >= 2 && codes.length * 2 >= values.length;
}
