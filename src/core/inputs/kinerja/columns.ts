import { mergedColumns } from '../../sheet/header-band';
import type { Header } from '../../sheet/header';
import { isBlank, type SheetSnapshot } from '../../sheet/snapshot';
import type { Columns } from '../mapping';
import { reportColumns, reportPair, targetColumns, yearOfColumns, type Reported } from '../report-columns';
import { SAMPLED_ROWS } from '../../sheet/searched';

/** Which columns a performance sheet is read from. */
export interface KinerjaColumns {
  readonly no: number | null;
  readonly kode: number | null;
  readonly uraian: readonly number[];
  /** The target of the year, or of the period where the sheet has one per triwulan. */
  readonly target: number;
  /** All target columns: the year's and the triwulan's. */
  readonly targets: readonly number[];
  readonly targetSatuan: number | null;
  readonly realisasi: number;
  readonly realisasiSatuan: number | null;
  readonly capaian: number | null;
  readonly serapan: number | null;
  readonly arah: number | null;
  readonly texts: Readonly<
    Record<'indikator' | 'analisis' | 'solusi' | 'efisiensi' | 'sasaran', number | null>
  >;
  /** The target is the period's own, not the year's. */
  readonly targetOfPeriod: boolean;
}

const isUsed = (sheet: SheetSnapshot, header: Header, column: number): boolean => {
  const end = Math.min(sheet.rowCount, header.dataFirst + SAMPLED_ROWS);
  for (let row = header.dataFirst; row < end; row++) if (!isBlank(sheet.value(row, column))) return true;
  return false;
};

/** The name's columns: those of a merged label ("Uraian Program/Kegiatan" over number and name), unlabelled ones too. */
function uraianColumns(sheet: SheetSnapshot, header: Header): number[] {
  const columns = new Set<number>();
  for (const column of header.columns.get('uraian')!) {
    for (const merged of mergedColumns(sheet, header.last, column)) columns.add(merged);
    for (let next = column + 1; header.labels[next] === ''; next++) columns.add(next);
  }
  const used = [...columns].sort((a, b) => a - b).filter((column) => isUsed(sheet, header, column));
  return used.length > 0 ? used : [...columns];
}

/** Units beside target and realisasi: each the next one to its right; a single one serves both. */
function satuanOf(header: Header, target: number, realisasi: number) {
  const columns = header.columns.get('satuan') ?? [];
  const single = columns.length === 1 ? columns[0]! : null;
  const after = (column: number): number | null => columns.find((c) => c === column + 1) ?? single;
  return { targetSatuan: after(target), realisasiSatuan: after(realisasi) };
}

/** Settles which column is used for what; target, realisasi and capaian of one span. */
export function kinerjaColumns(sheet: SheetSnapshot, header: Header, reported: Reported): KinerjaColumns {
  const { periode } = reported;
  const tahun = reported.tahun ?? yearOfColumns(header);
  const of = (meaning: string): number | null =>
    reportColumns(sheet, header, header.columns.get(meaning) ?? [], { tahun, periode })[0] ?? null;
  const pair = reportPair(sheet, header, reported);
  const [target, realisasi] = [pair.target!, pair.realisasi!];
  return {
    no: of('no'),
    kode: of('kode'),
    uraian: uraianColumns(sheet, header),
    target,
    targets: targetColumns(sheet, header, tahun),
    realisasi,
    ...satuanOf(header, target, realisasi),
    capaian: pair.capaian,
    serapan: of('serapan'),
    arah: of('arah'),
    texts: {
      indikator: of('indikator'),
      analisis: of('analisis'),
      solusi: of('solusi'),
      efisiensi: of('efisiensi'),
      sasaran: of('sasaran'),
    },
    targetOfPeriod: pair.ofPeriod,
  };
}

/** The same as Columns of a mapping: what JSON and the pane show. */
export function kinerjaMapping(columns: KinerjaColumns): Columns {
  const { target, targetSatuan, realisasi, realisasiSatuan, texts } = columns;
  const { no, kode, uraian, capaian, serapan, arah } = columns;
  const shown: Record<string, number | readonly number[] | null> = {
    ...{ no, kode, uraian, target, satuan: targetSatuan, realisasi },
    satuanRealisasi: realisasiSatuan === targetSatuan ? null : realisasiSatuan,
    ...{ capaian, serapan, arah },
    ...texts,
  };
  return Object.fromEntries(
    Object.entries(shown).flatMap(([meaning, at]) =>
      at === null ? [] : [[meaning, typeof at === 'number' ? [at] : at]],
    ),
  );
}
