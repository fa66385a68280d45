import { generate, type Generated, type GenerateRequest } from '../../../src/core/generate';
import { address } from '../../../src/core/sheet/address';
import type { CellValue, SheetSnapshot } from '../../../src/core/sheet/snapshot';
import type { PlanCell, SheetPlan } from '../../../src/core/plan/plan';
import { evaluate } from './evaluate';
import { KUBU_RAYA } from './inputs';

/** Generates from inputs with nothing found. */
export const generated = (request: Partial<GenerateRequest>): Generated =>
  generate({
    anggaran: null,
    ppks: null,
    identitas: KUBU_RAYA,
    findings: [],
    coverage: { tested: 0, agree: 0, disagree: 0, untestable: 0 },
    describe: ({ rule }) => `Kalimat ${rule}.`,
    explain: ({ rule }) => (rule === 'row-balance' ? `Penyebab ${rule}.` : ''),
    existingSheets: [],
    ...request,
  });

export const planOf = (result: Generated, mark: string): SheetPlan => {
  const plan = result.plans.find((candidate) => candidate.mark === mark);
  if (!plan) throw new Error(`No sheet ${mark}`);
  return plan;
};

/** The cell at "C5". */
export const cellAt = (plan: SheetPlan, at: string): PlanCell | undefined =>
  plan.cells.find((cell) => address(cell.row, cell.column) === at);

/** A row of a plan that contains a text, as its values. */
export function rowWith(plan: SheetPlan, text: string): CellValue[] {
  const found = plan.cells.find((cell) => cell.value === text);
  return plan.cells.filter((cell) => cell.row === found?.row).map((cell) => cell.value);
}

/** Every formula cell whose calculated value is not the core's, evaluated over the sources and all plans. */
export function disagreements(plans: readonly SheetPlan[], sources: readonly SheetSnapshot[]): string[] {
  const wrong: string[] = [];
  for (const plan of plans) {
    const cells = new Map(plan.cells.map((cell) => [`${cell.row},${cell.column}`, cell.value]));
    const value = (sheet: string | null, row: number, column: number): CellValue =>
      sheet === null
        ? (cells.get(`${row},${column}`) ?? null)
        : (sources.find(({ name }) => name === sheet)?.value(row, column) ?? null);
    for (const cell of plan.cells) {
      if (cell.formula === undefined) continue;
      const result = evaluate(cell.formula, value);
      if (!isSame(result, cell.value))
        wrong.push(
          `${plan.name}!${address(cell.row, cell.column)} ${cell.formula}: ${JSON.stringify(result)}, not ${JSON.stringify(cell.value)}`,
        );
    }
  }
  return wrong;
}

const isSame = (a: CellValue, b: CellValue): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= 1e-9 * Math.max(1000, Math.abs(b))
    : a === b;

/** How many cells of some plans have a formula. */
export const formulaCount = (plans: readonly SheetPlan[]): number =>
  plans.reduce((count, plan) => count + plan.cells.filter((cell) => cell.formula !== undefined).length, 0);
