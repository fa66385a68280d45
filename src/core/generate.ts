import type { InputKind } from './inputs/mapping';
import { daftarPlan, type ListedTable } from './plan/daftar-tabel';
import { hasilPlan } from './plan/hasil-pemeriksaan';
import { withPlanSettings } from './plan/apply-settings';
import type { SheetPlan } from './plan/plan';
import { ourSheetName, type ExistingSheet } from './plan/sheet-names';
import { tablePlan } from './plan/table-plan';
import { DAFTAR_NAME, HASIL_NAME, tableSheetName } from './plan/texts';
import type { Coverage, Finding } from './rules/finding';
import { tableContext, type TableContext, type TableDefinition, type TableInputs } from './tables/context';
import { withTableSettings } from './tables/apply-settings';
import { keyFigures, type KeyFigures } from './tables/figures';
import { TABLES } from './tables/registry';
import type { TableModel } from './tables/table';

export interface GenerateRequest extends TableInputs {
  readonly coverage: Coverage;
  /** A finding's sentence in Indonesian, for `Hasil Pemeriksaan`. */
  readonly describe: (finding: Finding) => string;
  /** The numbers of the tables that are wanted ("1.5"); all when absent. */
  readonly only?: readonly string[];
  readonly existingSheets: readonly ExistingSheet[];
}

/** What became of one table; `sheet` is the name that it has or would have. */
export interface TableStatus {
  readonly id: string;
  readonly sheet: string;
  readonly status: 'written' | 'skipped';
  /** The inputs that are missing, when it was skipped. */
  readonly needs?: readonly InputKind[];
}

export interface Generated {
  readonly tables: readonly TableStatus[];
  /** Daftar Tabel, Hasil Pemeriksaan, then the tables in the order of the report. */
  readonly plans: readonly SheetPlan[];
  /** The written tables, with the trace of every figure. */
  readonly models: readonly TableModel[];
  readonly figures: KeyFigures;
}

/** The inputs that a table still needs. A sheet by account only has no programs to list. */
function missingInputs(table: TableDefinition, context: TableContext): readonly InputKind[] {
  const has: Readonly<Record<InputKind, boolean>> = {
    anggaran:
      context.budget !== null &&
      (!table.needsPrograms || context.programs.some(({ program }) => program.role !== 'item')),
    ppks: context.ppks !== null,
    kinerja: context.kinerja !== null,
    iku: context.iku !== null,
    identitas: true,
  };
  return (table.needsOf?.(context) ?? table.needs).filter((kind) => !has[kind]);
}

/** Which tables can be made from these inputs and which not, without making them. */
export function tableStatuses(
  context: TableContext,
  existing: readonly ExistingSheet[],
  only?: readonly string[],
): TableStatus[] {
  return TABLES.filter(({ id }) => only === undefined || only.includes(id)).map((table) => {
    const sheet = ourSheetName(table.id, tableSheetName(table.id), existing);
    const needs = missingInputs(table, context);
    return needs.length === 0
      ? { id: table.id, sheet, status: 'written' }
      : { id: table.id, sheet, status: 'skipped', needs };
  });
}

const bodyRows = (model: TableModel): number => model.rows.filter(({ role }) => role !== 'total').length;

/** Makes every wanted table that its inputs allow, and the two sheets about them. */
export function generate(request: GenerateRequest): Generated {
  const { existingSheets, identitas, findings, coverage, describe } = request;
  const context = tableContext(request);
  const figures = keyFigures(context.budget, context.ppks);
  const tables = tableStatuses(context, existingSheets, request.only);
  const models: TableModel[] = [];
  const plans: SheetPlan[] = [];
  const listed = tables.map((status): ListedTable => {
    const definition = TABLES.find(({ id }) => id === status.id)!;
    if (status.status === 'skipped')
      return {
        id: status.id,
        title: definition.title,
        sheet: null,
        needs: status.needs ?? [],
        rows: null,
        draft: false,
      };
    const model = withTableSettings(definition.build(context), context.settings);
    models.push(model);
    plans.push(tablePlan(model, status.sheet));
    const title = model.caption.slice(1).join(' ') || definition.title;
    return {
      id: status.id,
      title,
      sheet: status.sheet,
      needs: [],
      rows: bodyRows(model),
      draft: context.draft,
    };
  });
  const daftar = ourSheetName('daftar', DAFTAR_NAME, existingSheets);
  const hasil = ourSheetName('hasil', HASIL_NAME, existingSheets);
  return {
    tables,
    plans: [
      daftarPlan(daftar, identitas, listed, hasil),
      hasilPlan(hasil, { identitas, findings, coverage, figures, describe }),
      ...plans,
    ].map((plan) => withPlanSettings(plan, context.settings)),
    models,
    figures,
  };
}
