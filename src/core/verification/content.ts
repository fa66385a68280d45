import { listedInputs, type Inputs } from '../inputs/choose';
import type { InputKind } from '../inputs/mapping';
import type { Coverage, Finding } from '../rules/finding';
import type { Settings } from '../settings/settings';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { State } from '../state/state';
import type { KeyFigures } from '../tables/figures';

/** What a verification sheet speaks of: what was checked, under what, with what result. */
export interface VerificationContent {
  readonly inputs: Inputs;
  /** Every sheet of the workbook. */
  readonly sheets: readonly SheetSnapshot[];
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  readonly figures: KeyFigures;
  readonly settings: Settings;
  /** Acceptances and journal. */
  readonly state: State;
  /** Version of the tool. */
  readonly tool: string;
  /** Of a sheet with several SKPD the one that was asked for; null where none was. */
  readonly skpd: string | null;
}

/** A sheet that was checked: as which input, or as a typed table. */
export interface CheckedSheet {
  readonly kind: InputKind | 'tabel';
  readonly sheet: SheetSnapshot;
  /** Rows with data; null where that says nothing. */
  readonly rows: number | null;
}

/** The sheets that were checked, each once: inputs, Identitas, then typed tables. */
export function checkedSheets({ inputs, sheets }: VerificationContent): readonly CheckedSheet[] {
  const named = (name: string): SheetSnapshot | undefined => sheets.find((sheet) => sheet.name === name);
  const found: CheckedSheet[] = listedInputs(inputs).flatMap(({ kind, sheet, rows }) => ({
    kind,
    sheet: named(sheet.name) ?? sheet,
    rows: rows.length,
  }));
  const identitas = inputs.identitasSheet === null ? undefined : named(inputs.identitasSheet);
  if (identitas) found.push({ kind: 'identitas', sheet: identitas, rows: null });
  const known = new Set(found.map(({ sheet }) => sheet.name));
  const typed = (inputs.written ?? []).filter(({ sheet }) => !known.has(sheet.name));
  return [...found, ...typed.map(({ sheet }): CheckedSheet => ({ kind: 'tabel', sheet, rows: null }))];
}
