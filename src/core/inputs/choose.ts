import { isCaptioned } from '../audit/caption';
import { findWritten, isCheckedAsInput, sourcesFirst } from '../audit/find-written';
import { tablesOfSheet } from '../audit/sheet-tables';
import type { WrittenTable } from '../audit/written';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { AnggaranInput, BudgetInput } from './anggaran/types';
import type { AsetInput } from './aset/types';
import type { Identitas } from './identitas/types';
import type { IkuInput } from './iku/types';
import type { KebutuhanAsetInput } from './kebutuhan-aset/types';
import type { KebutuhanPegawaiInput } from './kebutuhan-pegawai/types';
import type { KinerjaInput } from './kinerja/types';
import { candidateByHand } from './by-hand';
import { canBeMissing, INPUT_KINDS, type ColumnChoice, type InputKind } from './mapping';
import type { PegawaiInput } from './pegawai/types';
import type { PpksInput } from './ppks/types';
import type { RenstraInput } from './renstra/types';
import { isSkpdProblem, settleSkpd, type SkpdProblem } from './choose-skpd';
import { budgetOf, readChosen } from './read-chosen';
import { hasTooManyRows, MOST_ROWS } from './too-many-rows';
import {
  isCandidate,
  recognise,
  tryAs,
  tryAsLra,
  tryAsPagu,
  type Candidate,
  type NotRecognised,
} from './recognise';
import { holdsRealisasi } from './anggaran/budget-header';

/** A budget sheet in another part than the budget itself. */
export interface RealisasiInput extends BudgetInput {
  readonly kind: 'realisasi';
}
export interface LraInput extends BudgetInput {
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

/** The sheets with a kode tree of amounts: the budget, the one that its realisasi was joined from, an LRA beside it. */
export const budgetInputs = ({
  anggaran,
  realisasi,
  lra,
}: Pick<Inputs, 'anggaran' | 'realisasi' | 'lra'>): readonly BudgetInput[] =>
  [anggaran, realisasi, lra].filter((input) => input !== null);

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
  | SkpdProblem
  | { readonly code: 'two-candidates'; readonly kind: InputKind; readonly sheets: readonly string[] }
  | {
      readonly code: 'nothing-recognised';
      readonly others: readonly NotRecognised[];
      readonly sheets: readonly string[];
    };

export type InputResult =
  { readonly ok: true; readonly inputs: Inputs } | { readonly ok: false; readonly problem: InputProblem };

const problem = (found: InputProblem): InputResult => ({ ok: false, problem: found });

/** Each name once: of a sheet with several tables each is a sheet here. */
const namesOf = (sheets: readonly SheetSnapshot[]): readonly string[] => [
  ...new Set(sheets.map(({ name }) => name)),
];

function chosenSheet(
  sheets: readonly SheetSnapshot[],
  kind: InputKind,
  name: string,
  hasRealisasi: boolean,
  columns: ColumnChoice,
): Candidate | InputProblem {
  const wanted = name.trim().toLowerCase();
  const exact = sheets.filter((s) => s.name === name);
  const called = exact.length > 0 ? exact : sheets.filter((s) => s.name.trim().toLowerCase() === wanted);
  const sheet = called.find((s) => isCandidate(tryAs(kind, s))) ?? called[0];
  if (!sheet) return { code: 'sheet-not-found', kind, name, sheets: namesOf(sheets) };
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
  workbook: readonly SheetSnapshot[],
  choice: SheetChoice = {},
  columns: ColumnChoice = {},
): InputResult {
  const sheets = workbook.flatMap(tablesOfSheet);
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
    const names = namesOf(sheets.filter((s) => s.mark === null));
    return problem({ code: 'nothing-recognised', others: recognition.others, sheets: names });
  }
  const tooLong = [...chosen.values()].find(hasTooManyRows);
  if (tooLong) return problem({ code: 'too-many-rows', sheet: tooLong.sheet.name, limit: MOST_ROWS });
  const [budget, spending] = [budgetOf(chosen.get('anggaran')), budgetOf(chosen.get('realisasi'))];
  const skpd = settleSkpd(budget, spending, wanted);
  if (isSkpdProblem(skpd)) return problem(skpd);
  const inputs = readChosen(chosen, budget?.read(skpd.budget) ?? null, spending?.read(skpd.spending) ?? null);
  return { ok: true, inputs: withWritten(inputs, sheets, chosen, recognition.candidates) };
}

/** The inputs, and beside them the tables of the report that stand in the other sheets. */
function withWritten(
  inputs: Inputs,
  sheets: readonly SheetSnapshot[],
  chosen: ReadonlyMap<InputKind, Candidate>,
  candidates: readonly Candidate[],
): Inputs {
  const taken = new Set([...chosen.values()].filter(isCheckedAsInput).map(({ sheet }) => sheet));
  return { ...inputs, written: findWritten(sheets, taken, inputs.identitas, candidates) };
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
