import { isKode, parseKode } from '../kode/kode';
import { findHeader, isHeader, type Header, type NoHeader, type Vocabulary } from '../sheet/header';
import { isBlank, type SheetSnapshot } from '../sheet/snapshot';
import { anggaranColumns, looksLikeKodeColumn } from './anggaran/columns';
import { e81Budget, e81Header, e81Kinerja } from './anggaran/e81';
import { flatColumns, flatHeader } from './anggaran/flat/columns';
import { withJumlah } from './anggaran/kelompok-columns';
import { readKodeCells } from './anggaran/kode-cells';
import { isFlat } from './anggaran/layouts';
import { TRIWULAN } from './anggaran/triwulan';
import { paguHeader, realisasiHeader } from './anggaran/two-sheets';
import { ANGGARAN_VOCABULARY } from './anggaran/vocabulary';
import { looksLikeAset } from './aset/read';
import { ASET_VOCABULARY } from './aset/vocabulary';
import { looksLikeIdentitas } from './identitas/read';
import { looksLikeIku } from './iku/read';
import { IKU_VOCABULARY } from './iku/vocabulary';
import { looksLikeKebutuhanAset } from './kebutuhan-aset/read';
import { KEBUTUHAN_ASET_VOCABULARY } from './kebutuhan-aset/vocabulary';
import { looksLikeKebutuhanPegawai } from './kebutuhan-pegawai/read';
import { KEBUTUHAN_PEGAWAI_VOCABULARY } from './kebutuhan-pegawai/vocabulary';
import { looksLikeKinerja } from './kinerja/read';
import { KINERJA_VOCABULARY } from './kinerja/vocabulary';
import { INPUT_KINDS, type InputKind } from './mapping';
import { looksLikePegawai, pegawaiHeader } from './pegawai/read';
import { PPKS_VOCABULARY } from './ppks/vocabulary';
import { looksLikeRenstra } from './renstra/read';
import { RENSTRA_VOCABULARY } from './renstra/vocabulary';

/** A sheet that can be read as one kind of input. */
export interface Candidate {
  readonly kind: InputKind;
  readonly sheet: SheetSnapshot;
  /** The header found; null for Identitas, which has none. */
  readonly header: Header | null;
}

/** Why a sheet cannot be read as a kind: which columns are missing, what its nearest row says. */
export interface NotRecognised {
  readonly kind: InputKind;
  readonly sheet: string;
  readonly missing: readonly string[];
  readonly seen: readonly string[];
  /** It has the columns but no row with data below them. */
  readonly empty: boolean;
  /** What stands in the kode column where no program is: codes from before 2021, accounts only, something else. */
  readonly codes?: ForeignCodes;
  /** The sheet goes on beyond the rows and columns that are searched. */
  readonly isCut?: boolean;
}

export type ForeignCodes = 'lama' | 'account' | 'other';

const DATA_SEARCHED = 400;

const withoutColumn = (meaning: string, found: Header): NoHeader => ({
  missing: [meaning],
  seen: found.labels.filter((label) => label !== ''),
  row: found.first,
  isCut: false,
});

/** The header of a budget sheet of any layout, whatever it says about realisasi. */
function budgetHeader(sheet: SheetSnapshot): Header | NoHeader {
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
function anggaranHeader(sheet: SheetSnapshot): Header | NoHeader {
  const found = budgetHeader(sheet);
  return isHeader(found) && !holdsRealisasi(sheet, found) ? withoutColumn('realisasi', found) : found;
}

/** The header of realisasi whose anggaran is in another sheet: a flat export, or rows by kode. */
function spendingHeader(sheet: SheetSnapshot): Header | NoHeader {
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
  const end = Math.min(sheet.rowCount, header.dataFirst + DATA_SEARCHED);
  let named = 0;
  for (let row = header.dataFirst; row < end; row++) if (readKodeCells(sheet, row, [column])?.rest) named++;
  return named > 0;
}

/** What the kode column of a sheet holds: `budget` when some row has a bidang, a program or what is below one. */
function codesOf(sheet: SheetSnapshot, header: Header): 'budget' | ForeignCodes | null {
  const { kode } = anggaranColumns(sheet, header);
  const end = Math.min(sheet.rowCount, header.dataFirst + DATA_SEARCHED);
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

const hasCodedRow = (sheet: SheetSnapshot, header: Header): boolean =>
  isFlat(header) || codesOf(sheet, header) === 'budget';

const hasAccounts = (sheet: SheetSnapshot, header: Header): boolean =>
  !isFlat(header) && codesOf(sheet, header) === 'account';

function hasJenisRow(sheet: SheetSnapshot, header: Header): boolean {
  const jenis = header.columns.get('jenis')![0]!;
  const populasi = header.columns.get('populasi')![0]!;
  const end = Math.min(sheet.rowCount, header.dataFirst + DATA_SEARCHED);
  for (let row = header.dataFirst; row < end; row++) {
    if (!isBlank(sheet.value(row, jenis)) && !isBlank(sheet.value(row, populasi))) return true;
  }
  return false;
}

type HasData = (sheet: SheetSnapshot, header: Header) => boolean;
interface Shape {
  readonly header: (sheet: SheetSnapshot) => Header | NoHeader;
  readonly hasData: HasData;
}

const labelled = (vocabulary: Vocabulary, hasData: HasData): Shape => ({
  header: (sheet) => findHeader(sheet, vocabulary),
  hasData,
});

/** The header of a performance sheet; a form E.81 is one as well. */
function kinerjaHeader(sheet: SheetSnapshot): Header | NoHeader {
  const e81 = e81Header(sheet);
  return e81 ? e81Kinerja(e81) : findHeader(sheet, KINERJA_VOCABULARY);
}

/** How each kind with a header is found: its header, and whether rows of that kind stand below it. */
const SHAPES: Readonly<Record<Exclude<InputKind, 'identitas'>, Shape>> = {
  anggaran: { header: anggaranHeader, hasData: hasCodedRow },
  realisasi: { header: spendingHeader, hasData: () => true },
  lra: { header: anggaranHeader, hasData: hasAccounts },
  ppks: labelled(PPKS_VOCABULARY, hasJenisRow),
  kinerja: { header: kinerjaHeader, hasData: looksLikeKinerja },
  iku: labelled(IKU_VOCABULARY, looksLikeIku),
  renstra: labelled(RENSTRA_VOCABULARY, looksLikeRenstra),
  pegawai: { header: pegawaiHeader, hasData: looksLikePegawai },
  'kebutuhan-pegawai': labelled(KEBUTUHAN_PEGAWAI_VOCABULARY, looksLikeKebutuhanPegawai),
  aset: labelled(ASET_VOCABULARY, looksLikeAset),
  'kebutuhan-aset': labelled(KEBUTUHAN_ASET_VOCABULARY, looksLikeKebutuhanAset),
};

/** Do rows of that kind stand below the header? */
export const holdsDataOf = (
  kind: Exclude<InputKind, 'identitas'>,
  sheet: SheetSnapshot,
  header: Header,
): boolean => SHAPES[kind].hasData(sheet, header);

/** Tries one sheet as one kind of input. */
export function tryAs(kind: InputKind, sheet: SheetSnapshot): Candidate | NotRecognised {
  const refuse = (missing: readonly string[], seen: readonly string[], empty = false): NotRecognised => ({
    kind,
    sheet: sheet.name,
    missing,
    seen,
    empty,
  });
  if (kind === 'identitas') {
    return looksLikeIdentitas(sheet)
      ? { kind, sheet, header: null }
      : refuse(['perangkat daerah', 'tahun'], []);
  }
  const shape = SHAPES[kind];
  const found = shape.header(sheet);
  if (!isHeader(found)) return { ...refuse(found.missing, found.seen), isCut: found.isCut };
  if (shape.hasData(sheet, found)) return { kind, sheet, header: found };
  const labels = found.labels.filter((label) => label !== '');
  const codes = kind === 'anggaran' && !isFlat(found) ? codesOf(sheet, found) : null;
  return codes === null || codes === 'budget'
    ? refuse([], labels, true)
    : { ...refuse([], labels, true), codes };
}

export const isCandidate = (tried: Candidate | NotRecognised): tried is Candidate => 'header' in tried;

/** All sheets that can be inputs, by kind, and for the others why not. Our own sheets are never candidates. */
export interface Recognition {
  readonly candidates: readonly Candidate[];
  readonly others: readonly NotRecognised[];
}

/** A budget sheet that needs realisasi from another one; null when it is none. */
export function tryAsPagu(sheet: SheetSnapshot): Candidate | null {
  const header = budgetHeader(sheet);
  return isHeader(header) && hasCodedRow(sheet, header) ? { kind: 'anggaran', sheet, header } : null;
}

/** An LRA by account in the place of the budget: it has no programs, but kelompok and a total. */
export function tryAsLra(sheet: SheetSnapshot): Candidate | null {
  const tried = tryAs('lra', sheet);
  return isCandidate(tried) ? { ...tried, kind: 'anggaran' } : null;
}

/**
 * Where no sheet has anggaran and realisasi by program: a budget sheet beside one of realisasi, else an LRA by account.
 */
function withBudget(
  candidates: readonly Candidate[],
  sheets: readonly SheetSnapshot[],
): readonly Candidate[] {
  const has = (kind: InputKind): boolean => candidates.some((candidate) => candidate.kind === kind);
  if (has('anggaran')) return candidates;
  const pagu = has('realisasi') ? sheets.flatMap((sheet) => tryAsPagu(sheet) ?? []) : [];
  if (pagu.length > 0) return [...candidates, ...pagu];
  return candidates.map((candidate) =>
    candidate.kind === 'lra' ? { ...candidate, kind: 'anggaran' as const } : candidate,
  );
}

/** Looks at every visible sheet that is not ours. */
export function recognise(sheets: readonly SheetSnapshot[]): Recognition {
  const looked = sheets.filter((sheet) => sheet.mark === null && sheet.visibility === 'visible');
  const tried = looked.flatMap((sheet) => INPUT_KINDS.map((kind) => tryAs(kind, sheet)));
  return {
    candidates: withBudget(tried.filter(isCandidate), looked),
    others: tried.filter((result): result is NotRecognised => !isCandidate(result)),
  };
}
