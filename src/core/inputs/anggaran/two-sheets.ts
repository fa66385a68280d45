import { findHeader, isHeader, type Header } from '../../sheet/header';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { isKode, parseKode } from '../../kode/kode';
import { buildTree } from '../../kode/tree';
import { anggaranColumns } from './columns';
import { readKodeCells } from './kode-cells';
import { readAnggaran } from './read';
import type { AnggaranInput } from './types';
import { ANGGARAN_VOCABULARY } from './vocabulary';
import { SAMPLED_ROWS } from '../../sheet/searched';

const AMOUNTS = ['anggaran', 'perubahan', 'pergeseran', 'murni'] as const;
/** Columns of a sheet of performance or of beneficiaries: what is "realisasi" there is no money. */
const NO_MONEY =
  /\b(?:target|indikator|satuan|populasi|orang|jiwa|kk|volume|keluaran|output|outcome)\b|\brealisasi kinerja\b/i;
const without = (sheet: SheetSnapshot, meaning: 'anggaran' | 'realisasi'): Header | null => {
  const required = ANGGARAN_VOCABULARY.required.filter((group) => !group.includes(meaning));
  const found = findHeader(sheet, { ...ANGGARAN_VOCABULARY, required });
  return isHeader(found) ? found : null;
};

/** Kode, uraian and anggaran: what was spent is in another sheet. */
export const paguHeader = (sheet: SheetSnapshot): Header | null => without(sheet, 'realisasi');

/** Kode, uraian and realisasi, and no anggaran beside them; down to sub kegiatan, where it can be joined. */
export function realisasiHeader(sheet: SheetSnapshot): Header | null {
  const found = without(sheet, 'anggaran');
  if (!found || !isOfRealisasi(found) || found.labels.some((label) => NO_MONEY.test(label))) return null;
  const end = Math.min(sheet.rowCount, found.dataFirst + SAMPLED_ROWS);
  for (let row = found.dataFirst; row < end; row++) {
    const kode = parseKode(readKodeCells(sheet, row, found.columns.get('kode')!)?.text ?? '');
    if (isKode(kode) && kode.level === 'subkegiatan') return found;
  }
  return null;
}

/** The header of a sheet by kode that tells only what was spent. */
export const isOfRealisasi = ({ columns }: Header): boolean =>
  !AMOUNTS.some((meaning) => columns.has(meaning));

/** A record without its anggaran. */
const spentOnly = <Values extends object>(values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => name !== 'anggaran')) as Values;

/** Reads it: rows and totals with what was spent, and nothing else. */
export function readRealisasi(sheet: SheetSnapshot, header: Header): AnggaranInput {
  // The reader of budgets holds amounts against anggaran: here they are held against themselves, and triwulan, which
  // anggaran would call cumulative or not, against an empty column.
  const spent = anggaranColumns(sheet, header).realisasi ?? sheet.columnCount;
  const columns = new Map([...header.columns, ['anggaran', [spent]] as const]);
  const read = readAnggaran(sheet, { ...header, columns });
  const rows = read.rows.map((row) => ({ ...row, amounts: spentOnly(row.amounts) }));
  return {
    ...read,
    header,
    mapping: { ...read.mapping, columns: spentOnly(read.mapping.columns) },
    readings: spentOnly(read.readings),
    rows,
    totals: read.totals.map((total) => ({ ...total, amounts: spentOnly(total.amounts) })),
    tree: buildTree(rows),
  };
}
