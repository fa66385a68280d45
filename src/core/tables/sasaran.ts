import type { AnggaranInput, BudgetNode } from '../inputs/anggaran/types';
import { budgetOf, type Budget, type BudgetItem } from './budget';

/** What the office decided or what other sheets say about programs; codes are tree keys ("1.06.02"). */
export interface SasaranChoices {
  /** Program → sasaran. */
  readonly sasaran: ReadonlyMap<string, string>;
  /** Program → is it the supporting one, where kode and name do not agree. */
  readonly penunjang: ReadonlyMap<string, boolean>;
  /** The sasaran strategis of the IKU sheet, in its order. */
  readonly iku: readonly string[];
}
export const NO_CHOICES: SasaranChoices = { sasaran: new Map(), penunjang: new Map(), iku: [] };

/** Where a program belongs. */
export interface ProgramPlacement {
  readonly program: BudgetItem;
  /** The supporting program: not shown in the tables per sasaran. */
  readonly penunjang: boolean;
  /** Only one of the two signs of a supporting program holds (kode …01, PENUNJANG in the name): to be asked. */
  readonly penunjangDoubtful: boolean;
  /** null: not mapped to a sasaran. */
  readonly sasaran: string | null;
}

/** Sasaran about the office's own administration, which the supporting program serves. */
const ADMINISTRATIVE = /akuntabilitas|sakip|reformasi birokrasi|tata kelola/i;

/** The sasaran column of a node's own lines, else of the first line below it that has one. */
function printedSasaran(node: BudgetNode): string | null {
  const line = node.rows.find((row) => row.sasaran !== '');
  if (line) return line.sasaran;
  for (const child of node.children) {
    const below = printedSasaran(child);
    if (below !== null) return below;
  }
  return null;
}

function sasaranColumn({ input }: Budget, program: BudgetItem): string | null {
  if (input.mapping.columns.sasaran === undefined) return null;
  for (const node of program.nodes) {
    const printed = printedSasaran(node);
    if (printed !== null) return printed;
  }
  return null;
}

/** The one sasaran that all programs but the supporting one serve; null when the IKU leave more than one. */
function onlySubstantive(iku: readonly string[]): string | null {
  const left = [...new Set(iku.filter((sasaran) => !ADMINISTRATIVE.test(sasaran)))];
  return left.length === 1 ? left[0]! : null;
}

/** Program → sasaran: the sheet's column, the saved choice, the IKU; and which program is the supporting one. */
export function placePrograms(
  budget: Budget,
  choices: SasaranChoices = NO_CHOICES,
): readonly ProgramPlacement[] {
  const general = onlySubstantive(choices.iku);
  return budget.top.map((program) => {
    const byKode = program.role === 'program' && program.nodes[0]!.kode.key.endsWith('.01');
    const byName = /penunjang/i.test(program.name);
    const decided = choices.penunjang.get(program.key);
    const penunjang = decided ?? (byKode && byName);
    return {
      program,
      penunjang,
      penunjangDoubtful: decided === undefined && byKode !== byName,
      sasaran:
        sasaranColumn(budget, program) ?? choices.sasaran.get(program.key) ?? (penunjang ? null : general),
    };
  });
}

/** Programs that table 3.4 shows under "Belum dipetakan". */
export const unmappedPrograms = (
  input: AnggaranInput,
  choices: SasaranChoices = NO_CHOICES,
): readonly BudgetItem[] =>
  placePrograms(budgetOf(input), choices)
    .filter((placement) => !placement.penunjang && placement.sasaran === null)
    .map((placement) => placement.program);

/** Programs that have only one of the two signs of a supporting program, and nobody has decided yet. */
export const doubtfulPenunjang = (
  input: AnggaranInput,
  choices: SasaranChoices = NO_CHOICES,
): readonly BudgetItem[] =>
  placePrograms(budgetOf(input), choices)
    .filter((placement) => placement.penunjangDoubtful)
    .map((placement) => placement.program);
