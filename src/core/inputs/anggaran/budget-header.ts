import { isKode, parseKode } from '../../kode/kode';
import { findHeader, isHeader, type Header, type NoHeader } from '../../sheet/header';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { SAMPLED_ROWS } from '../../sheet/searched';
import { anggaranColumns, looksLikeKodeColumn } from './columns';
import { e81Budget, e81Header } from './e81';
import { flatColumns, flatHeader } from './flat/columns';
import { withJumlah } from './kelompok-columns';
import { readKodeCells } from './kode-cells';
import { isFlat } from './layouts';
import { TRIWULAN } from './triwulan';
import { paguHeader, realisasiHeader } from './two-sheets';
import { ANGGARAN_VOCABULARY } from './vocabulary';

/** What stands in a kode column without a program: codes from before 2021, accounts only, something else. */
export type ForeignCodes = 'lama' | 'account' | 'other';

const withoutColumn = (meaning: string, found: Header): NoHeader => ({
  missing: [meaning],
  seen: found.labels.filter((label) => label !== ''),
  row: found.first,
  isCut: false,
});

/** The header of a budget sheet of any layout, whatever it says about realisasi. */
export function budgetHeader(sheet: SheetSnapshot): Header | NoHeader {
  const e81 = e81Header(sheet);
  if (e81) return e81Budget(e81);
  const flat = flatHeader(sheet);
  if (flat) return flatColumns(flat).anggaran === null ? withoutColumn('anggaran', flat) : flat;
  const found = labelledHeader(sheet);
  if (isHeader(found)) return found;
  const pagu = found.missing.join() === 'realisasi' ? paguHeader(sheet) : null;
  return dpaHeader(sheet) ?? pagu ?? found;
}

/** The header of a budget sheet that holds its realisasi itself. */
export function anggaranHeader(sheet: SheetSnapshot): Header | NoHeader {
  const found = budgetHeader(sheet);
  if (!isHeader(found) || holdsRealisasi(sheet, found)) return found;
  return withoutColumn(found.columns.has('bulan') ? 'jumlah realisasi' : 'realisasi', found);
}

/** The header of realisasi whose anggaran is in another sheet: a flat export, or rows by kode. */
export function spendingHeader(sheet: SheetSnapshot): Header | NoHeader {
  const flat = flatHeader(sheet);
  const columns = flat && flatColumns(flat);
  if (flat && columns && columns.anggaran === null && columns.realisasi !== null) return flat;
  const byKode = flat || e81Header(sheet) ? null : realisasiHeader(sheet);
  if (byKode && holdsRealisasi(sheet, byKode)) return byKode;
  return { missing: ['realisasi'], seen: [], row: null, isCut: false };
}

/** True when the sheet gives the realisasi of the year; columns of single months do not. */
export function holdsRealisasi(sheet: SheetSnapshot, header: Header): boolean {
  if (isFlat(header)) return header.columns.has('realisasi');
  const { realisasi, chain } = anggaranColumns(sheet, header);
  return realisasi !== null || TRIWULAN.some((tw) => chain[tw] !== undefined);
}

/** A DPA calls its anggaran Jumlah, beside the kelompok that it is the sum of. */
function dpaHeader(sheet: SheetSnapshot): Header | null {
  const found = findHeader(sheet, { ...ANGGARAN_VOCABULARY, required: [['kode'], ['uraian'], ['jumlah']] });
  const header = isHeader(found) ? withJumlah(found) : null;
  return header?.columns.has('anggaran') ? header : null;
}

function labelledHeader(sheet: SheetSnapshot): Header | NoHeader {
  const found = findHeader(sheet, ANGGARAN_VOCABULARY);
  if (isHeader(found) || found.missing.length !== 1) return found;
  const [absent] = found.missing;
  if (absent !== 'kode' && absent !== 'uraian') return found;
  const partial = findHeader(sheet, {
    ...ANGGARAN_VOCABULARY,
    required: ANGGARAN_VOCABULARY.required.filter(([meaning]) => meaning !== absent),
  });
  if (!isHeader(partial)) return found;
  const column =
    absent === 'kode'
      ? partial.labels.findIndex((_, at) => looksLikeKodeColumn(sheet, partial, at))
      : partial.columns.get('kode')!.find((at) => holdsKodeAndName(sheet, partial, at));
  if (column === undefined || column < 0) return found;
  return { ...partial, columns: new Map([...partial.columns, [absent, [column]]]) };
}

/** "1.06.01 PROGRAM PENUNJANG …": code and name in one column. */
function holdsKodeAndName(sheet: SheetSnapshot, header: Header, column: number): boolean {
  const end = Math.min(sheet.rowCount, header.dataFirst + SAMPLED_ROWS);
  let named = 0;
  for (let row = header.dataFirst; row < end; row++) if (readKodeCells(sheet, row, [column])?.rest) named++;
  return named > 0;
}

/** What the kode column of a sheet holds: `budget` when some row has a bidang, a program or what is below one. */
export function codesOf(sheet: SheetSnapshot, header: Header): 'budget' | ForeignCodes | null {
  const { kode } = anggaranColumns(sheet, header);
  const end = Math.min(sheet.rowCount, header.dataFirst + SAMPLED_ROWS);
  const seen = new Set<ForeignCodes>();
  for (let row = header.dataFirst; row < end; row++) {
    const cells = readKodeCells(sheet, row, kode);
    const parsed = cells && parseKode(cells.text);
    if (!parsed) continue;
    if (!isKode(parsed)) {
      if (parsed === 'lama') seen.add('lama');
      else if (parsed === 'malformed' && /\d/.test(cells.text)) seen.add('other');
    } else if (parsed.level === 'account') seen.add('account');
    else if (parsed.level !== 'urusan') return 'budget';
  }
  return (['lama', 'account', 'other'] as const).find((codes) => seen.has(codes)) ?? null;
}

export const hasCodedRow = (sheet: SheetSnapshot, header: Header): boolean =>
  isFlat(header) || codesOf(sheet, header) === 'budget';

export const hasAccounts = (sheet: SheetSnapshot, header: Header): boolean =>
  !isFlat(header) && codesOf(sheet, header) === 'account';
