import type { BudgetSheet } from './anggaran/layouts';
import type { SkpdName } from './anggaran/skpd';

/** Why it is not settled which SKPD of a sheet is meant. */
export type SkpdProblem =
  | { readonly code: 'several-skpd'; readonly sheet: string; readonly skpd: readonly string[] }
  | {
      readonly code: 'skpd-not-found';
      readonly sheet: string;
      readonly name: string;
      readonly skpd: readonly string[];
    };

const isCalled = ({ key, name }: SkpdName, wanted: string): boolean =>
  [key, name].some((each) => each.trim().toLowerCase() === wanted.trim().toLowerCase());

/** The key of the SKPD of a sheet with several that the user wants; null when the sheet has one; else the question. */
export function wantedSkpd(
  sheet: string,
  budget: BudgetSheet | null,
  wanted: string | undefined,
): string | null | SkpdProblem {
  if (!budget) return null;
  const names = budget.skpd;
  const skpd = names.map(({ key, name }) => (name === '' || name === key ? key : `${key} ${name}`));
  if (wanted === undefined) return names.length > 1 ? { code: 'several-skpd', sheet, skpd } : null;
  const found = names.find(
    (name, at) => isCalled(name, wanted) || isCalled({ key: skpd[at]!, name: '' }, wanted),
  );
  return found?.key ?? { code: 'skpd-not-found', sheet, name: wanted, skpd };
}

export const isSkpdProblem = (found: string | null | SkpdProblem): found is SkpdProblem =>
  typeof found === 'object' && found !== null;
