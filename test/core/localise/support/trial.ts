import { allEquations } from '../../../../src/core/equations/all';
import { explain } from '../../../../src/core/localise/explain';
import type { Change, Explanation } from '../../../../src/core/localise/explanation';
import type { AnggaranInput } from '../../../../src/core/inputs/anggaran/types';
import { budget } from '../../support/inputs';
import { bruteModel } from './brute-equations';
import { BruteForce, TooMuch, type BruteExplanation } from './brute-force';
import { meantBy } from './brute-slips';
import { plant, type Plant, type Planted } from './plant';
import type { Random } from './random';
import {
  COLUMNS,
  PERSEN,
  printedRows,
  randomBudget,
  type BudgetShape,
  type BudgetTable,
} from './random-budget';

const HEADER = ['Kode', 'Uraian', 'Anggaran', 'Realisasi', 'Sisa', '%'];

export interface Trial {
  readonly table: BudgetTable;
  readonly plants: readonly Plant[];
  readonly input: AnggaranInput;
}

/** A random budget, mistyped in the given ways and read back from its printed sheet. */
export function trial(random: Random, shape: BudgetShape, kinds: readonly Planted[]): Trial {
  const table = randomBudget(random, shape);
  const plants = plant(table, kinds, random);
  return { table, plants, input: budget(printedRows(table), HEADER) };
}

export const explainTrial = ({ input }: Trial): readonly Explanation[] =>
  explain(allEquations({ anggaran: input, realisasi: null, lra: null, ppks: null }));

/** Number of a cell in the table: rows start below the header, columns behind kode and uraian. */
export const cellNumber = ({ cell }: Change): number => (cell.row - 1) * COLUMNS + cell.column - 2;

const suggestedValue = ({ suggested }: Change): bigint => {
  if (suggested.unit === 'raw') throw new TypeError('A suggestion is a number');
  return suggested.unit === 'percent'
    ? suggested.percent.digits * 10n ** BigInt(2 - suggested.percent.decimals)
    : suggested.sen;
};

/** The corrections that are sure, as "cell=value", sorted. */
export const sureCorrections = (explanations: readonly Explanation[]): string[] =>
  explanations
    .flatMap(({ sure }) => sure.flatMap(({ changes }) => changes))
    .map((change) => `${cellNumber(change)}=${suggestedValue(change)}`)
    .sort();

export const plantedCorrections = (plants: readonly Plant[]): string[] =>
  plants.map(({ cell, right }) => `${cell}=${right}`).sort();

/** Cost of the planted corrections, in half points. */
export function plantedCost({ table, plants }: Trial): number {
  const { derived } = bruteModel(table);
  return plants.reduce((sum, { cell, right, printed }) => {
    const slip = meantBy(printed, cell % COLUMNS === PERSEN ? 1n : 100n).has(right);
    return sum + (slip ? 2 : 4) - (derived[cell] ? 1 : 0);
  }, 0);
}

/** Every explanation up to a cost by brute force; null when that takes too many steps. */
export function bruteExplanations({ table }: Trial, most: number, steps: number): BruteExplanation[] | null {
  try {
    return new BruteForce(bruteModel(table), most, steps).run();
  } catch (problem) {
    if (problem instanceof TooMuch) return null;
    throw problem;
  }
}

/** Whether the planted corrections are the one cheapest explanation; null when that cannot be told. */
export function isIdentifiable(each: Trial, steps: number): boolean | null {
  const found = bruteExplanations(each, plantedCost(each), steps);
  if (!found) return null;
  const [only, ...others] = found;
  if (!only || others.length > 0 || only.given.length > 0) return false;
  const corrections = [...only.changes].map(([cell, value]) => `${cell}=${value}`).sort();
  return corrections.join() === plantedCorrections(each.plants).join();
}
