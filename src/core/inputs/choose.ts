import { isCaptioned } from '../audit/caption';
import { findWritten, isCheckedAsInput, sourcesFirst } from '../audit/find-written';
import type { WrittenTable } from '../audit/written';
import type { Header } from '../sheet/header';
import type { SheetSnapshot } from '../sheet/snapshot';
import { joinRealisasi } from './anggaran/join/join';
import { isFlat, readBudget, skpdNames } from './anggaran/layouts';
import type { SkpdName } from './anggaran/skpd';
import type { AnggaranInput } from './anggaran/types';
import { readAset } from './aset/read';
import type { AsetInput } from './aset/types';
import { identitasFromTitle, readIdentitas } from './identitas/read';
import { NO_IDENTITAS, type Identitas } from './identitas/types';
import { readIku } from './iku/read';
import type { IkuInput } from './iku/types';
import { readKebutuhanAset } from './kebutuhan-aset/read';
import type { KebutuhanAsetInput } from './kebutuhan-aset/types';
import { readKebutuhanPegawai } from './kebutuhan-pegawai/read';
import type { KebutuhanPegawaiInput } from './kebutuhan-pegawai/types';
import { readKinerja } from './kinerja/read';
import type { KinerjaInput } from './kinerja/types';
import { candidateByHand } from './by-hand';
import { canBeMissing, INPUT_KINDS, type ColumnChoice, type InputKind } from './mapping';
import { readPegawai } from './pegawai/read';
import type { PegawaiInput } from './pegawai/types';
import { readPpks } from './ppks/read';
import type { PpksInput } from './ppks/types';
import { readRenstra } from './renstra/read';
import type { RenstraInput } from './renstra/types';
import { hasTooManyRows, MOST_ROWS } from './too-many-rows';
import {
  holdsRealisasi,
  isCandidate,
  recognise,
  tryAs,
  tryAsLra,
  tryAsPagu,
  type Candidate,
  type NotRecognised,
} from './recognise';

/** A budget sheet in another part than the budget itself. */
export interface RealisasiInput extends Omit<AnggaranInput, 'kind'> {
  readonly kind: 'realisasi';
}
export interface LraInput extends Omit<AnggaranInput, 'kind'> {
  readonly kind: 'lra';
}

/** The inputs of one workbook, read. */
export interface Inputs {
  readonly anggaran: AnggaranInput | null;
  /** The sheet that the realisasi of `anggaran` was joined from; null when one sheet holds both. */
  readonly realisasi: RealisasiInput | null;
  /** An LRA by account beside the budget: what 3.8 and the totals are held against. */
  readonly lra: LraInput | null;
  readonly ppks: PpksInput | null;
  readonly kinerja: KinerjaInput | null;
  readonly iku: IkuInput | null;
  readonly renstra: RenstraInput | null;
  readonly pegawai: PegawaiInput | null;
  readonly kebutuhanPegawai: KebutuhanPegawaiInput | null;
  readonly aset: AsetInput | null;
  readonly kebutuhanAset: KebutuhanAsetInput | null;
  readonly identitas: Identitas;
  /** The sheet that Identitas was read from; null when it comes from a title block or nowhere. */
  readonly identitasSheet: string | null;
  /** Tables of the report that the office has typed, where the sheets were looked through. */
  readonly written?: readonly WrittenTable[];
}

/** The inputs that were read from a sheet with columns, in the order of their kinds. */
export const listedInputs = (inputs: Inputs) =>
  [
    inputs.anggaran,
    inputs.realisasi,
    inputs.lra,
    inputs.ppks,
    inputs.kinerja,
    inputs.iku,
    inputs.renstra,
    inputs.pegawai,
    inputs.kebutuhanPegawai,
    inputs.aset,
    inputs.kebutuhanAset,
  ].filter((input) => input !== null);

/** Which sheet to use for a kind, where the user says so. */
export type SheetChoice = Readonly<Partial<Record<InputKind, string>>> & {
  /** Of a sheet with several SKPD the one to report on, by code or name. */
  readonly skpd?: string;
};

/** Why the inputs could not be settled; each has its sentence in messages/. */
export type InputProblem =
  | {
      readonly code: 'sheet-not-found';
      readonly kind: InputKind;
      readonly name: string;
      readonly sheets: readonly string[];
    }
  | { readonly code: 'sheet-is-ours'; readonly kind: InputKind; readonly name: string }
  | { readonly code: 'sheet-not-recognised'; readonly tried: NotRecognised }
  | { readonly code: 'too-many-rows'; readonly sheet: string; readonly limit: number }
  | { readonly code: 'several-skpd'; readonly sheet: string; readonly skpd: readonly string[] }
  | {
      readonly code: 'skpd-not-found';
      readonly sheet: string;
      readonly name: string;
      readonly skpd: readonly string[];
    }
  | { readonly code: 'two-candidates'; readonly kind: InputKind; readonly sheets: readonly string[] }
  | {
      readonly code: 'nothing-recognised';
      readonly others: readonly NotRecognised[];
      readonly sheets: readonly string[];
    };

export type InputResult =
  { readonly ok: true; readonly inputs: Inputs } | { readonly ok: false; readonly problem: InputProblem };

const problem = (found: InputProblem): InputResult => ({ ok: false, problem: found });

function chosenSheet(
  sheets: readonly SheetSnapshot[],
  kind: InputKind,
  name: string,
  hasRealisasi: boolean,
  columns: ColumnChoice,
): Candidate | InputProblem {
  const wanted = name.trim().toLowerCase();
  const sheet =
    sheets.find((s) => s.name === name) ?? sheets.find((s) => s.name.trim().toLowerCase() === wanted);
  if (!sheet) return { code: 'sheet-not-found', kind, name, sheets: sheets.map((s) => s.name) };
  if (sheet.mark !== null) return { code: 'sheet-is-ours', kind, name: sheet.name };
  const tried = tryAs(kind, sheet);
  if (isCandidate(tried)) return tried;
  const other = kind === 'anggaran' ? ((hasRealisasi ? tryAsPagu(sheet) : null) ?? tryAsLra(sheet)) : null;
  return other ?? candidateByHand(kind, sheet, columns) ?? { code: 'sheet-not-recognised', tried };
}

/** The budget was chosen and holds its realisasi itself: a sheet of realisasi has nothing to add. */
const hasOwnRealisasi = (budget: Candidate | undefined): boolean =>
  !budget?.header || holdsRealisasi(budget.sheet, budget.header);

/** Kinds whose sheet needs a choice among several, whatever they are called: their figures are all the same shape. */
const NEVER_BY_NAME: readonly InputKind[] = ['anggaran', 'ppks'];

/** "Kebutuhan Pegawai", "kebutuhan-pegawai": the name of a sheet as a kind. */
const kindNamed = (sheet: string): string =>
  sheet
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');

const isProblem = (found: Candidate | InputProblem): found is InputProblem => 'code' in found;

/** Recognises, chooses and reads the inputs of a workbook. Two candidates without a choice are a problem, not a guess. */
export function readInputs(
  sheets: readonly SheetSnapshot[],
  choice: SheetChoice = {},
  columns: ColumnChoice = {},
): InputResult {
  const recognition = recognise(sheets);
  const chosen = new Map<InputKind, Candidate>();
  const { skpd: wanted, ...named } = choice;
  const taken = new Set(Object.values(named));
  const hasRealisasi =
    named.realisasi !== undefined || recognition.candidates.some(({ kind }) => kind === 'realisasi');
  for (const kind of INPUT_KINDS) {
    const name = choice[kind];
    if (name !== undefined) {
      const found = chosenSheet(sheets, kind, name, hasRealisasi, columns);
      if (isProblem(found)) return problem(found);
      chosen.set(kind, mappedByHand(found, columns));
      continue;
    }
    if (kind === 'realisasi' && hasOwnRealisasi(chosen.get('anggaran'))) continue;
    const found = recognition.candidates.filter((c) => c.kind === kind && !taken.has(c.sheet.name));
    const called = NEVER_BY_NAME.includes(kind) ? [] : found.filter((c) => kindNamed(c.sheet.name) === kind);
    const candidates = sourcesFirst(kind, called.length === 1 ? called : found);
    if (candidates.length > 1)
      return problem({ code: 'two-candidates', kind, sheets: candidates.map((c) => c.sheet.name) });
    if (candidates[0]) chosen.set(kind, mappedByHand(candidates[0], columns));
  }
  const hasTables = sheets.some((sheet) => sheet.mark === null && isCaptioned(sheet));
  if (!chosen.has('anggaran') && !chosen.has('ppks') && !hasTables) {
    const names = sheets.filter((s) => s.mark === null).map((s) => s.name);
    return problem({ code: 'nothing-recognised', others: recognition.others, sheets: names });
  }
  const tooLong = [...chosen.values()].find(hasTooManyRows);
  if (tooLong) return problem({ code: 'too-many-rows', sheet: tooLong.sheet.name, limit: MOST_ROWS });
  const skpd = skpdOf(chosen.get('anggaran'), wanted);
  return typeof skpd === 'object' && skpd !== null
    ? problem(skpd)
    : { ok: true, inputs: withWritten(readChosen(chosen, skpd), sheets, chosen, recognition.candidates) };
}

/** The inputs, and beside them the tables of the report that stand in the other sheets. */
function withWritten(
  inputs: Inputs,
  sheets: readonly SheetSnapshot[],
  chosen: ReadonlyMap<InputKind, Candidate>,
  candidates: readonly Candidate[],
): Inputs {
  const taken = new Set([...chosen.values()].filter(isCheckedAsInput).map(({ sheet }) => sheet.name));
  return { ...inputs, written: findWritten(sheets, taken, inputs.identitas, candidates) };
}

const isCalled = ({ key, name }: SkpdName, wanted: string): boolean =>
  [key, name].some((each) => each.trim().toLowerCase() === wanted.trim().toLowerCase());

/** The SKPD of a sheet with several that the user wants; null when the sheet has one; else the question. */
function skpdOf(budget: Candidate | undefined, wanted: string | undefined): string | null | InputProblem {
  if (!budget?.header) return null;
  const names = skpdNames(budget.sheet, budget.header);
  const shown = names.map(({ key, name }) => (name === '' || name === key ? key : `${key} ${name}`));
  const [sheet, skpd] = [budget.sheet.name, shown];
  if (wanted === undefined) return names.length > 1 ? { code: 'several-skpd', sheet, skpd } : null;
  const found = names.find(
    (name, at) => isCalled(name, wanted) || isCalled({ key: shown[at]!, name: '' }, wanted),
  );
  return found?.key ?? { code: 'skpd-not-found', sheet, name: wanted, skpd };
}

/** The candidate with the user's columns in place of those recognised; [] takes a column away, where it may be missing. */
function mappedByHand(candidate: Candidate, choice: ColumnChoice): Candidate {
  const own = choice[candidate.kind];
  const { header, sheet } = candidate;
  if (!header || own?.sheet !== sheet.name) return candidate;
  const columns = new Map(header.columns);
  for (const [meaning, at] of Object.entries(own.columns)) {
    if (at.length > 0) columns.set(meaning, at);
    else if (canBeMissing(meaning)) columns.delete(meaning);
  }
  return { ...candidate, header: { ...header, columns } };
}

/** The budget, and the sheet that its realisasi was joined from. */
function readJoined(
  budget: AnggaranInput | null,
  candidate: Candidate | undefined,
  skpd: string | null,
): Pick<Inputs, 'anggaran' | 'realisasi'> {
  if (!budget || !candidate?.header) return { anggaran: budget, realisasi: null };
  const isShared =
    skpd !== null && isFlat(candidate.header) && skpdNames(candidate.sheet, candidate.header).length > 1;
  const realisasi = readBudget(candidate.sheet, candidate.header, isShared ? skpd : null);
  const mapping = { ...realisasi.mapping, kind: 'realisasi' as const };
  return {
    anggaran: joinRealisasi(budget, realisasi),
    realisasi: { ...realisasi, kind: 'realisasi', mapping },
  };
}

const asLra = (input: AnggaranInput | null): LraInput | null =>
  input && { ...input, kind: 'lra', mapping: { ...input.mapping, kind: 'lra' } };

function readChosen(chosen: ReadonlyMap<InputKind, Candidate>, skpd: string | null): Inputs {
  const [a, p, i] = [chosen.get('anggaran'), chosen.get('ppks'), chosen.get('identitas')];
  const title = [a, p].map((c) => (c?.header ? identitasFromTitle(c.sheet, c.header.first) : NO_IDENTITAS));
  const own = i ? readIdentitas(i.sheet) : NO_IDENTITAS;
  const read = <T>(kind: InputKind, reader: (sheet: SheetSnapshot, header: Header) => T): T | null => {
    const candidate = chosen.get(kind);
    return candidate?.header ? reader(candidate.sheet, candidate.header) : null;
  };
  const budget = read('anggaran', (sheet, header) => readBudget(sheet, header, skpd));
  const { anggaran, realisasi } = readJoined(budget, chosen.get('realisasi'), skpd);
  const identitas = filled([own, ...yearTaken(anggaran), ...title]);
  return {
    anggaran,
    realisasi,
    lra: asLra(read('lra', (sheet, header) => readBudget(sheet, header))),
    ppks: read('ppks', readPpks),
    kinerja: read('kinerja', (sheet, header) => readKinerja(sheet, header, identitas.periode)),
    iku: read('iku', readIku),
    renstra: read('renstra', readRenstra),
    pegawai: read('pegawai', readPegawai),
    kebutuhanPegawai: read('kebutuhan-pegawai', readKebutuhanPegawai),
    aset: read('aset', readAset),
    kebutuhanAset: read('kebutuhan-aset', readKebutuhanAset),
    identitas,
    identitasSheet: i?.sheet.name ?? null,
  };
}

/** The year of the table that was taken, where a sheet has those of several: the title above may be another one's. */
const yearTaken = (anggaran: AnggaranInput | null): Identitas[] =>
  (anggaran?.oddities ?? []).flatMap((oddity) =>
    oddity.kind === 'other-year' ? [{ ...NO_IDENTITAS, tahun: oddity.taken }] : [],
  );

/** Each part from the first source that knows it. */
function filled(sources: readonly Identitas[]): Identitas {
  const result: Record<string, unknown> = { ...NO_IDENTITAS };
  for (const part of Object.keys(NO_IDENTITAS) as (keyof Identitas)[]) {
    result[part] = sources.find((source) => source[part] !== null)?.[part] ?? null;
  }
  return result as unknown as Identitas;
}
