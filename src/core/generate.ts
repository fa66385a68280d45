import type { InputKind } from './inputs/mapping';
import { daftarPlan, type ListedTable } from './plan/daftar-tabel';
import { hasilPlan } from './plan/hasil-pemeriksaan';
import { withPlanSettings } from './plan/apply-settings';
import { wholePlan, type FlowingPlan, type SheetPlan } from './plan/plan';
import { ourSheetName, type ExistingSheet } from './plan/sheet-names';
import { tablePlan } from './plan/table-plan';
import { lembarPlan, type LembarContent } from './verification/lembar';
import { VERIFIKASI_MARK, VERIFIKASI_NAME } from './verification/texts';
import { DAFTAR_NAME, HASIL_NAME, tableSheetName } from './plan/texts';
import { GenerationWatch, type Refreshed } from './refresh/generation-watch';
import type { RefreshRequest } from './refresh/request';
import type { Coverage, Finding } from './rules/finding';
import { tableContext, type TableContext, type TableDefinition, type TableInputs } from './tables/context';
import { bodyTraits, wholeTable, type WholeTable } from './tables/body';
import { withTableSettings } from './tables/apply-settings';
import { keyFigures, type KeyFigures } from './tables/figures';
import { TABLES } from './tables/registry';
import type { TableModel } from './tables/table';

export interface GenerateRequest extends TableInputs {
  readonly coverage: Coverage;
  /** A finding's sentence in Indonesian, for `Hasil Pemeriksaan`. */
  readonly describe: (finding: Finding) => string;
  /** Its likely causes in Indonesian; "" when there are none. */
  readonly explain: (finding: Finding) => string;
  /** The numbers of the tables that are wanted ("1.5"); all when absent. */
  readonly only?: readonly string[];
  readonly existingSheets: readonly ExistingSheet[];
  /** What `Lembar Verifikasi` states beside the findings; it is not written without. */
  readonly verification?: Omit<LembarContent, 'describe'>;
  /** What is known of the last generation; nothing is compared or kept without. */
  readonly refresh?: RefreshRequest;
}

/** What became of one table; `sheet` is the name that it has or would have. */
export interface TableStatus {
  readonly id: string;
  readonly sheet: string;
  readonly status: 'written' | 'skipped';
  /** The inputs that are missing, when it was skipped. */
  readonly needs?: readonly InputKind[];
}

/** Our sheets, in the order in which they stand, and their plans, which are made one at a time as they are taken. */
export interface Generation {
  readonly tables: readonly TableStatus[];
  readonly figures: KeyFigures;
  /** Daftar Tabel, Hasil Pemeriksaan, then the tables in the order of the report. */
  readonly sheets: readonly { readonly mark: string; readonly name: string }[];
  /** Each table, then the sheets about them, which can tell only then. Only one plan need be kept at a time. */
  readonly plans: Iterable<FlowingPlan>;
  /** What changed since the last generation, once all plans were taken; null when nobody asked. */
  refreshed(): Refreshed | null;
}

/** Everything made at once: plans in the order of the sheets, and the tables with the trace of every figure. */
export interface Generated extends Generation {
  readonly plans: readonly SheetPlan[];
  readonly models: readonly WholeTable[];
}

/** The inputs that a table still needs. A sheet by account only has no programs to list. */
function missingInputs(table: TableDefinition, context: TableContext): readonly InputKind[] {
  const has: Readonly<Record<InputKind, boolean>> = {
    anggaran:
      context.budget !== null &&
      (!table.needsPrograms || context.programs.some(({ program }) => program.role !== 'item')),
    realisasi: true,
    lra: true,
    ppks: context.ppks !== null,
    kinerja: context.kinerja !== null,
    iku: context.iku !== null,
    renstra: context.renstra !== null,
    pegawai: context.pegawai !== null,
    'kebutuhan-pegawai': context.kebutuhanPegawai !== null,
    aset: context.aset !== null,
    'kebutuhan-aset': context.kebutuhanAset !== null,
    identitas: true,
  };
  const needs = table.needsOf?.(context) ?? table.needs;
  const missing = needs.filter((kind) => !has[kind]);
  return missing.length === 0 && table.hasContent?.(context) === false ? needs : missing;
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

const bodyRows = (model: TableModel): number => model.rows.length - bodyTraits(model).totals.length;

/** What `Daftar Tabel` says of a table: `model` is null when it could not be made. */
const listed = (
  { id, status, sheet, needs = [] }: TableStatus,
  model: TableModel | null,
  draft: boolean,
): ListedTable => {
  const { title } = definitionOf(id);
  if (status === 'skipped' || !model) return { id, title, sheet: null, needs, rows: null, draft: false };
  return {
    id,
    title: model.caption.slice(1).join(' ') || title,
    sheet,
    needs: [],
    rows: bodyRows(model),
    draft,
  };
};

const definitionOf = (id: string): TableDefinition => TABLES.find((table) => table.id === id)!;

/** Says which tables the inputs allow, and makes their sheets when they are asked for. */
export const generation = (request: GenerateRequest): Generation => prepared(request, () => undefined);

function prepared(request: GenerateRequest, onModel: (model: TableModel) => void): Generation {
  const { existingSheets, identitas, findings, coverage, describe, explain } = request;
  const context = tableContext(request);
  const figures = keyFigures(context.budget, context.ppks);
  const tables = tableStatuses(context, existingSheets, request.only);
  const daftar = ourSheetName('daftar', DAFTAR_NAME, existingSheets);
  const hasil = ourSheetName('hasil', HASIL_NAME, existingSheets);
  const { verification } = request;
  const verifikasi = ourSheetName(VERIFIKASI_MARK, VERIFIKASI_NAME, existingSheets);
  const written = tables.filter(({ status }) => status === 'written');
  const modelOf = ({ id }: TableStatus): TableModel =>
    withTableSettings(definitionOf(id).build(context), context.settings);
  const { refresh } = request;
  const watch = refresh ? new GenerationWatch(request, refresh.before) : null;
  let refreshed: Refreshed | null = null;
  function* plans(): Iterable<FlowingPlan> {
    const list: ListedTable[] = [];
    for (const status of tables) {
      const model = status.status === 'written' ? modelOf(status) : null;
      list.push(listed(status, model, context.draft));
      if (!model) continue;
      onModel(model);
      yield tablePlan(watch?.watch(model) ?? model, status.sheet);
    }
    refreshed = watch && watch.finish(tables);
    const changes = refreshed?.comparison && refresh!.describe(refreshed.comparison);
    yield daftarPlan(daftar, identitas, list, hasil, changes);
    yield hasilPlan(hasil, { identitas, findings, coverage, figures, describe, explain });
    if (verification) yield lembarPlan(verifikasi, { ...verification, describe });
  }
  return {
    tables,
    figures,
    refreshed: () => refreshed,
    sheets: [
      { mark: 'daftar', name: daftar },
      { mark: 'hasil', name: hasil },
      ...(verification ? [{ mark: VERIFIKASI_MARK, name: verifikasi }] : []),
      ...written.map(({ id, sheet }) => ({ mark: id, name: sheet })),
    ],
    plans: {
      *[Symbol.iterator]() {
        for (const plan of plans()) yield withPlanSettings(plan, context.settings);
      },
    },
  };
}

/** Makes every wanted table that its inputs allow, and the two sheets about them, all at once. */
export function generate(request: GenerateRequest): Generated {
  const models: WholeTable[] = [];
  const made = prepared(request, (model) => models.push(wholeTable(model)));
  const plans = [...made.plans].map(wholePlan);
  return { ...made, plans: made.sheets.map(({ mark }) => plans.find((plan) => plan.mark === mark)!), models };
}
