import type { AnggaranInput } from '../inputs/anggaran/types';
import type { LraInput } from '../inputs/choose';
import type { Identitas } from '../inputs/identitas/types';
import { sasaranOf } from '../inputs/iku/read';
import type { IkuInput } from '../inputs/iku/types';
import type { AsetInput } from '../inputs/aset/types';
import type { KebutuhanAsetInput } from '../inputs/kebutuhan-aset/types';
import type { KebutuhanPegawaiInput } from '../inputs/kebutuhan-pegawai/types';
import type { KinerjaInput } from '../inputs/kinerja/types';
import type { InputKind } from '../inputs/mapping';
import type { PegawaiInput } from '../inputs/pegawai/types';
import type { PpksInput } from '../inputs/ppks/types';
import type { RenstraInput } from '../inputs/renstra/types';
import type { Finding } from '../rules/finding';
import type { CellRef } from '../sheet/address';
import { budgetOf, type Budget } from './budget';
import { printedComparison, type PrintedComparison } from './printed';
import { matchKinerja } from '../matching/match';
import type { Matching } from '../matching/types';
import { DEFAULTS, type Settings } from '../settings/settings';
import { placePrograms, type ProgramPlacement, type SasaranChoices } from './sasaran';
import type { TableModel } from './table';

export interface TableSettings extends Settings {
  readonly choices: SasaranChoices;
}

/** Inputs that few tables are made from (1.1–1.4, 1.6, 1.7, 2.1, 2.2, 2.4, 2.7, 3.8); null without the sheet. */
export interface OfficeInputs {
  /** An LRA by account beside the budget. */
  readonly lra: LraInput | null;
  readonly renstra: RenstraInput | null;
  readonly pegawai: PegawaiInput | null;
  readonly kebutuhanPegawai: KebutuhanPegawaiInput | null;
  readonly aset: AsetInput | null;
  readonly kebutuhanAset: KebutuhanAsetInput | null;
}

/** Everything that a table is made from. */
export interface TableContext extends OfficeInputs {
  /** The budget that most tables show; null without the sheet. */
  readonly budget: Budget | null;
  /** The first budget of the year and the changed one; the same as `budget` when the sheet has one basis. */
  readonly murni: Budget | null;
  readonly perubahan: Budget | null;
  readonly programs: readonly ProgramPlacement[];
  readonly ppks: PpksInput | null;
  readonly kinerja: KinerjaInput | null;
  readonly iku: IkuInput | null;
  /** Which budget row each Kinerja row is; null without one of the two sheets. */
  readonly matching: Matching | null;
  readonly identitas: Identitas;
  readonly settings: TableSettings;
  /** The source still contradicts itself: captions say so. */
  readonly draft: boolean;
  /** True for a printed percentage that a finding is about. */
  isFlaggedPercent(cell: CellRef): boolean;
  /** What the source prints for the rows of a budget, compared once for all tables. */
  printed(budget: Budget): PrintedComparison;
}

/** A table that can be made: what it is called, what it needs, how it is built. */
export interface TableDefinition {
  readonly id: string;
  readonly title: string;
  readonly needs: readonly InputKind[];
  /** It lists programs: a sheet by account only does not do. */
  readonly needsPrograms: boolean;
  /** What it needs under these settings, where that is something else. */
  needsOf?(context: TableContext): readonly InputKind[];
  /** False when its sheets are there but say nothing that it could show: then it is not possible either. */
  hasContent?(context: TableContext): boolean;
  build(context: TableContext): TableModel;
}

export interface TableInputs extends Partial<OfficeInputs> {
  readonly anggaran: AnggaranInput | null;
  readonly ppks: PpksInput | null;
  readonly kinerja?: KinerjaInput | null;
  readonly iku?: IkuInput | null;
  readonly identitas: Identitas;
  readonly findings: readonly Finding[];
  readonly settings?: Partial<TableSettings>;
}

/** Tables are a draft while a root error is open or a control total differs. */
export const isDraft = (findings: readonly Finding[]): boolean =>
  findings.some(
    (finding) =>
      (finding.severity === 'error' && finding.status === 'root') || finding.rule === 'control-total',
  );

/** What is known about programs: the office's choices, and the sasaran of the IKU sheet for the others. */
export const sasaranChoices = (settings: Settings, iku: IkuInput | null): SasaranChoices => ({
  sasaran: settings.sasaran,
  penunjang: settings.penunjang,
  iku: iku ? sasaranOf(iku) : [],
});

const cellKey = (cell: CellRef): string => `${cell.row},${cell.column},${cell.sheet}`;

export function tableContext(inputs: TableInputs): TableContext {
  const { anggaran, ppks, kinerja = null, iku = null, identitas, findings } = inputs;
  const given = { ...DEFAULTS, ...inputs.settings };
  const settings = { ...given, choices: inputs.settings?.choices ?? sasaranChoices(given, iku) };
  const budget = anggaran && budgetOf(anggaran);
  const twoBases = anggaran !== null && anggaran.hasMurniAndPerubahan;
  const flagged = new Set(
    findings
      .filter((finding) => finding.rule === 'percentage' && finding.severity !== 'info')
      .map((finding) => cellKey(finding.cell)),
  );
  const isFlaggedPercent = (cell: CellRef): boolean => flagged.has(cellKey(cell));
  const comparisons = new Map<Budget, PrintedComparison>();
  return {
    budget,
    murni: twoBases ? budgetOf(anggaran, 'murni') : budget,
    perubahan: twoBases ? budgetOf(anggaran, 'perubahan') : budget,
    programs: budget ? placePrograms(budget, settings.choices) : [],
    ppks,
    kinerja,
    iku,
    lra: inputs.lra ?? null,
    renstra: inputs.renstra ?? null,
    pegawai: inputs.pegawai ?? null,
    kebutuhanPegawai: inputs.kebutuhanPegawai ?? null,
    aset: inputs.aset ?? null,
    kebutuhanAset: inputs.kebutuhanAset ?? null,
    matching: kinerja && budget && matchKinerja(kinerja, budget, settings.matches),
    identitas,
    settings,
    draft: settings.judulDraf && isDraft(findings),
    isFlaggedPercent,
    printed(ofBudget) {
      const comparison = comparisons.get(ofBudget) ?? printedComparison(ofBudget, isFlaggedPercent);
      comparisons.set(ofBudget, comparison);
      return comparison;
    },
  };
}
