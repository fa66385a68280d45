import type { RuleId } from '../core/rules/rule-ids';
import type { Severity } from '../core/rules/finding';
import type { SheetSnapshot } from '../core/sheet/snapshot';
import { sheetNamed } from './drawn-sheet';

/** What the page of rules says of one rule, in Indonesian, for somebody in finance. */
export interface RuleEntry {
  /** How grave, and of several grades when which; the empty text where there is only one. */
  readonly severities: Readonly<Partial<Record<Severity, string>>>;
  /** What it looks for. */
  readonly finds: string;
  /** What looks like that and is none. */
  readonly silent: string;
  /** Sheets in which the rule finds something: the page shows them with what it says of them. */
  readonly example: readonly SheetSnapshot[];
  /** Further sheets of that workbook, without which there is nothing to check; not shown. */
  readonly beside?: readonly SheetSnapshot[];
}

export type RuleEntries = Readonly<Partial<Record<RuleId, RuleEntry>>>;

export const anggaran = sheetNamed('Anggaran');
export const ppks = sheetNamed('PPKS');
export const kinerja = sheetNamed('Kinerja');
export const iku = sheetNamed('IKU');
export const identitas = sheetNamed('Identitas');
export const pegawai = sheetNamed('Pegawai');
export const renstra = sheetNamed('Renstra');
export const tabel = (nomor: string) => sheetNamed(`Tabel ${nomor}`);
