import { findHeader, isHeader, type Header, type NoHeader, type Vocabulary } from '../sheet/header';
import { isBlank, type SheetSnapshot } from '../sheet/snapshot';
import {
  anggaranHeader,
  budgetHeader,
  codesOf,
  hasAccounts,
  hasCodedRow,
  spendingHeader,
  type ForeignCodes,
} from './anggaran/budget-header';
import { e81Header, e81Kinerja } from './anggaran/e81';
import { isFlat } from './anggaran/layouts';
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
import { SAMPLED_ROWS } from '../sheet/searched';
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

function hasJenisRow(sheet: SheetSnapshot, header: Header): boolean {
  const jenis = header.columns.get('jenis')![0]!;
  const populasi = header.columns.get('populasi')![0]!;
  const end = Math.min(sheet.rowCount, header.dataFirst + SAMPLED_ROWS);
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
