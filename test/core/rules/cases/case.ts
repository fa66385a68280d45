import { check } from '../../../../src/core/check';
import { readInputs } from '../../../../src/core/inputs/choose';
import type { Finding } from '../../../../src/core/rules/finding';
import type { RuleId } from '../../../../src/core/rules/rule-ids';
import { DEFAULTS, type Settings } from '../../../../src/core/settings/settings';
import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { sheetNamed } from '../../../../src/rules-page/drawn-sheet';

/** Sheets, and what one rule says about them: "severity variant cell difference", in order. */
export interface RuleCase {
  readonly what: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly settings?: Partial<Settings>;
  /** Empty for a guard: what looks like the mistake and is none. */
  readonly finds: readonly string[];
}

export type RuleCases = Readonly<Partial<Record<RuleId, readonly RuleCase[]>>>;

export const anggaran = sheetNamed('Anggaran');
export const ppks = sheetNamed('PPKS');
export const kinerja = sheetNamed('Kinerja');
export const iku = sheetNamed('IKU');
export const identitas = sheetNamed('Identitas');
export const pegawai = sheetNamed('Pegawai');
export const renstra = sheetNamed('Renstra');

export const hit = (what: string, sheets: readonly SheetSnapshot[], ...finds: string[]): RuleCase => ({
  what,
  sheets,
  finds,
});
export const guard = (what: string, ...sheets: SheetSnapshot[]): RuleCase => ({ what, sheets, finds: [] });

/** What all rules find in the sheets of a case. */
export function findingsOf({ sheets, settings }: RuleCase): readonly Finding[] {
  const read = readInputs(sheets);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return check(read.inputs, { ...DEFAULTS, ...settings }).findings;
}
