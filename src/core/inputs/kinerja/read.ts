import { withOwnBidang, type Kode } from '../../kode/kode';
import type { Header } from '../../sheet/header';
import { printedArah } from '../../performance/printed-arah';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { writtenArah } from '../arah';
import { ownBidang } from '../anggaran/own-bidang';
import { readPercent, readRatioColumn } from '../percent-column';
import { NO_IDENTITAS } from '../identitas/types';
import { quantityColumn, readQuantity } from '../quantity';
import { cellText } from '../rows';
import type { Reported } from '../report-columns';
import { kinerjaColumns, kinerjaMapping, type KinerjaColumns } from './columns';
import { levelsOf, namedRows, type NamedRow } from './rows';
import type { KinerjaInput, KinerjaKegiatan, KinerjaLevel, KinerjaProgram, KinerjaRow } from './types';

/** A row with its code, where it has one. */
interface Coded {
  readonly kode: Kode | null;
}

/** Numbers by order, where the sheet keeps them as number cells (1.10 and 1.1 are the same number there). */
class Counter {
  private kegiatan = 0;
  private sub = 0;

  next(level: KinerjaLevel, { numbering, further }: NamedRow): string {
    if (further) return '';
    if (level === 'program') this.kegiatan = this.sub = 0;
    if (level === 'kegiatan') {
      this.kegiatan = numbering?.first ?? this.kegiatan + 1;
      this.sub = 0;
    }
    if (level === 'subkegiatan') this.sub++;
    if (!numbering) return '';
    if (numbering.text !== '') return numbering.text;
    return level === 'subkegiatan' ? `${numbering.first}.${this.sub}` : String(numbering.first);
  }
}

/** `X.XX` in a code is the office's own bidang: that of the budget, else that of the other codes of the sheet. */
function withOwnCodes(named: readonly NamedRow[], budget: readonly Coded[]): readonly NamedRow[] {
  if (!named.some(({ kode }) => kode?.key.includes('X'))) return named;
  const codesOf = (rows: readonly Coded[]) => rows.flatMap(({ kode }) => kode ?? []);
  const bidang = ownBidang(codesOf(budget)) ?? ownBidang(codesOf(named));
  if (bidang === null) return named;
  return named.map((row) => (row.kode ? { ...row, kode: withOwnBidang(row.kode, bidang) } : row));
}

function rowsOf(
  sheet: SheetSnapshot,
  header: Header,
  columns: KinerjaColumns,
  budget: readonly Coded[],
): KinerjaRow[] {
  const named = withOwnCodes(namedRows(sheet, header, columns), budget);
  const levels = levelsOf(named);
  const numbers = named.map(({ row }) => row);
  const target = quantityColumn(sheet, columns.target, columns.targetSatuan, numbers);
  const realisasi = quantityColumn(sheet, columns.realisasi, columns.realisasiSatuan, numbers);
  const percents = (column: number | null) =>
    column === null ? null : readRatioColumn(sheet, column, numbers);
  const capaian = percents(columns.capaian);
  const serapan = percents(columns.serapan);
  const counter = new Counter();
  return named.map((found, index): KinerjaRow => {
    const { row, kode, nama, namaColumn, further } = found;
    const level = levels[index]!;
    const text = (column: number | null) => (column === null ? '' : cellText(sheet, row, column));
    const figures = {
      target: readQuantity(sheet, row, target),
      realisasi: readQuantity(sheet, row, realisasi),
      capaian: capaian && readPercent(sheet, row, capaian),
    };
    return {
      row,
      level,
      nomor: counter.next(level, found),
      kode,
      nama,
      namaColumn,
      indikator: text(columns.texts.indikator),
      ...figures,
      arah:
        columns.arah === null
          ? printedArah(figures.capaian, figures.target, figures.realisasi)
          : writtenArah(text(columns.arah)),
      serapan: serapan && readPercent(sheet, row, serapan),
      analisis: text(columns.texts.analisis),
      solusi: text(columns.texts.solusi),
      efisiensi: text(columns.texts.efisiensi),
      sasaran: text(columns.texts.sasaran),
      further,
    };
  });
}

/** Programs with their kegiatan and sub kegiatan, in source order. */
export function kinerjaPrograms(rows: readonly KinerjaRow[]): KinerjaProgram[] {
  interface OpenKegiatan extends KinerjaKegiatan {
    readonly sub: KinerjaRow[];
  }
  const programs: { row: KinerjaRow | null; kegiatan: OpenKegiatan[] }[] = [];
  for (const row of rows) {
    if (row.further) continue;
    if (row.level === 'program') programs.push({ row, kegiatan: [] });
    else {
      if (programs.length === 0) programs.push({ row: null, kegiatan: [] });
      const { kegiatan } = programs.at(-1)!;
      if (row.level === 'kegiatan') kegiatan.push({ row, sub: [] });
      else {
        if (kegiatan.length === 0) kegiatan.push({ row: null, sub: [] });
        kegiatan.at(-1)!.sub.push(row);
      }
    }
  }
  return programs;
}

/** Reads a recognised performance sheet; `reported` chooses among columns of years and triwulan, `budget` says what `X.XX` is. */
export function readKinerja(
  sheet: SheetSnapshot,
  header: Header,
  reported: Reported = NO_IDENTITAS,
  budget: readonly Coded[] = [],
): KinerjaInput {
  const columns = kinerjaColumns(sheet, header, reported);
  const rows = rowsOf(sheet, header, columns, budget);
  return {
    kind: 'kinerja',
    sheet,
    mapping: {
      kind: 'kinerja',
      sheet: sheet.name,
      headerFirst: header.first,
      headerLast: header.last,
      columns: kinerjaMapping(columns),
    },
    rows,
    programs: kinerjaPrograms(rows),
    header,
    targetOfPeriod: columns.targetOfPeriod,
  };
}

/** A performance sheet has rows of a program's tree: numbered or coded, with a target. */
export function looksLikeKinerja(sheet: SheetSnapshot, header: Header): boolean {
  const columns = kinerjaColumns(sheet, header, NO_IDENTITAS);
  const rows = namedRows(sheet, header, columns);
  const levels = levelsOf(rows);
  const structured = rows.filter(
    (row, index) => row.kode !== null || levels[index] === 'program' || (row.numbering?.depth ?? 0) >= 2,
  );
  return structured.length > 0 && rows.some(({ hasFigures }) => hasFigures);
}
