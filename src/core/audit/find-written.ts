import { readAnggaran } from '../inputs/anggaran/read';
import { looksLikeIku } from '../inputs/iku/read';
import { IKU_VOCABULARY } from '../inputs/iku/vocabulary';
import type { Identitas } from '../inputs/identitas/types';
import { looksLikeKinerja, readKinerja } from '../inputs/kinerja/read';
import type { KinerjaInput } from '../inputs/kinerja/types';
import { KINERJA_VOCABULARY } from '../inputs/kinerja/vocabulary';
import type { InputKind } from '../inputs/mapping';
import { readPpks } from '../inputs/ppks/read';
import { textCell } from '../inputs/text-cell';
import type { Candidate } from '../inputs/recognise';
import { listedRows } from '../inputs/listed-rows';
import { findHeader, isHeader, type Header, type Vocabulary } from '../sheet/header';
import type { SheetSnapshot } from '../sheet/snapshot';
import { captionOf, isCaptioned, type Caption } from './caption';
import { readIndikator } from './read/indikator';
import { readBelanja } from './read/belanja';
import { readKinerjaProgram } from './read/kinerja-program';
import { readPeople } from './read/people';
import { APARATUR, BELANJA, DAFTAR_BARANG, KEBUTUHAN, KINERJA_PROGRAM, RENCANA } from './vocabularies';
import type { IndikatorTable, Shape, WrittenTable } from './written';

/** Reads a sheet as one shape of table; null when it is none. `candidates` are the inputs that it could be. */
type Reader = (
  sheet: SheetSnapshot,
  identitas: Identitas,
  candidates: readonly Candidate[],
) => WrittenTable | null;

function headed(
  vocabulary: Vocabulary,
  read: (sheet: SheetSnapshot, header: Header, caption: Caption) => WrittenTable | null,
): Reader {
  return (sheet) => {
    const header = findHeader(sheet, vocabulary);
    return isHeader(header) ? read(sheet, header, captionOf(sheet, header.first)) : null;
  };
}

const asInput =
  (kind: InputKind, read: (sheet: SheetSnapshot, header: Header, caption: Caption) => WrittenTable): Reader =>
  (sheet, _, candidates) => {
    const header = candidates.find(
      (candidate) => candidate.kind === kind && candidate.sheet === sheet,
    )?.header;
    return header ? read(sheet, header, captionOf(sheet, header.first)) : null;
  };

/** Whose target a table of indicators gives: the decree's, the performance agreement's, the plan's, or the report's. */
function roleOf({ title }: Caption, header: Header): IndikatorTable['role'] {
  if (header.columns.has('perencanaan')) return 'renstra';
  if (header.columns.has('realisasi')) return 'realisasi';
  if (/perjanjian kinerja/i.test(title)) return 'pk';
  return /indikator kinerja utama/i.test(title) ? 'iku' : 'realisasi';
}

const isIndikator = (sheet: SheetSnapshot, header: Header): boolean => {
  if (header.columns.has('uang')) return false;
  return header.columns.has('perencanaan')
    ? header.columns.has('target') || header.columns.has('renstra')
    : looksLikeIku(sheet, header);
};

/** Table 2.7 gives the plan's targets under years: they are Renstra targets, whatever the heading calls them. */
function asRenstra(header: Header): Header {
  const target = header.columns.get('target');
  if (!header.columns.has('perencanaan') || !target) return header;
  const indikator = header.columns
    .get('indikator')!
    .filter((column) => !/tujuan/i.test(header.labels[column] ?? ''));
  return {
    ...header,
    columns: new Map([...header.columns, ['renstra', target], ['indikator', indikator], ['target', []]]),
  };
}

/** The shapes, most particular first: the first that fits is taken. */
const READERS: readonly Reader[] = [
  asInput('anggaran', (sheet, header, caption) => ({
    shape: 'anggaran',
    sheet,
    header,
    caption,
    anggaran: readAnggaran(sheet, header),
  })),
  asInput('ppks', (sheet, header, caption) => ({
    shape: 'ppks',
    sheet,
    header,
    caption,
    ppks: readPpks(sheet, header),
  })),
  headed(APARATUR, (sheet, header, caption) => {
    const [group, people, share] = ['golongan', 'orang', 'persen'].map(
      (name) => header.columns.get(name)![0]!,
    );
    const rows = readPeople(sheet, header, { group: group!, people: people!, share: share! });
    return rows.length > 1 ? { shape: 'aparatur', sheet, header, caption, rows } : null;
  }),
  headed(KEBUTUHAN, (sheet, header, caption) => {
    const [group, people] = ['jabatan', 'kebutuhan'].map((name) => header.columns.get(name)![0]!);
    const rows = readPeople(sheet, header, { group: group!, people: people!, share: null });
    return rows.length > 1 ? { shape: 'kebutuhan', sheet, header, caption, rows } : null;
  }),
  headed(IKU_VOCABULARY, (sheet, header, caption) => {
    if (!isIndikator(sheet, header)) return null;
    const own = asRenstra(header);
    const { iku, totals } = readIndikator(sheet, own);
    return {
      shape: 'indikator',
      sheet,
      header: own,
      caption,
      iku,
      totals,
      role: roleOf(caption, header),
    };
  }),
  headed(KINERJA_PROGRAM, (sheet, header, caption) => {
    const rows = readKinerjaProgram(sheet, header);
    const named = rows?.every(({ name }) => !/^\d/.test(name)) ?? false;
    const hasMoreLevels =
      findHeaderOf(sheet, KINERJA_VOCABULARY, looksLikeKinerja) && !header.columns.has('sasaran');
    return rows && named && !hasMoreLevels
      ? { shape: 'kinerja-program', sheet, header, caption, rows }
      : null;
  }),
  (sheet, identitas) => {
    const header = findHeaderOf(sheet, KINERJA_VOCABULARY, looksLikeKinerja);
    const kinerja = header && readKinerja(sheet, header, identitas);
    return kinerja && !isOfMoney(sheet, kinerja)
      ? {
          shape: 'kinerja',
          sheet,
          header,
          caption: captionOf(sheet, header.first),
          kinerja,
        }
      : null;
  },
  headed(BELANJA, (sheet, header, caption) => {
    const read = readBelanja(sheet, header);
    return read && { shape: 'belanja', sheet, header, caption, ...read };
  }),
  headed(RENCANA, (sheet, header, caption) => {
    const column = header.columns.get('sasaran')?.at(0) ?? null;
    const sasaran = listedRows(sheet, header).map(({ row }) => textCell(sheet, row, column));
    return { shape: 'rencana', sheet, header, caption, sasaran: sasaran.filter(({ text }) => text !== '') };
  }),
  headed(DAFTAR_BARANG, (sheet, header, caption) => ({ shape: 'barang', sheet, header, caption })),
];

/** Target and realisasi below a heading "Anggaran 2024", which are amounts and no quantities: table 3.4. */
function isOfMoney(sheet: SheetSnapshot, { mapping, rows }: KinerjaInput): boolean {
  const header = findHeader(sheet, BELANJA);
  if (!isHeader(header) || header.columns.get('anggaran')?.[0] !== mapping.columns.target?.[0]) return false;
  const filled = rows.filter(({ target }) => target.status !== 'blank');
  return filled.length > 0 && filled.every(({ target }) => !target.percent && target.satuan === '');
}

function findHeaderOf(
  sheet: SheetSnapshot,
  vocabulary: Vocabulary,
  looksLike: (sheet: SheetSnapshot, header: Header) => boolean,
): Header | null {
  const header = findHeader(sheet, vocabulary);
  return isHeader(header) && looksLike(sheet, header) ? header : null;
}

/** Reads one sheet as a table of the report; null when it looks like none. */
function readWritten(
  sheet: SheetSnapshot,
  identitas: Identitas,
  candidates: readonly Candidate[],
): WrittenTable | null {
  for (const read of READERS) {
    const table = read(sheet, identitas, candidates);
    if (table) return table;
  }
  return null;
}

/**
 * The tables of the report that an office has typed: visible sheets that are not ours and no input, and look like one
 * of them. A sheet that could itself be an input is a table only when it says so ("Tabel 1.5"): it may be last year's.
 */
export function findWritten(
  sheets: readonly SheetSnapshot[],
  inputs: ReadonlySet<SheetSnapshot>,
  identitas: Identitas,
  candidates: readonly Candidate[],
): readonly WrittenTable[] {
  const couldBeInput = new Set(candidates.map(({ sheet }) => sheet));
  return sheets
    .filter(
      (sheet) =>
        sheet.mark === null &&
        sheet.visibility === 'visible' &&
        !inputs.has(sheet) &&
        (!couldBeInput.has(sheet) || isCaptioned(sheet)),
    )
    .flatMap((sheet) => readWritten(sheet, identitas, candidates) ?? [])
    .filter(({ shape, caption }) => caption.nomor !== null || !ONLY_CAPTIONED.includes(shape));
}

/** Lists of any kind look like these: they are tables of the report only when they say so. */
const ONLY_CAPTIONED: readonly Shape[] = ['barang', 'rencana'];

/** Inputs whose own rules check all that a table of that shape says; a typed table that serves as another is still audited. */
const CHECKED_AS_INPUT: readonly InputKind[] = [
  'anggaran',
  'realisasi',
  'lra',
  'ppks',
  'kinerja',
  'iku',
  'identitas',
];
export const isCheckedAsInput = ({ kind }: Candidate): boolean => CHECKED_AS_INPUT.includes(kind);

const ASKED: readonly InputKind[] = ['anggaran', 'ppks'];

/**
 * Candidates for one kind of input: tables of the report stand back behind other sheets. Where there are only tables,
 * the budget and PPKS among them are inputs, of several tables of performance the first; of other kinds a single one.
 * A table is never Identitas, though a row of it may be called "Perencanaan Perangkat Daerah".
 */
export function sourcesFirst(kind: InputKind, candidates: readonly Candidate[]): readonly Candidate[] {
  const sources = candidates.filter(({ sheet }) => !isCaptioned(sheet));
  if (sources.length > 0 || ASKED.includes(kind)) return sources.length > 0 ? sources : candidates;
  if (kind === 'identitas') return [];
  if (kind === 'kinerja') return candidates.slice(0, 1);
  return candidates.length === 1 ? candidates : [];
}
