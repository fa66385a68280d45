import { check } from '../../../../src/core/check';
import { readInputs } from '../../../../src/core/inputs/choose';
import type { Finding } from '../../../../src/core/rules/finding';
import type { RuleId } from '../../../../src/core/rules/rule-ids';
import { DEFAULTS, type Settings } from '../../../../src/core/settings/settings';
import { address } from '../../../../src/core/sheet/address';
import type { CellValue, SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { sheetFromRows } from '../../support/sheet';

/** Sheets, and what one rule says about them: "severity variant cell difference", in order. */
export interface RuleCase {
  readonly what: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly settings?: Partial<Settings>;
  /** Empty for a guard: what looks like the mistake and is none. */
  readonly finds: readonly string[];
}

export type RuleCases = Readonly<Partial<Record<RuleId, readonly RuleCase[]>>>;

interface ReadCell {
  readonly value: CellValue;
  readonly formula?: string;
}

/** 90 a number, "90" and 90% texts, =90 a formula, #REF! an error. */
function cellOf(written: string): ReadCell {
  if (written === '') return { value: null };
  if (/^-?\d+(?:\.\d+)?$/.test(written)) return { value: Number(written) };
  if (/^".*"$/.test(written)) return { value: written.slice(1, -1) };
  if (/^=\d+$/.test(written)) return { value: Number(written.slice(1)), formula: 'SUM(Z1:Z9)' };
  return { value: /^#[A-Z/]+[!?A]$/.test(written) ? { error: written } : written };
}

/** A worksheet as it is drawn: one line a row, "|" between cells, "~" before a hidden row. */
function drawn(name: string, lines: string): SheetSnapshot {
  const rows = lines.trim().split('\n');
  const formulas: Record<string, string> = {};
  const values = rows.map((line, row) =>
    line
      .replace(/^\s*~/, '')
      .split('|')
      .map((text, column) => {
        const { value, formula } = cellOf(text.trim());
        if (formula) formulas[address(row, column)] = `=${formula}`;
        return value;
      }),
  );
  const hiddenRows = rows.flatMap((line, row) => (/^\s*~/.test(line) ? [row] : []));
  return sheetFromRows(name, values, { formulas, hiddenRows });
}

const named =
  (name: string) =>
  ({ raw }: TemplateStringsArray): SheetSnapshot =>
    drawn(name, raw.join(''));

export const anggaran = named('Anggaran');
export const ppks = named('PPKS');
export const kinerja = named('Kinerja');
export const iku = named('IKU');
export const identitas = named('Identitas');
export const pegawai = named('Pegawai');
export const renstra = named('Renstra');

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
