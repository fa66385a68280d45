import type { Header } from '../sheet/header';
import type { SheetSnapshot } from '../sheet/snapshot';
import { joinRealisasi } from './anggaran/join/join';
import { readAset } from './aset/read';
import { readIku } from './iku/read';
import { withRenstraTargets } from './iku/renstra-targets';
import { readKebutuhanAset } from './kebutuhan-aset/read';
import { readKebutuhanPegawai } from './kebutuhan-pegawai/read';
import { readKinerja } from './kinerja/read';
import { readPegawai } from './pegawai/read';
import { readPpks } from './ppks/read';
import type { PpksInput } from './ppks/types';
import { readRenstra } from './renstra/read';
import { budgetSheet, type BudgetSheet } from './anggaran/layouts';
import type { AnggaranInput, Oddity } from './anggaran/types';
import type { Inputs, LraInput } from './choose';
import { identitasFromTitle, readIdentitas } from './identitas/read';
import { NO_IDENTITAS, type Identitas } from './identitas/types';
import type { InputKind } from './mapping';
import type { Candidate } from './recognise';

/** The budget of a candidate, read. */
export const budgetOf = (candidate: Candidate | undefined): BudgetSheet | null =>
  candidate?.header ? budgetSheet(candidate.sheet, candidate.header) : null;

/** The budget, and the sheet that its realisasi was joined from. */
function readJoined(
  budget: AnggaranInput | null,
  realisasi: AnggaranInput | null,
): Pick<Inputs, 'anggaran' | 'realisasi'> {
  if (!budget || !realisasi) return { anggaran: budget, realisasi: null };
  const mapping = { ...realisasi.mapping, kind: 'realisasi' as const };
  return {
    anggaran: joinRealisasi(budget, realisasi),
    realisasi: { ...realisasi, kind: 'realisasi', mapping },
  };
}

const asLra = (input: AnggaranInput | null): LraInput | null =>
  input && { ...input, kind: 'lra', mapping: { ...input.mapping, kind: 'lra' } };

/** Reads the chosen sheets; `budget` and `spending` are those of the SKPD that was settled on. */
export function readChosen(
  chosen: ReadonlyMap<InputKind, Candidate>,
  budget: AnggaranInput | null,
  spending: AnggaranInput | null,
): Inputs {
  const [a, p, i] = [chosen.get('anggaran'), chosen.get('ppks'), chosen.get('identitas')];
  const title = [a, p].map((c) => (c?.header ? identitasFromTitle(c.sheet, c.header.first) : NO_IDENTITAS));
  const own = i ? readIdentitas(i.sheet) : NO_IDENTITAS;
  const read = <T>(kind: InputKind, reader: (sheet: SheetSnapshot, header: Header) => T): T | null => {
    const candidate = chosen.get(kind);
    return candidate?.header ? reader(candidate.sheet, candidate.header) : null;
  };
  const { anggaran, realisasi } = readJoined(budget, spending);
  const renstra = read('renstra', readRenstra);
  const ppks = read('ppks', readPpks);
  const identitas = filled([own, ...yearTaken(anggaran, ppks), ...title]);
  return {
    anggaran,
    realisasi,
    lra: asLra(budgetOf(chosen.get('lra'))?.read(null) ?? null),
    ppks,
    kinerja: read('kinerja', (sheet, header) => readKinerja(sheet, header, identitas, anggaran?.rows)),
    iku: withRenstraTargets(
      read('iku', (sheet, header) => readIku(sheet, header, identitas)),
      renstra,
    ),
    renstra,
    pegawai: read('pegawai', readPegawai),
    kebutuhanPegawai: read('kebutuhan-pegawai', readKebutuhanPegawai),
    aset: read('aset', readAset),
    kebutuhanAset: read('kebutuhan-aset', readKebutuhanAset),
    identitas,
    identitasSheet: i?.sheet.name ?? null,
  };
}

/** The year of the table that was taken, where a sheet has those of several: the title above may be another one's. */
const yearTaken = (...inputs: readonly (AnggaranInput | PpksInput | null)[]): Identitas[] =>
  inputs
    .flatMap((input): readonly Oddity[] => input?.oddities ?? [])
    .flatMap((oddity) => (oddity.kind === 'other-year' ? [{ ...NO_IDENTITAS, tahun: oddity.taken }] : []));

/** Each part from the first source that knows it. */
function filled(sources: readonly Identitas[]): Identitas {
  const result: Record<string, unknown> = { ...NO_IDENTITAS };
  for (const part of Object.keys(NO_IDENTITAS) as (keyof Identitas)[]) {
    result[part] = sources.find((source) => source[part] !== null)?.[part] ?? null;
  }
  return result as unknown as Identitas;
}
